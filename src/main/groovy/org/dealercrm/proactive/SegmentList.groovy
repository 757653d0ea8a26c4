package org.dealercrm.proactive

import org.apache.ofbiz.entity.GenericValue
import org.dealercrm.proactive.list.SegmentWords

SegmentWords words = new SegmentWords(new ProactiveDisplay(delegator, locale, timeZone.toZoneId()), locale)
context.mayChange = security.hasEntityPermission('DEALERCRM_PROACTIVE', '_UPDATE', userLogin)
context.segments = from('ProactiveSegment').orderBy('segmentName').queryList().collect { GenericValue segment ->
    [proactiveSegmentId: segment.proactiveSegmentId, segmentName: segment.segmentName, limits: words.limits(segment)]
}
