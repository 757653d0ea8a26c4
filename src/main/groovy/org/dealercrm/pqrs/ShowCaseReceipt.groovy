package org.dealercrm.pqrs

import org.dealercrm.pqrs.form.CaseReceipt
import org.dealercrm.shared.Settings

String custRequestId = parameters.custRequestId
PqrsReach.find(delegator, security, userLogin, custRequestId).ifPresent { row ->
    String base = Settings.of(delegator, 'mail.baseUrl').inForce(null, null).map { it.value() }.orElse('').replaceAll('/+$', '')
    Map words = CaseMask.of(security, userLogin).texts(CaseReceipt.of(delegator, custRequestId, locale).words(), row, ['subject'])
    context.receipt = words + [code: request.getAttribute('receiptCode') ?: '', address: base + '/pqrs/control/status']
}
