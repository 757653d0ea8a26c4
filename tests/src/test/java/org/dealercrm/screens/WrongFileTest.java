package org.dealercrm.screens;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.dealercrm.testing.OnHost;
import org.dealercrm.testing.Page;
import org.dealercrm.testing.RunningHost;
import org.dealercrm.testing.TrafficFile;
import org.dealercrm.testing.WebClient;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.experimental.categories.Category;

/** A file that is no report gets a message that says what is wrong with it, and nothing of it is kept. */
@Category(OnHost.class)
public class WrongFileTest {

    @ClassRule
    public static final RunningHost HOST = new RunningHost();

    private static final byte[] GOOD = new TrafficFile().row("Bernardo Peñuela", "3000000201").xlsx();

    @Test
    public void aPictureIsNoSpreadsheet() throws Exception {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 'I', 'H', 'D', 'R', 0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0};
        refused("foto.xlsx", png, "No es una hoja de cálculo: parece una imagen");
    }

    @Test
    public void anEmptyFileIsToldAsSuch() throws Exception {
        refused("vacio.xlsx", new byte[0], "El archivo está vacío o no se eligió ninguno");
    }

    @Test
    public void aReportWithoutRequiredColumnsNamesThem() throws Exception {
        byte[] file = TrafficFile.workbook(List.of("Fecha visita", "Sede", "Marca", "Celular"),
                List.of(List.of("05/11/2026", "Bogotá Norte", "Andes Motors", "3000000202")));
        refused("sin-cliente.xlsx", file, "Faltan columnas obligatorias");
    }

    @Test
    public void aDamagedWorkbookIsToldAsSuch() throws Exception {
        refused("cortado.xlsx", Arrays.copyOf(GOOD, GOOD.length / 2), "El archivo está dañado o incompleto");
    }

    @Test
    public void aFileOverTheLimitIsRefusedUntilTheSettingAllowsIt() throws Exception {
        WebClient admin = HOST.clientOf("dcrm.admin");
        set(admin, "1000");
        refused("grande.xlsx", GOOD, "El archivo es demasiado grande");
        set(admin, "20971520");
        Page run = TrafficFile.upload(HOST.clientOf("dcrm.lead"), "grande.xlsx", GOOD);
        assertTrue(run.messages(), run.messages().contains("1 creadas"));
    }

    @Test
    public void aWorkbookThatUnpacksToGigabytesIsRefusedWithoutReadingIt() throws Exception {
        byte[] bomb = inflated(2L << 30);
        assertTrue("small to upload: " + bomb.length, bomb.length < 10_000_000);
        refused("bomba.xlsx", bomb, "al descomprimirlo es mucho mayor");
    }

    @Test
    public void aReportWithoutRowsIsToldAsSuch() throws Exception {
        refused("solo-titulos.xlsx", new TrafficFile().xlsx(), "ninguna fila de datos");
    }

    private static void refused(String fileName, byte[] bytes, String message) throws Exception {
        WebClient lead = HOST.clientOf("dcrm.lead");
        Map<String, String> before = Rows.of(HOST);
        Page page = TrafficFile.upload(lead, fileName, bytes);
        assertEquals(List.of(), Faults.of(page));
        assertTrue(page.errors() + " in " + page.text(), page.errors().contains(message));
        assertTrue("the upload form stays", page.document().selectFirst("form[name=UploadReport]") != null);
        assertEquals(before, Rows.of(HOST));
    }

    private static void set(WebClient admin, String bytes) {
        Page page = admin.submit(admin.get("control/Setting/Edit?settingKey=intake.uploadMaxBytes"), "EditSetting", Map.of("settingValue", bytes));
        assertEquals("", page.errors());
    }

    /** The good workbook with a sheet of blanks behind its start. */
    private static byte[] inflated(long size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(GOOD)); ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setLevel(Deflater.BEST_SPEED);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = in.readAllBytes();
                if (entry.getName().endsWith("sheet1.xml")) {
                    String sheet = new String(content, StandardCharsets.UTF_8);
                    int end = sheet.indexOf("</sheetData>");
                    out.write(sheet.substring(0, end).getBytes(StandardCharsets.UTF_8));
                    for (long written = 0; written < size; written += blanks.length) {
                        out.write(blanks);
                    }
                    content = sheet.substring(end).getBytes(StandardCharsets.UTF_8);
                }
                out.write(content);
            }
        }
        return bytes.toByteArray();
    }
}
