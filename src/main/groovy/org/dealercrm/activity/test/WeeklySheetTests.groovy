package org.dealercrm.activity.test

import java.nio.ByteBuffer
import java.sql.Date
import java.sql.Timestamp
import java.time.Instant

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.service.ServiceAuthException
import org.apache.ofbiz.service.ServiceUtil
import org.apache.ofbiz.service.testtools.OFBizTestCase

import org.dealercrm.activity.sheet.SheetTimeliness
import org.dealercrm.activity.sheet.WeeklySheets
import org.dealercrm.shared.Clock
import org.dealercrm.shared.SheetWeek
import org.dealercrm.shared.test.Given

/** Weekly sheets in a running system, in a week of 2032: Saturday 6 to Friday 12 March, due on the 13th. */
class WeeklySheetTests extends OFBizTestCase {

    private static final byte[] PDF = '%PDF-1.7 hoja'.bytes
    private static final String WEEK = '2032-03-06'
    private static final SheetWeek MARCH = SheetWeek.parse(WEEK).get()

    private Given given
    private GenericValue promoter
    private GenericValue clerk
    private String site
    private String brand

    WeeklySheetTests(String name) {
        super(name)
    }

    @Override
    protected void setUp() {
        super.setUp()
        given = new Given(delegator)
        promoter = given.user('DEALERCRM_PROMOTER')
        clerk = given.user('DEALERCRM_SERVICE')
        site = delegator.getNextSeqId('Facility')
        brand = given.brand()
        delegator.create('Facility', [facilityId: site, facilityTypeId: 'RETAIL_STORE', facilityName: 'Sede ' + site])
        delegator.create('DealershipSite', [facilityId: site, countryCode: 'CO', timeZoneId: 'America/Bogota'])
        post(promoter.partyId, '2032-03-10 08:00:00')
        at('2032-03-13T20:00:00Z')
    }

    @Override
    protected void tearDown() {
        Clock.run()
        super.tearDown()
    }

    private void post(String partyId, String from, String thru = null) {
        delegator.create('PartyRole', [partyId: partyId, roleTypeId: 'DCRM_PARTS_PROMOTER'])
        Map dates = [roleTypeId: 'DCRM_PARTS_PROMOTER', partyId: partyId, fromDate: Timestamp.valueOf(from),
                thruDate: thru ? Timestamp.valueOf(thru) : null]
        delegator.create('FacilityParty', dates + [facilityId: site])
        delegator.create('DealershipBrandParty', dates + [brandId: brand])
    }

    private static void at(String moment) {
        Clock.stopAt(Instant.parse(moment))
    }

    private Map call(String service, Map fields, GenericValue user) {
        return dispatcher.runSync(service, [userLogin: user, locale: new Locale('es')] + fields)
    }

    private Map upload(GenericValue user, Map other = [:], byte[] bytes = PDF) {
        return call('uploadWeeklySheet', [adviserPartyId: promoter.partyId, week: WEEK, uploadedFile: ByteBuffer.wrap(bytes),
                _uploadedFile_fileName: 'hoja <b>.pdf'] + other, user)
    }

    private Map type(GenericValue user, Map other = [:]) {
        return call('addWeeklySheetActivity', [adviserPartyId: promoter.partyId, week: WEEK, activityTypeId: 'ACTT_VISIT', customerName: 'Taller El Roble',
                phoneNumber: '300 123 4567', doneDay: Date.valueOf('2032-03-08'), doneTime: '14:30', comments: 'Pidió filtros'] + other, user)
    }

    private Map review(GenericValue user, Map marks, GenericValue of = sheet()) {
        return call('reviewWeeklySheet', [weeklySheetId: of.weeklySheetId, storedFileId: of.storedFileId] + marks, user)
    }

    private Map change(String activityId, GenericValue user, Map fields) {
        return call('updateFollowUpActivity', [activityId: activityId] + fields, user)
    }

    private GenericValue sheet() {
        return from('WeeklySheet').where('adviserPartyId', promoter.partyId).queryFirst()
    }

    private SheetTimeliness timeliness() {
        return WeeklySheets.of(delegator, dispatcher.security, clerk).find(promoter.partyId, MARCH).get().timeliness()
    }

    void testAScanOnTheSaturdayIsInTimeAndOneOnSundayLate() {
        assert timeliness() == SheetTimeliness.NOT_DUE
        assert ServiceUtil.isSuccess(upload(promoter))
        assert [sheet().statusId, sheet().receivedDay, sheet().facilityId, sheet().brandId] == ['WSH_RECEIVED', Date.valueOf('2032-03-13'), site, brand]
        assert timeliness() == SheetTimeliness.ON_TIME
        at('2032-03-14T05:00:01Z')
        assert ServiceUtil.isSuccess(upload(promoter))
        assert timeliness() == SheetTimeliness.LATE
        assert from('WeeklySheetScan').where('weeklySheetId', sheet().weeklySheetId).queryCount() == 2
    }

