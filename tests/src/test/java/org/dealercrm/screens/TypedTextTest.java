package org.dealercrm.screens;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.dealercrm.testing.OnHost;
import org.dealercrm.testing.Page;
import org.dealercrm.testing.RunningHost;
import org.dealercrm.testing.TrafficFile;
import org.dealercrm.testing.WebClient;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.experimental.categories.Category;

/** What people type is shown as typed, on the screen and in the workbook. */
@Category(OnHost.class)
public class TypedTextTest {

    @ClassRule
    public static final RunningHost HOST = new RunningHost();

    private static final String COMMENT = "=2+2 <b>pidió</b> & espera \"oferta\" <5 días, O'Higgins 😀";
    private static final String CUSTOMER = "=HYPERLINK(\"http://example.com\") <i>Pérez</i>";

    @Test
    public void markupAndFormulasStayText() throws Exception {
        WebClient lead = HOST.clientOf("dcrm.lead");
        Page run = new TrafficFile().row(CUSTOMER, "3000000401").imported(lead);
        String runId = run.address().substring(run.address().indexOf("intakeRunId="));
        Page prospect = lead.get(lead.get("control/Prospect/List?" + runId).links().stream()
                .filter(link -> link.contains("Prospect/View")).findFirst().orElseThrow());
        assertEquals(List.of(), Faults.ofGoodPage(prospect));
        assertTrue(prospect.text(), prospect.text().contains(CUSTOMER));

        Page added = lead.submit(prospect, "AddActivity", Map.of("statusId", "ACTV_DONE", "comments", COMMENT));
        assertEquals(List.of(), Faults.ofGoodPage(added));
        assertTrue(added.text(), added.text().contains(COMMENT));

        Page call = lead.submit(added, "VerifyProspect", Map.of());
        Page judged = lead.submit(call, "RecordVerdict", Map.of("verdictTypeId", "PV_VALID_CONFIRMED", "comments", COMMENT, "claimNext", "N"));
        assertEquals(List.of(), Faults.ofGoodPage(judged));
        assertTrue(lead.get(prospect.address()).document().select("#Timeline").text().contains(COMMENT));

        Row row = rowOf(CUSTOMER, lead.download("control/Prospect/exportValidity").body());
        assertTrue(COMMENT, texts(row).contains(COMMENT));
    }

    private static Row rowOf(String customer, byte[] file) throws Exception {
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(file))) {
            Sheet sheet = workbook.getSheetAt(0);
            for (Row row : sheet) {
                for (Cell cell : row) {
                    assertTrue("no cell is a formula", cell.getCellType() != CellType.FORMULA);
                    if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(customer)) {
                        return row;
                    }
                }
            }
        }
        throw new AssertionError("No row of " + customer);
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(cell.toString()));
        return texts;
    }
}
