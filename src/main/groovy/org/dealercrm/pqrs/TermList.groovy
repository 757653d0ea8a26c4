package org.dealercrm.pqrs

import java.time.LocalDate
import java.time.format.DateTimeFormatter
import java.time.format.FormatStyle

import org.apache.ofbiz.base.util.UtilProperties
import org.apache.ofbiz.entity.GenericValue
import org.dealercrm.pqrs.term.Terms
import org.dealercrm.shared.ChoiceName
import org.dealercrm.shared.Settings

Closure label = { String key, Map values = [:] -> UtilProperties.getMessage('DealercrmPqrsRuleUiLabels', key, values, locale) }
Closure shared = { String key -> UtilProperties.getMessage('DealercrmUiLabels', key, locale) }
Closure day = { LocalDate one -> one.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale)) }
Closure options = { List<String> ids, String prefix -> ids.collect { [id: it, text: label(prefix + it)] } }
LocalDate today = Settings.today(delegator)
boolean mayEdit = security.hasEntityPermission('DEALERCRM_PQRS', '_ADMIN', userLogin)
List<String> codes = (from('PqrsTerm').queryList()*.countryCode + from('DealershipSite').queryList()*.countryCode.findAll() + [Terms.of(delegator).countryOf(null)]).unique().sort()
String country = codes.contains(parameters.countryCode) ? parameters.countryCode : Terms.of(delegator).countryOf(null)
context.countries = codes.collect { [id: it, text: new Locale('', it).getDisplayCountry(locale)] }
context.country = country
context.mayEdit = mayEdit

List<GenericValue> types = from('PqrsType').orderBy('sequenceNum', 'pqrsTypeId').queryList()
context.types = types.findAll { !it.thruDate }.collect { [id: it.pqrsTypeId, text: ChoiceName.of(it, locale)] }
Map<String, List<GenericValue>> terms = from('PqrsTerm').where('countryCode', country).orderBy('-fromDate').queryList().groupBy { it.pqrsTypeId }
Closure some = { String key, Object number -> number == null ? '' : label(key + (number == 1 ? '_1' : ''), [number: number]) }
context.terms = types.collectMany { GenericValue type ->
    List<GenericValue> own = terms[type.pqrsTypeId] ?: []
    GenericValue current = own.find { !it.fromDate.toLocalDate().isAfter(today) }
    List<Map> rows = own.withIndex().collect { GenericValue term, int i ->
        LocalDate first = term.fromDate.toLocalDate()
        String state = first.isAfter(today) ? 'FUTURE' : term == current ? 'CURRENT' : 'PAST'
        [typeId: type.pqrsTypeId, name: ChoiceName.of(type, locale), letter: type.letter ?: '', state: state, latest: i == 0, stateName: label('DealercrmPqrsRuleTerm_' + state),
         ended: type.thruDate != null, fromDay: day(first), thruDay: i == 0 ? '' : day(own[i - 1].fromDate.toLocalDate().minusDays(1)),
         days: some('DealercrmPqrsRuleDays_' + term.dayUnitId, term.termDays), start: label('DealercrmPqrsRuleFrom_' + term.countsFromId),
         extension: some('DealercrmPqrsRuleDays_' + term.dayUnitId, term.extensionDays),
         completion: some('DealercrmPqrsRuleDays_BUSINESS', term.completionDays), lapse: some('DealercrmPqrsRuleMonths', term.lapseMonths),
         transfer: some('DealercrmPqrsRuleDays_BUSINESS', term.transferDays), flag: some('DealercrmPqrsRuleDays_BUSINESS', term.flagDays),
         internal: some('DealercrmPqrsRuleDays_' + term.dayUnitId, term.internalDays), isLegal: term.isLegal != 'N', basis: term.legalBasis]
    }
    rows ?: type.thruDate ? [] : [[typeId: type.pqrsTypeId, name: ChoiceName.of(type, locale), letter: type.letter ?: '', state: 'NONE',
            stateName: label('DealercrmPqrsRuleTerm_NONE'), latest: true, ended: false]]
}
List<String> fields = ['pqrsTypeId', 'countryCode', 'fromDay', 'termDays', 'dayUnitId', 'countsFromId', 'extensionDays', 'completionDays',
        'lapseMonths', 'transferDays', 'flagDays', 'internalDays', 'isLegal', 'legalBasis']
GenericValue chosen = mayEdit ? types.find { it.pqrsTypeId == parameters.pqrsTypeId } : null
if (chosen) {
    context.termTitle = label('DealercrmPqrsRuleTermNew', [type: ChoiceName.of(chosen, locale)])
    GenericValue latest = (terms[parameters.pqrsTypeId] ?: []).find()
    context.newTerm = parameters.termDays == null && latest ? latest.getAllFields() + [fromDay: ''] :
            fields.collectEntries { [(it): parameters[it]] } + [countryCode: country]
    context.units = options(['BUSINESS', 'CALENDAR'], 'DealercrmPqrsRuleUnit_')
    context.starts = options(['NEXT_DAY', 'RECEIPT'], 'DealercrmPqrsRuleFrom_')
    context.yesNo = [[id: 'Y', text: shared('DealercrmYes')], [id: 'N', text: shared('DealercrmNo')]]
}
