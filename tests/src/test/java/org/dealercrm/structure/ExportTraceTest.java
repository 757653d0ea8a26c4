package org.dealercrm.structure;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.Test;
import org.w3c.dom.Element;

/** No file with personal data leaves the product without its trace. */
public class ExportTraceTest {
    private static final Path DOOR = Path.of("src/main/java/org/dealercrm/shared/export/ExportedFile.java");
    private static final Pattern ANSWERS_A_FILE = Pattern.compile("put\\(\\s*\"fileBytes\"");
    /** The picture of a campaign, which is about nobody. */
    private static final Set<String> PUBLIC = Set.of("src/main/groovy/org/dealercrm/proactive/ShowPicture.groovy");

    @Test
    public void onlyExportedFileAnswersAFile() {
        List<String> others = new ArrayList<>();
        for (Path file : ComponentFiles.in("src/main/java", ".java")) {
            if (!file.equals(DOOR) && ANSWERS_A_FILE.matcher(ComponentFiles.text(file)).find()) {
                others.add(file.toString());
            }
        }
        assertEquals(List.of(), others);
    }

    @Test
    public void everyDownloadComesFromAServiceThatAnswersAFile() {
        Set<String> services = new TreeSet<>();
        for (Path model : ComponentFiles.in("servicedef", ".xml")) {
            for (Element service : ComponentFiles.elements(model, "service")) {
                if (ComponentFiles.elements(model, "attribute").stream().anyMatch(attribute -> attribute.getParentNode() != null
                        && service.getAttribute("name").equals(((Element) attribute.getParentNode()).getAttribute("name"))
                        && "fileBytes".equals(attribute.getAttribute("name")) && "OUT".equals(attribute.getAttribute("mode")))) {
                    services.add(service.getAttribute("name"));
                }
            }
        }
        assertTrue(services.toString(), services.size() >= 9);
        List<String> strange = new ArrayList<>();
        for (Path script : ComponentFiles.in("src/main/groovy", ".groovy")) {
            String text = ComponentFiles.text(script);
            boolean sends = text.contains("response.outputStream") || text.contains("FileResponse.send");
            if (sends && !PUBLIC.contains(script.toString()) && services.stream().noneMatch(name -> text.contains("runSync('" + name + "'"))) {
                strange.add(script.toString());
            }
        }
        assertEquals(List.of(), strange);
    }
}
