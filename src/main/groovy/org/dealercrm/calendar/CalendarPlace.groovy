package org.dealercrm.calendar

import org.apache.ofbiz.entity.GenericValue
import org.dealercrm.shared.Settings

SiteCalendars calendars = SiteCalendars.of(delegator)
List sites = from('DealershipSiteView').orderBy('facilityName').queryList()
Closure countryName = { String code -> new Locale('', code).getDisplayCountry(locale) }
List countries = (['CO', 'MX', calendars.countryOf(null)] + sites*.countryCode).findAll().unique().sort(countryName)

context.places = countries.collect { String code -> [id: 'country:' + code, text: countryName(code), countryCode: code, facilityId: '_NA_'] } +
        sites.collect { GenericValue site ->
            [id: site.facilityId, text: site.facilityName, countryCode: calendars.countryOf(site.facilityId), facilityId: site.facilityId]
        }
Map place = context.places.find { Map one -> one.id == parameters.placeId } ?: context.places.find { Map one -> one.countryCode == calendars.countryOf(null) }
context.placeId = place.id
context.placeText = place.text
context.countryCode = place.countryCode
context.facilityId = place.facilityId
context.calendar = place.facilityId == '_NA_' ? calendars.ofCountry(place.countryCode) : calendars.at(place.facilityId)
context.saturdayText = context.calendar.saturdayBusiness ? uiLabelMap.DealercrmCalendarSaturdayCounts : uiLabelMap.DealercrmCalendarSaturdayFree

context.headerItem = security.hasEntityPermission('DEALERCRM_DEALERSHIP', '_VIEW', userLogin) ? 'dealership' : 'calendar'

int thisYear = Settings.today(delegator).year
String wished = parameters.year ?: ''
context.year = wished ==~ /\d{4}/ && wished.toInteger() in 1984..2199 ? wished.toInteger() : thisYear
context.yearText = context.year.toString()
context.previousYear = (context.year - 1).toString()
context.nextYear = (context.year + 1).toString()
