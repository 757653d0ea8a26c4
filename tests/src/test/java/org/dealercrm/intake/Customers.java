package org.dealercrm.intake;

import java.text.Normalizer;
import java.util.Locale;

import org.apache.poi.ss.usermodel.Row;

/** Invented customers of the demo report: unassigned numbers in every shape, addresses of example.com. */
final class Customers {
    private static final String[] GIVEN = {"Ana María", "Carlos", "Luisa Fernanda", "Jorge", "Sofía", "Miguel Ángel", "Valentina",
            "Andrés", "Gloria", "Édgar",
        "Manuela", "Iván Darío", "Patricia", "Germán", "Nubia", "Sebastián", "Rocío", "Álvaro", "Mónica", "Felipe"};
    private static final String[] SURNAMES = {"Gómez", "Rodríguez", "Pérez Lara", "Martínez", "Castaño", "Ñáñez", "Torres",
            "Buitrago Mesa", "Londoño", "Arias",
        "Peñaloza", "Vargas", "Ríos Ortega", "Mejía", "Cifuentes", "Giraldo", "Pinzón", "Acosta Díaz", "Valencia"};
    private static final String[] MODELS = {"Sierra 1.6 MT", "Sierra 2.0 AT", "Pampa SUV", "Pampa Híbrida", "Nevado 4x4", "Carga 350",
            "Carga 700", "Ciudad EV"};
    private static final String[] SOURCES = {"Vitrina", "Página web", "Referido", "Feria", "Redes sociales", "Llamada entrante"};
    private static final String[] STAGES = {"Nuevo", "Contactado", "Cotizado", "Visita", "Test drive", "Negociación", "Ganado", "Perdido",
            "", "En proceso"};

    void write(Row row, int number) {
        if (number % 180 != 90) {
            row.createCell(5).setCellValue(name(number));
        }
        phone(row, number);
        if (number % 4 != 1) {
            row.createCell(8).setCellValue(number % 60 == 42 ? "sin correo" : mail(number));
        }
        row.createCell(9).setCellValue(MODELS[number % MODELS.length]);
        row.createCell(10).setCellValue(SOURCES[number % SOURCES.length]);
        row.createCell(11).setCellValue(STAGES[number % STAGES.length]);
        if (number % 5 == 0) {
            row.createCell(12).setCellValue("=Interés <alto> & pide prueba de manejo \"ya\" 😀");
        }
    }

    private static String name(int number) {
        if (number % 50 == 30) {
            return "Transportes Río Claro " + number + " S.A.S.";
        }
        return GIVEN[number % GIVEN.length] + ' ' + SURNAMES[number % SURNAMES.length] + ' ' + SURNAMES[(number / 7) % SURNAMES.length];
    }

    private static String mail(int number) {
        String plain = Normalizer.normalize(GIVEN[number % GIVEN.length], Normalizer.Form.NFD).replaceAll("[^A-Za-z]", "");
        return plain.toLowerCase(Locale.ROOT) + '.' + number + "@example.com";
    }

    private static void phone(Row row, int number) {
        String digits = Long.toString(3000001000L + number);
        String[] shapes = {digits, null, "+57 " + digits.substring(0, 3) + ' ' + digits.substring(3, 6) + ' ' + digits.substring(6),
            "0057 " + digits, "57-" + digits.substring(0, 3) + '-' + digits.substring(3), "0" + digits, digits.substring(0,
            3) + '\u00A0' + digits.substring(3),
            '(' + digits.substring(0, 3) + ") " + digits.substring(3, 6) + '.' + digits.substring(6),
            digits + " / 601 555 01" + (10 + number % 80), "3.0E+09",
            digits.charAt(0) + "." + digits.substring(1) + "E9", "", "no tiene", "0000000000", digits + " ext. 12"};
        int shape = number % shapes.length;
        if (shape == 1) {
            row.createCell(6).setCellValue(Double.parseDouble(digits));
        } else if (!shapes[shape].isEmpty()) {
            row.createCell(6).setCellValue(shapes[shape]);
        }
        if (number % 40 == 13) {
            row.createCell(7).setCellValue("604 555 01" + (10 + number % 80));
        }
    }
}
