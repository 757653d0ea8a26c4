package org.dealercrm.proactive.test

import java.sql.Date

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.service.ServiceAuthException
import org.dealercrm.shared.Clock

/** Numbers, templates, reports and replies of the WhatsApp Cloud API in a running system, without the network. */
class WhatsAppTests extends ProactiveCase {
    private GenericValue admin
    private String appName

    WhatsAppTests(String name) {
        super(name)
    }

    @Override
    protected void setUp() {
        super.setUp()
        admin = given.user('DEALERCRM_ADMIN')
        appName = 'suite-' + delegator.getNextSeqId('WhatsAppAccount')
    }

    private GenericValue system() {
        return from('UserLogin').where('userLoginId', 'system').queryOne()
    }

    private Map number(Map more = [:]) {
        return [accountName: 'Línea <norte>', brandId: brandId, fromDate: '2031-01-01', enabled: 'Y', phoneNumberId: '990001112223', businessAccountId: '880001112223',
                apiVersion: 'v23.0', graphAddress: 'https://graph.example.com', secretName: appName] + more
    }

    private static Map template(Map more = [:]) {
        return [templateName: 'aviso_suite', languageId: 'es', categoryId: 'UTILITY', hasPicture: 'N', bodyFields: 'customer brand',
                bodyText: 'Hola {{1}} <de> {{2}}', statusId: 'WAT_APPROVED'] + more
    }

    /** A message to the customer of a record, as sending leaves it. */
    private GenericValue message(GenericValue record, String statusId) {
        good('saveWhatsAppAccount', number(), admin)
        return delegator.create('WhatsAppMessage', [whatsAppMessageId: delegator.getNextSeqId('WhatsAppMessage'), proactiveRecordId: record.proactiveRecordId,
                partyId: record.partyId, phoneE164: record.phoneE164, statusId: statusId, providerMessageId: 'wamid.' + record.proactiveRecordId,
                whatsAppAccountId: from('WhatsAppAccount').where('secretName', appName).queryFirst().whatsAppAccountId,
                createdDate: Clock.now(), createdByUserLogin: agent.userLoginId])
    }

    private Map report(GenericValue message, String word, Map more = [:]) {
        return [secretName: appName, providerMessageId: message.providerMessageId, reportedId: word, reportedDate: Clock.now()] + more
    }

    private Map reply(String id, String text, Map more = [:]) {
        return [secretName: appName, providerMessageId: id, waId: '573001230099', messageTypeId: 'text', bodyText: text, receivedDate: Clock.now(),
                profileName: 'Ana <3'] + more
    }

    void testNumbersAreKeptByScopeAndWrongOnesRefusedInWords() {
        good('saveWhatsAppAccount', number(), admin)
        GenericValue kept = from('WhatsAppAccount').where('secretName', appName).queryOne()
        assert kept.scopeTypeId == 'BRAND' && kept.scopeId == brandId && kept.fromDate == Date.valueOf('2031-01-01') && kept.accountName == 'Línea <norte>'
        assert refusal('saveWhatsAppAccount', number(), admin).startsWith('Ya hay un número para esta marca')
        good('saveWhatsAppAccount', number(whatsAppAccountId: kept.whatsAppAccountId, enabled: 'N'), admin)
        assert from('WhatsAppAccount').where('secretName', appName).queryOne().enabled == 'N'
        assert refusal('saveWhatsAppAccount', number(graphAddress: 'http://graph.example.com'), admin).startsWith('La dirección de la Graph API')
        assert refusal('saveWhatsAppAccount', number(fromDate: 'mañana'), admin).startsWith('Escriba el primer día')
        assert refusal('saveWhatsAppAccount', number(brandId: 'X'), admin).startsWith('Elija una marca o una sede')
        assert refusal('saveWhatsAppAccount', number(whatsAppAccountId: 'X'), admin) == 'No existe.'
    }

    void testTemplatesAreKeptAndACampaignChoosesOne() {
        good('saveWhatsAppTemplate', template(), admin)
        GenericValue kept = from('WhatsAppTemplate').where('templateName', 'aviso_suite').queryFirst()
        assert kept.bodyText == 'Hola {{1}} <de> {{2}}' && kept.bodyFields == 'customer brand'
        assert refusal('saveWhatsAppTemplate', template(bodyFields: 'customer'), admin).startsWith('Escriba el texto aprobado')
        assert refusal('saveWhatsAppTemplate', template(bodyFields: 'customer picture'), admin).startsWith('Uno de los campos no existe')
        String id = campaign([whatsAppTemplateId: kept.whatsAppTemplateId])
        assert from('ProactiveCampaign').where('marketingCampaignId', id).queryOne().whatsAppTemplateId == kept.whatsAppTemplateId
        assert refusal('createProactiveCampaign', fields([whatsAppTemplateId: 'X'])) == 'Esta plantilla de WhatsApp no existe.'
    }

