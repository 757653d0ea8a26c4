package org.dealercrm.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A showroom-traffic report as a dealer system prints it: title and filter rows, pages with repeated headers, adviser cells merged
 * over their rows, subtotals, dates as text and as numbers, phones in every shape. Always the same: it is part of the demo.
 */
final class TrafficReportWorkbook {
    static final int DATA_ROWS = 2000;
    static final List<String> HEADERS = List.of("N.º tráfico", "Fecha visita", "Sede", "Marca", "Asesor comercial", "Cliente", "Celular",
            "Teléfono 2", "Correo electrónico", "Modelo de interés", "Procedencia", "Estado", "Observaciones");

    private static final int ROWS_OF_A_PAGE = 50;
    private static final int ADVISER_COLUMN = 4;
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 10, 1);
    private static final int DAYS = 49;
    private static final DateTimeFormatter SLASHES = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String[][] ADVISERS = {{"Camila Rojas Pardo", "Bogotá Norte", "Andes Motors"},
        {"Andrés Felipe Muñoz", "BOGOTA NORTE", "ANDES MOTORS"},
        {"Paola Andrea Niño", "BGN", "Boreal"}, {"Julián Cárdenas Ortiz", "Bogotá Norte", "Boreal"},
        {"Marcela Quintero Díaz", "Bogotá Sur", "Andes Motors"},
        {"PEÑA ÓSCAR IVÁN", "Bogota Sur", "Condor Trucks"}, {"Diana Milena Suarez", "BGS", "Cóndor Trucks"},
        {"Santiago Uribe Restrepo", "Medellín El Poblado", "Andes Motors"},
        {"Natalia Zapata Gómez", "MDP", "Boreal"}, {"Jorge Hernán Ospina", "Medellin El Poblado", "Cóndor Trucks"}};

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet = workbook.createSheet("Tráfico");
    private final CellStyle dateStyle = workbook.createCellStyle();
    private final CellStyle headerStyle = workbook.createCellStyle();
    private final Customers customers = new Customers();
    private int nextRow;
    private int rowsOnPage;
    private int written;
    private int blockStart = -1;

    private TrafficReportWorkbook() {
        dateStyle.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
        headerStyle.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        headerStyle.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    /** The workbook's bytes. */
    static byte[] bytes() throws IOException {
        TrafficReportWorkbook report = new TrafficReportWorkbook();
        report.write();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            report.workbook.write(out);
            report.workbook.close();
            return out.toByteArray();
        }
    }

    /** Writes the demo's copy. */
    public static void main(String[] arguments) throws IOException {
        Files.write(Path.of(arguments[0]), bytes());
    }

    private void write() {
        line("AUTOGRUPO ANDINO");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, HEADERS.size() - 1));
        line("Tráfico de Exposición");
        line("Desde: 01/10/2026", "Hasta: 18/11/2026");
        line("Sede: Todas", "Marca: Todas", "Asesor: Todos");
        nextRow++;
        headers();
        int share = DATA_ROWS / ADVISERS.length;
        for (String[] adviser : ADVISERS) {
            for (int index = 0; index < share; index++) {
                data(adviser, index);
            }
            endBlock();
            line("Subtotal " + adviser[0], "", "", "", "", Integer.toString(share));
            rowsOnPage++;
        }
        line("Total general", "", "", "", "", Integer.toString(DATA_ROWS));
        for (int column = 0; column < HEADERS.size(); column++) {
            sheet.setColumnWidth(column, 5000);
        }
    }

    private void data(String[] adviser, int index) {
        if (rowsOnPage >= ROWS_OF_A_PAGE) {
            endBlock();
            nextRow++;
            line("Tráfico de Exposición");
            headers();
        }
        boolean stranger = written % 450 == 444;
        if (stranger || written % 450 == 445) {
            endBlock();
        }
        Row row = sheet.createRow(nextRow);
        if (blockStart < 0) {
            blockStart = nextRow;
            row.createCell(ADVISER_COLUMN).setCellValue(stranger ? "Vendedor Retirado" : adviser[0]);
        }
        nextRow++;
        rowsOnPage++;
        if (written % 80 != 79) {
            row.createCell(0).setCellValue(written % 200 == 150 ? "TE-" + (100000 + written - 3) : "TE-" + (100000 + written));
        }
        date(row, FIRST_DAY.plusDays(index * (long) DAYS / (DATA_ROWS / ADVISERS.length)));
        row.createCell(2).setCellValue(written % 333 == 332 ? "Cali" : adviser[1]);
        row.createCell(3).setCellValue(written % 500 == 499 ? "Zafiro" : adviser[2]);
        customers.write(row, written);
        written++;
    }

    private void date(Row row, LocalDate day) {
        if (written % 250 == 125) {
            row.createCell(1).setCellValue(written % 500 == 125 ? "31/02/2026" : "pendiente");
        } else if (written % 700 == 650) {
            row.createCell(1).setCellValue("15/10/2062");
        } else if (written % 3 == 0) {
            row.createCell(1).setCellValue(day.format(SLASHES));
        } else if (written % 3 == 1) {
            row.createCell(1).setCellValue(day);
            row.getCell(1).setCellStyle(dateStyle);
        } else if (written % 7 == 2) {
            row.createCell(1).setCellValue(day.format(SLASHES) + " 03:45 p. m.");
        } else {
            row.createCell(1).setCellValue((double) day.toEpochDay() - LocalDate.of(1899, 12, 30).toEpochDay());
        }
    }

    private void endBlock() {
        if (blockStart >= 0 && nextRow - blockStart > 1) {
            sheet.addMergedRegion(new CellRangeAddress(blockStart, nextRow - 1, ADVISER_COLUMN, ADVISER_COLUMN));
        }
        blockStart = -1;
    }

    private void headers() {
        Row row = sheet.createRow(nextRow);
        for (int column = 0; column < HEADERS.size(); column++) {
            row.createCell(column).setCellValue(HEADERS.get(column));
            row.getCell(column).setCellStyle(headerStyle);
        }
        nextRow++;
        rowsOnPage = 0;
    }

    private void line(String... texts) {
        Row row = sheet.createRow(nextRow);
        for (int column = 0; column < texts.length; column++) {
            if (!texts[column].isEmpty()) {
                row.createCell(column).setCellValue(texts[column]);
            }
        }
        nextRow++;
    }
}
