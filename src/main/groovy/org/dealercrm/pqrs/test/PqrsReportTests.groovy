package org.dealercrm.pqrs.test

import java.sql.Date
import java.sql.Timestamp
import java.time.Instant

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.entity.condition.EntityCondition
import org.apache.ofbiz.entity.util.EntityQuery
import org.apache.ofbiz.service.ServiceAuthException
import org.apache.ofbiz.service.ServiceUtil
import org.apache.ofbiz.service.testtools.OFBizTestCase
import org.apache.poi.ss.usermodel.Sheet
import org.apache.poi.xssf.usermodel.XSSFWorkbook

import org.dealercrm.pqrs.CaseDays
import org.dealercrm.pqrs.CaseFilter
import org.dealercrm.pqrs.PqrsReach
import org.dealercrm.pqrs.report.Backlog
import org.dealercrm.pqrs.report.FigureFilter
import org.dealercrm.pqrs.report.Indicator
import org.dealercrm.pqrs.report.Measure
import org.dealercrm.pqrs.report.PqrsFigures
import org.dealercrm.shared.Clock
import org.dealercrm.shared.Settings
import org.dealercrm.shared.test.Given

/** The figures of PQRS and GSC-FOR-04 in a running system: against cases counted by hand, and against the lists that they open. */
class PqrsReportTests extends OFBizTestCase {

    private static final String MONTH = '1998-03'
    private static final Locale ES = new Locale('es')

    private Given given
    private GenericValue lead
    private String brand
    private static int serial

    PqrsReportTests(String name) {
        super(name)
    }

    @Override
    protected void setUp() {
        super.setUp()
        Clock.stopAt(Instant.parse('1998-04-20T15:00:00Z'))
        given = new Given(delegator)
        lead = given.user('DEALERCRM_CRM_LEAD')
        brand = given.brand()
    }

    @Override
    protected void tearDown() {
        Clock.run()
        super.tearDown()
    }

    /** A case of the brand, received on a day of March 1998, still without an answer unless the fields say otherwise. */
    private GenericValue pqrs(String day, Map fields = [:]) {
        String id = delegator.getNextSeqId('CustRequest')
        delegator.create('CustRequest', [custRequestId: id, custRequestTypeId: 'DCRM_PQRS', statusId: 'CRQ_SUBMITTED'])
        serial++
        delegator.create('PqrsCase', [custRequestId: id, caseYear: 1998L, caseSerial: 880000L + serial, caseNumber: "1998-88$serial".toString(),
                pqrsTypeId: 'PQRS_CLAIM', statusId: 'PQRS_IN_PROGRESS', pqrsChannelId: 'PQRS_CH_EMAIL', brandId: brand, receivedDay: Date.valueOf(day),
                receivedDate: Timestamp.valueOf(day + ' 12:00:00'), dueDate: Date.valueOf(day), customerName: 'Cliente de figuras',
                phoneNumber: '+573000009901', documentTypeId: 'CC', documentNumber: '99010101', description: '=1+1 no es una fórmula'] + fields)
    }

    private GenericValue answered(String day, long usedDays, String inTime, Map fields = [:]) {
        pqrs(day, [statusId: 'PQRS_CLOSED', answeredDate: Date.valueOf('1998-04-01'), usedDays: usedDays, answeredInTime: inTime] + fields)
    }

    /** Eleven cases that count in March, and three that do not: voided, of April, of February. Answers the one that another repeats. */
    private GenericValue march() {
        (1..4).each { answered('1998-03-02', it, 'Y', [isEffective: 'Y', satisfactionScore: 5L, pqrsCauseId: 'PQRS_CAU_DELAY']) }
        GenericValue earlier = answered('1998-03-03', 20, 'N', [isEffective: 'Y', reopenedCount: 1L, satisfactionScore: 2L, pqrsCauseId: 'PQRS_CAU_DELAY',
                extendedDays: 5L])
        answered('1998-03-31', 30, 'N', [pqrsTypeId: 'PQRS_PETITION', pqrsCauseId: 'PQRS_CAU_DELAY', repeatedOfId: earlier.custRequestId, extendedDays: 0L])
        pqrs('1998-03-05', [dueDate: Date.valueOf('1998-04-19')])
        pqrs('1998-03-06', [dueDate: Date.valueOf('1998-04-20'), pqrsCauseId: 'PQRS_CAU_DELAY', documentNumber: null])
        pqrs('1998-03-07', [statusId: 'PQRS_WAITING', dueDate: Date.valueOf('1998-03-08'), pausedDate: Date.valueOf('1998-03-08')])
        pqrs('1998-03-08', [statusId: 'PQRS_TRANSFERRED'])
        pqrs('1998-03-09', [reopenedCount: 1L, answeredDate: Date.valueOf('1998-03-12'), answeredInTime: 'Y', usedDays: 3L])
        pqrs('1998-03-10', [statusId: 'PQRS_VOIDED'])
        answered('1998-04-01', 9, 'Y')
        pqrs('1998-02-28')
        return earlier
    }

