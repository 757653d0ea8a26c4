package org.dealercrm.trafficlight

import org.dealercrm.shared.MonthPeriod
import org.dealercrm.shared.RowScope
import org.dealercrm.shared.SiteDays

// The board: all lights of the user by colour, brand, site and adviser, cut by month, brand and site
SiteDays days = SiteDays.of(delegator)
Map<String, String> filters = ['month', 'brandId', 'facilityId'].collectEntries { String name -> [(name): (parameters[name] ?: '').toString().trim()] }
LightBoard board = LightBoard.of(delegator, RowScope.of(delegator, security, userLogin), filters, days)
BoardTables tables = new BoardTables(board, new OwnerNames(delegator, locale), locale, filters)

context.filter = filters
context.filterQuery = tables.query()
context.registerMonth = filters.month ?: MonthPeriod.parse('', days.group()).id()
context.colours = tables.colours()
context.boardEmpty = context.colours.every { it.total == 0 }
context.boardTables = ['adviserPartyId', 'facilityId', 'brandId'].collect { String field -> tables.table(field) }
context.brandChoices = from('DealershipBrand').orderBy('sequenceNum').cache().queryList().collect { [it.brandId, it.brandName] }
context.siteChoices = from('DealershipSiteView').orderBy('facilityName').queryList().collect { [it.facilityId, it.facilityName] }
