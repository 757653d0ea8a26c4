package org.dealercrm.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A showroom-traffic report as the demo profile of SPIGA reads it; every row is a new prospect of its own. */
public final class TrafficFile {

    /** Profile of the demo data that reads the file. */
    public static final String PROFILE = "DCRM_SPIGA";

    private static final List<String> HEADERS = List.of("N.º tráfico", "Fecha visita", "Sede", "Marca", "Asesor comercial", "Cliente",
            "Celular", "Modelo de interés", "Procedencia", "Observaciones");

    private final List<List<String>> rows = new ArrayList<>();

    /** Adds a row of today: Camila Rojas Pardo (DCRM_ADV_01), Andes Motors, Bogotá Norte. */
    public TrafficFile row(String customer, String phone) {
        rows.add(List.of(UUID.randomUUID().toString().substring(0, 18), LocalDate.now().format(DateTimeFormatter.ofPattern("dd/MM/yyyy")),
                "Bogotá Norte", "Andes Motors", "Camila Rojas Pardo", customer, phone, "Kaori 1.6", "Vitrina", "Pide cotización"));
        return this;
    }

    /** The workbook. */
    public byte[] xlsx() {
        return workbook(HEADERS, rows);
    }

    /** A workbook with a headings row and texts, whatever they are. */
    public static byte[] workbook(List<String> headers, List<List<String>> rows) {
        try (Workbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("Trafico");
            write(sheet.createRow(0), headers);
            for (int i = 0; i < rows.size(); i++) {
                write(sheet.createRow(i + 1), rows.get(i));
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void write(Row row, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            row.createCell(i).setCellValue(texts.get(i));
        }
    }

    /** Uploads a file of SPIGA through the import page. */
    public static Page upload(WebClient client, String fileName, byte[] bytes) {
        return upload(client, PROFILE, fileName, bytes);
    }

    /** Uploads a file by a profile through the import page. */
    public static Page upload(WebClient client, String intakeProfileId, String fileName, byte[] bytes) {
        return client.upload(client.get("control/Intake/Upload"), "UploadReport", Map.of("intakeProfileId", intakeProfileId),
                "uploadedFile", fileName, bytes);
    }

    /** Uploads this file and returns the page of its run. */
    public Page imported(WebClient client) {
        Page run = upload(client, "trafico.xlsx", xlsx());
        if (!run.address().contains("Intake/View")) {
            throw new AssertionError("Import refused: " + run.messages() + " at " + run.address());
        }
        return run;
    }
}
