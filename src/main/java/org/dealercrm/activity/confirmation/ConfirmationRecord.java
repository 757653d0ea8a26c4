package org.dealercrm.activity.confirmation;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.ServiceUtil;

import org.dealercrm.calendar.contact.ContactPolicy;
import org.dealercrm.calendar.contact.ReportedContact;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.Settings;
import org.dealercrm.shared.SiteZone;
import org.dealercrm.shared.queue.AttemptPolicy;

/**
 * Writes the result of a call: its row, the end of the result in force, the review of the activity, the customer's completed data, the
 * contact, and by kind of collaborator the note on the customer.
 */
final class ConfirmationRecord {
    private static final String LABELS = "DealercrmActivityConfirmationUiLabels";
    private static final long DEFAULT_ATTEMPTS = 3;
    private static final long DEFAULT_PAUSE_MINUTES = 240;

    private final DispatchContext dctx;
    private final Delegator delegator;
    private final GenericValue activity;
    private final GenericValue type;
    private final ConfirmationOutcome outcome;
    private final ReportedCustomer customer;
    private final Map<String, ? extends Object> input;
    private final GenericValue userLogin;
    private final CustomerData.Typed typed;

    ConfirmationRecord(DispatchContext dctx, GenericValue activity, GenericValue type, Map<String, ? extends Object> input, String region)
            throws GenericEntityException {
        this.dctx = dctx;
        this.delegator = dctx.getDelegator();
        this.activity = activity;
        this.type = type;
        this.outcome = ConfirmationOutcome.valueOf(type.getString("outcomeId"));
        this.customer = ReportedCustomer.of(activity);
        this.input = input;
        this.userLogin = (GenericValue) input.get("userLogin");
        this.typed = CustomerData.Typed.of(input, region);
    }

    ConfirmationOutcome outcome() {
        return outcome;
    }

    CustomerData.Typed typed() {
        return typed;
    }

    ReviewRules.Call call() {
        return new ReviewRules.Call(outcome, comments(), userLogin.getString("partyId"), activity.getString("adviserPartyId"),
                activity.getString("statusId"), number());
    }

    private String comments() {
        return (String) input.get("comments");
    }

    /** The number called: the one on the screen, else the one typed just now. */
    private String number() {
        return customer.phone() == null && typed.phone() != null ? typed.phone().e164() : customer.phone();
    }

    /** The contact that the result tells of, or null when nobody was called. */
    ReportedContact contact(ContactPolicy policy) throws GenericEntityException {
        boolean called = number() != null && !"AC_NO_NUMBER".equals(type.getString("confirmationTypeId"));
        return called ? ReportedContact.of(dctx, userLogin, policy, ConfirmationQueue.question(activity, customer.partyId(), number())) : null;
    }

