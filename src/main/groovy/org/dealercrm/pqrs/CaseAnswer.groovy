package org.dealercrm.pqrs

import org.apache.ofbiz.entity.GenericValue
import org.dealercrm.pqrs.answer.AnswerDisplay
import org.dealercrm.pqrs.answer.CaseAnswers
import org.dealercrm.pqrs.answer.ClosingServices
import org.dealercrm.pqrs.term.Staff

GenericValue row = PqrsReach.find(delegator, security, userLogin, parameters.custRequestId).orElse(null)
if (!row) {
    return
}
AnswerDisplay display = new AnswerDisplay(row, locale)
Set actors = PqrsReach.actors(security, userLogin, row)
Set allowed = PqrsStates.allowed(row.statusId, actors)
List<GenericValue> answers = CaseAnswers.of(delegator, row.custRequestId)
GenericValue last = answers ? answers[0] : null
context.answerCaseId = row.custRequestId
context.answerLastId = last?.pqrsAnswerId
CaseMask mask = CaseMask.of(security, userLogin)
context.answerMasked = mask.hides(row)
context.answerVersions = answers.collect { GenericValue answer -> mask.texts(display.version(answer), row, ['subject', 'text', 'review']) }
context.answerCase = mask.texts(display.closing(answers.find { it.answerStateId == 'SENT' }), row, ['causeText', 'effect', 'saidBy', 'reaction'])
context.answerToday = display.today()
allowed.each { context['answerMay' + it.name()] = 'Y' }
boolean own = allowed.contains(PqrsStates.Action.APPROVE) && display.ownDraft(last, userLogin)
if (own) {
    context.answerMayAPPROVE = null
    context.answerOwn = 'Y'
}
if (context.answerMaySUBMIT) {
    context.answerToSubmit = last?.answerStateId == 'DRAFT' ? 'Y' : null
    context.answerTemplates = display.templates()
    context.answerDraft = parameters.containsKey('bodyText')
            ? ['pqrsAnswerId', 'answerTemplateId', 'subject', 'bodyText'].collectEntries { String name -> [(name): parameters[name]] }
            : display.draft(last, parameters.answerTemplateId, userLogin)
    context.answerMerged = parameters.answerTemplateId && context.answerDraft.answerTemplateId == parameters.answerTemplateId ? 'Y' : null
}
context.answerChannels = display.channels()
boolean learning = actors && ClosingServices.learning(row.statusId)
context.answerMayLearn = learning ? 'Y' : null
context.answerCauses = learning ? display.causes() : []
// After an error in another form of the page its parameters hold nothing of this one
boolean learned = parameters.containsKey('effectText')
context.answerLearning = ['pqrsCauseId', 'causeText', 'effectText', 'analysisNumber'].collectEntries { String name ->
    [(name): (learned ? parameters[name] : row[name])?.toString() ?: ''] }
List<String> missing = ClosingServices.missing(row)
context.answerMissing = row.statusId == PqrsStates.NOTIFIED ? missing.collect { String key -> uiLabelMap[key] } : []
context.answerReady = context.answerMayCLOSE && !missing ? 'Y' : null
context.answerRepeats = display.linked('custRequestId', row.repeatedOfId, PqrsReach.of(delegator, security, userLogin))
context.answerRepeatedBy = display.linked('repeatedOfId', row.custRequestId, PqrsReach.of(delegator, security, userLogin))
boolean improving = actors && security.hasEntityPermission('DEALERCRM_PQRS_ANSWER', '_UPDATE', userLogin) && !row.improvementActionId
context.answerMayImprove = improving && row.pqrsCauseId ? 'Y' : null
if (context.answerMayImprove) {
    context.answerPeople = Staff.everybody(delegator)
    context.answerActions = display.openActions(security, userLogin)
    context.answerMayLink = context.answerActions ? 'Y' : null
}
