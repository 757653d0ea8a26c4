package org.dealercrm.pqrs

import org.dealercrm.pqrs.form.CaseReceipt
import org.dealercrm.shared.Settings

String custRequestId = parameters.custRequestId
if (PqrsReach.find(delegator, security, userLogin, custRequestId).present) {
    String base = Settings.of(delegator, 'mail.baseUrl').inForce(null, null).map { it.value() }.orElse('').replaceAll('/+$', '')
    context.receipt = CaseReceipt.of(delegator, custRequestId, locale).words() + [code: request.getAttribute('receiptCode') ?: '',
            address: base + '/pqrs/control/status']
}
