package org.dealercrm.proactive

import org.apache.ofbiz.entity.GenericValue
import org.dealercrm.shared.Settings

Map entities = [account: ['WhatsAppAccount', 'whatsAppAccountId'], template: ['WhatsAppTemplate', 'whatsAppTemplateId']]
String kind = parameters.kind in entities.keySet() ? parameters.kind : 'none'
String id = kind == 'none' ? null : parameters[entities[kind][1]] ?: null
GenericValue row = id ? from(entities[kind][0]).where(entities[kind][1], id).queryOne() : null
context.kind = id && !row ? 'none' : kind
context.row = row ? row.getAllFields() + [fromDate: kind == 'account' ? row.fromDate.toString() : null,
        brandId: kind == 'account' && row.scopeTypeId == 'BRAND' ? row.scopeId : null, facilityId: kind == 'account' && row.scopeTypeId == 'SITE' ? row.scopeId : null]
        : kind == 'account' ? [fromDate: Settings.today(delegator).toString(), apiVersion: 'v23.0', graphAddress: 'https://graph.facebook.com', enabled: 'N']
        : [languageId: 'es', statusId: 'WAT_PAUSED', hasPicture: 'N', categoryId: 'MARKETING']
context.formTitle = row ? (row.containsKey('accountName') ? row.accountName : row.templateName)
        : uiLabelMap[kind == 'template' ? 'DealercrmWhatsAppNewTemplate' : 'DealercrmWhatsAppNewAccount']
context.yesNo = ['N', 'Y'].collect { [id: it, text: uiLabelMap[it == 'Y' ? 'DealercrmYes' : 'DealercrmNo']] }
context.categories = ['MARKETING', 'UTILITY'].collect { [id: it, text: uiLabelMap['DealercrmWhatsAppCategory_' + it]] }
context.states = ['WAT_APPROVED', 'WAT_PAUSED'].collect { [id: it, text: uiLabelMap['StatusItem.description.' + it]] }
context.brands = from('DealershipBrand').where('thruDate', null).orderBy('sequenceNum').queryList()
context.sites = from('DealershipSiteView').where('thruDate', null).orderBy('facilityName').queryList()
