package org.dealercrm.trafficlight

import org.apache.ofbiz.entity.condition.EntityCondition
import org.apache.ofbiz.entity.util.EntityQuery
import org.dealercrm.shared.RowScope
import org.dealercrm.shared.SiteDays

// The lights of one adviser, site or brand: counts, what they divide into, the most urgent prospects and the next plans
String field = ['adviserPartyId', 'facilityId', 'brandId'].find { String name -> parameters[name] }
String id = field ? parameters[field].toString().trim() : ''
SiteDays days = SiteDays.of(delegator)
RowScope scope = RowScope.of(delegator, security, userLogin)
LightBoard board = field ? LightBoard.of(delegator, scope, [(field): id], days) : null

if (board && board.owners(field).contains(id)) {
    OwnerNames names = new OwnerNames(delegator, locale)
    BoardTables tables = new BoardTables(board, names, locale, [(field): id])
    LightDisplay display = new LightDisplay(days, locale, timeZone.toZoneId())
    Closure rows = { Map filters, List<String> order ->
        List<EntityCondition> conditions = new LightFilter(filters + [(field): id], days).conditions(scope)
        EntityQuery.use(delegator).select(LightDisplay.FIELDS).from('ProspectListView').where(conditions)
                .orderBy(order).maxRows(10).queryList().collect { display.of(it) }
    }
    context.owner = [field: field, id: id, name: names.name(field, id), kind: names.kind(field)]
    context.filterQuery = tables.query()
    context.today = display.day(java.sql.Date.valueOf(days.at(field == 'facilityId' ? id : null)))
    context.colours = tables.colours()
    context.boardTables = ['adviserPartyId', 'facilityId', 'brandId'].findAll { it != field }.collect { tables.table(it) }
            .findAll { field != 'adviserPartyId' || it.rows.size() > 1 }
    context.urgent = (rows([colour: 'RED'], ['redFromDate', 'salesOpportunityId']) + rows([colour: 'YELLOW'], ['redFromDate', 'salesOpportunityId'])).take(10)
    context.plans = rows([nextAction: 'OVERDUE'], ['nextActionDate', 'salesOpportunityId'])
    context.plans = (context.plans + rows([nextAction: 'COMING'], ['nextActionDate', 'salesOpportunityId'])).take(10)
}
