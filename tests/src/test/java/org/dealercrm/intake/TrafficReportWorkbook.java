package org.dealercrm.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.apache.poi.ss.usermodel.Row;

/**
 * A showroom-traffic report as a dealer system prints it: title and filter rows, pages with repeated headers, adviser cells merged
 * over their rows, subtotals, dates as text and as numbers, phones in every shape. Always the same: it is part of the demo.
 */
final class TrafficReportWorkbook {
    static final int DATA_ROWS = 2000;
    static final List<String> HEADERS = List.of("N.º tráfico", "Fecha visita", "Sede", "Marca", "Asesor comercial", "Cliente", "Celular",
            "Teléfono 2", "Correo electrónico", "Modelo de interés", "Procedencia", "Estado", "Observaciones");

    private static final int ADVISER_COLUMN = 4;
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 10, 1);
    private static final int DAYS = 49;
    static final String[][] ADVISERS = {{"Camila Rojas Pardo", "Bogotá Norte", "Andes Motors"},
        {"Andrés Felipe Muñoz", "BOGOTA NORTE", "ANDES MOTORS"},
        {"Paola Andrea Niño", "BGN", "Boreal"}, {"Julián Cárdenas Ortiz", "Bogotá Norte", "Boreal"},
        {"Marcela Quintero Díaz", "Bogotá Sur", "Andes Motors"},
        {"PEÑA ÓSCAR IVÁN", "Bogota Sur", "Condor Trucks"}, {"Diana Milena Suarez", "BGS", "Cóndor Trucks"},
        {"Santiago Uribe Restrepo", "Medellín El Poblado", "Andes Motors"},
        {"Natalia Zapata Gómez", "MDP", "Boreal"}, {"Jorge Hernán Ospina", "Medellin El Poblado", "Cóndor Trucks"}};

    private final PrintedReport report = new PrintedReport("Tráfico", "Tráfico de Exposición", HEADERS, ADVISER_COLUMN);
    private final Customers customers = new Customers();
    private int written;

    private TrafficReportWorkbook() { }

    /** The workbook's bytes. */
    static byte[] bytes() throws IOException {
        TrafficReportWorkbook report = new TrafficReportWorkbook();
        report.write();
        return report.report.bytes();
    }

    /** Writes the demo's copy. */
    public static void main(String[] arguments) throws IOException {
        Files.write(Path.of(arguments[0]), bytes());
    }

    private void write() {
        report.begin(new String[] {"Desde: 01/10/2026", "Hasta: 18/11/2026"}, new String[] {"Sede: Todas", "Marca: Todas", "Asesor: Todos"});
        int share = DATA_ROWS / ADVISERS.length;
        for (String[] adviser : ADVISERS) {
            for (int index = 0; index < share; index++) {
                data(adviser, index);
            }
            report.subtotal("Subtotal " + adviser[0], "", "", "", "", Integer.toString(share));
        }
        report.line("Total general", "", "", "", "", Integer.toString(DATA_ROWS));
    }

    private void data(String[] adviser, int index) {
        boolean stranger = written % 450 == 444;
        if (stranger || written % 450 == 445) {
            report.endBlock();
        }
        Row row = report.row(stranger ? "Vendedor Retirado" : adviser[0]);
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
        } else {
            report.date(row, 1, day, written);
        }
    }
}
