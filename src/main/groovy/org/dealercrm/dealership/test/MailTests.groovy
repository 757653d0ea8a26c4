package org.dealercrm.dealership.test

import org.apache.ofbiz.entity.GenericValue
import org.apache.ofbiz.service.ServiceUtil
import org.apache.ofbiz.service.testtools.OFBizTestCase

import org.dealercrm.shared.mail.Mail
import org.dealercrm.shared.mail.MailText
import org.dealercrm.shared.mail.Mails
import org.dealercrm.shared.test.Given

/** Mails in a running system, where mail is off unless somebody switched it on. */
class MailTests extends OFBizTestCase {

    MailTests(String name) {
        super(name)
    }

    private GenericValue system() {
        return from('UserLogin').where('userLoginId', 'system').queryOne()
    }

    void testSendMailTakesWhateverAMailSays() {
        String subject = MailText.sendable('5 < 7 & "Núñez" \'O`Higgins\' +57 a@b = (x) ${y} 100 % ¿ñ? 😀')
        Map result = dispatcher.runSync('sendMail', [sendTo: 'nadie@example.com', subject: subject, contentType: 'text/html',
                body: '<div style="font-size:14px"><p>&lt;Núñez&gt;</p><table><tr><td>x</td></tr></table></div>', userLogin: system()], 60, true)
        assert ServiceUtil.isSuccess(result) : ServiceUtil.getErrorMessage(result)
    }

    void testAMailIsKeptAndNeverCalledSentWhileMailIsOff() {
        String partyId = new Given(delegator).person('Ana')
        Map address = dispatcher.runSync('createPartyEmailAddress', [partyId: partyId, emailAddress: 'ana@example.com',
                contactMechPurposeTypeId: 'PRIMARY_EMAIL', userLogin: system()], 60, true)
        assert ServiceUtil.isSuccess(address)
        GenericValue mail = Mails.send(dispatcher.dispatchContext, Mail.of('ACTV_NOT_DONE').to(partyId).locale(new Locale('es', 'CO'))
                .value('name', 'Ana <b>').value('count', 2), system())
        assert mail.toText == 'ana@example.com'
        assert mail.statusId == (Mails.enabled(delegator) ? 'MAIL_WAITING' : 'MAIL_OFF')
        assert mail.subject == '2 actividades sin evidencia de seguimiento'
        assert mail.bodyHtml.contains('Ana &lt;b&gt;')
        assert ServiceUtil.isSuccess(dispatcher.runSync('deliverMails', [userLogin: system()], 60, true))
        assert from('SentMail').where('sentMailId', mail.sentMailId).queryOne().sentDate == null || Mails.enabled(delegator)
    }

    void testATemplateTakesOnlyPlaceholdersThatHaveAValue() {
        Map change = [mailTemplateId: 'ACTV_NOT_DONE_UP', localeId: 'es', userLogin: system(), locale: new Locale('es')]
        assert ServiceUtil.isError(dispatcher.runSync('updateMailTemplate', change + [subject: '${nombre}', bodyText: 'x'], 60, true))
        assert ServiceUtil.isError(dispatcher.runSync('updateMailTemplate', change + [subject: ' ', bodyText: 'x'], 60, true))
        assert ServiceUtil.isSuccess(dispatcher.runSync('updateMailTemplate', change + [subject: '${name}: ${count}', bodyText: 'Hola <b>${items}'], 60, true))
        assert from('MailTemplate').where('mailTemplateId', 'ACTV_NOT_DONE_UP', 'localeId', 'es').queryOne().bodyText == 'Hola <b>${items}'
    }
}
