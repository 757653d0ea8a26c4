package org.dealercrm.proactive.list;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;

import org.dealercrm.calendar.contact.ContactChannel;
import org.dealercrm.calendar.contact.ContactDecision;
import org.dealercrm.calendar.contact.ContactPolicy;
import org.dealercrm.calendar.contact.ContactPurpose;
import org.dealercrm.calendar.contact.ContactQuestion;
import org.dealercrm.calendar.contact.ContactRule;
import org.dealercrm.shared.Clock;

/** Who may not be called for a campaign's purpose, whatever the hour: who asked not to be, and numbers on an exclusion list. */
final class PolicyBlocks {
    private final ContactPolicy policy;
    private final ContactPurpose purpose;
    private final Instant now = Clock.now().toInstant();

    PolicyBlocks(GenericValue campaign) throws GenericEntityException {
        this.policy = ContactPolicy.of(campaign.getDelegator());
        this.purpose = ContactPurpose.valueOf(campaign.getString("purposeId"));
    }

    /** The reason by party. */
    Map<String, ListRules.Reason> of(List<ListMember> members) throws GenericEntityException {
        Map<String, ContactQuestion> questions = new HashMap<>();
        for (ListMember member : members) {
            if (member.phoneE164() != null && member.history() == null) {
                questions.put(member.partyId(), new ContactQuestion(member.partyId(), member.phoneE164(), ContactChannel.CALL, purpose,
                        member.brandId(), member.facilityId()));
            }
        }
        Map<ContactQuestion, ContactDecision> decisions = policy.checkAll(questions.values(), now);
        Map<String, ListRules.Reason> blocked = new HashMap<>();
        questions.forEach((partyId, question) -> decisions.get(question).blocks().forEach(block -> {
            if (block.rule() == ContactRule.OPT_OUT || block.rule() == ContactRule.LISTED) {
                blocked.put(partyId, block.rule() == ContactRule.OPT_OUT ? ListRules.Reason.OPT_OUT : ListRules.Reason.LISTED);
            }
        }));
        return blocked;
    }
}
