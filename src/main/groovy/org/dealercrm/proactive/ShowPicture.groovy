package org.dealercrm.proactive

import org.apache.ofbiz.entity.GenericValue

GenericValue picture = PictureServices.ofKey(delegator, parameters.key as String)
if (picture == null) {
    response.sendError(404)
    return null
}
byte[] content = picture.getBytes('fileBytes')
response.contentType = picture.mimeTypeId
response.contentLength = content.length
response.setHeader('X-Content-Type-Options', 'nosniff')
response.setHeader('Cache-Control', 'public, max-age=86400')
response.outputStream.write(content)
response.flushBuffer()
return null
