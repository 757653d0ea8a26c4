package org.dealercrm.screens;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;

import org.dealercrm.testing.Page;
import org.dealercrm.testing.RunningHost;
import org.dealercrm.testing.WebClient;
import org.junit.ClassRule;
import org.junit.Test;

public class ChoiceScreenTest {

    @ClassRule
    public static final RunningHost HOST = new RunningHost();

    @Test
    public void anAdministratorCorrectsTheNameOfAnArea() {
        WebClient admin = HOST.clientOf("dcrm.admin");
        admin.submit(admin.get("control/PqrsChoice/List"), "CreatePqrsChoice",
                Map.of("choiceKindId", "AREA", "nameEs", "Latoneria", "nameEn", "Body work"));
        Page list = admin.get("control/PqrsChoice/List");
        String link = list.document().select("tr:contains(Latoneria) a[href*=choiceId]").first().attr("href");
        Page form = admin.get(link.substring(link.indexOf("control/")));
        assertEquals(List.of(), Faults.ofGoodPage(form));
        assertTrue(form.text(), form.document().select("form[name=CreatePqrsChoice]").isEmpty());
        Page wrong = admin.submit(form, "EditPqrsChoice", Map.of("nameEs", "", "nameEn", "Bodywork"));
        assertTrue(wrong.text(), wrong.text().contains("Escriba un nombre en español y en inglés"));
        assertEquals("Bodywork", wrong.fields("EditPqrsChoice").get("nameEn"));
        Page saved = admin.submit(wrong, "EditPqrsChoice", Map.of("nameEs", "Latonería", "nameEn", "Body work"));
        assertEquals(List.of(), Faults.ofGoodPage(saved));
        assertTrue(saved.text(), saved.text().contains("Latonería") && !saved.text().contains("Latoneria"));
    }
}
