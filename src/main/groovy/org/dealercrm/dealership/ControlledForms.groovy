package org.dealercrm.dealership

import java.sql.Date

import org.apache.ofbiz.entity.GenericValue
import org.dealercrm.shared.Settings

Date today = Date.valueOf(Settings.today(delegator))
context.controlledForms = from('ControlledForm').orderBy('formId').queryList().collect { GenericValue form ->
    boolean due = form.validThruDate != null && form.validThruDate < today
    [formId: form.formId, formNameEs: form.formNameEs, formNameEn: form.formNameEn, version: form.version, validThruDate: form.validThruDate,
            dueText: due ? uiLabelMap.DealercrmDealershipReviewDue : uiLabelMap.DealercrmDealershipInForceNow]
}
context.controlledForm = parameters.formId ? from('ControlledForm').where('formId', parameters.formId).queryFirst() : null
context.formTarget = context.controlledForm == null ? 'ControlledForm/create' : 'ControlledForm/update'
