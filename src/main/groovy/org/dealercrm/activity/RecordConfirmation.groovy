package org.dealercrm.activity

import org.apache.ofbiz.service.ServiceUtil

// An event of its own because what the customer said decides which page comes next: the next call, or the form of what must be done now
List<String> names = ['activityId', 'confirmationTypeId', 'comments', 'againMinutes', 'phoneText', 'emailAddress', 'documentNumber', 'cityName',
                      'claimNext', 'claimToken']
Map input = names.collectEntries { String name -> [(name): parameters[name] ?: null] }
Map result = dispatcher.runSync('createActivityConfirmation', input + [userLogin: userLogin, locale: locale, timeZone: timeZone])
if (!ServiceUtil.isSuccess(result)) {
    request.setAttribute('_ERROR_MESSAGE_', ServiceUtil.getErrorMessage(result))
    return 'error'
}
request.setAttribute('_EVENT_MESSAGE_', result.successMessage)
request.setAttribute('activityId', result.activityId)
request.setAttribute('anomaly', 'Y')
if (result.asksForAction && security.hasEntityPermission('DEALERCRM_ACTIVITY_REQUIRED', '_CREATE', userLogin)) {
    return result.asksForAction
}
return 'success'
