package org.dealercrm.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.apache.poi.ss.usermodel.Row;

/**
 * "Visitas realizadas y no realizadas" of the same dealer system and the same prospects as the showroom traffic: states and types in
 * every wording, comments from good to empty, repeated numbers, prospects that nobody knows and visits without a prospect.
 */
final class ActivityReportWorkbook {
    static final int DATA_ROWS = 800;
    static final List<String> HEADERS = List.of("N.º actividad", "N.º tráfico", "Tipo de actividad", "Estado", "Asesor comercial",
            "Fecha programada", "Fecha realizada", "Hora", "Cliente", "Celular", "Observaciones", "Resultado", "Fecha de registro");

    private static final int ADVISER_COLUMN = 4;
    private static final int TRAFFIC_OF_AN_ADVISER = TrafficReportWorkbook.DATA_ROWS / TrafficReportWorkbook.ADVISERS.length;
    private static final int SHARE = DATA_ROWS / TrafficReportWorkbook.ADVISERS.length;
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 10, 1);
    private static final String[] TYPES = {"Llamada", "Llamada telefónica", "Cotización", "Visita a vitrina", "WhatsApp", "Test drive",
        "Prueba de manejo", "LLAMADA", "Correo electrónico", "Matrícula", "Entrega de vehículo"};
    private static final String[] DONE = {"Realizada", "REALIZADO", "Cumplida", "Sí", "Completada"};
    private static final String[] NOT_DONE = {"No realizada", "NO REALIZADO", "Pendiente", "Programada", "Anulada", "No asistió"};
    private static final String[] COMMENTS = {"Cliente interesado en el %s, pide financiación a 60 meses", "ok", "Se envía cotización del %s por correo",
        "", "Llamar luego", "No contesta, se deja mensaje en el buzón", "Viene el sábado con su esposa a ver el %s", "seguimiento",
        "Compara con otra marca; le preocupa el consumo del %s", "Pidió prueba de manejo <urgente> & cita 😀"};
    private static final String[] MODELS = {"Sierra", "Pampa", "Nevado", "Carga 350"};

    private final PrintedReport report = new PrintedReport("Visitas", "Visitas realizadas y no realizadas", HEADERS, ADVISER_COLUMN);
    private int written;

    private ActivityReportWorkbook() { }

    static byte[] bytes() throws IOException {
        ActivityReportWorkbook report = new ActivityReportWorkbook();
        report.write();
        return report.report.bytes();
    }

    /** Writes the demo's copy. */
    public static void main(String[] arguments) throws IOException {
        Files.write(Path.of(arguments[0]), bytes());
    }

    private void write() {
        report.begin(new String[] {"Desde: 01/10/2026", "Hasta: 18/11/2026"}, new String[] {"Asesor: Todos", "Estado: Todos"});
        for (int adviser = 0; adviser < TrafficReportWorkbook.ADVISERS.length; adviser++) {
            for (int index = 0; index < SHARE; index++) {
                data(adviser, index);
            }
            report.subtotal("Subtotal " + TrafficReportWorkbook.ADVISERS[adviser][0], "", "", "", "", Integer.toString(SHARE));
        }
        report.line("Total general", "", "", "", "", Integer.toString(DATA_ROWS));
    }

    private void data(int adviser, int index) {
        boolean stranger = written % 300 == 250;
        if (stranger || written % 300 == 251) {
            report.endBlock();
        }
        Row row = report.row(stranger ? "Vendedor Retirado" : TrafficReportWorkbook.ADVISERS[adviser][0]);
        if (written % 40 != 39) {
            row.createCell(0).setCellValue("AC-" + (written % 160 == 100 ? 50000 + written - 1 : 50000 + written));
        }
        int traffic = adviser * TRAFFIC_OF_AN_ADVISER + index * TRAFFIC_OF_AN_ADVISER / SHARE;
        customer(row, traffic);
        row.createCell(2).setCellValue(written % 97 == 50 ? "Desayuno con cliente" : TYPES[written % TYPES.length]);
        LocalDate came = FIRST_DAY.plusDays((traffic % TRAFFIC_OF_AN_ADVISER) * 49L / TRAFFIC_OF_AN_ADVISER);
        dates(row, written % 29 == 17 ? came.minusDays(6) : came.plusDays(written % 6));
        texts(row);
        written++;
    }

    private void customer(Row row, int traffic) {
        if (written % 11 == 5) {
            row.createCell(8).setCellValue("Cliente de vitrina " + written);
            return;
        }
        row.createCell(1).setCellValue(written % 130 == 60 ? "TE-999" + written : "TE-" + (100000 + traffic));
    }

    private void dates(Row row, LocalDate planned) {
        boolean done = written % 4 != 3 && planned.isBefore(LocalDate.of(2026, 11, 18));
        String state = done ? DONE[written % DONE.length] : NOT_DONE[written % NOT_DONE.length];
        row.createCell(3).setCellValue(written % 211 == 200 ? "Quién sabe" : written % 23 == 7 ? "" : state);
        if (written % 190 == 120) {
            row.createCell(5).setCellValue("31/02/2026");
        } else {
            report.date(row, 5, planned, written);
        }
        if (done) {
            report.date(row, 6, written % 340 == 330 ? LocalDate.of(2062, 10, 15) : planned, written + 1);
            row.createCell(7).setCellValue(String.format("%d:%02d %s", 1 + written % 5, written * 7 % 60, "p. m."));
        }
        report.date(row, 12, written % 19 == 4 ? planned.plusDays(12) : planned, written + 2);
    }

    private void texts(Row row) {
        String comment = String.format(COMMENTS[written % COMMENTS.length], MODELS[written % MODELS.length]);
        if (!comment.isEmpty()) {
            row.createCell(10).setCellValue(comment);
        }
        if (written % 3 == 0) {
            row.createCell(11).setCellValue(written % 9 == 0 ? "Cita agendada" : "Sigue interesado");
        }
    }
}
