package org.dealercrm.trafficlight;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.jdbc.SQLProcessor;

/** A piece of SQL with the values of its parameters, so that pieces can be put together without losing their order. */
record SqlPart(String text, List<Object> values) {
    static final SqlPart NOTHING = of("");

    /** Text in which each {} stands for one of the parts: a piece of SQL, or a value that becomes a parameter. */
    static SqlPart of(String pattern, Object... parts) {
        StringBuilder text = new StringBuilder();
        List<Object> values = new ArrayList<>();
        int from = 0;
        for (Object part : parts) {
            int hole = pattern.indexOf("{}", from);
            text.append(pattern, from, hole);
            if (part instanceof SqlPart piece) {
                text.append(piece.text);
                values.addAll(piece.values);
            } else {
                text.append('?');
                values.add(part);
            }
            from = hole + 2;
        }
        return new SqlPart(text.append(pattern.substring(from)).toString(), List.copyOf(values));
    }

    static SqlPart join(String between, Collection<SqlPart> parts) {
        return new SqlPart(parts.stream().map(SqlPart::text).collect(Collectors.joining(between)),
                parts.stream().flatMap(part -> part.values.stream()).toList());
    }

    /** The column has one of the values; none of them when there are none. */
    static SqlPart among(String column, Collection<String> values) {
        return values.isEmpty() ? of("1 = 0")
                : of(column + " IN ({})", join(", ", values.stream().map(value -> of("{}", value)).toList()));
    }

    SqlPart and(SqlPart other) {
        return new SqlPart(text + other.text, join("", List.of(this, other)).values);
    }

    void prepare(SQLProcessor processor) throws GenericEntityException, SQLException {
        processor.prepareStatement(text);
        for (Object value : values) {
            if (value instanceof Date day) {
                processor.setValue(day);
            } else if (value instanceof Timestamp moment) {
                processor.setValue(moment);
            } else if (value instanceof BigDecimal number) {
                processor.setValue(number);
            } else {
                processor.setValue((String) value);
            }
        }
    }
}
