package org.dealercrm.pqrs.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.ofbiz.base.util.UtilProperties;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;

import org.dealercrm.pqrs.CaseDisplay;
import org.dealercrm.pqrs.CaseFilter;
import org.dealercrm.shared.PersonName;

/** The filters of a list of cases in words: "Estado: Vencidas; Marca: Andes Motors". */
final class FilterWords {
    private static final List<String> STATES = List.of("UNANSWERED", "OVERDUE", "SOON", "UNTOLD", "OPEN", "ALL");

    private final CaseNames names;
    private final Delegator delegator;

    FilterWords(CaseNames names, Delegator delegator) {
        this.names = names;
        this.delegator = delegator;
    }

    String of(Map<String, ? extends Object> filters) throws GenericEntityException {
        CaseFilter filter = new CaseFilter(filters);
        List<String> words = new ArrayList<>();
        for (String name : CaseFilter.NAMES) {
            String value = "state".equals(name) && filter.value(name).isEmpty() ? "UNANSWERED" : filter.value(name);
            if (!value.isEmpty() && !"month".equals(name)) {
                words.add(label("DealercrmPqrs_" + name) + ": " + word(name, value));
            }
        }
        return String.join("; ", words);
    }

    private String word(String name, String value) throws GenericEntityException {
        return switch (name) {
        case "state" -> STATES.contains(value) ? label("DealercrmPqrsFilter_" + value) : new CaseDisplay(delegator, names.locale()).state(value);
        case "responsiblePartyId" -> FigureFilter.NONE.equals(value) ? label("DealercrmPqrsNobody") : PersonName.of(delegator, value);
        case "measure" -> Measure.named(value).map(measure -> names.label("Figure_" + measure)).orElse(value);
        case "age" -> Backlog.Age.named(value).map(age -> names.label("Age_" + age)).orElse(value);
        case "text", "fromDay", "thruDay", "intakeRunId" -> value;
        default -> names.of(name, value);
        };
    }

    /** The names of the filters stand with the list; those that it has from here, with the report. */
    private String label(String key) {
        String text = UtilProperties.getMessage("DealercrmPqrsUiLabels", key, names.locale());
        return key.equals(text) ? UtilProperties.getMessage(ReportServices.LABELS, key, names.locale()) : text;
    }
}
