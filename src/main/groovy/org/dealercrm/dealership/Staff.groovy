package org.dealercrm.dealership

import java.text.DateFormat

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.entity.condition.EntityCondition
import org.apache.ofbiz.entity.condition.EntityOperator
import org.dealercrm.shared.Clock

Map siteNames = from('DealershipSiteView').queryList().collectEntries { GenericValue site -> [(site.facilityId): site.facilityName] }
Map brandNames = from('DealershipBrand').queryList().collectEntries { GenericValue brand -> [(brand.brandId): brand.brandName] }
List roles = ['SALES_REP', 'MANAGER']
EntityCondition ofStaff = EntityCondition.makeCondition('roleTypeId', EntityOperator.IN, roles)
Map sitesOf = from('FacilityParty').where(ofStaff).filterByDate(Clock.now()).queryList().groupBy { GenericValue post -> post.partyId }
Map brandsOf = from('DealershipBrandParty').where(ofStaff).filterByDate(Clock.now()).queryList().groupBy { GenericValue post -> post.partyId }

List people = from('DealershipStaff').where(ofStaff).orderBy('lastName', 'firstName').queryList()
Map logins = people ? from('UserLogin').where(EntityCondition.makeCondition('partyId', EntityOperator.IN, people*.partyId)).queryList()
        .groupBy { GenericValue login -> login.partyId } : [:]
context.staff = people.collect { GenericValue person ->
    [partyId: person.partyId, fullName: [person.lastName, person.firstName].findAll().join(', '),
            roleText: person.roleTypeId == 'MANAGER' ? uiLabelMap.DealercrmDealershipManager : uiLabelMap.DealercrmAdviser,
            siteNames: (sitesOf[person.partyId] ?: []).collect { GenericValue post -> siteNames[post.facilityId] }.findAll().join(', '),
            brandNames: (brandsOf[person.partyId] ?: []).collect { GenericValue post -> brandNames[post.brandId] }.findAll().join(', '),
            userLoginIds: (logins[person.partyId] ?: [])*.userLoginId.join(', ')]
}

context.sites = siteNames.collect { id, name -> [facilityId: id, facilityName: name] }.sort { Map site -> site.facilityName }
context.brands = brandNames.collect { id, name -> [brandId: id, brandName: name] }.sort { Map brand -> brand.brandName }
context.adviser = people.find { GenericValue person -> person.partyId == parameters.partyId }
context.formTarget = context.adviser == null ? 'Adviser/create' : 'Adviser/update'
DateFormat day = DateFormat.getDateInstance(DateFormat.MEDIUM, locale)
day.timeZone = timeZone
context.posts = (sitesOf[parameters.partyId] ?: []).collect { GenericValue post ->
    [partyId: post.partyId, facilityId: post.facilityId, siteName: siteNames[post.facilityId], fromText: day.format(post.fromDate)]
} + (brandsOf[parameters.partyId] ?: []).collect { GenericValue post ->
    [partyId: post.partyId, brandId: post.brandId, brandName: brandNames[post.brandId], fromText: day.format(post.fromDate)]
}
