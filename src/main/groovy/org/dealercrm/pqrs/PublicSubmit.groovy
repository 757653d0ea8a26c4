package org.dealercrm.pqrs

import java.nio.ByteBuffer

import org.apache.ofbiz.base.util.Debug
import org.apache.ofbiz.base.util.UtilProperties
import org.apache.ofbiz.service.GenericServiceException
import org.apache.ofbiz.service.ModelService
import org.apache.ofbiz.service.ServiceUtil

import org.dealercrm.pqrs.form.PublicForm

Closure typed = { String name ->
    def value = parameters[name]
    value = value instanceof Collection ? value.find() : value
    value instanceof CharSequence ? value.toString() : null
}
Map fields = PublicForm.FIELDS.collectEntries { String name -> [name, typed(name)] }
List files = (1..6).findResults { int place ->
    def bytes = parameters["file$place".toString()]
    bytes instanceof ByteBuffer && bytes.remaining() > 0 ? [name: parameters["_file${place}_fileName".toString()] as String, bytes: bytes] : null
}
Map client = [remoteAddress: request.remoteAddr, forwardedFor: request.getHeader('X-Forwarded-For'), locale: locale,
        userLogin: PublicForm.user(delegator)]
String token = typed('formToken')

Closure back = { String refusal, Map errors, String nextToken ->
    request.setAttribute('formRefusal', refusal)
    request.setAttribute('formErrors', errors ?: [:])
    request.setAttribute('formFields', fields)
    request.setAttribute('formFileNames', files*.name)
    request.setAttribute('formToken', nextToken)
    return 'error'
}

Map admitted = dispatcher.runSync('admitPqrsForm', client + [formToken: token, website: typed('website')], 60, true)
if (admitted.refusal) {
    return back(admitted.refusal, [:], admitted.needsToken == 'Y' ? PublicForm.token(dispatcher, delegator) : token)
}
Map input = client + [formToken: token, formFields: fields, formFiles: files]
Map result = null
// The same form sent twice at once: the second is refused by the key of its token, and finds the case when it asks again
for (int attempt = 1; result == null && attempt <= 2; attempt++) {
    try {
        result = dispatcher.runSync('submitPqrsForm', input, 120, true)
    } catch (GenericServiceException failure) {
        Debug.logWarning(failure, 'A public form was not registered, attempt ' + attempt, 'PublicSubmit')
    }
}
if (result == null) {
    return back(UtilProperties.getMessage('DealercrmPqrsFormUiLabels', 'DealercrmPqrsFormFailed', locale), [:], token)
}
if (!ServiceUtil.isSuccess(result)) {
    return back(ServiceUtil.getErrorMessage(result), result[ModelService.ERROR_MESSAGE_MAP] as Map, result.needsToken == 'Y' ? PublicForm.token(dispatcher, delegator) : token)
}
session.setAttribute('pqrsReceipt', [custRequestId: result.custRequestId, receiptCode: result.receiptCode])
return 'success'
