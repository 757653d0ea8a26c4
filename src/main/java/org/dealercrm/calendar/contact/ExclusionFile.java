package org.dealercrm.calendar.contact;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads the result of a check: a list of excluded numbers, with columns by channel where the register gives them. Nothing is taken from a
 * file in which a row is wrong; each such row is told with its reason.
 */
final class ExclusionFile {
    private static final Set<String> YES = Set.of("y", "s", "si", "yes", "x", "1", "true", "verdadero", "excluido");
    private static final Set<String> NO = Set.of("", "n", "no", "0", "false", "falso");
    private static final List<DateTimeFormatter> DAYS = List.of(day("uuuu-MM-dd"), day("d/M/uuuu"), day("d-M-uuuu"));

    private final Function<String, Optional<String>> phone;
    private final LocalDate today;
    private final Map<String, ExclusionRow> rows = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Column, Integer> columns = new LinkedHashMap<>();
    private boolean headless;

    private ExclusionFile(Function<String, Optional<String>> phone, LocalDate today) {
        this.phone = phone;
        this.today = today;
    }

    /** A row that cannot be read: the line of the file and the label of the reason. */
    record Problem(int line, String reason, String value) { }

    /** What a column holds; without channel columns every channel of a listed number is excluded. */
    private enum Column {
        ADDRESS("numero", "telefono", "celular", "movil", "linea", "number", "phone", "key", "llave"),
        CALL("llamada", "llamadas", "call", "voz"), SMS("sms", "mensaje de texto", "mensajes de texto"),
        WHATSAPP("app", "aplicacion", "aplicaciones", "whatsapp"), EMAIL("correo", "correo electronico", "email", "e-mail", "mail"),
        DATE("fecha", "fecha de registro", "fecha de inscripcion", "date", "registered");

        private final List<String> names;

        Column(String... names) {
            this.names = List.of(names);
        }
    }

    static ExclusionFile read(List<List<String>> lines, Function<String, Optional<String>> phone, LocalDate today) {
        ExclusionFile file = new ExclusionFile(phone, today);
        file.read(lines);
        return file;
    }

    List<Problem> problems() {
        return problems;
    }

    Map<String, ExclusionRow> rows() {
        return rows;
    }

    private void read(List<List<String>> lines) {
        for (int i = 0; i < lines.size(); i++) {
            List<String> cells = lines.get(i);
            if (cells.stream().allMatch(String::isBlank)) {
                continue;
            }
            if (columns.isEmpty()) {
                if (header(cells)) {
                    continue;
                }
                columns.put(Column.ADDRESS, 0);
                headless = true;
            }
            if (headless && cells.stream().skip(1).anyMatch(cell -> !cell.isBlank())) {
                problems.add(new Problem(i + 1, "DealercrmContactListNoHeader", String.join(" ", cells)));
            } else {
                row(i + 1, cells);
            }
        }
    }

    private boolean header(List<String> cells) {
        Map<Column, Integer> found = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            String name = plain(cells.get(i));
            for (Column column : Column.values()) {
                if (column.names.contains(name)) {
                    found.putIfAbsent(column, i);
                }
            }
        }
        if (!found.containsKey(Column.ADDRESS) && found.containsKey(Column.EMAIL)) {
            found.put(Column.ADDRESS, found.remove(Column.EMAIL));
        }
        if (found.containsKey(Column.ADDRESS)) {
            columns.putAll(found);
        }
        return found.containsKey(Column.ADDRESS);
    }

    private void row(int line, List<String> cells) {
        String typed = cell(cells, Column.ADDRESS);
        Optional<String> address = typed.contains("@") ? Optional.of(ContactQuestion.normal(typed)).filter(ContactChannel.EMAIL::reaches)
                : phone.apply(typed);
        if (address.isEmpty()) {
            problems.add(new Problem(line, "DealercrmContactListBadNumber", typed));
            return;
        }
        EnumSet<ContactChannel> excluded = EnumSet.noneOf(ContactChannel.class);
        boolean anyColumn = false;
        for (ContactChannel channel : ContactChannel.values()) {
            Column column = Column.valueOf(channel.name());
            String flag = plain(cell(cells, column));
            anyColumn = anyColumn || columns.containsKey(column);
            if (YES.contains(flag)) {
                excluded.add(channel);
            } else if (!NO.contains(flag)) {
                problems.add(new Problem(line, "DealercrmContactListBadFlag", cell(cells, column)));
                return;
            }
        }
        Optional<LocalDate> registered = date(cell(cells, Column.DATE));
        if (registered.isEmpty() && !cell(cells, Column.DATE).isBlank()) {
            problems.add(new Problem(line, "DealercrmContactListBadDate", cell(cells, Column.DATE)));
            return;
        }
        ExclusionRow row = new ExclusionRow(address.get(), anyColumn ? excluded : EnumSet.allOf(ContactChannel.class), registered.orElse(null));
        rows.merge(row.address(), row, ExclusionRow::with);
    }

    private String cell(List<String> cells, Column column) {
        Integer index = columns.get(column);
        return index == null || index >= cells.size() || cells.get(index) == null ? "" : cells.get(index).strip();
    }

    private Optional<LocalDate> date(String text) {
        String day = text.length() > 10 && text.charAt(10) == 'T' || text.length() > 10 && text.charAt(10) == ' ' ? text.substring(0, 10) : text;
        for (DateTimeFormatter format : DAYS) {
            try {
                return Optional.of(LocalDate.parse(day, format)).filter(found -> !found.isAfter(today));
            } catch (DateTimeException other) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static DateTimeFormatter day(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace('_', ' ').strip()
                .toLowerCase(Locale.ROOT);
    }
}
