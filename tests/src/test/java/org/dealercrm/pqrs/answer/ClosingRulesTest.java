package org.dealercrm.pqrs.answer;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.dealercrm.pqrs.answer.ClosingRules.Closing;
import org.dealercrm.pqrs.answer.ClosingRules.Evaluation;
import org.junit.Test;

public class ClosingRulesTest {
    private static final LocalDate NOTIFIED = LocalDate.of(2026, 11, 20);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    @Test
    public void aCompleteCaseLacksNothing() {
        assertEquals(List.of(), ClosingRules.missing(new Closing(true, NOTIFIED, "CAUSE", "Porque sí", "Se cambió", "Y")));
    }

    @Test
    public void everythingThatIsMissingIsNamedAtOnce() {
        assertEquals(List.of("DealercrmPqrsAnswerMissing_answer", "DealercrmPqrsAnswerMissing_cause", "DealercrmPqrsAnswerMissing_causeText",
                "DealercrmPqrsAnswerMissing_effect", "DealercrmPqrsAnswerMissing_evaluation"),
                ClosingRules.missing(new Closing(false, null, null, " ", "", null)));
    }

    @Test
    public void anAnswerThatDidNotReachTheCustomerClosesNothing() {
        assertEquals(List.of("DealercrmPqrsAnswerMissing_answer"),
                ClosingRules.missing(new Closing(true, null, "CAUSE", "x", "y", "Y")));
    }

    @Test
    public void aClosingThatWasNotEffectiveCannotClose() {
        assertEquals(List.of("DealercrmPqrsAnswerMissing_effective"),
                ClosingRules.missing(new Closing(true, NOTIFIED, "CAUSE", "x", "y", "N")));
    }

    @Test
    public void anEvaluationSaysWhoSaysSoAndWhen() {
        assertEquals(Optional.empty(), wrong("Y", true, 5L, "La cliente, por teléfono", TODAY, null));
        assertEquals(Optional.empty(), wrong("Y", true, null, "x", NOTIFIED, null));
        assertEquals(Optional.of("DealercrmPqrsAnswerSaidByMissing"), wrong("Y", true, 5L, " ", TODAY, null));
        assertEquals(Optional.of("DealercrmPqrsAnswerEffectiveMissing"), wrong(null, true, 5L, "x", TODAY, null));
        assertEquals(Optional.of("DealercrmPqrsAnswerBadEvaluationDay"), wrong("Y", true, 5L, "x", null, null));
        assertEquals(Optional.of("DealercrmPqrsAnswerBadEvaluationDay"), wrong("Y", true, 5L, "x", TODAY.plusDays(1), null));
        assertEquals(Optional.of("DealercrmPqrsAnswerBadEvaluationDay"), wrong("Y", true, 5L, "x", NOTIFIED.minusDays(1), null));
    }

    @Test
    public void satisfactionIsOneToFive() {
        assertEquals(Optional.of("DealercrmPqrsAnswerBadScore"), wrong("Y", true, 0L, "x", TODAY, null));
        assertEquals(Optional.of("DealercrmPqrsAnswerBadScore"), wrong("Y", true, 6L, "x", TODAY, null));
        assertEquals(Optional.of("DealercrmPqrsAnswerBadScore"), wrong("Y", false, null, "x", TODAY, null));
        assertEquals(Optional.empty(), wrong("Y", true, 1L, "x", TODAY, null));
    }

    @Test
    public void whoSaysNotEffectiveSaysWhy() {
        assertEquals(Optional.of("DealercrmPqrsAnswerNotEffectiveWhy"), wrong("N", true, null, "x", TODAY, " "));
        assertEquals(Optional.empty(), wrong("N", true, null, "x", TODAY, "Sigue sonando"));
    }

    private static Optional<String> wrong(String effective, boolean readable, Long score, String saidBy, LocalDate day, String reason) {
        return ClosingRules.wrong(new Evaluation(effective, readable, score, saidBy, day, reason), NOTIFIED, TODAY);
    }
}
