package org.dealercrm.pqrs

import org.apache.ofbiz.base.util.UtilHttp

UtilHttp.setLocale(request, parameters.to == 'en' ? 'en' : 'es')
return ['status', 'thanks', 'treatment'].find { it == parameters.page } ?: 'success'
