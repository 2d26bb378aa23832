package godel.prover.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Inductions that lack something. The formula is {@code p(x)}, the measure x, the only case {@code q(x)} with the hypothesis {@code p(d(x))}. */
class InductionRefusalTest {
    private final Draft draft = new Draft();
    private int x;
    private int goal;
    private int test;
    private int smaller;
    private int less;
    private int natural;
    private int base;
    private int step;
    private int decrease;

    @BeforeEach
    void theRightPremises() {
        draft.line("declare p 1").line("declare q 1").line("declare d 1");
        x = draft.variable("x");
        goal = draft.apply("p", x);
        test = draft.apply("q", x);
        smaller = draft.apply("d", x);
        less = draft.apply("<", smaller, x);
        int hypothesis = draft.apply("p", smaller);
        natural = axiom("natural", draft.natural(x), List.of());
        base = axiom("base", goal, List.of(draft.apply("not", test)));
        step = axiom("step", goal, List.of(test, hypothesis));
        decrease = axiom("decrease", less, List.of(test));
    }

    /** {@return a step that proves the conclusion from these hypotheses, by an axiom that is an implication} */
    private int axiom(String name, int conclusion, List<Integer> hypotheses) {
        int formula = conclusion;
        for (int hypothesis : hypotheses.reversed()) {
            formula = draft.apply("implies", hypothesis, formula);
        }
        draft.line("axiom " + name + " test " + formula);
        int proved = draft.step("axiom " + name, formula);
        int rest = conclusion;
        for (int i = 0; i < hypotheses.size(); i++) {
            rest = conclusion;
            for (int hypothesis : hypotheses.subList(i + 1, hypotheses.size()).reversed()) {
                rest = draft.apply("implies", hypothesis, rest);
            }
            int assumed = draft.step("assume " + hypotheses.get(i), List.of(hypotheses.get(i)), hypotheses.get(i));
            proved = draft.step("modus-ponens " + proved + " " + assumed, hypotheses.subList(0, i + 1), rest);
        }
        return proved;
    }

    private void refuses(String reason, String operands) {
        draft.step("induct " + operands, goal);
        Outcome.Refused refused = assertInstanceOf(Outcome.Refused.class, draft.check());
        assertEquals(reason, refused.reason());
        assertEquals(draft.lastLine(), refused.line());
    }

    private String theCase() {
        return " c " + test + " " + step + " 1 1 x " + smaller + " " + decrease;
    }

    @Test
    void theRightPremisesAreAccepted() {
        int proved = draft.step("induct " + goal + " m 1 " + x + " n " + natural + " b " + base + theCase(), goal);
        assertInstanceOf(Outcome.Accepted.class, draft.concluding(proved));
    }

    @Test
    void noMeasure() {
        refuses("induction needs a measure of at least one component", goal + " m 0 n b " + base + theCase());
    }

    @Test
    void aMeasureThatIsNotKnownToBeNatural() {
        refuses("the theorem that measure component 0 is natural must conclude if(is_integer(x), if(<(x, 0), 'false, 'true), 'false), not <(d(x), x)",
                goal + " m 1 " + x + " n " + decrease + " b " + base + theCase());
    }

    @Test
    void aBaseThatAssumesTheTest() {
        refuses("the base theorem has a hypothesis that is not allowed: q(x), p(d(x)) |- p(x)",
                goal + " m 1 " + x + " n " + natural + " b " + step + theCase());
    }

    @Test
    void aCaseThatTheBaseDoesNotKnow() {
        refuses("the base theorem has a hypothesis that is not allowed: not(q(x)) |- p(x)", goal + " m 1 " + x + " n " + natural + " b " + base);
    }

    @Test
    void aCaseThatUsesAnInstanceWithoutADecrease() {
        refuses("the theorem of case 0 has a hypothesis that is not allowed: q(x), p(d(x)) |- p(x)",
                goal + " m 1 " + x + " n " + natural + " b " + base + " c " + test + " " + step + " 0");
    }

    @Test
    void aCaseThatAssumesTheFormulaItself() {
        int assumed = draft.step("assume " + goal, List.of(goal), goal);
        refuses("the theorem of case 0 has a hypothesis that is not allowed: p(x) |- p(x)",
                goal + " m 1 " + x + " n " + natural + " b " + base + " c " + test + " " + assumed + " 1 1 x " + smaller + " " + decrease);
    }

    @Test
    void aSubstitutionThatDoesNotMakeTheMeasureSmaller() {
        refuses("the decrease theorem of hypothesis 0 of case 0 must conclude <(x, x), not <(d(x), x)",
                goal + " m 1 " + x + " n " + natural + " b " + base + " c " + test + " " + step + " 1 0 " + decrease);
    }

    @Test
    void aDecreaseThatNeedsTheHypothesis() {
        int assumed = draft.step("assume " + less, List.of(less), less);
        refuses("the decrease theorem of hypothesis 0 of case 0 has a hypothesis that is not allowed: <(d(x), x) |- <(d(x), x)",
                goal + " m 1 " + x + " n " + natural + " b " + base + " c " + test + " " + step + " 1 1 x " + smaller + " " + assumed);
    }

    @Test
    void aMeasureOfTwoComponentsIsComparedInOrder() {
        refuses("the decrease theorem of hypothesis 0 of case 0 must conclude if(<(d(x), x), 'true, if(equal(d(x), x), <(d(x), x), 'false)), not <(d(x), x)",
                goal + " m 2 " + x + " " + x + " n " + natural + " " + natural + " b " + base + theCase());
    }
}
