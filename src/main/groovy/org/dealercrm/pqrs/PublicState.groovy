package org.dealercrm.pqrs

import org.apache.ofbiz.service.ServiceUtil

import org.dealercrm.pqrs.form.PublicForm

Closure typed = { String name -> def value = parameters[name]; value instanceof CharSequence ? value.toString() : null }
request.setAttribute('askedNumber', typed('caseNumber') ?: '')
Map result = dispatcher.runSync('findPqrsState', [caseNumber: typed('caseNumber'), receiptCode: typed('code'), remoteAddress: request.remoteAddr,
        forwardedFor: request.getHeader('X-Forwarded-For'), locale: locale, userLogin: PublicForm.user(delegator)], 60, true)
if (!ServiceUtil.isSuccess(result)) {
    request.setAttribute('formRefusal', ServiceUtil.getErrorMessage(result))
    return 'error'
}
request.setAttribute('caseState', result.state)
return 'success'