    void testWhatNeverCameIsMissingForThoseWithAPostInThatWeek() {
        at('2032-03-14T15:00:00Z')
        String gone = given.person('Ida')
        post(gone, '2032-01-01 08:00:00', '2032-03-05 20:00:00')
        Map missing = WeeklySheets.of(delegator, dispatcher.security, clerk).owed([MARCH, MARCH.minus(1)])
                .findAll { it.timeliness() == SheetTimeliness.MISSING }.groupBy { it.partyId() }
        assert missing[promoter.partyId]*.week() == [MARCH]
        assert missing[gone]*.week() == [MARCH.minus(1)]
    }

    void testItIsValidOnlyWithNameSignatureAndDate() {
        upload(promoter)
        assert ServiceUtil.isSuccess(review(clerk, [hasName: 'Y', hasSignature: 'Y']))
        assert [sheet().statusId, sheet().hasDate, sheet().reviewedByPartyId] == ['WSH_INVALID', 'N', clerk.partyId]
        upload(promoter)
        assert [sheet().statusId, sheet().hasName, sheet().reviewedDate] == ['WSH_RECEIVED', null, null]
        assert ServiceUtil.isSuccess(review(clerk, [hasName: 'Y', hasSignature: 'Y', hasDate: 'Y']))
        assert sheet().statusId == 'WSH_VALID'
        assert ServiceUtil.isError(upload(promoter))
    }

    void testNobodyReviewsTheirOwnSheetNorAScanTheyHaveNotSeen() {
        delegator.create('UserLoginSecurityGroup', [userLoginId: promoter.userLoginId, groupId: 'DEALERCRM_SERVICE',
                fromDate: Timestamp.valueOf('2001-01-01 00:00:00')])
        upload(promoter)
        GenericValue seen = sheet()
        Map all = [hasName: 'Y', hasSignature: 'Y', hasDate: 'Y']
        assert review(promoter, all).errorMessage == 'Nadie revisa su propia hoja.'
        upload(promoter, [:], '%PDF-1.7 otra'.bytes)
        assert ServiceUtil.isError(review(clerk, all, seen))
        assert sheet().statusId == 'WSH_RECEIVED'
    }

    void testARowIsAnActivityOfTheCollaboratorThatNoProspectHas() {
        assert ServiceUtil.isSuccess(type(promoter))
        GenericValue row = from('FollowUpActivity').where('weeklySheetId', sheet().weeklySheetId).queryOne()
        assert [row.adviserPartyId, row.brandId, row.facilityId, row.statusId, row.customerName, row.phoneE164, row.salesOpportunityId] ==
                [promoter.partyId, brand, site, 'ACTV_DONE', 'Taller El Roble', '+573001234567', null]
        assert row.doneDate.toInstant() == Instant.parse('2032-03-08T19:30:00Z')
        assert [row.doneDay, row.rowKey] == [Date.valueOf('2032-03-08'), 'E|' + row.activityId]
        assert sheet().statusId == 'WSH_DRAFT'
        assert timeliness() == SheetTimeliness.NOT_DUE
        assert ServiceUtil.isSuccess(call('removeWeeklySheetActivity', [activityId: row.activityId], promoter))
        assert from('FollowUpActivity').where('weeklySheetId', sheet().weeklySheetId).queryCount() == 0
    }

    void testTheRulesLookAtARowAsAtAnyOtherActivity() {
        String activityId = type(promoter, [comments: '']).activityId
        assert from('FollowUpActivity').where('activityId', activityId).queryOne().proposedValidityId == 'ACTV_INVALID'
    }

    void testAValidSheetIsClosedToItsCollaboratorAndAJudgedRowStays() {
        String activityId = type(promoter).activityId
        upload(promoter)
        review(clerk, [hasName: 'Y', hasSignature: 'Y', hasDate: 'Y'])
        assert ServiceUtil.isError(type(promoter))
        assert ServiceUtil.isError(call('removeWeeklySheetActivity', [activityId: activityId], promoter))
        assert ServiceUtil.isSuccess(type(clerk))
        GenericValue judged = from('FollowUpActivity').where('activityId', activityId).queryOne()
        judged.validityId = 'ACTV_VALID'
        judged.store()
        assert ServiceUtil.isError(call('removeWeeklySheetActivity', [activityId: activityId], clerk))
    }

    void testARowIsValidOnlyOnceItsSheetIs() {
        String activityId = type(promoter).activityId
        GenericValue lead = given.user('DEALERCRM_CRM_LEAD')
        Map valid = [activityId: activityId, outcomeId: 'ACTV_VALID']
        assert call('createActivityRuling', valid, lead).errorMessage.startsWith('Está en una hoja semanal que no es válida')
        upload(promoter)
        review(clerk, [hasName: 'Y', hasSignature: 'N', hasDate: 'Y'])
        assert ServiceUtil.isError(call('createActivityRuling', valid, lead))
        upload(promoter)
        review(clerk, [hasName: 'Y', hasSignature: 'Y', hasDate: 'Y'])
        assert ServiceUtil.isSuccess(call('createActivityRuling', valid, lead))
    }