    void testReportsLeadForwardOnly() {
        GenericValue message = message(running('3001230096')[0], 'WAM_ACCEPTED')
        ['delivered', 'sent', 'read', 'delivered', 'failed', 'nonsense'].each { good('receiveWhatsAppStatus', report(message, it), system()) }
        message.refresh()
        assert message.statusId == 'WAM_READ' && message.sentDate && message.deliveredDate && message.readDate && !message.errorCode
        good('receiveWhatsAppStatus', report(message, 'failed', [secretName: 'another-app']), system())
        good('receiveWhatsAppStatus', report(message, 'read', [providerMessageId: 'wamid.nobody']), system())
    }

    void testAReplyIsKeptOnceAsACommunicationOfTheCustomer() {
        GenericValue record = running('3001230099')[0]
        message(record, 'WAM_ACCEPTED')
        String id = 'wamid.reply.' + record.proactiveRecordId
        good('receiveWhatsAppReply', reply(id, '¿El <sábado>?'), system())
        good('receiveWhatsAppReply', reply(id, 'de nuevo'), system())
        GenericValue kept = from('WhatsAppReply').where('providerMessageId', id).queryOne()
        GenericValue event = from('CommunicationEvent').where('communicationEventId', kept.communicationEventId).queryOne()
        assert kept.partyId == record.partyId && kept.optOut == 'N' && kept.brandId == brandId
        assert event.partyIdFrom == record.partyId && event.partyIdTo == agent.partyId && event.content == '¿El <sábado>?'
    }

    void testAnOptOutWordEndsMessagesAtOnce() {
        GenericValue record = running('3001230098')[0]
        message(record, 'WAM_ACCEPTED')
        2.times {
            good('receiveWhatsAppReply', reply('wamid.stop' + it + record.proactiveRecordId, 'No más, por favor.', [waId: '573001230098']), system())
        }
        List<GenericValue> choices = from('ContactChoice').where('partyId', record.partyId).queryList()
        assert choices*.choiceTypeId == ['OPT_OUT'] && choices[0].channelId == 'WHATSAPP' && choices[0].saidById == 'DCRM_CW_WHATSAPP'
    }

    void testAReplyOfNobodyIsNotLost() {
        good('receiveWhatsAppReply', reply('wamid.nobody.' + appName, 'Hola', [waId: '573017770001']), system())
        GenericValue kept = from('WhatsAppReply').where('providerMessageId', 'wamid.nobody.' + appName).queryOne()
        assert !kept.partyId && !kept.communicationEventId && kept.phoneE164 == '+573017770001'
    }

    void testOptOutWordsAreData() {
        good('addWhatsAppOptOutWord', [optOutWord: ' Déjenme en paz! '], admin)
        assert from('WhatsAppOptOutWord').where('optOutWord', 'DEJENME EN PAZ').queryOne()
        good('removeWhatsAppOptOutWord', [optOutWord: 'DEJENME EN PAZ'], admin)
        assert refusal('addWhatsAppOptOutWord', [optOutWord: '?!'], admin).startsWith('Escriba una palabra')
        assert refusal('removeWhatsAppOptOutWord', [optOutWord: 'NADA DE ESO'], admin) == 'No existe.'
    }

    void testWithoutANumberInForceOrAClaimNothingIsSent() {
        GenericValue record = running('3001230097')[0]
        record.set('statusId', 'PROR_WHATSAPP')
        record.store()
        claimed << record.proactiveRecordId
        Map press = [proactiveRecordId: record.proactiveRecordId, messageOutcomeId: 'SEND']
        assert refusal('sendWhatsAppMessage', press) == 'Otro agente tiene a este cliente en este momento.'
        good('claimProactiveRecord', [proactiveRecordId: record.proactiveRecordId])
        String token = from('QueueClaim').where('recordId', record.proactiveRecordId).queryFirst().claimedDate.toString()
        assert refusal('sendWhatsAppMessage', press + [claimToken: token]).startsWith('Aquí los mensajes no se envían por la API')
        assert from('WhatsAppMessage').where('proactiveRecordId', record.proactiveRecordId).queryCount() == 0
        assert !fresh(record).openCommEventId
    }

    void testWhoHasNoPermissionIsTurnedAway() {
        Map<String, Map> calls = [saveWhatsAppAccount: number(), saveWhatsAppTemplate: template(), addWhatsAppOptOutWord: [optOutWord: 'X'],
                                  receiveWhatsAppReply: reply('wamid.x', 'x')]
        for (Map.Entry<String, Map> denied : calls.entrySet()) {
            try {
                call(denied.key, agent, denied.value)
                assert false : denied.key + ' ran for an agent'
            } catch (ServiceAuthException expected) {
                assert expected.message
            }
        }
    }
}
