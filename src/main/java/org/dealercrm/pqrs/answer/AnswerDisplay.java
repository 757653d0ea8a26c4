package org.dealercrm.pqrs.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.condition.EntityCondition;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.security.Security;

import org.dealercrm.pqrs.CaseDates;
import org.dealercrm.pqrs.PqrsReach;
import org.dealercrm.shared.ChoiceName;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.PersonName;
import org.dealercrm.shared.SiteZone;

/** What the page of a case shows of its answer, its closing and what is learned from it. */
public final class AnswerDisplay {
    private static final String PREFIX = "DealercrmPqrsAnswer";
    private static final int ACTIONS = 100;

    private final Delegator delegator;
    private final GenericValue row;
    private final Locale locale;
    private final CaseDates dates;

    public AnswerDisplay(GenericValue row, Locale locale) throws GenericEntityException {
        this.delegator = row.getDelegator();
        this.row = row;
        this.locale = locale;
        this.dates = new CaseDates(locale, SiteZone.of(delegator, row.getString("facilityId")).zone());
    }

    /** Today at the site, as text: a form would write a date in the user's time zone, a day off. */
    public String today() throws GenericEntityException {
        return SiteZone.of(delegator, row.getString("facilityId")).day(Clock.now()).toString();
    }

    /** A version of the answer. */
    public Map<String, Object> version(GenericValue answer) throws GenericEntityException {
        GenericValue mail = answer.get("sentMailId") == null ? null
                : EntityQuery.use(delegator).from("SentMail").where("sentMailId", answer.get("sentMailId")).queryOne();
        return UtilMisc.toMap("id", answer.get("pqrsAnswerId"), "number", answer.getLong("versionNumber"),
                "stateId", answer.get("answerStateId"), "state", label("State_" + answer.get("answerStateId")),
                "subject", answer.get("subject"), "text", answer.get("bodyText"), "kept", answer.get("letterFileId") != null,
                "by", who(answer, "drafted"), "date", dates.moment(answer.getTimestamp("draftedDate")),
                "reviewer", answer.get("reviewedDate") == null ? "" : who(answer, "reviewed"),
                "reviewed", dates.moment(answer.getTimestamp("reviewedDate")), "review", text(answer, "reviewText"),
                "sent", dates.day(answer.getDate("sentDate")),
                "channel", answer.get("sentChannelId") == null ? "" : label("Channel_" + answer.get("sentChannelId")),
                "mail", mail == null ? "" : label("Mail_" + mail.get("statusId")));
    }

    private String who(GenericValue answer, String done) throws GenericEntityException {
        return answer.get(done + "ByPartyId") == null ? answer.getString(done + "ByUserLogin")
                : PersonName.of(delegator, answer.getString(done + "ByPartyId"));
    }

    /** What the case says of its answer and of its closing; the answer is the last one that was sent, or null. */
    public Map<String, Object> closing(GenericValue sent) throws GenericEntityException {
        GenericValue cause = row.get("pqrsCauseId") == null ? null
                : EntityQuery.use(delegator).from("PqrsCause").where("pqrsCauseId", row.get("pqrsCauseId")).cache().queryOne();
        GenericValue action = row.get("improvementActionId") == null ? null : EntityQuery.use(delegator).from("ImprovementAction")
                .where("improvementActionId", row.get("improvementActionId")).queryOne();
        return UtilMisc.toMap("sent", sent == null ? "" : dates.day(sent.getDate("sentDate")),
                "notified", dates.day(row.get("notifiedDate") != null || sent == null ? row.getDate("notifiedDate") : sent.getDate("notifiedDate")),
                "used", row.get("usedDays") == null ? "" : row.getLong("usedDays").toString(), "inTime", text(row, "answeredInTime"),
                "cause", ChoiceName.of(cause, locale), "causeText", text(row, "causeText"), "effect", text(row, "effectText"),
                "effective", text(row, "isEffective"), "score", text(row, "satisfactionScore"), "saidBy", text(row, "evaluatedByText"),
                "evaluated", dates.day(row.getDate("evaluatedDate")), "reaction", text(row, "reactionText"),
                "closed", dates.day(row.getDate("closedDate")),
                "reopened", row.get("reopenedCount") == null ? 0L : row.getLong("reopenedCount"),
                "action", action == null ? "" : action.getString("description"),
                "actionState", action == null ? "" : label("ActionState_" + (action.get("doneDate") == null ? "OPEN" : "DONE")));
    }

