package org.dealercrm.dealership.test

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.service.ServiceUtil
import org.apache.ofbiz.service.testtools.OFBizTestCase

import org.dealercrm.shared.Clock
import org.dealercrm.shared.RowScope
import org.dealercrm.shared.Settings
import org.dealercrm.shared.test.Given

/** Sites, people and settings in a running system. */
class DealershipTests extends OFBizTestCase {

    private Given given
    private GenericValue admin
    private String brandId
    private String facilityId

    DealershipTests(String name) {
        super(name)
    }

    @Override
    protected void setUp() {
        super.setUp()
        given = new Given(delegator)
        admin = given.user('DEALERCRM_ADMIN')
        brandId = given.brand()
        facilityId = serve('createDealershipSite', [facilityName: 'Sede <de> prueba', countryCode: 'CO', timeZoneId: 'America/Bogota']).facilityId
    }

    private Map serve(String service, Map input) {
        return dispatcher.runSync(service, input + [userLogin: admin, locale: new Locale('es')], 60, true)
    }

    private String inForce(String brand, String site) {
        return Settings.of(delegator, 'intake.rowsMax').inForce(brand, site).get().value()
    }

    void testASiteIsAFacilityAndKeepsItsName() {
        GenericValue facility = from('Facility').where('facilityId', facilityId).queryOne()
        assert [facility.facilityTypeId, facility.facilityName] == ['RETAIL_STORE', 'Sede <de> prueba']
        serve('updateDealershipSite', [facilityId: facilityId, facilityName: 'Otra', cityName: 'Cali', countryCode: 'CO', timeZoneId: 'America/Bogota'])
        GenericValue site = from('DealershipSiteView').where('facilityId', facilityId).queryOne()
        assert [site.facilityName, site.cityName] == ['Otra', 'Cali']
        assert ServiceUtil.isError(serve('updateDealershipSite', [facilityId: facilityId, facilityName: 'Otra', countryCode: 'CO', timeZoneId: 'Bogota']))
    }

    void testTheNarrowestScopeWinsAndHistoryStays() {
        serve('setDealercrmSetting', [settingKey: 'intake.rowsMax', scopeTypeId: 'BRAND', brandId: brandId, settingValue: '500'])
        serve('setDealercrmSetting', [settingKey: 'intake.rowsMax', scopeTypeId: 'SITE', facilityId: facilityId, settingValue: '70'])
        assert inForce(brandId, null) == '500'
        assert inForce(brandId, facilityId) == '70'
        assert inForce(null, null) == from('DealercrmSetting').where('settingKey', 'intake.rowsMax', 'scopeTypeId', 'GROUP')
                .orderBy('-fromDate').queryFirst().settingValue
        serve('setDealercrmSetting', [settingKey: 'intake.rowsMax', scopeTypeId: 'BRAND', brandId: brandId, settingValue: '600'])
        assert inForce(brandId, null) == '600'
        assert from('DealercrmSetting').where('settingKey', 'intake.rowsMax', 'scopeTypeId', 'BRAND', 'scopeId', brandId).queryCount() == 2
    }

    void testASettingKeepsItsKindAndNeedsItsScope() {
        [[settingKey: 'intake.rowsMax', scopeTypeId: 'GROUP', settingValue: 'muchas'], [settingKey: 'no.such', scopeTypeId: 'GROUP', settingValue: '1'],
                [settingKey: 'intake.rowsMax', scopeTypeId: 'BRAND', settingValue: '1'],
                [settingKey: 'dealership.timeZone', scopeTypeId: 'GROUP', settingValue: 'Bogota']].each { Map wrong ->
            assert ServiceUtil.isError(serve('setDealercrmSetting', wrong))
        }
    }

    void testAnAdviserHasRoleSiteAndBrandUntilTheyEnd() {
        String partyId = serve('createDealershipStaff', [firstName: 'Ana', lastName: "O'Neill", roleTypeId: 'SALES_REP', facilityId: facilityId,
                brandId: brandId]).partyId
        assert from('DealershipStaff').where('partyId', partyId, 'roleTypeId', 'SALES_REP').queryOne().lastName == "O'Neill"
        assert from('DealershipBrandParty').where('partyId', partyId).filterByDate(Clock.now()).queryList()*.brandId == [brandId]
        serve('endDealershipPost', [partyId: partyId, brandId: brandId])
        assert from('DealershipBrandParty').where('partyId', partyId).filterByDate(Clock.now()).queryList().empty
        assert from('FacilityParty').where('partyId', partyId).filterByDate(Clock.now()).queryList()*.facilityId == [facilityId]
        assert ServiceUtil.isError(serve('createDealershipStaff', [firstName: 'A', lastName: 'B', roleTypeId: 'CUSTOMER']))
    }

    void testTheScopeOfAUserFollowsRoleAndPosts() {
        GenericValue manager = given.user('DEALERCRM_MANAGER')
        delegator.create('PartyRole', [partyId: manager.partyId, roleTypeId: 'MANAGER'])
        serve('addDealershipPost', [partyId: manager.partyId, brandId: brandId])
        RowScope scope = RowScope.of(delegator, dispatcher.security, manager)
        assert scope.covers(delegator.makeValue('Prospect', [brandId: brandId]))
        assert !scope.covers(delegator.makeValue('Prospect', [brandId: 'OTHER']))
        GenericValue adviser = given.user('DEALERCRM_ADVISER')
        RowScope own = RowScope.of(delegator, dispatcher.security, adviser)
        assert own.covers(delegator.makeValue('Prospect', [adviserPartyId: adviser.partyId]))
        assert !own.covers(delegator.makeValue('Prospect', [adviserPartyId: manager.partyId]))
        assert RowScope.of(delegator, dispatcher.security, given.user('DEALERCRM_CRM_LEAD')).all()
        assert !RowScope.of(delegator, dispatcher.security, null).covers(delegator.makeValue('Prospect', [adviserPartyId: null]))
    }
}