    /** Stores all of it and answers the id of the result. */
    String store(ReportedContact contact) throws GenericEntityException {
        Timestamp now = Clock.now();
        ReviewRules.Review present = new ReviewRules.Review(activity.getString("reviewStatusId"), attempts(), null);
        ReviewRules.Review next = ReviewRules.next(present, outcome, policy(), now.toInstant(), agreed(now));
        boolean takesForce = ReviewRules.supersedes(present, outcome);
        String kind = CollaboratorKinds.of(delegator).of(activity.getString("adviserPartyId"), activity.get("weeklySheetId") != null);
        boolean noted = outcome.settles() && !CollaboratorKinds.ADVISER.equals(kind);
        String partyId = customer.partyId();
        CustomerData data = new CustomerData(dctx);
        if (noted || !typed.empty()) {
            partyId = data.party(activity, customer);
            data.complete(partyId, activity, customer, typed);
        }
        String id = delegator.getNextSeqId("ActivityConfirmation");
        if (takesForce) {
            endResultInForce(now);
        }
        delegator.create("ActivityConfirmation", "confirmationId", id, "activityId", activity.get("activityId"),
                "confirmationTypeId", type.get("confirmationTypeId"), "comments", comments(), "customerPartyId", partyId,
                "phoneE164", number(), "collaboratorRoleTypeId", kind, "confirmedByPartyId", userLogin.get("partyId"),
                "confirmedByUserLogin", userLogin.get("userLoginId"), "confirmationDate", now,
                "confirmationDay", SiteZone.of(delegator, null).day(now),
                "nextAttemptDate", nextAttempt(next.next(), contact), "supersededDate", takesForce ? null : now,
                "communicationEventId", contact == null ? null : contact.keep(partyId, typeName(), answered()),
                "noteId", noted ? data.note(partyId, label("DealercrmConfirmationNote"), note(), userLogin.getString("partyId")) : null);
        if (takesForce) {
            activity.set("reviewStatusId", next.statusId());
            activity.set("confirmationId", id);
        }
        activity.store();
        if (outcome == ConfirmationOutcome.NO_PHONE && takesForce) {
            PhoneRequests.ask(dctx, activity, customer, comments(), userLogin);
        }
        if (outcome == ConfirmationOutcome.COMPLAINT) {
            complain();
        }
        return id;
    }

    /** A complaint is on record once it was heard, whatever becomes of the page on which the caller goes on. */
    private void complain() throws GenericEntityException {
        try {
            Map<String, Object> kept = dctx.getDispatcher().runSync("createComplaintRecord", UtilMisc.toMap("activityId", activity.get("activityId"),
                    "description", comments(), "customerName", customer.name().isBlank() ? number() : customer.name(), "phoneNumber", number(),
                    "userLogin", userLogin, "locale", input.get("locale")));
            if (ServiceUtil.isError(kept)) {
                throw new GenericEntityException(ServiceUtil.getErrorMessage(kept));
            }
        } catch (GenericServiceException e) {
            throw new GenericEntityException("The complaint was not kept", e);
        }
    }

    /** A wrong number was answered by somebody else, if at all. */
    private boolean answered() {
        return outcome != ConfirmationOutcome.RETRY && outcome != ConfirmationOutcome.NO_PHONE;
    }

    private Timestamp nextAttempt(Instant wished, ReportedContact contact) {
        return wished == null ? null : Timestamp.from(contact == null ? wished : contact.again(wished, answered()));
    }

    private String typeName() {
        return label("ActivityConfirmationType.description." + type.getString("confirmationTypeId"));
    }

    private String note() {
        return comments() == null || comments().isBlank() ? typeName() : typeName() + ": " + comments();
    }

    private String label(String key) {
        return UtilProperties.getMessage(LABELS, key, (Locale) input.get("locale"));
    }

    private long attempts() throws GenericEntityException {
        return EntityQuery.use(delegator).from("ConfirmationListView")
                .where("activityId", activity.get("activityId"), "outcomeId", ConfirmationOutcome.RETRY.name()).queryCount();
    }

    private AttemptPolicy policy() throws GenericEntityException {
        return new AttemptPolicy(Settings.number(delegator, "activity.confirmAttempts", DEFAULT_ATTEMPTS),
                Duration.ofMinutes(Settings.number(delegator, "activity.confirmAgainMinutes", DEFAULT_PAUSE_MINUTES)));
    }

    private Instant agreed(Timestamp now) {
        String minutes = (String) input.get("againMinutes");
        return minutes == null || !minutes.matches("\\d{1,6}") ? null : now.toInstant().plus(Duration.ofMinutes(Long.parseLong(minutes)));
    }

    private void endResultInForce(Timestamp now) throws GenericEntityException {
        GenericValue inForce = activity.get("confirmationId") == null ? null : EntityQuery.use(delegator).from("ActivityConfirmation")
                .where("confirmationId", activity.get("confirmationId")).queryOne();
        if (inForce != null) {
            inForce.set("supersededDate", now);
            inForce.store();
        }
    }
}
