package org.dealercrm.pqrs

import org.apache.ofbiz.service.ServiceUtil
import org.dealercrm.shared.FileResponse

Map filters = CaseFilter.NAMES.collectEntries { String name -> [(name): parameters[name] ?: null] }
Map result = dispatcher.runSync('exportPqrsControl', filters + [userLogin: userLogin, locale: locale, timeZone: timeZone])
if (!ServiceUtil.isSuccess(result)) {
    request.setAttribute('_ERROR_MESSAGE_', ServiceUtil.getErrorMessage(result))
    return 'error'
}
FileResponse.send(response, result.fileName, FileResponse.WORKBOOK, result.fileBytes)
return null
