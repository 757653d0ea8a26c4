package org.dealercrm.pqrs

import java.text.NumberFormat
import java.time.format.DateTimeFormatter
import java.time.format.FormatStyle

import org.apache.ofbiz.base.util.UtilProperties
import org.apache.ofbiz.entity.GenericValue

import org.dealercrm.pqrs.form.CaseFiles
import org.dealercrm.shared.MaskedText
import org.dealercrm.shared.SiteZone

String custRequestId = parameters.custRequestId
GenericValue row = PqrsReach.find(delegator, security, userLogin, custRequestId).orElse(null)
if (row != null) {
    def zone = SiteZone.of(delegator, row.facilityId as String).zone()
    def moments = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale)
    boolean hidden = CaseMask.of(security, userLogin).hides(row)
    NumberFormat kilobytes = NumberFormat.getIntegerInstance(locale)
    String labels = 'DealercrmPqrsFormUiLabels'
    List files = CaseFiles.of(delegator, custRequestId).collect { file ->
        [id: hidden ? '' : file.storedFileId(), name: hidden ? MaskedText.whole(file.fileName() as String) : file.fileName(), sizeText: kilobytes.format(Math.max(1L, Math.round(file.fileSize() / 1024d))) + ' KB',
         kind: UtilProperties.getMessage(labels, 'DealercrmPqrsFormFileKind_' + file.fileKindId(), locale),
         when: file.createdDate() == null ? '' : moments.format(file.createdDate().toInstant().atZone(zone)),
         who: file.createdByUserLogin() ?: '']
    }
    GenericValue entry = from('PqrsFormEntry').where('custRequestId', custRequestId).queryFirst()
    String consent = entry?.acceptedDate == null ? '' : UtilProperties.getMessage(labels, 'DealercrmPqrsFormConsent',
            [version: entry.treatmentId, date: moments.format(entry.getTimestamp('acceptedDate').toInstant().atZone(zone))], locale)
    context.filesOfCase = [files: files, custRequestId: custRequestId, consent: consent]
}
