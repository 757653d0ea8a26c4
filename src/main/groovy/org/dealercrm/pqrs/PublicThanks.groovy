package org.dealercrm.pqrs

import org.dealercrm.pqrs.form.CaseReceipt

Map kept = (session.getAttribute('pqrsReceipt') ?: [:]) as Map
CaseReceipt receipt = CaseReceipt.of(delegator, kept.custRequestId as String, locale)
context.receipt = receipt == null ? [:] : receipt.words() + [code: kept.receiptCode]
