package org.dealercrm.pqrs.form;

import java.util.List;
import java.util.Map;

/** What somebody typed into the public form and the files that they chose; a field that was left empty is null. */
record FormFields(Map<String, String> typed, List<FormFile> files) {
    static final List<String> NAMES = List.of("pqrsTypeId", "facilityId", "brandId", "isAnonymous", "customerName", "documentTypeId",
            "documentNumber", "emailAddress", "phoneNumber", "plate", "subject", "description", "accepted");

    /** The text of a field without blanks around it, or null. */
    String text(String name) {
        String value = typed.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    boolean has(String name) {
        return text(name) != null;
    }

    boolean anonymous() {
        return "Y".equals(text("isAnonymous"));
    }

    /** Whether anything was given by which a person is known: then the treatment of the data has to be accepted. */
    boolean personal() {
        return !anonymous() || has("emailAddress") || has("phoneNumber");
    }
}
