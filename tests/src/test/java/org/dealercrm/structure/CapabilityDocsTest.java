package org.dealercrm.structure;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;

import org.junit.Test;

/** The cards in docs/capabilities tell what is there; -Ddealercrm.docs.write=true writes them again. */
public class CapabilityDocsTest {

    @Test
    public void everyCardTellsWhatIsThere() throws IOException {
        for (String capability : ComponentFiles.CAPABILITIES) {
            String card = ComponentFiles.text(CapabilityCard.file(capability));
            String handWritten = card.contains(CapabilityCard.BEGIN) ? card.substring(0, card.indexOf(CapabilityCard.BEGIN)) : card + "\n";
            String expected = handWritten + new CapabilityCard(capability).generated();
            if (Boolean.getBoolean("dealercrm.docs.write")) {
                Files.writeString(ComponentFiles.root().resolve(CapabilityCard.file(capability)), expected);
            } else {
                assertEquals("docs/capabilities/" + capability + ".md is out of date: ./dev docs", expected, card);
            }
            assertTrue(capability + ": the hand-written part is longer than 25 lines", handWritten.lines().count() <= 25);
        }
    }
}
