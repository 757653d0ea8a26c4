package org.dealercrm.trafficlight;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.GenericEntityException;

import org.dealercrm.shared.LightColour;

/** A board as screens draw it: the colours with their totals, and a table for each kind of owner, the most red first. */
public final class BoardTables {
    private final LightBoard board;
    private final OwnerNames names;
    private final Locale locale;
    private final Map<String, String> filters;

    /** A board that the filters, by name, have cut. */
    public BoardTables(LightBoard board, OwnerNames names, Locale locale, Map<String, String> filters) {
        this.filters = filters;
        this.board = board;
        this.names = names;
        this.locale = locale;
    }

    /** Every colour with its total and its share of what is open. */
    public List<Map<String, Object>> colours() {
        List<Map<String, Object>> colours = new ArrayList<>();
        for (LightColour colour : LightColour.values()) {
            Map<String, Object> shown = new HashMap<>();
            shown.put("id", colour.name());
            shown.put("style", colour.style());
            shown.put("label", UtilProperties.getMessage("DealercrmTrafficLightUiLabels", colour.labelKey(), locale));
            shown.put("total", board.total(colour));
            shown.put("share", colour == LightColour.NONE ? "" : percent(board.total(colour), open()));
            colours.add(shown);
        }
        return colours;
    }

    /** How many prospects have a colour at all. */
    public long open() {
        return board.total(LightColour.RED) + board.total(LightColour.YELLOW) + board.total(LightColour.GREEN);
    }

    /** The table of a kind of owner. */
    public Map<String, Object> table(String field) throws GenericEntityException {
        return Map.of("field", field, "title", names.kind(field), "query", query(field), "rows", rows(field).stream().map(Row::shown).toList());
    }

    /** The owners of a kind, the most red first. */
    List<Row> rows(String field) throws GenericEntityException {
        List<Row> rows = new ArrayList<>();
        for (String id : board.owners(field)) {
            List<Long> counts = new ArrayList<>();
            for (LightColour colour : LightColour.values()) {
                counts.add(board.count(field, id, colour));
            }
            rows.add(new Row(id, names.name(field, id), counts));
        }
        rows.sort(Comparator.comparing((Row row) -> row.count(LightColour.RED)).reversed().thenComparing(Row::name));
        return rows;
    }

    /** The filters in use as the query of a URL, without those named. */
    public String query(String... without) {
        StringBuilder query = new StringBuilder();
        filters.forEach((name, value) -> {
            if (!value.isEmpty() && !List.of(without).contains(name)) {
                query.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        });
        return query.toString();
    }

    private static String percent(long part, long whole) {
        return whole == 0 ? "" : Math.round(100.0 * part / whole) + " %";
    }

    /** An owner with its counts in the order of the colours. */
    record Row(String id, String name, List<Long> counts) {
        long count(LightColour colour) {
            return counts.get(colour.ordinal());
        }

        long open() {
            return counts.stream().mapToLong(Long::longValue).sum() - count(LightColour.NONE);
        }

        private Map<String, Object> shown() {
            return Map.of("id", id, "name", name, "counts", counts, "open", open(), "redShare", percent(count(LightColour.RED), open()));
        }
    }
}
