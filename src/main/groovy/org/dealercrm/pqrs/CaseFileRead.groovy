package org.dealercrm.pqrs

import org.apache.ofbiz.service.ServiceUtil

Map result = dispatcher.runSync('readPqrsFile', [storedFileId: parameters.storedFileId, userLogin: userLogin, locale: locale])
if (!ServiceUtil.isSuccess(result)) {
    request.setAttribute('_ERROR_MESSAGE_', ServiceUtil.getErrorMessage(result))
    return 'error'
}
byte[] content = new byte[result.fileBytes.remaining()]
result.fileBytes.duplicate().get(content)
String name = result.fileName
String plain = java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD).replaceAll(/[^\x20-\x7e]/, '')
String encoded = URLEncoder.encode(name, 'UTF-8').replace('+', '%20')
response.contentType = result.mimeTypeId
response.contentLength = content.length
response.setHeader('Content-Disposition', "attachment; filename=\"$plain\"; filename*=UTF-8''$encoded".toString())
response.setHeader('X-Content-Type-Options', 'nosniff')
response.outputStream.write(content)
response.flushBuffer()
return null
