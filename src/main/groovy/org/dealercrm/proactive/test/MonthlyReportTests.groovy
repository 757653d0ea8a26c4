package org.dealercrm.proactive.test

import java.sql.Date
import java.sql.Timestamp
import java.time.Instant
import java.time.LocalDate
import java.time.LocalTime
import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.service.ServiceAuthException
import org.dealercrm.calendar.SiteCalendars
import org.dealercrm.shared.Clock

/** The monthly report: to whom it goes, when, and that nobody gets a month twice. Mail is off in these tests. */
class MonthlyReportTests extends ProactiveCase {
    /** Each test has a month of its own, since what a test wrote stays until the suite ends. */
    private static int years = 2041
    private int year
    private LocalDate day
    private GenericValue director
    private GenericValue lead
    private GenericValue system

    MonthlyReportTests(String name) {
        super(name)
    }

    @Override
    protected void setUp() {
        super.setUp()
        year = years++
        day = SiteCalendars.of(delegator).at(null).plus(LocalDate.of(year, 4, 30), 1)
        director = given.user('DEALERCRM_AFTERSALES')
        lead = given.user('DEALERCRM_CRM_LEAD')
        system = from('UserLogin').where('userLoginId', 'system').queryOne()
        delegator.create('PartyRole', [partyId: director.partyId, roleTypeId: 'EMPLOYEE'])
        delegator.create('DealershipBrandParty', [brandId: brandId, partyId: director.partyId, roleTypeId: 'EMPLOYEE',
                fromDate: Timestamp.valueOf('2001-01-01 00:00:00')])
    }

    /** A call of April that reached its customer, of a brand. */
    private void called(GenericValue record, String ofBrandId) {
        delegator.create('ProactiveContact', [proactiveContactId: delegator.getNextSeqId('ProactiveContact'), proactiveRecordId: record.proactiveRecordId,
                marketingCampaignId: record.marketingCampaignId, partyId: record.partyId, brandId: ofBrandId, channelId: 'CALL', callCount: 1L,
                proactiveOutcomeId: 'PRO_REFUSED', attemptNum: 1L, isAnswered: 'Y', isRightPerson: 'Y', isEffective: 'Y', isBooked: 'N',
                agentPartyId: agent.partyId, contactDate: Timestamp.from(at(LocalDate.of(year, 4, 10), '10:00')), contactDay: Date.valueOf(LocalDate.of(year, 4, 10))])
    }

    private static Instant at(LocalDate on, String time) {
        return on.atTime(LocalTime.parse(time)).atZone(BOGOTA).toInstant()
    }

    private String getMonth() {
        return year + '-04'
    }

    private List<GenericValue> calledInApril() {
        List<GenericValue> records = running('30012' + year + '1', '30012' + year + '2')
        called(records[0], brandId)
        called(records[1], given.brand())
        Clock.stopAt(at(day, '07:30'))
        return records
    }

    private GenericValue report(GenericValue user) {
        return from('ProactiveReportSent').where('periodId', month, 'partyId', user.partyId).queryOne()
    }

    private GenericValue mail(GenericValue user) {
        return from('SentMail').where('sentMailId', report(user).sentMailId).queryOne()
    }

    void testEachRecipientGetsTheOwnRowsOnceWithTheWorkbook() {
        calledInApril()
        assert good('sendProactiveReports', [:], system).reportCount >= 2
        assert report(director).callCount == 1 && report(lead).callCount >= 2
        GenericValue sent = mail(director)
        assert sent.mailTemplateId == 'PRO_MONTHLY' && sent.subject.contains('abril ' + year) && sent.statusId in ['MAIL_OFF', 'MAIL_NO_ADDRESS']
        assert sent.bodyHtml.contains('1 clientes contactados') && sent.bodyHtml.contains('Marca ' + brandId)
        GenericValue file = from('StoredFile').where('storedFileId', sent.attachmentFileId).queryOne()
        assert file.fileName == 'GSC-FOR-09_' + month + '.xlsx' && file.fileSize > 1000
        assert good('sendProactiveReports', [:], system).reportCount == 0
        assert mail(director).sentMailId == sent.sentMailId
        assert from('ProactiveReportSent').where('periodId', month, 'partyId', '_NA_').queryCount() == 1
    }

    void testItWaitsForTheBusinessDayAndTheHour() {
        calledInApril()
        Clock.stopAt(at(day.minusDays(1), '15:00'))
        assert good('sendProactiveReports', [:], system).reportCount == 0
        Clock.stopAt(at(day, '06:59'))
        assert good('sendProactiveReports', [:], system).reportCount == 0
        assert !report(lead)
        Clock.stopAt(at(day.plusDays(18), '15:00'))
        assert good('sendProactiveReports', [:], system).reportCount >= 2 : 'a server that was down makes up for it'
    }

    void testAFailedMailIsWrittenAgainOnAnotherDayAndASentOneNever() {
        calledInApril()
        good('sendProactiveReports', [:], system)
        GenericValue failed = mail(director)
        failed.statusId = 'MAIL_FAILED'
        failed.store()
        GenericValue left = mail(lead)
        left.statusId = 'MAIL_SENT'
        left.store()
        assert good('sendProactiveReports', [:], system).reportCount == 0 : 'not on the same day'
        Clock.stopAt(at(day.plusDays(3), '15:00'))
        good('sendProactiveReports', [:], system)
        assert mail(director).sentMailId != failed.sentMailId && mail(lead).sentMailId == left.sentMailId
        GenericValue again = mail(director)
        again.statusId = 'MAIL_FAILED'
        again.store()
        good('sendProactiveReportsNow', [month: month], lead)
        assert mail(director).sentMailId != again.sentMailId : 'who asks for it does not wait a day'
    }

    void testOnlyAFinishedMonthIsSentAndOnlyToWhoMayExport() {
        calledInApril()
        assert refusal('sendProactiveReportsNow', [month: year + '-05'], lead) == 'Solo se envía un mes terminado: su informe es el acumulado.'
        assert refusal('sendProactiveReportsNow', [month: 'mayo'], lead).startsWith('Solo se envía un mes terminado')
        assert refusal('sendProactiveReport', [month: month, userLoginId: 'nobody.of.them'], lead).startsWith('A este usuario no se le puede enviar')
        assert refusal('sendProactiveReport', [month: month, userLoginId: given.user('DEALERCRM_ADVISER').userLoginId], lead)
                .startsWith('A este usuario no se le puede enviar')
        try {
            call('sendProactiveReportsNow', given.user('DEALERCRM_MARKETING'), [month: month])
            assert false : 'sent without permission'
        } catch (ServiceAuthException expected) {
            assert expected.message
        }
    }

    void testWhoHasNoRowsGetsNoReport() {
        calledInApril()
        GenericValue stranger = given.user('DEALERCRM_AFTERSALES')
        good('sendProactiveReports', [:], system)
        assert !report(stranger)
    }
}
