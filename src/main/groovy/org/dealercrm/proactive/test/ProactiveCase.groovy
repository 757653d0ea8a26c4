package org.dealercrm.proactive.test

import java.sql.Timestamp
import java.time.Instant
import java.time.LocalDateTime
import java.time.ZoneId
import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.entity.transaction.TransactionUtil
import org.apache.ofbiz.service.ServiceUtil
import org.apache.ofbiz.service.testtools.OFBizTestCase
import org.dealercrm.proactive.call.ProactiveQueue
import org.dealercrm.shared.Clock
import org.dealercrm.shared.Settings
import org.dealercrm.shared.test.Given

/** What the suites of proactive contact share: users, campaigns and customers. */
abstract class ProactiveCase extends OFBizTestCase {
    static final ZoneId BOGOTA = ZoneId.of('America/Bogota')
    /** A Tuesday. */
    static final Instant NOON = Instant.parse('2031-03-04T17:00:00Z')

    protected Given given
    protected GenericValue agent
    protected String brandId
    protected final List<String> claimed = []

    ProactiveCase(String name) {
        super(name)
    }

    @Override
    protected void setUp() {
        super.setUp()
        Clock.stopAt(NOON)
        given = new Given(delegator)
        agent = given.user('DEALERCRM_CALLCENTER')
        brandId = given.brand()
    }

    @Override
    protected void tearDown() {
        Clock.run()
        claimed.each { given.forgetClaims(it) }
        given.cleanUp()
        super.tearDown()
    }

    protected Map call(String service, GenericValue user, Map input) {
        return dispatcher.runSync(service, input + [userLogin: user, locale: new Locale('es'), timeZone: TimeZone.getTimeZone('America/Bogota')], 120, true)
    }

    protected Map good(String service, Map input, GenericValue user = agent) {
        Map answer = call(service, user, input)
        assert ServiceUtil.isSuccess(answer) : ServiceUtil.getErrorMessage(answer)
        return answer
    }

    protected String refusal(String service, Map input, GenericValue user = agent) {
        Map answer = call(service, user, input)
        assert ServiceUtil.isError(answer)
        return ServiceUtil.getErrorMessage(answer)
    }

    protected Map fields(Map more = [:]) {
        return [campaignName: 'Revisión <10.000>', proactiveReasonId: 'PRR_MAINTENANCE', fromDate: Settings.today(delegator).toString(),
                scriptText: 'Hola {customer}', whatsappText: 'Hola {customer} {picture}', brandId: brandId] + more
    }

    protected String campaign(Map more = [:]) {
        String id = good('createProactiveCampaign', fields(more)).marketingCampaignId
        return id
    }

    /** A customer with a vehicle of the suite's brand. */
    protected GenericValue vehicle(String phone, Map more = [:]) {
        String partyId = more.partyId ?: given.person('Cliente')
        if (phone && !more.partyId) {
            String mech = delegator.getNextSeqId('ContactMech')
            delegator.create('ContactMech', [contactMechId: mech, contactMechTypeId: 'TELECOM_NUMBER'])
            delegator.create('TelecomNumber', [contactMechId: mech, countryCode: '57', contactNumber: phone])
            delegator.create('PartyContactMech', [partyId: partyId, contactMechId: mech, fromDate: Timestamp.valueOf('2001-01-01 00:00:00')])
        }
        return delegator.create('CustomerVehicle', [vehicleId: delegator.getNextSeqId('CustomerVehicle'), partyId: partyId, brandId: brandId,
                modelName: 'Sierra', plate: 'AAA111'] + more)
    }

    protected String segment() {
        return good('saveProactiveSegment', [segmentName: 'Todos', brandId: brandId]).proactiveSegmentId
    }

    protected List<GenericValue> records(String campaignId) {
        return from('ProactiveRecord').where('marketingCampaignId', campaignId).orderBy('proactiveRecordId').queryList()
    }

    protected GenericValue fresh(GenericValue record) {
        return from('ProactiveRecord').where('proactiveRecordId', record.proactiveRecordId).queryOne()
    }

    /** A running campaign with customers of the given numbers. */
    protected List<GenericValue> running(String... phones) {
        phones.each { vehicle(it) }
        String id = campaign([proactiveReasonId: 'PRR_RECALL'])
        good('fillProactiveCampaign', [marketingCampaignId: id, proactiveSegmentId: segment()])
        good('setProactiveCampaignStatus', [marketingCampaignId: id, statusId: 'PROC_ACTIVE'])
        return records(id)
    }

    protected Map outcome(GenericValue record, String outcomeId, Map more = [:]) {
        claimed << record.proactiveRecordId
        return good('createProactiveContact', [proactiveRecordId: record.proactiveRecordId, proactiveOutcomeId: outcomeId] + more)
    }

    protected boolean waits(GenericValue record, GenericValue user = agent) {
        boolean began = TransactionUtil.begin()
        try {
            return ProactiveQueue.of(delegator, dispatcher.security, user).waiting(100000, []).contains(record.proactiveRecordId)
        } finally {
            TransactionUtil.commit(began)
        }
    }

    protected static Map moment(String prefix, LocalDateTime at) {
        return [(prefix + 'Day'): at.toLocalDate().toString(), (prefix + 'Time'): at.toLocalTime().withSecond(0).withNano(0).toString()]
    }
}
