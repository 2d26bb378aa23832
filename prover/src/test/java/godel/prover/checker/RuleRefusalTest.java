package godel.prover.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each rule, given what does not fit it, is refused for that reason and no other. */
class RuleRefusalTest {
    private final Draft draft = new Draft();
    private int x;
    private int y;
    private int z;
    private int xy;
    private int zx;
    private int no;
    private int xx;
    /** The step {@code x |- x}. */
    private int holds;
    /** The step {@code equal(x, y) |- equal(x, y)}. */
    private int equation;
    /** The step {@code equal(z, x) |- equal(z, x)}. */
    private int other;

    @BeforeEach
    void someTermsAndSteps() {
        x = draft.variable("x");
        y = draft.variable("y");
        z = draft.variable("z");
        no = draft.quoted("false");
        xy = draft.apply("equal", x, y);
        zx = draft.apply("equal", z, x);
        xx = draft.apply("equal", x, x);
        holds = draft.step("assume " + x, List.of(x), x);
        equation = draft.step("assume " + xy, List.of(xy), xy);
        other = draft.step("assume " + zx, List.of(zx), zx);
    }

    /** Appends the step and checks that it, the step numbered 3, is refused for this reason. */
    private void refuses(String reason, String ruleAndOperands, int conclusion, Integer... hypotheses) {
        draft.step(ruleAndOperands, List.of(hypotheses), conclusion);
        String rule = ruleAndOperands.split(" ", 2)[0];
        assertEquals(new Outcome.Refused(draft.lastLine(), "step 3 (" + rule + ")", reason), draft.check());
    }

    @Test
    void aConclusionThatTheRuleDoesNotGive() {
        refuses("the rule gives |- equal(x, x), but the line says |- equal(x, y)", "reflexive " + x, xy);
    }

    @Test
    void aHypothesisThatIsLeftOut() {
        refuses("the rule gives x |- x, but the line says |- x", "assume " + x, x);
    }

    @Test
    void aHypothesisThatIsMadeUp() {
        refuses("the rule gives x |- x, but the line says x, y |- x", "assume " + x, x, x, y);
    }

    @Test
    void aHypothesisWrittenTwice() {
        refuses("a hypothesis is written twice", "assume " + x, x, x, x);
    }

    @Test
    void symmetricOfNoEquation() {
        refuses("a premise is no equation: x", "symmetric " + holds, x, x);
    }

    @Test
    void transitiveWithDifferentMiddles() {
        refuses("the middle terms differ: y and z", "transitive " + equation + " " + other, xx, xy, zx);
    }

    @Test
    void congruenceWithAnEquationForAnotherArgument() {
        refuses("argument 0 and the equation's left side differ: z and x", "congruence " + zx + " 0 " + equation, xx, xy);
    }

    @Test
    void congruenceAtAPositionBeyondTheArity() {
        refuses("argument 2 is out of place: positions ascend from 0 and are below 2", "congruence " + xy + " 2 " + equation, xx, xy);
    }

    @Test
    void congruenceThatReplacesAnArgumentTwice() {
        refuses("argument 0 is out of place: positions ascend from 0 and are below 2",
                "congruence " + xx + " 0 " + equation + " 0 " + equation, xx, xy);
    }

    @Test
    void congruenceWithoutEquations() {
        refuses("congruence needs at least one equation", "congruence " + xy, xx);
    }

    @Test
    void congruenceOfAVariable() {
        refuses("congruence needs an application, not x", "congruence " + x + " 0 " + equation, xx);
    }

    @Test
    void substituteInAnotherTerm() {
        refuses("the equation's left side and the other conclusion differ: z and x", "substitute " + other + " " + holds, x, zx, x);
    }

    @Test
    void instantiateAVariableTwice() {
        refuses("variable x is replaced twice", "instantiate " + holds + " x " + y + " x " + z, y, y);
    }

    @Test
    void instantiateTheConclusionButNotTheHypotheses() {
        refuses("the rule gives y |- y, but the line says x |- y", "instantiate " + holds + " x " + y, y, x);
    }

    @Test
    void splitOfDifferentConclusions() {
        refuses("the two conclusions differ: x and equal(x, y)", "split " + holds + " " + equation + " " + x, x, xy);
    }

    @Test
    void splitRemovesOnlyTheNegationFromTheSecond() {
        refuses("the rule gives x |- x, but the line says |- x", "split " + holds + " " + holds + " " + x, x);
    }

    @Test
    void dischargeOfAnotherTerm() {
        int wrong = draft.apply("implies", y, x);
        refuses("the rule gives x |- implies(y, x), but the line says |- implies(y, x)", "discharge " + holds + " " + y, wrong);
    }

    @Test
    void modusPonensWithoutAnImplication() {
        refuses("the first premise is no implication: equal(x, y)", "modus-ponens " + equation + " " + holds, y, x, xy);
    }

    @Test
    void absurdFromWhatIsNotFalse() {
        refuses("'false and the conclusion differ: 'false and x", "absurd " + holds + " " + no, no, x);
    }

    @Test
    void anAxiomThatIsNotThere() {
        refuses("no axiom is called made.up", "axiom made.up", no);
    }

    @Test
    void theDefinitionOfWhatIsNotDefined() {
        refuses("f/1 is not a defined function", "definition f 1", xx);
    }

    @Test
    void theDefinitionOfAPrimitive() {
        refuses("pair/2 is not a defined function", "definition pair 2", xx);
    }

    @Test
    void evaluationOfATermWithAVariable() {
        refuses("only a term without variables can be evaluated, not equal(x, y)", "evaluate " + xy, xx);
    }

    @Test
    void evaluationToAnotherValue() {
        int sum = draft.apply("+", draft.numeral("1"), draft.numeral("1"));
        draft.numeral("2");
        int wrong = draft.apply("equal", sum, draft.numeral("3"));
        refuses("the rule gives |- equal(+(1, 1), 2), but the line says |- equal(+(1, 1), 3)", "evaluate " + sum, wrong);
    }

    @Test
    void evaluationToAValueThatIsNowhere() {
        int one = draft.numeral("1");
        int sum = draft.apply("+", one, one);
        refuses("the value is 2, a constant that no earlier line makes", "evaluate " + sum, draft.apply("equal", sum, one));
    }

    @Test
    void evaluationThatMeetsADeclaredFunction() {
        draft.line("declare f 1");
        int call = draft.apply("f", no);
        refuses("evaluation meets f/1, which is neither primitive nor defined", "evaluate " + call, draft.apply("equal", call, no));
    }

    @Test
    void aRuleThatDoesNotExist() {
        refuses("no rule is called believe", "believe " + no, no);
    }

    @Test
    void anOperandTooMany() {
        refuses("unexpected field 1", "assume " + x + " 1", x, x);
    }

    @Test
    void anOperandTooFew() {
        refuses("the line ends where a step is expected", "transitive " + equation, xx, xy);
    }

    @Test
    void aPremiseThatComesLater() {
        refuses("step 3 is not known here: only earlier ones may be used, and there are 3", "symmetric 3", xx);
    }

    @Test
    void aTermThatComesLater() {
        refuses("term 99 is not known here: only earlier ones may be used, and there are 7", "assume 99", x, x);
    }
}
