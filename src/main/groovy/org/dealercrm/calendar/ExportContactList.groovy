package org.dealercrm.calendar

import org.apache.ofbiz.service.ServiceUtil

Map result = dispatcher.runSync('exportContactListNumbers', [listId: parameters.listId, userLogin: userLogin, locale: locale, timeZone: timeZone])
if (!ServiceUtil.isSuccess(result)) {
    request.setAttribute('_ERROR_MESSAGE_', ServiceUtil.getErrorMessage(result))
    return 'error'
}
byte[] content = new byte[result.fileBytes.remaining()]
result.fileBytes.duplicate().get(content)
response.contentType = 'text/csv;charset=UTF-8'
response.contentLength = content.length
response.setHeader('Content-Disposition', 'attachment; filename="' + result.fileName + '"')
response.outputStream.write(content)
response.flushBuffer()
return null
