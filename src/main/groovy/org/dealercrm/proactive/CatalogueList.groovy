package org.dealercrm.proactive

import org.apache.ofbiz.entity.GenericValue
import org.dealercrm.proactive.call.CallOutcome
import org.dealercrm.shared.Clock

Catalogue catalogue = new Catalogue(delegator, locale)
Closure state = { GenericValue row -> uiLabelMap[row.thruDate && !row.thruDate.after(Clock.now()) ? 'DealercrmProactiveIsEnded' : 'DealercrmProactiveIsUsed'] }
Closure listed = { GenericValue row -> row.getAllFields() + [sequenceNum: row.sequenceNum ?: '', name: catalogue.name(row), state: state(row)] }
context.outcomes = from('ProactiveOutcome').orderBy('sequenceNum').queryList().collect { GenericValue row ->
    listed(row) + [shortcutKey: row.shortcutKey ?: '', reason: catalogue.contactReason(row.contactReasonId), delay: row.retryDays ?: '',
                   maximum: row.maxAttempts ?: '', means: CallOutcome.flags { String field -> row.get(field) }
            .collect { uiLabelMap['DealercrmProactiveFlag_' + it.field()] }.join(' · ')]
}
context.contactReasons = from('ProactiveContactReason').orderBy('reasonKindId', 'sequenceNum').queryList().collect { GenericValue row ->
    listed(row) + [kindText: uiLabelMap['DealercrmProactiveKind_' + row.reasonKindId]]
}
context.reasons = from('ProactiveReason').orderBy('sequenceNum').queryList().collect { GenericValue row ->
    GenericValue type = row.appointmentTypeId ? from('AppointmentType').where('appointmentTypeId', row.appointmentTypeId).queryOne() : null
    listed(row) + [purpose: uiLabelMap['DealercrmProactivePurpose_' + row.purposeId], appointment: catalogue.name(type)]
}