    private Map calculate(Map input = [:], GenericValue user = lead) {
        dispatcher.runSync('calculatePqrsFigures', [month: MONTH, brandId: brand, userLogin: user, locale: ES] + input)
    }

    private PqrsFigures total(Map input = [:], GenericValue user = lead) {
        Map result = calculate(input, user)
        assert ServiceUtil.isSuccess(result): ServiceUtil.getErrorMessage(result)
        result.total
    }

    void testFiguresEqualCasesCountedByHand() {
        march()
        Map expected = [RECEIVED: 11, ATTENDED: 8, IN_TIME: 5, LATE: 3, JUDGED: 8, ANSWERED: 7, EXTENDED: 1, EVALUATED: 6, EFFECTIVE: 4,
                        CAUSED: 6, REPEATED: 1, SCORED: 5, SATISFIED: 4]
        PqrsFigures total = total()
        assert Measure.values().collectEntries { [(it.name()): total.count(it)] } == expected
        assert total.of(Indicator.TIMELINESS).text(ES, '–').replace('\u00a0', ' ') == '62,5 %'
        assert total.meanDays() == 9.0 && total.mostDays() == 30L && total.meanScore() == 4.4
    }

    void testBacklogIsOfTodayAndOfWhateverMonth() {
        march()
        Backlog backlog = calculate().backlog
        assert backlog.count() == 5 && backlog.overdue() == 2
        assert Backlog.ages().collect { backlog.count(it) } == [0, 0, 0, 5]
        assert backlog.oldest() == 51L && backlog.meanAge() == 45.6
    }

    void testEveryFigureOpensAsManyRowsAsItCounts() {
        march()
        Map result = calculate(byCut: 'Y')
        List opened = []
        Closure open = { String query, Object count -> opened << query; assert rows(query) == (count as long): query }
        Closure figure = { Map shown ->
            if (shown.partQuery) {
                open(shown.partQuery, shown.part)
                open(shown.wholeQuery, shown.whole)
            } else if (shown.id != 'DAYS') {
                open(shown.query, shown.value)
            }
            shown.ages?.each { open(it.query, it.count) }
            shown.overdueQuery && open(shown.overdueQuery, shown.overdue)
        }
        result.tiles.each(figure)
        result.tables.each { table -> table.rows.each { row -> ([row.received, row.waiting] + row.ratios).each(figure) } }
        assert result.tables.collect { it.rows.size() } == [2, 1, 1, 1, 2]
        assert opened.size() > 150
    }

    private long rows(String query, GenericValue user = lead) {
        Map parameters = query.split('&').collectEntries { it.split('=', 2) as List }
        List<EntityCondition> conditions = new CaseFilter(parameters).conditions(PqrsReach.of(delegator, dispatcher.security, user), CaseDays.of(delegator))
        EntityQuery.use(delegator).from('PqrsCase').where(conditions).queryCount()
    }

    void testWithoutDenominatorThereIsNoRatio() {
        Map result = calculate(month: '1998-01')
        assert Indicator.values().every { result.total.of(it).value() == null }
        assert result.tiles.findAll { it.partQuery }.every { it.value == '–' }
        assert result.tiles.find { it.id == 'ATTENTION' }.level == 'NONE'
        assert result.total.meanDays() == null && result.total.mostDays() == null && result.total.meanScore() == null
    }

    void testTheTargetIsASettingOfTheBrand() {
        (1..9).each { answered('1998-03-02', it, 'Y') }
        pqrs('1998-03-02')
        assert calculate().tiles[0].level == 'MET'
        delegator.create('DealercrmSetting', [settingKey: 'pqrs.attendedGoal', scopeTypeId: 'BRAND', scopeId: brand,
                fromDate: Timestamp.valueOf('1998-01-01 00:00:00'), settingValue: '95'])
        assert Settings.of(delegator, 'pqrs.attendedGoal').inForce(brand, null).get().value() == '95'
        assert calculate().tiles[0].level == 'BELOW_GOAL'
        (1..2).each { pqrs('1998-03-03') }
        assert calculate().tiles[0].level == 'BELOW_FLOOR'
    }

    void testAWrongMonthIsNamedAndListsNothing() {
        march()
        ['1998-13', 'marzo', '98-03'].each { String month ->
            Map result = calculate(month: month)
            assert ServiceUtil.isError(result) && ServiceUtil.getErrorMessage(result).contains(month)
            assert rows("state=ALL&month=$month&brandId=$brand".toString()) == 0
        }
        assert rows("state=ALL&measure=NOPE&brandId=$brand".toString()) == 0
    }

