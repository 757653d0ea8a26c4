package org.dealercrm.privacy

import org.apache.ofbiz.service.ServiceUtil

Map result = dispatcher.runSync('readPrivacyEvidence', [privacyAnswerId: parameters.privacyAnswerId ?: '', userLogin: userLogin, locale: locale])
if (!ServiceUtil.isSuccess(result)) {
    request.setAttribute('_ERROR_MESSAGE_', ServiceUtil.getErrorMessage(result))
    return 'error'
}
byte[] content = new byte[result.fileBytes.remaining()]
result.fileBytes.duplicate().get(content)
response.contentType = 'application/octet-stream'
response.contentLength = content.length
response.setHeader('Content-Disposition', 'attachment; filename="' + result.fileName + '"')
response.setHeader('X-Content-Type-Options', 'nosniff')
response.outputStream.write(content)
response.flushBuffer()
return null
