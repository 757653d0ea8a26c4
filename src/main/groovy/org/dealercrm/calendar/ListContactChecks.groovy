package org.dealercrm.calendar

import java.time.format.DateTimeFormatter
import java.time.format.FormatStyle

import org.apache.ofbiz.base.util.UtilProperties
import org.apache.ofbiz.entity.GenericValue
import org.dealercrm.calendar.contact.ContactText
import org.dealercrm.shared.Settings

Closure label = { String key -> UtilProperties.getMessage('DealercrmCalendarContactUiLabels', key, locale) }
DateTimeFormatter dayFormat = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale)
ContactText text = new ContactText(Settings.zone(delegator), locale)
Closure day = { date -> date ? date.toLocalDate().format(dayFormat) : '' }

List<GenericValue> rows = from('ContactListCheck').orderBy('-importedDate NULLS FIRST', '-listCheckId').maxRows(200).queryList()
context.checks = rows.collect { GenericValue row ->
    String fileId = row.resultFileId ?: row.exportFileId
    GenericValue file = fileId ? from('StoredFile').select('fileName', 'sha256').where('storedFileId', fileId).queryFirst() : null
    Date when = row.importedDate ?: row.exportedDate
    [list: row.listId, state: label('DealercrmContactListState_' + row.statusId), checked: day(row.checkedDate), validUntil: day(row.validUntil),
     numbers: row.checkedCount == null ? '' : row.checkedCount.toString(), excluded: row.excludedCount == null ? '' : row.excludedCount.toString(),
     file: file?.fileName ?: fileId ?: '', hasFile: file != null, storedFileId: fileId ?: '', sha: file?.sha256 ? file.sha256[0..11] + '…' : '',
     by: [row.importedByUserLogin ?: row.exportedByUserLogin, when ? text.moment(when.toInstant()) : ''].findAll().join(' · ')]
}
context.waiting = rows.findAll { it.statusId == 'EXPORTED' }.collect { GenericValue row ->
    [id: row.listCheckId, text: "${row.listId} · ${text.moment(row.exportedDate.toInstant())} · ${row.checkedCount}".toString()]
}
