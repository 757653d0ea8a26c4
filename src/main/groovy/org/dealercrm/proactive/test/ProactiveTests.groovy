package org.dealercrm.proactive.test

import java.sql.Timestamp
import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.service.ServiceAuthException
import org.apache.ofbiz.service.ServiceUtil

/** Campaigns and their lists, in a running system. */
class ProactiveTests extends ProactiveCase {

    ProactiveTests(String name) {
        super(name)
    }

    void testACampaignStandsOnOfbizsOwnAndItsPurposeFollowsItsReason() {
        String id = campaign()
        GenericValue stored = from('ProactiveCampaign').where('marketingCampaignId', id).queryOne()
        assert stored.statusId == 'PROC_DRAFT' && stored.purposeId == 'COMMERCIAL' && stored.maxAttempts == 3 && stored.ownerPartyId == agent.partyId
        GenericValue marketing = from('MarketingCampaign').where('marketingCampaignId', id).queryOne()
        assert stored.campaignName == 'Revisión <10.000>' && marketing.campaignName == 'Revisión (10.000)' && marketing.statusId == 'MKTG_CAMP_PLANNED'
        assert from('ContactList').where('contactListId', stored.contactListId).queryOne().marketingCampaignId == id
        good('setProactiveCampaignStatus', [marketingCampaignId: id, statusId: 'PROC_ACTIVE'])
        assert from('MarketingCampaign').where('marketingCampaignId', id).queryOne().statusId == 'MKTG_CAMP_INPROGRESS'
        good('setProactiveCampaignStatus', [marketingCampaignId: id, statusId: 'PROC_FINISHED'])
        assert from('MarketingCampaign').where('marketingCampaignId', id).queryOne().statusId == 'MKTG_CAMP_COMPLETED'
        assert refusal('setProactiveCampaignStatus', [marketingCampaignId: id, statusId: 'PROC_ACTIVE']) == 'La campaña no puede dar este paso ahora.'
        assert from('ProactiveCampaign').where('marketingCampaignId', campaign([proactiveReasonId: 'PRR_RECALL'])).queryOne().purposeId == 'SERVICE'
    }

    void testWrongInputOfACampaignIsRefusedInWords() {
        assert refusal('createProactiveCampaign', fields([campaignName: ' '])) == 'Una campaña necesita un nombre de máximo 100 caracteres.'
        assert refusal('createProactiveCampaign', fields([proactiveReasonId: 'X'])) == 'Elija por qué se llama a los clientes.'
        assert refusal('createProactiveCampaign', fields([fromDate: '30/11/2026'])).startsWith('Escriba el primer día')
        assert refusal('createProactiveCampaign', fields([thruDate: '2020-01-01'])) == 'El último día es anterior al primero.'
        assert refusal('createProactiveCampaign', fields([maxAttempts: '0'])) == 'Los intentos por cliente son un número de 1 a 9.'
        assert refusal('createProactiveCampaign', fields([scriptText: 'Hola {nombre} y {customer}'])).startsWith('Estos campos no existen: nombre.')
    }

    void testADirectorAddressesTheOwnBrandOnly() {
        GenericValue director = given.user('DEALERCRM_AFTERSALES')
        assert refusal('createProactiveCampaign', fields(), director) == 'Elija una marca o sede suya: solo puede dirigirse a estas.'
        delegator.create('PartyRole', [partyId: director.partyId, roleTypeId: 'EMPLOYEE'])
        delegator.create('DealershipBrandParty', [brandId: brandId, partyId: director.partyId, roleTypeId: 'EMPLOYEE',
                fromDate: Timestamp.valueOf('2001-01-01 00:00:00')])
        assert ServiceUtil.isSuccess(call('createProactiveCampaign', director, fields()))
        String others = campaign([brandId: given.brand()])
        assert refusal('setProactiveCampaignStatus', [marketingCampaignId: others, statusId: 'PROC_ACTIVE'], director) ==
                'Esta campaña no existe o no le corresponde cambiarla.'
    }

    void testAListHoldsEachPersonAndNumberOnceAndTellsWhoIsLeftOut() {
        GenericValue first = vehicle('3001230001')
        vehicle(null, [partyId: first.partyId])
        vehicle('3001230001')
        vehicle(null)
        vehicle('12')
        String id = campaign()
        Map answer = good('fillProactiveCampaign', [marketingCampaignId: id, proactiveSegmentId: segment()])
        assert answer.takenCount == 1 && answer.leftCount == 4
        assert records(id)*.phoneE164 == ['+573001230001']
        assert from('ContactListParty').where('partyId', first.partyId).queryCount() == 1
        assert from('ProactiveExclusion').where('marketingCampaignId', id).queryList()*.reasonId.sort() == ['BAD_PHONE', 'NO_PHONE', 'SAME_PERSON', 'SAME_PHONE']
        Map again = good('fillProactiveCampaign', [marketingCampaignId: id, proactiveSegmentId: segment()])
        assert again.takenCount == 0 && again.knownCount == 1
        assert from('ProactiveExclusion').where('marketingCampaignId', id).queryCount() == 4 : 'told once'
    }

    void testWhoWaitsInAnotherRunningCampaignIsLeftOut() {
        GenericValue waiting = running('3001230002')[0]
        String id = campaign()
        Map answer = good('fillProactiveCampaign', [marketingCampaignId: id, proactiveSegmentId: segment()])
        assert answer.takenCount == 0
        GenericValue left = from('ProactiveExclusion').where('marketingCampaignId', id).queryFirst()
        assert left.reasonId == 'OTHER_CAMPAIGN' && left.otherRecordId == waiting.proactiveRecordId
    }

    void testWhoHasNoPermissionIsTurnedAway() {
        try {
            call('createProactiveCampaign', given.user('DEALERCRM_ADVISER'), fields())
            assert false : 'an adviser created a campaign'
        } catch (ServiceAuthException expected) {
            assert expected.message
        }
    }
}
