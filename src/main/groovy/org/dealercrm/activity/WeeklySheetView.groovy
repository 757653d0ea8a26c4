package org.dealercrm.activity

import java.time.LocalDate
import java.time.format.DateTimeFormatter
import java.time.format.FormatStyle

import org.apache.ofbiz.base.util.UtilProperties
import org.apache.ofbiz.entity.GenericValue
import org.dealercrm.activity.sheet.WeeklySheets
import org.dealercrm.shared.ActivityTypeName
import org.dealercrm.shared.Clock
import org.dealercrm.shared.PersonName
import org.dealercrm.shared.SheetWeek
import org.dealercrm.shared.SiteZone

Closure label = { String key -> UtilProperties.getMessage('DealercrmActivityWeeklySheetUiLabels', key, locale) }
DateTimeFormatter dayFormat = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale)
WeeklySheets sheets = WeeklySheets.of(delegator, security, userLogin)
def owed = SheetWeek.parse(parameters.week).map { SheetWeek week -> sheets.find(parameters.adviserPartyId, week).orElse(null) }.orElse(null)
if (owed == null) {
    return
}
GenericValue sheet = owed.sheet()
SiteZone zone = SiteZone.of(delegator, sheet?.facilityId)
Closure moment = { at -> at == null ? '' : at.toInstant().atZone(zone.zone())
        .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale)) }
boolean judges = security.hasEntityPermission('DEALERCRM_ACTIVITY_RULING', '_UPDATE', userLogin)
boolean own = owed.partyId() == userLogin.partyId
boolean closed = owed.statusId() == WeeklySheets.VALID

context.sheet = [weeklySheetId: sheet?.weeklySheetId ?: '', adviserPartyId: owed.partyId(), week: owed.week().id(),
        collaborator: PersonName.of(delegator, owed.partyId()), weekText: owed.week().label(locale), dueText: owed.week().due().format(dayFormat),
        receivedText: moment(sheet?.receivedDate), timeliness: owed.timeliness().name(), storedFileId: sheet?.storedFileId ?: '',
        timelinessText: label('DealercrmSheetState_' + owed.timeliness().name()), statusId: owed.statusId(),
        statusText: owed.statusId() ? label('DealercrmSheetState_' + owed.statusId()) : label('DealercrmSheetNothing'),
        reviewedText: moment(sheet?.reviewedDate), reviewedBy: PersonName.of(delegator, sheet?.reviewedByPartyId),
        reviewComments: sheet?.reviewComments ?: '']
context.marks = sheet?.reviewedDate == null ? [] : ['hasName', 'hasSignature', 'hasDate'].collect { String mark ->
    [text: label('DealercrmSheetMark_' + mark), there: sheet[mark] == 'Y']
}
context.reviewForm = [hasName: sheet?.hasName, hasSignature: sheet?.hasSignature, hasDate: sheet?.hasDate, reviewComments: sheet?.reviewComments]
context.scans = sheet == null ? [] : from('WeeklySheetScan').where('weeklySheetId', sheet.weeklySheetId).orderBy('-uploadedDate').queryList()
        .collect { GenericValue scan ->
            GenericValue file = from('StoredFile').where('storedFileId', scan.storedFileId).select('fileName', 'mimeTypeId', 'fileSize').queryFirst()
            [storedFileId: scan.storedFileId, name: file.fileName ?: scan.storedFileId, kilobytes: (file.fileSize as long).intdiv(1024) + 1,
             uploadedText: moment(scan.uploadedDate), byText: scan.uploadedByUserLogin, inForce: scan.storedFileId == sheet.storedFileId,
             picture: file.mimeTypeId in ['image/jpeg', 'image/png', 'image/webp']]
        }
context.mayUpload = !closed && security.hasEntityPermission('DEALERCRM_ACTIVITY', '_CREATE', userLogin)
context.mayReview = judges && !own && sheet?.storedFileId != null
context.mayType = (!closed || judges && !own) && security.hasEntityPermission('DEALERCRM_ACTIVITY', '_CREATE', userLogin)
boolean mayRemove = (!closed || judges && !own) && security.hasEntityPermission('DEALERCRM_ACTIVITY', '_UPDATE', userLogin)

context.rows = sheet == null ? [] : from('FollowUpActivity').where('weeklySheetId', sheet.weeklySheetId).orderBy('doneDate', 'activityId').queryList()
        .collect { GenericValue row ->
            [activityId: row.activityId, doneText: moment(row.doneDate), typeText: ActivityTypeName.of(delegator, row.activityTypeId, locale),
             customerName: row.customerName ?: '', phone: row.phoneE164 ?: '', comments: row.comments ?: '',
             mayRemove: mayRemove && row.rulingId == null && row.validityId == null && row.reviewStatusId == null]
        }
LocalDate today = Clock.today(zone.zone())
context.days = (0..6).collect { int n -> owed.week().saturday().plusDays(n) }.findAll { LocalDate day -> !day.isAfter(today) }
        .collect { LocalDate day -> [id: day.toString(), text: day.format(dayFormat)] }
context.activityTypes = from('FollowUpActivityType').orderBy('sequenceNum').queryList()
        .findAll { GenericValue type -> type.thruDate == null || type.thruDate > Clock.now() }
        .collect { GenericValue type -> [id: type.activityTypeId, text: ActivityTypeName.of(type, locale)] }
