package org.dealercrm.activity.ruling;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import java.time.LocalDate;
import java.util.List;

import org.junit.Test;

public class RulingProposalTest {

    private static final LocalDate DONE = LocalDate.of(2026, 11, 10);
    private static final String GOOD = "Se llama a Rosa, confirma interés en el sedán y pide cotización con retoma";

    private static final ProposalRule EMPTY = rule("EMPTY", RuleKind.EMPTY, 0, null, null);
    private static final ProposalRule FUTURE = rule("FUTURE", RuleKind.FUTURE, 0, null, null);
    private static final ProposalRule VAGUE = rule("VAGUE", RuleKind.VAGUE, 0, null, "ok\nseguimiento\nllamar luego\nse realiza seguimiento\ncliente");
    private static final ProposalRule SHORT = rule("SHORT", RuleKind.TOO_SHORT, 15, null, null);
    private static final ProposalRule COPIED = rule("COPIED", RuleKind.COPIED, 0, null, null);
    private static final ProposalRule TYPE = rule("TYPE", RuleKind.TYPE, 0, "ACTT_VISIT", "no asistió\npor teléfono");
    private static final ProposalRule DATE = rule("DATE", RuleKind.DATE, 1, null, null);
    private static final ProposalRule LATE = rule("LATE", RuleKind.LATE, 3, null, null);
    private static final List<ProposalRule> ALL = List.of(EMPTY, FUTURE, VAGUE, SHORT, COPIED, TYPE, DATE, LATE);

    private static ProposalRule rule(String id, RuleKind kind, long number, String typeId, String lines) {
        return new ProposalRule(id, kind, "ARR_" + kind.name(), number, typeId, ProposalRule.phrases(lines));
    }

    private static Evidence call(String comment) {
        return new Evidence("ACTT_CALL", comment, DONE, DONE, DONE, false, false);
    }

    private static List<String> against(Evidence evidence) {
        return RulingProposal.of(ALL, evidence).against().stream().map(ProposalRule::ruleId).toList();
    }

    @Test
    public void aCommentThatTellsSomethingIsProposedValid() {
        RulingProposal proposal = RulingProposal.of(ALL, call(GOOD));
        assertEquals("ACTV_VALID", proposal.validityId());
        assertNull(proposal.reasonEnumId());
        assertNull(proposal.ruleIds());
    }

    @Test
    public void noWordsAreNoComment() {
        assertEquals(List.of("EMPTY"), against(call(null)));
        assertEquals(List.of("EMPTY"), against(call(" ... !! \n")));
    }

    @Test
    public void phrasesThatSayNothingSayNothingTogetherEither() {
        assertEquals(List.of("VAGUE", "SHORT"), against(call("OK.")));
        assertEquals(List.of("VAGUE"), against(call("Se realiza SEGUIMIENTO cliente, llamar  luego")));
        assertEquals(List.of(), against(call("Seguimiento: pide financiación a 60 meses")));
    }

    @Test
    public void lettersAreCountedWithoutSpacesAndSigns() {
        assertEquals(List.of("SHORT"), against(call("pide   cotiza ---")));
        assertEquals(List.of(), against(call("pide una cotización")));
    }

    @Test
    public void aCopyIsSaidToBeOne() {
        assertEquals(List.of("COPIED"), against(new Evidence("ACTT_CALL", GOOD, DONE, DONE, DONE, true, false)));
    }

    @Test
    public void wordsContradictTheirTypeOnly() {
        String comment = "El cliente no asistio, se le habla por teléfono";
        assertEquals(List.of("TYPE"), against(new Evidence("ACTT_VISIT", comment, DONE, DONE, DONE, false, false)));
        assertEquals(List.of(), against(call(comment)));
        assertEquals("whole words", List.of(),
                against(new Evidence("ACTT_VISIT", "Pregunta por telefonos de repuestos", DONE, DONE, DONE, false, false)));
    }

    @Test
    public void aCommentThatNamesOnlyEarlierDaysContradictsTheDate() {
        assertEquals(List.of("DATE"), against(call("Visita del 03/11/2026, revisa dos modelos")));
        assertEquals(List.of("DATE"), against(call("Se habló con el cliente el 5 de noviembre")));
        assertEquals("the day before is near enough", List.of(), against(call("Visita del 9/11, revisa dos modelos")));
        assertEquals("it also names what comes", List.of(), against(call("Vino el 3/11 y vuelve el 15/11 con la esposa")));
        assertEquals("no day", List.of(), against(call("Compara la 4/4 con la 30/45 del otro concesionario")));
    }

    @Test
    public void dayOneOfTheYearIsNearTheLastOfTheYearBefore() {
        LocalDate newYear = LocalDate.of(2027, 1, 2);
        assertEquals(List.of("DATE"), against(new Evidence("ACTT_CALL", "Llamada del 28/12 con el cliente", newYear, newYear, newYear, false, false)));
    }

    @Test
    public void whatIsDoneAfterItWasEnteredIsInTheFuture() {
        assertEquals(List.of("FUTURE"), against(new Evidence("ACTT_CALL", GOOD, DONE, DONE.minusDays(1), DONE.plusDays(9), false, false)));
        assertEquals(List.of("FUTURE"), against(new Evidence("ACTT_CALL", GOOD, DONE, null, DONE.minusDays(1), false, false)));
    }

    @Test
    public void lateIsMoreThanTheDaysAllowedUnlessASheetBringsIt() {
        assertEquals(List.of(), against(new Evidence("ACTT_CALL", GOOD, DONE, DONE.plusDays(3), DONE.plusDays(9), false, false)));
        assertEquals(List.of("LATE"), against(new Evidence("ACTT_CALL", GOOD, DONE, DONE.plusDays(4), DONE.plusDays(9), false, false)));
        assertEquals(List.of(), against(new Evidence("ACTT_CALL", GOOD, DONE, DONE.plusDays(4), DONE.plusDays(9), false, true)));
        assertEquals("nobody knows when", List.of(), against(new Evidence("ACTT_CALL", GOOD, DONE, null, DONE.plusDays(9), false, false)));
    }

    @Test
    public void theFirstRuleGivesTheReasonAndAllAreNamed() {
        RulingProposal proposal = RulingProposal.of(ALL, new Evidence("ACTT_CALL", "ok", DONE, DONE.plusDays(30), DONE.plusDays(30), true, false));
        assertEquals("ACTV_INVALID", proposal.validityId());
        assertEquals("ARR_VAGUE", proposal.reasonEnumId());
        assertEquals("|VAGUE|SHORT|COPIED|LATE|", proposal.ruleIds());
    }

    @Test
    public void manyRulesFillTheFieldWithWholeNamesOnly() {
        List<ProposalRule> many = java.util.stream.IntStream.range(100000000, 100000040)
                .mapToObj(id -> rule("R" + id, RuleKind.EMPTY, 0, null, null)).toList();
        String ids = RulingProposal.of(many, call("")).ruleIds();
        assertEquals("fits", true, ids.length() <= 255 && ids.endsWith("|") && ids.matches("\\|(R1000000\\d\\d\\|)+"));
    }

    @Test
    public void everyKindOfTheDataIsKnown() {
        for (RuleKind kind : RuleKind.values()) {
            assertEquals(kind, RuleKind.of("ARK_" + kind.name()).orElseThrow());
        }
        assertEquals(false, RuleKind.of("ARR_EMPTY").isPresent());
        assertEquals(false, RuleKind.of(null).isPresent());
    }
}
