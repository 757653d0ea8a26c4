package org.dealercrm.pqrs

import org.dealercrm.shared.Settings

context.language = 'en' == locale.language ? 'en' : 'es'
context.company = Settings.of(delegator, 'pqrs.form.companyName').inForce(null, null).map { it.value() }.orElse('')
context.page = ['thanks', 'status', 'treatment'].find { name -> (parameters._CURRENT_VIEW_ ?: '') == name } ?: 'main'
