package org.dealercrm.host.expression;

import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/** {@code ${amount?currency(USD)}}: an amount in the locale's currency form; the code may be the name of a variable. */
final class CurrencyPart implements TextTemplate.Part {
    private static final int CODE_LENGTH = 3;
    private final ElExpression amount;
    private final String code;

    CurrencyPart(String amount, String code) {
        this.amount = ElExpression.of(amount);
        this.code = code.replace("${", "").replace("}", "").trim();
    }

    @Override
    public Object value(Map<String, ?> context, TimeZone timeZone, Locale locale) {
        if (!(amount.value(context) instanceof Number number)) {
            return "";
        }
        Object named = ElExpression.of(code).value(context);
        String isoCode = named == null ? code : named.toString();
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        if (isoCode.length() == CODE_LENGTH) {
            format.setCurrency(Currency.getInstance(isoCode));
        }
        return format.format(number);
    }
}
