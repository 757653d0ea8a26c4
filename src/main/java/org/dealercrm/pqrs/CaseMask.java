package org.dealercrm.pqrs;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.security.Security;

import org.dealercrm.shared.MaskedText;
import org.dealercrm.shared.personal.DataSubject;

/**
 * What a user sees of the person of a case. Without DEALERCRM_PERSONALDATA_VIEW, unless the user answers the case, a name is its initials and
 * a number its end; once the data were suppressed, only administrators of personal data see whose paper it is. Immutable.
 */
public final class CaseMask {
    private final boolean seesAll;
    private final boolean administers;
    private final String partyId;

    private CaseMask(boolean seesAll, boolean administers, String partyId) {
        this.seesAll = seesAll;
        this.administers = administers;
        this.partyId = partyId;
    }

    /** The mask of a user. */
    public static CaseMask of(Security security, GenericValue userLogin) {
        return new CaseMask(MaskedText.seesAll(security, userLogin),
                userLogin != null && security.hasEntityPermission("DEALERCRM_PERSONALDATA", "_ADMIN", userLogin),
                userLogin == null ? null : userLogin.getString("partyId"));
    }

    /** Whether the user must not see who a case is about; then its files and letters stay closed too. */
    public boolean hides(GenericValue row) {
        if (row.get("suppressedDate") != null) {
            return !administers;
        }
        return !seesAll && (partyId == null || !partyId.equals(row.get("responsiblePartyId")));
    }

    /** Whether the user may look for people by name and number. */
    public boolean mayFindPeople() {
        return seesAll;
    }

    /** A case as CaseDisplay shows it, without the person where the user must not see them. */
    public Map<String, Object> of(Map<String, Object> shown, GenericValue row) {
        boolean hidden = hides(row);
        shown.put("masked", hidden);
        if (hidden) {
            if (!"Y".equals(row.get("isAnonymous"))) {
                shown.put("customer", MaskedText.name(row.getString("customerName")));
            }
            shown.put("phoneNumber", MaskedText.number(row.getString("phoneNumber")));
            shown.put("emailAddress", MaskedText.email(row.getString("emailAddress")));
            shown.put("documentNumber", MaskedText.number(row.getString("documentNumber")));
            shown.put("addressText", MaskedText.whole(row.getString("addressText")));
            shown.put("recordingReference", MaskedText.whole(row.getString("recordingReference")));
        }
        return texts(shown, row, Set.of("subject", "description"));
    }

    /** The same texts without the person in them where the user must not see them. */
    public Map<String, Object> texts(Map<String, Object> shown, GenericValue row, Collection<String> names) {
        if (hides(row)) {
            DataSubject person = subject(row);
            names.stream().filter(name -> shown.get(name) instanceof String)
                    .forEach(name -> shown.put(name, person.hide((String) shown.get(name))));
        }
        return shown;
    }

    private static DataSubject subject(GenericValue row) {
        return new DataSubject(row.getString("partyId"), one(row, "customerName"), one(row, "phoneNumber"), one(row, "emailAddress"),
                one(row, "documentNumber"), one(row, "addressText"));
    }

    private static Set<String> one(GenericValue row, String field) {
        return row.get(field) == null ? Set.of() : Set.of(row.getString(field));
    }
}
