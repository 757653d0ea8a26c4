package org.dealercrm.dealership

import org.apache.ofbiz.entity.GenericValue

context.brands = from('DealershipBrand').orderBy('sequenceNum', 'brandName').queryList().collect { GenericValue brand ->
    [brandId: brand.brandId, brandName: brand.brandName, sequenceNum: brand.sequenceNum, active: brand.thruDate == null,
            activeText: brand.thruDate == null ? uiLabelMap.DealercrmDealershipActive : uiLabelMap.DealercrmDealershipEnded]
}
context.brand = parameters.brandId ? from('DealershipBrand').where('brandId', parameters.brandId).queryFirst() : null
context.formTarget = context.brand == null ? 'Brand/create' : 'Brand/update'
