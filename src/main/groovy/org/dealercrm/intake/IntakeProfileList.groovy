package org.dealercrm.intake

context.profiles = from('IntakeProfile').where('thruDate', null).orderBy('profileName').queryList()
