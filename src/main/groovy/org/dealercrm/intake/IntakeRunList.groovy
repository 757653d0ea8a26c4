package org.dealercrm.intake

import java.text.DateFormat

import org.apache.ofbiz.entity.GenericValue

int latest = 100
DateFormat moment = DateFormat.getDateTimeInstance(DateFormat.MEDIUM, DateFormat.SHORT, locale)
moment.timeZone = timeZone
context.runs = from('IntakeRunView').orderBy('-startedDate').maxRows(latest).queryList().collect { GenericValue run ->
    run.getAllFields() + [startedText: moment.format(run.startedDate), statusText: uiLabelMap['DealercrmIntakeStatus_' + run.statusId]]
}
