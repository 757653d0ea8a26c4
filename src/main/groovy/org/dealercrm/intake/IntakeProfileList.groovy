package org.dealercrm.intake

context.profiles = from('IntakeProfile').where('thruDate', null).orderBy('profileName').queryList()
// The profile this user imported with last, or the only one: the first of the alphabet would read a report by the wrong columns
List<String> ids = context.profiles*.intakeProfileId
String last = from('IntakeRun').where('startedByUserLogin', userLogin.userLoginId).orderBy('-startedDate').queryFirst()?.intakeProfileId
context.usualProfileId = ids.contains(last) ? last : ids.size() == 1 ? ids[0] : ''
