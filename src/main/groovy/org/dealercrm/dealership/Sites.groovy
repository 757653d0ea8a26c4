package org.dealercrm.dealership

import org.apache.ofbiz.entity.GenericValue

Map brandNames = from('DealershipBrand').orderBy('sequenceNum').queryList()
        .collectEntries { GenericValue brand -> [(brand.brandId): brand.brandName] }
Map brandsOfSite = from('DealershipSiteBrand').queryList().groupBy { GenericValue link -> link.facilityId }

context.sites = from('DealershipSiteView').orderBy('facilityName').queryList().collect { GenericValue site ->
    List names = (brandsOfSite[site.facilityId] ?: []).collect { GenericValue link -> brandNames[link.brandId] }
    [facilityId: site.facilityId, facilityName: site.facilityName, siteCode: site.siteCode, cityName: site.cityName,
            countryCode: site.countryCode, timeZoneId: site.timeZoneId, brandNames: names.join(', ')]
}
String facilityId = parameters.facilityId
context.site = facilityId ? from('DealershipSiteView').where('facilityId', facilityId).queryFirst() : null
context.formTarget = context.site == null ? 'Site/create' : 'Site/update'
Set sold = (brandsOfSite[facilityId] ?: [])*.brandId as Set
context.siteBrands = sold.collect { String id -> [facilityId: facilityId, brandId: id, brandName: brandNames[id]] }
context.otherBrands = brandNames.findAll { id, name -> !(id in sold) }.collect { id, name -> [brandId: id, brandName: name] }