    void testAManagerCountsTheOwnBrandAndWhatTheyAnswer() {
        march()
        GenericValue manager = given.user('DEALERCRM_MANAGER')
        assert total([:], manager).count(Measure.RECEIVED) == 0
        delegator.create('PartyRole', [partyId: manager.partyId, roleTypeId: 'MANAGER'])
        delegator.create('DealershipBrandParty', [brandId: brand, partyId: manager.partyId, roleTypeId: 'MANAGER',
                fromDate: Timestamp.valueOf('1998-01-01 00:00:00')])
        assert total([:], manager).count(Measure.RECEIVED) == 11
        String other = given.brand()
        pqrs('1998-03-02', [brandId: other])
        assert total([brandId: null], manager).count(Measure.RECEIVED) == 11
        pqrs('1998-03-02', [brandId: other, responsiblePartyId: manager.partyId])
        assert total([brandId: null], manager).count(Measure.RECEIVED) == 12
        assert rows("state=ALL&month=$MONTH&measure=RECEIVED".toString(), manager) == 12
    }

    void testWhoMayNotSeeOrExportIsRefused() {
        assert refused { calculate([:], given.user('DEALERCRM_MARKETING')) }
        assert refused { export([:], given.user('DEALERCRM_CRM_AGENT')) }
    }

    private boolean refused(Closure call) {
        try {
            ServiceUtil.isError(call())
        } catch (ServiceAuthException expected) {
            expected != null
        }
    }

    private Map export(Map filters, GenericValue user) {
        dispatcher.runSync('exportPqrsControl', [brandId: brand, state: 'ALL', month: MONTH, userLogin: user, locale: ES] + filters)
    }

    private static List<List<String>> cells(Sheet sheet) {
        (9..sheet.lastRowNum).collect { int i -> (0..<sheet.getRow(8).lastCellNum).collect { sheet.getRow(i).getCell(it)?.toString() } }
    }

    void testTheControlHasARowPerCaseOfTheListAndTheFigures() {
        String number = march().caseNumber
        GenericValue seer = given.user('DEALERCRM_CRM_LEAD')
        delegator.createOrStore(delegator.makeValue('SecurityPermission', [permissionId: 'DEALERCRM_PERSONALDATA_VIEW']))
        delegator.createOrStore(delegator.makeValue('SecurityGroupPermission', [groupId: 'DEALERCRM_CRM_LEAD',
                permissionId: 'DEALERCRM_PERSONALDATA_VIEW', fromDate: Timestamp.valueOf('1998-01-01 00:00:00')]))
        Map result = export([:], seer)
        assert result.fileName == 'GSC-FOR-04_1998-03.xlsx' && result.rowCount == 12L
        new XSSFWorkbook(new ByteArrayInputStream(result.fileBytes.array())).withCloseable { XSSFWorkbook book ->
            assert book.getSheetAt(0).getRow(0).getCell(0).stringCellValue.startsWith('GSC-FOR-04')
            assert book.getSheetAt(0).getRow(3).getCell(1).stringCellValue == 'marzo 1998'
            List rows = cells(book.getSheetAt(0))
            assert rows.size() == 12 && rows.every { it.contains('Cliente de figuras') && it.contains('=1+1 no es una fórmula') }
            assert rows[5].contains(number) : 'names the case that it repeats'
            List total = cells(book.getSheetAt(1))[0]
            assert total[0] == 'Total' && total[2] == '8.0' && total[3] == '11.0'
        }
        assert export([measure: 'LATE'], seer).rowCount == 3L
    }

    void testPersonalDataIsReservedForWhoMaySeeItOrAnswersTheCase() {
        march()
        GenericValue quality = given.user('DEALERCRM_QUALITY')
        pqrs('1998-04-02', [statusId: 'PQRS_CLOSED', responsiblePartyId: quality.partyId])
        assert persons(export([month: null], quality)) == 1
        pqrs('1998-04-03', [statusId: 'PQRS_CLOSED', responsiblePartyId: quality.partyId, suppressedDate: Clock.now()])
        assert persons(export([month: null], quality)) == 1
        Map result = export([month: null, state: 'OVERDUE'], quality)
        assert result.rowCount == 2L: 'one that was answered and opened again met its term'
        new XSSFWorkbook(new ByteArrayInputStream(result.fileBytes.array())).withCloseable { XSSFWorkbook book ->
            cells(book.getSheetAt(0)).each { List row ->
                assert row.count('Reservado') == 5 && !row.contains('Cliente de figuras') && !row.contains('+573000009901')
            }
            assert book.getSheetAt(0).getRow(4).getCell(1).stringCellValue.contains('Vencidas')
        }
    }

    private static int persons(Map result) {
        new XSSFWorkbook(new ByteArrayInputStream(result.fileBytes.array())).withCloseable { XSSFWorkbook book ->
            cells(book.getSheetAt(0)).count { it.contains('Cliente de figuras') }
        }
    }
}
