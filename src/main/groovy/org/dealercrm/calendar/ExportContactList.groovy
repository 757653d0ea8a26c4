package org.dealercrm.calendar

import org.apache.ofbiz.service.ServiceUtil
import org.dealercrm.shared.FileResponse

Map result = dispatcher.runSync('exportContactListNumbers', [listId: parameters.listId, userLogin: userLogin, locale: locale, timeZone: timeZone])
if (!ServiceUtil.isSuccess(result)) {
    request.setAttribute('_ERROR_MESSAGE_', ServiceUtil.getErrorMessage(result))
    return 'error'
}
FileResponse.send(response, result.fileName, 'text/csv;charset=UTF-8', result.fileBytes)
return null
