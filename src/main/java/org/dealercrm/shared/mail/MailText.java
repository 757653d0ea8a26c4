package org.dealercrm.shared.mail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.commons.text.StringEscapeUtils;
import org.apache.commons.text.StringSubstitutor;

/**
 * Subject and body of a mail from what a template says. The template is plain text: nothing in it is evaluated but ${name},
 * and neither it nor a value can bring markup in. An empty line ends a paragraph; ${link} becomes a link.
 */
public record MailText(String subject, String html) {
    private static final int LONGEST_SUBJECT = 250;
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]*)}");
    private static final String ESCAPED = "<>&\"'`+=@";
    private static final String INSTEAD = "()/    : ";
    private static final String CELL = "style=\"border:1px solid #c8ccd0;padding:4px 8px;text-align:left\"";

    /** What fills the placeholders: plain values, tables, and the address that ${link} opens (null for none). */
    public record Filling(Map<String, String> values, Map<String, MailTable> tables, String link) { }

    /** The mail that template texts and values make. A placeholder without value stays as it was written. */
    public static MailText of(String subject, String body, Filling filling) {
        String line = filled(subject, filling.values()).replaceAll("\\s+", " ").strip();
        Map<String, String> markup = new HashMap<>();
        filling.values().forEach((name, value) -> markup.put(name, lines(value)));
        filling.tables().forEach((name, table) -> markup.put(name, html(table)));
        if (filling.link() != null) {
            markup.put("link", "<a href=\"" + escaped(filling.link()) + "\">" + escaped(filling.link()) + "</a>");
        }
        String html = body.strip().lines().collect(Collectors.joining("\n")).replaceAll("\n[ \t]*\n\\s*", "\n\n");
        String paragraphs = List.of(html.split("\n\n")).stream().map(text -> paragraph(text, markup, filling.tables().keySet()))
                .collect(Collectors.joining("\n"));
        return new MailText(line.length() > LONGEST_SUBJECT ? line.substring(0, LONGEST_SUBJECT) : line,
                "<div style=\"font-family:sans-serif;font-size:14px\">\n" + paragraphs + "\n</div>");
    }

    /** The subject as OFBiz's sendMail takes it: it refuses whatever HTML would escape, so those signs are put in other ones. */
    public static String sendable(String subject) {
        StringBuilder sendable = new StringBuilder();
        subject.codePoints().filter(Character::isBmpCodePoint).forEach(sign -> {
            int place = ESCAPED.indexOf(sign);
            sendable.appendCodePoint(place < 0 ? sign : INSTEAD.charAt(place));
        });
        return sendable.toString().replaceAll("\\s+", " ").strip();
    }

    /** The names that a template uses, in order of the alphabet. */
    public static Set<String> placeholders(String text) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    private static String paragraph(String text, Map<String, String> markup, Set<String> tables) {
        String content = filled(lines(text.strip()), markup);
        boolean table = tables.stream().anyMatch(name -> text.contains("${" + name + "}"));
        return table ? "<div>" + content + "</div>" : "<p>" + content + "</p>";
    }

    /** One pass: what a value says is not looked through for further placeholders. */
    private static String filled(String text, Map<String, String> values) {
        StringSubstitutor substitutor = new StringSubstitutor(values);
        substitutor.setDisableSubstitutionInValues(true);
        substitutor.setValueDelimiterMatcher(null);
        return substitutor.replace(text);
    }

    private static String lines(String text) {
        return escaped(text.strip()).replaceAll("\r\n?|\n", "<br/>");
    }

    private static String escaped(String text) {
        return StringEscapeUtils.escapeXml10(text);
    }

    private static String html(MailTable table) {
        StringBuilder html = new StringBuilder("<table style=\"border-collapse:collapse\"><thead><tr>");
        table.headers().forEach(header -> html.append("<th ").append(CELL).append('>').append(escaped(header)).append("</th>"));
        html.append("</tr></thead><tbody>");
        for (List<String> row : table.rows()) {
            html.append("<tr>");
            row.forEach(cell -> html.append("<td ").append(CELL).append('>').append(cell == null ? "" : lines(cell)).append("</td>"));
            html.append("</tr>");
        }
        return html.append("</tbody></table>").toString();
    }
}
