package org.dealercrm.activity

import org.apache.ofbiz.service.ServiceUtil
import org.dealercrm.shared.FileResponse

Map filters = ['month', 'brandId', 'facilityId', 'adviserPartyId'].collectEntries { String name -> [(name): parameters[name] ?: null] }
Map result = dispatcher.runSync('exportFollowUpValidity', filters + [userLogin: userLogin, locale: locale, timeZone: timeZone])
if (!ServiceUtil.isSuccess(result)) {
    request.setAttribute('_ERROR_MESSAGE_', ServiceUtil.getErrorMessage(result))
    return 'error'
}
FileResponse.send(response, result.fileName, FileResponse.WORKBOOK, result.fileBytes)
return null
