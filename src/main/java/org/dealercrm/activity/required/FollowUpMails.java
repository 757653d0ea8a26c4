package org.dealercrm.activity.required;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.activity.required.RequiredFollowUpStates.Step;
import org.dealercrm.shared.Clock;
import org.dealercrm.shared.PersonName;
import org.dealercrm.shared.mail.Mail;
import org.dealercrm.shared.mail.Mails;

/** Who is told what about a required follow-up. The department manager and the RHP managers are in copy from the first to the last mail. */
final class FollowUpMails {
    private static final String RHP_GROUP = "DEALERCRM_RHP";

    private final DispatchContext dctx;
    private final Delegator delegator;
    private final GenericValue row;
    private final GenericValue userLogin;
    private final String collaborator;
    private final String manager;

    FollowUpMails(DispatchContext dctx, GenericValue row, GenericValue userLogin) {
        this.dctx = dctx;
        this.delegator = dctx.getDelegator();
        this.row = row;
        this.userLogin = userLogin;
        this.collaborator = row.getString("collaboratorPartyId");
        this.manager = row.getString("departmentManagerPartyId");
    }

    /** What is required: to the collaborator. */
    void required() throws GenericEntityException {
        send("RFU_REQUIRED", List.of(collaborator), copies(), "");
    }

    /** To whom has to take the next step. */
    void reminder() throws GenericEntityException {
        if (RequiredFollowUpStates.REPORTED.equals(row.get("statusId"))) {
            send("RFU_WAITING", List.of(manager), List.of(), "");
        } else {
            send("RFU_REMINDER", List.of(collaborator), List.of(manager), "");
        }
    }

    /** What a step tells; an escalation goes to the RHP managers, a report to whom asked. */
    void taken(Step step, String comments) throws GenericEntityException {
        List<String> everybody = copies();
        everybody.add(collaborator);
        everybody.addAll(requester());
        switch (step.action()) {
        case REPORT -> send("RFU_REPORTED", requester().isEmpty() ? List.of(manager) : requester(), copies(), comments);
        case ESCALATE, EXPIRE -> send("RFU_ESCALATED", rhpManagers(), everybody, comments);
        case RETURN -> send("RFU_RETURNED", List.of(collaborator), copies(), comments);
        case CANCEL -> send("RFU_CANCELLED", List.of(collaborator), copies(), comments);
        case ASSURE -> send("RFU_ASSURED", List.of(collaborator), everybody, comments);
        case SOLVE -> send("RFU_SOLVED", List.of(collaborator), everybody, comments);
        default -> throw new IllegalArgumentException(step.toString());
        }
    }

    private List<String> copies() throws GenericEntityException {
        List<String> copies = new ArrayList<>(List.of(manager));
        copies.addAll(rhpManagers());
        return copies;
    }

    private List<String> requester() {
        String requester = row.getString("requestedByPartyId");
        return requester == null ? List.of() : List.of(requester);
    }

    /** The RHP managers are the people whose enabled user is in their group today. */
    private List<String> rhpManagers() throws GenericEntityException {
        Set<String> parties = new LinkedHashSet<>();
        for (GenericValue member : EntityQuery.use(delegator).from("UserLoginSecurityGroup").where("groupId", RHP_GROUP)
                .filterByDate(Clock.now()).orderBy("userLoginId").queryList()) {
            GenericValue user = member.getRelatedOne("UserLogin", false);
            if (!"N".equals(user.get("enabled")) && user.get("partyId") != null) {
                parties.add(user.getString("partyId"));
            }
        }
        return List.copyOf(parties);
    }

    private void send(String templateId, List<String> to, List<String> cc, String comments) throws GenericEntityException {
        Locale locale = Mails.localeOf(delegator, to.isEmpty() ? null : to.get(0));
        Mail mail = Mail.of(templateId).to(to).cc(cc).locale(locale)
                .value("collaborator", PersonName.of(delegator, collaborator)).value("manager", PersonName.of(delegator, manager))
                .value("requester", PersonName.of(delegator, row.getString("requestedByPartyId")))
                .value("by", PersonName.of(delegator, userLogin.getString("partyId")))
                .value("customer", row.get("customerName")).value("phone", row.get("phoneNumber")).value("what", row.get("whatText"))
                .value("dueDate", row.getDate("dueDate").toLocalDate()
                        .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale)))
                .value("comments", comments == null ? UtilProperties.getMessage(Answers.LABELS, silence(), locale) : comments)
                .link("/dealercrm/control/RequiredFollowUp/View?requiredFollowUpId=" + row.get("requiredFollowUpId"))
                .about("RequiredFollowUp", row.getString("requiredFollowUpId"));
        Mails.send(dctx, mail, userLogin);
    }

    /** What stands for the comment that nobody wrote. */
    private String silence() {
        return RequiredFollowUpStates.ESCALATED.equals(row.get("statusId")) ? "DealercrmRequiredNotInTime" : "DealercrmRequiredNoComment";
    }
}
