package org.dealercrm.intake

import java.text.DateFormat
import java.text.NumberFormat

import org.apache.ofbiz.entity.GenericValue

GenericValue run = parameters.intakeRunId ? from('IntakeRunView').where('intakeRunId', parameters.intakeRunId).queryFirst() : null
context.run = run
if (run != null) {
    DateFormat moment = DateFormat.getDateTimeInstance(DateFormat.MEDIUM, DateFormat.MEDIUM, locale)
    moment.timeZone = timeZone
    context.startedText = moment.format(run.startedDate)
    context.finishedText = run.finishedDate == null ? '' : moment.format(run.finishedDate)
    context.statusText = uiLabelMap['DealercrmIntakeStatus_' + run.statusId]
    Map said = from('IntakeRowError').where('intakeRunId', run.intakeRunId).orderBy('rowErrorSeqId').queryList().collect {
        GenericValue error -> [isNote: error.reasonCode == 'SUPPRESSED_OPEN', rowNumber: error.rowNumber, columnName: error.columnName, rawValue: error.rawValue,
                reasonText: uiLabelMap['DealercrmIntakeReason_' + error.reasonCode]]
    }.groupBy { it.isNote }
    context.rowErrors = said[false] ?: []
    context.rowNotes = said[true] ?: []
    NumberFormat whole = NumberFormat.getIntegerInstance(locale)
    context.counts = [dataRows: 'Data', createdRows: 'Created', updatedRows: 'Updated', knownRows: 'Known', rejectedRows: 'Rejected',
            notContactableRows: 'NotContactable', withoutProspectRows: 'WithoutProspect', leftOutRows: 'LeftOut', createdAdvisers: 'CreatedAdvisers', titleRows: 'TitleRows',
            repeatedHeaderRows: 'RepeatedHeaders', subtotalRows: 'Subtotals', blankRows: 'Blanks'].collect { field, label ->
        [label: uiLabelMap['DealercrmIntake' + label], value: run.get(field) == null ? null : whole.format(run.get(field)),
         main: field in ['dataRows', 'createdRows', 'updatedRows', 'knownRows', 'rejectedRows']]
    }.findAll { Map count -> count.value != null }
}
