package org.dealercrm.calendar.test

import java.nio.ByteBuffer
import java.sql.Date
import java.sql.Timestamp
import java.time.Instant

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.service.ServiceAuthException
import org.apache.ofbiz.service.ServiceUtil
import org.apache.ofbiz.service.testtools.OFBizTestCase

import org.dealercrm.shared.Clock
import org.dealercrm.shared.test.Given

/** What people say about being contacted, and the exclusion lists, in a running system on Wednesday 25 November 2026. */
class ContactChoiceTests extends OFBizTestCase {
    private Given given
    private GenericValue agent
    private GenericValue lead

    ContactChoiceTests(String name) {
        super(name)
    }

    @Override
    protected void setUp() {
        super.setUp()
        given = new Given(delegator)
        agent = given.user('DEALERCRM_CRM_AGENT')
        lead = given.user('DEALERCRM_CRM_LEAD')
        Clock.stopAt(Instant.parse('2026-11-25T15:00:00Z'))
    }

    @Override
    protected void tearDown() {
        Clock.run()
        super.tearDown()
    }

    private String phone() {
        return '+57312' + delegator.getNextSeqId('ContactTestPhone').padLeft(7, '0')[-7..-1]
    }

    private Map serve(String service, Map fields, GenericValue user = agent) {
        return dispatcher.runSync(service, [userLogin: user, locale: new Locale('es')] + fields, 60, true)
    }

    private boolean allowed(Map fields) {
        return serve('checkContact', [channelId: 'CALL', purposeId: 'COMMERCIAL'] + fields).allowed == 'Y'
    }

    private Map says(Map fields) {
        return serve('recordContactChoice', [saidById: 'DCRM_CW_CALL'] + fields)
    }

    private Map result(String text, Map fields = [:], GenericValue user = lead) {
        return serve('importContactListResult', [listId: 'RNE', uploadedFile: ByteBuffer.wrap(text.getBytes('UTF-8')), _uploadedFile_fileName: 'rne.csv'] + fields, user)
    }

    void testACommercialContactNeedsTheChannelAuthorised() {
        String customer = given.person('Cliente')
        Map whom = [partyId: customer, address: phone()]
        assert !allowed(whom) && allowed(whom + [purposeId: 'SERVICE'])
        Map said = says([choiceTypeId: 'AUTHORISED', partyId: customer, channelId: 'CALL', purposeId: 'COMMERCIAL', saidById: 'DCRM_CW_FORM', comments: 'Firmó <hoy>'])
        assert ServiceUtil.isSuccess(said)
        assert allowed(whom) && !allowed(whom + [channelId: 'WHATSAPP'])
        GenericValue kept = from('ContactChoice').where('contactChoiceId', said.contactChoiceId).queryOne()
        assert [kept.recordedByUserLogin, kept.saidById, kept.comments] == [agent.userLoginId, 'DCRM_CW_FORM', 'Firmó <hoy>'] && kept.fromDate
    }

    void testAnOptOutHoldsForThePartyAndForTheNumber() {
        String customer = given.person('Cliente')
        String number = phone()
        Map out = says([choiceTypeId: 'OPT_OUT', partyId: customer, address: number])
        assert !allowed([partyId: customer, address: phone(), purposeId: 'SURVEY']) && !allowed([address: number, purposeId: 'VERIFICATION'])
        assert ServiceUtil.isError(says([choiceTypeId: 'OPT_OUT', partyId: customer, address: number])) : 'it stands already'
        assert ServiceUtil.isSuccess(serve('withdrawContactChoice', [contactChoiceId: out.contactChoiceId, saidById: 'DCRM_CW_PERSON', comments: 'Volvió']))
        assert allowed([address: number, purposeId: 'VERIFICATION'])
        GenericValue kept = from('ContactChoice').where('contactChoiceId', out.contactChoiceId).queryOne()
        assert [kept.withdrawnByUserLogin, kept.withdrawnById, kept.withdrawnComments] == [agent.userLoginId, 'DCRM_CW_PERSON', 'Volvió']
        assert ServiceUtil.isError(serve('withdrawContactChoice', [contactChoiceId: out.contactChoiceId, saidById: 'DCRM_CW_PERSON']))
    }

