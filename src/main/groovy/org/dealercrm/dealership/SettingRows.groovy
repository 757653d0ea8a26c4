package org.dealercrm.dealership

import java.text.DateFormat

import org.apache.ofbiz.entity.GenericValue
import org.dealercrm.shared.Settings

Map siteNames = from('DealershipSiteView').queryList().collectEntries { GenericValue site -> [(site.facilityId): site.facilityName] }
Map brandNames = from('DealershipBrand').queryList().collectEntries { GenericValue brand -> [(brand.brandId): brand.brandName] }
context.sites = siteNames.collect { id, name -> [facilityId: id, facilityName: name] }.sort { Map site -> site.facilityName }
context.brands = brandNames.collect { id, name -> [brandId: id, brandName: name] }.sort { Map brand -> brand.brandName }

DateFormat moment = DateFormat.getDateTimeInstance(DateFormat.MEDIUM, DateFormat.SHORT, locale)
moment.timeZone = timeZone
Closure meaning = { String key -> uiLabelMap['DealercrmDealershipSetting_' + key] }
Closure scope = { String type, String id ->
    String of = uiLabelMap['DealercrmDealershipScope_' + type]
    type == 'GROUP' ? of : of + ': ' + (type == 'BRAND' ? brandNames[id] : siteNames[id])
}

List rows = from('DealercrmSetting').orderBy('settingKey', '-fromDate').queryList()
        .findAll { GenericValue row -> !parameters.topic || row.settingKey.startsWith(parameters.topic + '.') }
context.settings = rows*.settingKey.unique(false).collect { String key ->
    def found = Settings.of(delegator, key).inForce(parameters.brandId ?: null, parameters.facilityId ?: null).orElse(null)
    [settingKey: key, meaning: meaning(key), value: found?.value(), why: found ? scope(found.scopeTypeId(), found.scopeId()) : '',
            fromText: found ? moment.format(found.fromDate()) : '']
}
context.settingKey = parameters.settingKey
context.settingMeaning = context.settingKey ? meaning(context.settingKey) : ''
context.valueInForce = context.settings.find { Map setting -> setting.settingKey == context.settingKey }?.value
context.history = rows.findAll { GenericValue row -> row.settingKey == context.settingKey }.collect { GenericValue row ->
    [value: row.settingValue, scope: scope(row.scopeTypeId, row.scopeId), fromText: moment.format(row.fromDate),
            createdByUserLogin: row.createdByUserLogin]
}
