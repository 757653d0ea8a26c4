package org.dealercrm.calendar

import org.apache.ofbiz.service.ServiceUtil
import org.dealercrm.shared.FileResponse

Map result = dispatcher.runSync('readContactEvidence', [storedFileId: parameters.storedFileId ?: '', userLogin: userLogin, locale: locale])
if (!ServiceUtil.isSuccess(result)) {
    request.setAttribute('_ERROR_MESSAGE_', ServiceUtil.getErrorMessage(result))
    return 'error'
}
FileResponse.send(response, result.fileName, FileResponse.BINARY, result.fileBytes)
return null
