package org.dealercrm.pqrs.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a case must say before it is closed: nothing closes without answer, cause and effect, nor when its closing was not effective. */
public final class ClosingRules {
    private static final long WORST = 1;
    private static final long BEST = 5;

    private ClosingRules() { }

    /** What a case says when it is to be closed. */
    public record Closing(boolean answerSent, LocalDate notified, String causeId, String causeText, String effectText, String effective) { }

    /** What the voice of the customer says about the answer, as typed; a score that is no number is null and unreadable. */
    public record Evaluation(String effective, boolean scoreReadable, Long score, String saidBy, LocalDate day, String reason) { }

    /** The labels of all that is missing, in the order of the page. */
    public static List<String> missing(Closing closing) {
        List<String> missing = new ArrayList<>();
        if (!closing.answerSent() || closing.notified() == null) {
            missing.add("DealercrmPqrsAnswerMissing_answer");
        }
        if (blank(closing.causeId())) {
            missing.add("DealercrmPqrsAnswerMissing_cause");
        }
        if (blank(closing.causeText())) {
            missing.add("DealercrmPqrsAnswerMissing_causeText");
        }
        if (blank(closing.effectText())) {
            missing.add("DealercrmPqrsAnswerMissing_effect");
        }
        if (blank(closing.effective())) {
            missing.add("DealercrmPqrsAnswerMissing_evaluation");
        } else if (!"Y".equals(closing.effective())) {
            missing.add("DealercrmPqrsAnswerMissing_effective");
        }
        return missing;
    }

    /** The label of what is wrong with an evaluation, if anything is; the answer reached the customer before. */
    public static Optional<String> wrong(Evaluation evaluation, LocalDate notified, LocalDate today) {
        if (!"Y".equals(evaluation.effective()) && !"N".equals(evaluation.effective())) {
            return Optional.of("DealercrmPqrsAnswerEffectiveMissing");
        }
        if (!evaluation.scoreReadable() || evaluation.score() != null && (evaluation.score() < WORST || evaluation.score() > BEST)) {
            return Optional.of("DealercrmPqrsAnswerBadScore");
        }
        if (blank(evaluation.saidBy())) {
            return Optional.of("DealercrmPqrsAnswerSaidByMissing");
        }
        if (evaluation.day() == null || evaluation.day().isAfter(today) || notified != null && evaluation.day().isBefore(notified)) {
            return Optional.of("DealercrmPqrsAnswerBadEvaluationDay");
        }
        return "N".equals(evaluation.effective()) && blank(evaluation.reason())
                ? Optional.of("DealercrmPqrsAnswerNotEffectiveWhy") : Optional.empty();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
