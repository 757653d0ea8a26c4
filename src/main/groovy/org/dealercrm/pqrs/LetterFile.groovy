package org.dealercrm.pqrs

import org.apache.ofbiz.service.ServiceUtil
import org.dealercrm.shared.FileResponse

Map result = dispatcher.runSync('readPqrsLetter', [custRequestId: parameters.custRequestId ?: '', pqrsAnswerId: parameters.pqrsAnswerId ?: '',
        userLogin: userLogin, locale: locale])
if (!ServiceUtil.isSuccess(result)) {
    request.setAttribute('_ERROR_MESSAGE_', ServiceUtil.getErrorMessage(result))
    return 'error'
}
FileResponse.send(response, result.fileName, result.mimeTypeId, result.fileBytes)
return null
