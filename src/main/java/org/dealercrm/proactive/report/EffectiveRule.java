package org.dealercrm.proactive.report;

import java.util.Arrays;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;

import org.dealercrm.shared.Settings;

/** Which calls the dealership calls effective, by the setting proactive.effective. */
public enum EffectiveRule {
    /** The right person was spoken to and a result was reached. */
    RESULT("isEffective", "IS_EFFECTIVE"),
    /** The right person was spoken to. */
    CONTACTED("isRightPerson", "IS_RIGHT_PERSON"),
    /** An appointment was booked. */
    BOOKED("isBooked", "IS_BOOKED");

    private final String field;
    private final String column;

    EffectiveRule(String field, String column) {
        this.field = field;
        this.column = column;
    }

    /** The rule in force; an unknown word leaves the usual one. */
    public static EffectiveRule of(Delegator delegator) throws GenericEntityException {
        String value = Settings.of(delegator, "proactive.effective").inForce(null, null).map(Settings.InForce::value).orElse("");
        return Arrays.stream(values()).filter(rule -> rule.name().equals(value)).findFirst().orElse(RESULT);
    }

    String field() {
        return field;
    }

    String column() {
        return column;
    }
}