    /** Whether four eyes keep the user from approving the last version. */
    public boolean ownDraft(GenericValue last, GenericValue userLogin) throws GenericEntityException {
        return last != null && !SendingRules.mayApprove(AnswerServices.fourEyes(delegator, row), last.getString("draftedByUserLogin"),
                last.getString("draftedByPartyId"), userLogin.getString("userLoginId"), userLogin.getString("partyId"));
    }

    /** The templates of the type of the case and those of all, the ones in the user's language first. */
    public List<Map<String, Object>> templates() throws GenericEntityException {
        List<GenericValue> fit = new ArrayList<>(EntityQuery.use(delegator).from("PqrsAnswerTemplate").where("thruDate", null)
                .orderBy("templateName").queryList());
        fit.removeIf(template -> template.get("pqrsTypeId") != null && !template.get("pqrsTypeId").equals(row.get("pqrsTypeId")));
        fit.sort(Comparator.comparing((GenericValue template) -> !locale.getLanguage().equals(template.get("localeId"))));
        return fit.stream().map(template -> option(template.getString("answerTemplateId"), template.getString("templateName"))).toList();
    }

    /** What the form of the answer begins with: a template that was chosen, else what was written last unless it was sent. */
    public Map<String, Object> draft(GenericValue last, Object templateId, GenericValue userLogin) throws GenericEntityException {
        GenericValue template = templateId == null ? null
                : EntityQuery.use(delegator).from("PqrsAnswerTemplate").where("answerTemplateId", templateId).queryOne();
        if (template != null) {
            Map<String, String> fields = CaseWords.of(row, Locale.forLanguageTag(template.getString("localeId"))).fields(userLogin);
            return UtilMisc.toMap("pqrsAnswerId", last == null ? null : last.get("pqrsAnswerId"), "answerTemplateId", templateId,
                    "subject", AnswerText.merged(template.getString("subject"), fields),
                    "bodyText", AnswerText.merged(template.getString("bodyText"), fields));
        }
        boolean goesOn = last != null && !CaseAnswers.is(last, CaseAnswers.SENT);
        return UtilMisc.toMap("pqrsAnswerId", last == null ? null : last.get("pqrsAnswerId"),
                "answerTemplateId", goesOn ? last.get("answerTemplateId") : null,
                "subject", goesOn ? last.get("subject") : null, "bodyText", goesOn ? last.get("bodyText") : null);
    }

    /** The channels in which this answer can go. */
    public List<Map<String, Object>> channels() {
        List<Map<String, Object>> channels = new ArrayList<>();
        for (SendingRules.Channel channel : SendingRules.Channel.values()) {
            if (channel.needsEvidence() || row.get("emailAddress") != null) {
                channels.add(option(channel.name(), label("Channel_" + channel.name())));
            }
        }
        return channels;
    }

    /** The causes in use, and the one that the case has. */
    public List<Map<String, Object>> causes() throws GenericEntityException {
        return EntityQuery.use(delegator).from("PqrsCause").orderBy("sequenceNum", "pqrsCauseId").queryList().stream()
                .filter(cause -> cause.get("thruDate") == null || cause.get("pqrsCauseId").equals(row.get("pqrsCauseId")))
                .map(cause -> option(cause.getString("pqrsCauseId"), ChoiceName.of(cause, locale))).toList();
    }

    /** The cases in reach that a field links with this one; of one that is out of reach only that it exists. */
    public List<Map<String, Object>> linked(String field, Object id, PqrsReach reach) throws GenericEntityException {
        return id == null ? List.of() : EntityQuery.use(delegator).from("PqrsCase").where(field, id).orderBy("receivedDate").queryList()
                .stream().map(other -> UtilMisc.<String, Object>toMap("id", other.get("custRequestId"), "number", other.get("caseNumber"),
                        "received", text(other, "receivedDay"), "reached", reach.covers(other))).toList();
    }

    /** The actions in reach that are not done yet. */
    public List<Map<String, Object>> openActions(Security security, GenericValue userLogin) throws GenericEntityException {
        List<EntityCondition> conditions = new ArrayList<>(Improvements.of(delegator, security, userLogin).conditions());
        conditions.add(EntityCondition.makeCondition("doneDate", null));
        return EntityQuery.use(delegator).from("ImprovementAction").where(conditions).orderBy("dueDate").maxRows(ACTIONS).queryList().stream()
                .map(action -> option(action.getString("improvementActionId"), action.getString("description"))).toList();
    }

    private static Map<String, Object> option(String id, String text) {
        return UtilMisc.toMap("id", id, "text", text);
    }

    private static String text(GenericValue value, String field) {
        return value.get(field) == null ? "" : value.getString(field);
    }

    private String label(String key) {
        return UtilProperties.getMessage(AnswerReply.LABELS, PREFIX + key, Map.of(), locale);
    }
}
