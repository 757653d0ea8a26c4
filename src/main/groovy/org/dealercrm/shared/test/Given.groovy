package org.dealercrm.shared.test

import java.sql.Date
import java.sql.Timestamp

import org.apache.ofbiz.entity.Delegator
import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.entity.jdbc.SQLProcessor

import org.dealercrm.shared.Clock

/** Records that suites of several capabilities need; each call makes new ones. */
class Given {

    private final Delegator delegator
    private final List<String> prospectIds = []

    Given(Delegator delegator) {
        this.delegator = delegator
    }

    /** A person; answers the party id. */
    String person(String firstName) {
        String partyId = delegator.getNextSeqId('Party')
        delegator.create('Party', [partyId: partyId, partyTypeId: 'PERSON'])
        delegator.create('Person', [partyId: partyId, firstName: firstName, lastName: 'De Prueba'])
        return partyId
    }

    /** A user of a role group, who is a person. */
    GenericValue user(String groupId) {
        String name = 'dcrmtest' + delegator.getNextSeqId('UserLogin')
        GenericValue user = delegator.create('UserLogin', [userLoginId: name, enabled: 'Y', currentPassword: 'none', partyId: person(name)])
        delegator.create('UserLoginSecurityGroup', [userLoginId: name, groupId: groupId,
                fromDate: Timestamp.valueOf('2001-01-01 00:00:00')])
        return user
    }

    String brand() {
        String brandId = delegator.getNextSeqId('DealershipBrand')
        delegator.create('DealershipBrand', [brandId: brandId, brandName: 'Marca ' + brandId])
        return brandId
    }

    /** A prospect that waits for its first call, unless the fields say otherwise. */
    GenericValue prospect(Map fields = [:]) {
        String id = delegator.getNextSeqId('SalesOpportunity')
        delegator.create('SalesOpportunity', [salesOpportunityId: id, opportunityName: 'Prospecto ' + id])
        prospectIds << id
        return delegator.create('Prospect', [salesOpportunityId: id, rowKey: 'given ' + id, customerName: 'Cliente ' + id, contactable: 'Y',
                verificationStatusId: 'PRV_PENDING', attemptCount: 0L, stageId: 'DCRM_STG_NEW', createdDate: Clock.now(),
                trafficDate: Date.valueOf('1999-01-15')] + fields)
    }

    /** Lights and the prospects' claims are written past the recording of a test, so the suite removes them itself. */
    void cleanUp() {
        prospectIds.each { String id ->
            delete('TrafficLight', 'SALES_OPPORTUNITY_ID', id)
            forgetClaims(id)
        }
        forgetLightsOfEarlierTests()
    }

    /** A rebuild of one test writes lights of the prospects of tests before it, which stay until the suite ends. */
    private void forgetLightsOfEarlierTests() {
        def helperInfo = delegator.getGroupHelperInfo('org.apache.ofbiz')
        Closure table = { String entityName -> delegator.getModelEntity(entityName).getTableName(helperInfo.helperBaseName) }
        new SQLProcessor(delegator, helperInfo).withCloseable { SQLProcessor processor ->
            processor.prepareStatement("DELETE FROM ${table('TrafficLight')} WHERE SALES_OPPORTUNITY_ID IN (SELECT SALES_OPPORTUNITY_ID FROM ${table('Prospect')} WHERE ROW_KEY LIKE 'given %')".toString())
            processor.executeUpdate()
        }
    }

    /** Claims of a record that is no prospect. */
    void forgetClaims(String recordId) {
        delete('QueueClaim', 'RECORD_ID', recordId)
    }

    private void delete(String entityName, String column, String id) {
        def helperInfo = delegator.getGroupHelperInfo('org.apache.ofbiz')
        String table = delegator.getModelEntity(entityName).getTableName(helperInfo.helperBaseName)
        new SQLProcessor(delegator, helperInfo).withCloseable { SQLProcessor processor ->
            processor.prepareStatement("DELETE FROM $table WHERE $column = ?".toString())
            processor.setValue(id)
            processor.executeUpdate()
        }
    }
}