    void testWrongChoicesAreRefusedInWords() {
        Map whom = [choiceTypeId: 'OPT_OUT', address: phone()]
        [[choiceTypeId: 'PERHAPS'], [address: '12'], [channelId: 'FAX'], [purposeId: 'FUN'], [saidById: 'NOWHERE'], [saidById: null], [comments: 'x' * 256],
         [fromDate: Timestamp.valueOf('2030-01-01 00:00:00')], [address: null]].each { Map wrong ->
            Map refused = says(whom + wrong)
            assert ServiceUtil.isError(refused) && !ServiceUtil.getErrorMessage(refused).contains('Dealercrm') : wrong
        }
        assert from('ContactChoice').where('address', whom.address).queryCount() == 0
    }

    void testTheRneBindsFiveBusinessDaysAfterTheRegistration() {
        String late = phone()
        String early = phone()
        [late, early].each { says([choiceTypeId: 'AUTHORISED', address: it, fromDate: Timestamp.valueOf('2026-01-05 10:00:00')]) }
        Map kept = result("numero;llamada;sms;fecha\n${late.substring(3)};S;N;2026-11-20\n${early.substring(3)};S;N;2026-11-17\n", [checkedCount: 12L])
        assert ServiceUtil.isSuccess(kept)
        assert allowed([address: late]) && !allowed([address: early]) && allowed([address: early, purposeId: 'SERVICE'])
        GenericValue check = from('ContactListCheck').where('listCheckId', kept.listCheckId).queryOne()
        assert [check.checkedCount, check.excludedCount, check.validUntil, check.importedByUserLogin] == [12L, 2L, Date.valueOf('2026-12-25'), lead.userLoginId]
        assert from('StoredFile').where('storedFileId', check.resultFileId).queryOne().sha256.size() == 64
    }

    void testNumbersThatWereSentAndAreNotInTheResultAreFree() {
        GenericValue listed = given.prospect([phoneE164: phone()])
        GenericValue free = given.prospect([phoneE164: phone()])
        Map sent = serve('exportContactListNumbers', [listId: 'RNE'], lead)
        String file = new String(sent.fileBytes.array(), 'UTF-8')
        assert [listed, free].every { file.contains(it.phoneE164.substring(3)) }
        assert ServiceUtil.isSuccess(result(listed.phoneE164.substring(3) + '\n', [listCheckId: sent.listCheckId]))
        assert from('ContactListNumber').where('address', listed.phoneE164, 'listId', 'RNE').queryFirst().callExcluded == 'Y'
        assert from('ContactListNumber').where('address', free.phoneE164, 'listId', 'RNE').queryFirst().callExcluded == 'N'
        assert ServiceUtil.isError(result('3001234567\n', [listCheckId: sent.listCheckId])) : 'a check has one result'
        Map again = serve('exportContactListNumbers', [listId: 'RNE'], lead)
        assert ServiceUtil.isError(again) || !new String(again.fileBytes.array(), 'UTF-8').contains(free.phoneE164.substring(3)) : 'its check is in force'
    }

    void testAnOlderResultDoesNotReplaceANewerOne() {
        String number = phone()
        assert ServiceUtil.isSuccess(result("numero;llamada\n${number.substring(3)};N\n"))
        assert ServiceUtil.isSuccess(result("numero;llamada\n${number.substring(3)};S\n", [checkedDate: Date.valueOf('2026-11-01')]))
        assert from('ContactListNumber').where('address', number).queryFirst().callExcluded == 'N'
    }

    void testAWrongRowLeavesEverythingAsItWas() {
        String number = phone()
        Map refused = result("numero;llamada\n${number.substring(3)};S\nnadie;S\n")
        assert ServiceUtil.getErrorMessage(refused).contains('Fila 3: «nadie»')
        assert from('ContactListNumber').where('address', number).queryCount() == 0
    }

    void testOnlyWhoMayImportsAndRecords() {
        [[{ result('3001234567\n', [:], agent) }, 'DEALERCRM_CALENDAR_UPDATE'],
         [{ serve('exportContactListNumbers', [listId: 'RNE'], agent) }, 'DEALERCRM_CALENDAR_CONTACT_EXPORT'],
         [{ serve('recordContactChoice', [choiceTypeId: 'OPT_OUT', address: phone(), saidById: 'DCRM_CW_CALL'], given.user('DEALERCRM_QUALITY')) },
          'DEALERCRM_CALENDAR_CONTACT_UPDATE']].each { Closure attempt, String permission ->
            try {
                attempt()
                assert false : permission
            } catch (ServiceAuthException refused) {
                assert refused.message.contains(permission)
            }
        }
    }
}