    void testARowThatWasOnceRuledOnStaysForItsHistory() {
        String activityId = type(promoter).activityId
        assert ServiceUtil.isSuccess(call('createActivityRuling', [activityId: activityId, outcomeId: 'ARR_VAGUE'], given.user('DEALERCRM_CRM_LEAD')))
        assert ServiceUtil.isSuccess(change(activityId, promoter, [comments: 'Pidió filtros y aceite']))
        assert from('FollowUpActivity').where('activityId', activityId).queryOne().validityId == null
        assert call('removeWeeklySheetActivity', [activityId: activityId], promoter).errorMessage.startsWith('Alguien ya juzgó esa actividad')
    }

    void testTheActivityOfARowChangesNoMoreThanItsSheetAllows() {
        String activityId = type(promoter).activityId
        assert ServiceUtil.isError(change(activityId, promoter, [doneDate: Timestamp.from(Instant.parse('2032-03-05T19:30:00Z'))]))
        assert ServiceUtil.isSuccess(change(activityId, promoter, [comments: 'Pidió filtros y aceite']))
        upload(promoter)
        review(clerk, [hasName: 'Y', hasSignature: 'Y', hasDate: 'Y'])
        assert change(activityId, promoter, [comments: 'Otra cosa']).errorMessage.startsWith('Esta actividad está en una hoja semanal ya declarada válida')
        assert ServiceUtil.isError(change(activityId, promoter, [doneDate: Timestamp.from(Instant.parse('2032-03-09T19:30:00Z'))]))
        assert ServiceUtil.isSuccess(change(activityId, promoter, [nextStep: 'Llevar la lista de precios']))
        assert ServiceUtil.isSuccess(change(activityId, clerk, [comments: 'Pidió filtros de aceite']))
        assert from('FollowUpActivity').where('activityId', activityId).queryOne().comments == 'Pidió filtros de aceite'
    }

    void testWhatThePaperCannotSayIsRefused() {
        List refused = [type(promoter, [doneDay: Date.valueOf('2032-03-13')]), type(promoter, [doneDay: Date.valueOf('2032-03-05')]),
                type(promoter, [doneTime: '25:00']), type(promoter, [customerName: ' ']), type(promoter, [phoneNumber: '123']),
                type(promoter, [activityTypeId: 'NO_SUCH']), type(promoter, [week: 'mañana'])]
        at('2032-03-09T12:00:00Z')
        refused << type(promoter, [doneDay: Date.valueOf('2032-03-10')])
        assert refused.every { Map result -> ServiceUtil.isError(result) && !result.errorMessage.contains('Dealercrm') }
        assert from('FollowUpActivity').where('adviserPartyId', promoter.partyId).queryCount() == 0
    }

    void testOnlyImagesAndPdfOfSensibleSizeAreScans() {
        List refused = [upload(promoter, [:], '<html></html>'.bytes), upload(promoter, [:], new byte[0]), upload(promoter, [uploadedFile: null]),
                upload(promoter, [week: '2032-03-20']), upload(promoter, [week: ''])]
        call('setDealercrmSetting', [settingKey: 'activity.sheetScanMaxBytes', scopeTypeId: 'GROUP', settingValue: '1000'], getUserLogin())
        at('2032-03-13T20:00:01Z')
        refused << upload(promoter, [:], ('%PDF-1.7' + 'x' * 1000).bytes)
        assert refused.every { Map result -> ServiceUtil.isError(result) }
        assert sheet() == null
    }

    void testOthersReachNeitherSheetNorScan() {
        upload(promoter)
        Map scan = [weeklySheetId: sheet().weeklySheetId, storedFileId: sheet().storedFileId]
        GenericValue other = given.user('DEALERCRM_PROMOTER')
        GenericValue manager = given.user('DEALERCRM_MANAGER')
        assert ServiceUtil.isSuccess(call('readWeeklySheetScan', scan, promoter))
        assert ServiceUtil.isError(call('readWeeklySheetScan', scan, other))
        assert ServiceUtil.isError(call('readWeeklySheetScan', scan, manager))
        assert ServiceUtil.isError(upload(other))
        assert ServiceUtil.isError(type(other))
        delegator.create('PartyRole', [partyId: manager.partyId, roleTypeId: 'MANAGER'])
        delegator.create('DealershipBrandParty', [brandId: brand, partyId: manager.partyId, roleTypeId: 'MANAGER',
                fromDate: Timestamp.valueOf('2032-01-01 00:00:00')])
        Map given = call('readWeeklySheetScan', scan, manager)
        assert given.fileName == "FRE-7.5-01_${WEEK}_${promoter.partyId}.pdf".toString()
        assert given.fileBytes.array() == PDF
        String foreign = delegator.create('StoredFile', [storedFileId: delegator.getNextSeqId('StoredFile'), mimeTypeId: 'application/pdf',
                fileBytes: PDF]).storedFileId
        assert ServiceUtil.isError(call('readWeeklySheetScan', scan + [storedFileId: foreign], manager))
        try {
            review(manager, [hasName: 'Y'])
            assert false : 'a manager judged a sheet'
        } catch (ServiceAuthException refused) {
            assert refused.message.contains('DEALERCRM_ACTIVITY_RULING_UPDATE')
        }
    }
}
