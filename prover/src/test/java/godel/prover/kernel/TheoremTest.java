package godel.prover.kernel;

import static godel.prover.kernel.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each rule by example: what it concludes, and each way in which it refuses. Induction has a test of its own. */
class TheoremTest {
    private static final Variable X = Variable.of("x");
    private static final Variable Y = Variable.of("y");
    private static final Variable Z = Variable.of("z");
    private static final Term ONE = Constant.of(1);

    private final Theory theory = Theory.create();
    private final Theorem xIsY = Theorem.assume(theory, Logic.equation(X, Y));
    private final Theorem yIsZ = Theorem.assume(theory, Logic.equation(Y, Z));

    private static void proves(List<Term> hypotheses, Term conclusion, Theorem theorem) {
        assertEquals(hypotheses, theorem.hypotheses());
        assertSame(conclusion, theorem.conclusion());
    }

    private Theorem assume(Term term) {
        return Theorem.assume(theory, term);
    }

    private Theorem axiom(String name, Term formula) {
        theory.assertAxiom(new Axiom(name, "experiment", formula));
        return Theorem.axiom(theory, name);
    }

    @Test
    void assumeConcludesItsHypothesis() {
        proves(List.of(X), X, assume(X));
    }

    @Test
    void reflexiveNeedsNothing() {
        proves(List.of(), Logic.equation(X, X), Theorem.reflexive(theory, X));
    }

    @Test
    void symmetricTurnsAnEquationAround() {
        proves(List.of(Logic.equation(X, Y)), Logic.equation(Y, X), Theorem.symmetric(xIsY));
    }

    @Test
    void symmetricTakesEquationsOnly() {
        refused(new Refusal.Form("symmetric", "equal(a, b)", X), () -> Theorem.symmetric(assume(X)));
    }

    @Test
    void transitiveJoinsEquationsAndTheirHypothesesInOrder() {
        proves(List.of(Logic.equation(X, Y), Logic.equation(Y, Z)), Logic.equation(X, Z), Theorem.transitive(xIsY, yIsZ));
    }

    @Test
    void transitiveTakesEquationsWithTheSameMiddleOnly() {
        refused(new Refusal.Mismatch("transitive", Z, X), () -> Theorem.transitive(yIsZ, xIsY));
        refused(new Refusal.Form("transitive", "equal(a, b)", X), () -> Theorem.transitive(assume(X), xIsY));
        refused(new Refusal.Form("transitive", "equal(a, b)", X), () -> Theorem.transitive(xIsY, assume(X)));
    }

    @Test
    void congruenceReplacesArgumentsWhereItIsToldTo() {
        Application pair = Application.of("pair", X, X);
        proves(List.of(Logic.equation(X, Y)), Logic.equation(pair, Application.of("pair", X, Y)),
                Theorem.congruence(pair, List.of(new Step.Replacement(1, xIsY))));
        proves(List.of(Logic.equation(X, Y)), Logic.equation(pair, Application.of("pair", Y, X)),
                Theorem.congruence(pair, List.of(new Step.Replacement(0, xIsY), new Step.Replacement(1, Theorem.reflexive(theory, X)))));
    }

    @Test
    void congruenceTakesEquationsFromTheArgumentsAtAscendingPositions() {
        Application pair = Application.of("pair", X, X);
        Step.Replacement first = new Step.Replacement(0, xIsY);
        refused(new Refusal.Count("congruence", "replacements", 1, 0), () -> Theorem.congruence(pair, List.of()));
        refused(new Refusal.Count("congruence", "position", 0, -1), () -> Theorem.congruence(pair, List.of(new Step.Replacement(-1, xIsY))));
        refused(new Refusal.Count("congruence", "position", 0, 2), () -> Theorem.congruence(pair, List.of(new Step.Replacement(2, xIsY))));
        refused(new Refusal.Count("congruence", "position", 1, 0), () -> Theorem.congruence(pair, List.of(first, first)));
        refused(new Refusal.Mismatch("congruence", X, Y), () -> Theorem.congruence(pair, List.of(new Step.Replacement(0, yIsZ))));
        refused(new Refusal.Form("congruence", "equal(a, b)", X), () -> Theorem.congruence(pair, List.of(new Step.Replacement(0, assume(X)))));
    }

    @Test
    void substituteTradesAConclusionForItsEqual() {
        proves(List.of(Logic.equation(X, Y), X), Y, Theorem.substitute(xIsY, assume(X)));
    }

    @Test
    void substituteTakesAnEquationWhoseLeftSideIsConcluded() {
        refused(new Refusal.Mismatch("substitute", X, Y), () -> Theorem.substitute(xIsY, assume(Y)));
        refused(new Refusal.Form("substitute", "equal(a, b)", X), () -> Theorem.substitute(assume(X), assume(X)));
    }

    @Test
    void instantiateReplacesAllVariablesAtOnceInHypothesesToo() {
        Substitution swap = Substitution.of(Map.of(X, Y, Y, X));
        proves(List.of(Logic.equation(Y, X)), Logic.equation(Y, X), Theorem.instantiate(xIsY, swap));
    }

    @Test
    void instantiateUnitesHypothesesThatBecomeTheSame() {
        Theorem both = Theorem.transitive(xIsY, yIsZ);
        Substitution same = Substitution.of(Map.of(X, ONE, Y, ONE, Z, ONE));
        proves(List.of(Logic.equation(ONE, ONE)), Logic.equation(ONE, ONE), Theorem.instantiate(both, same));
    }

    @Test
    void splitForgetsTheTestAndItsNegation() {
        Theorem y = axiom("y", Y);
        proves(List.of(Z), Y, Theorem.split(under(X, under(Z, y)), under(Logic.negation(X), under(Z, y)), X));
    }

    @Test
    void splitKeepsTheTestOnTheWrongSide() {
        Theorem y = axiom("y", Y);
        proves(List.of(Logic.negation(X), X), Y, Theorem.split(under(Logic.negation(X), y), under(X, y), X));
    }

    /** {@return the same theorem with one more hypothesis} */
    private Theorem under(Term hypothesis, Theorem theorem) {
        return Theorem.modusPonens(Theorem.discharge(theorem, hypothesis), assume(hypothesis));
    }

    @Test
    void splitTakesTwoProofsOfTheSame() {
        refused(new Refusal.Mismatch("split", X, Y), () -> Theorem.split(assume(X), assume(Y), Z));
    }

    @Test
    void dischargeMakesAHypothesisAPremise() {
        proves(List.of(), Logic.implication(X, X), Theorem.discharge(assume(X), X));
    }

    @Test
    void dischargeOfWhatWasNotAssumedKeepsTheHypotheses() {
        proves(List.of(X), Logic.implication(Y, X), Theorem.discharge(assume(X), Y));
    }

    @Test
    void modusPonensConcludesWhatIsImplied() {
        proves(List.of(Logic.implication(X, Y), X), Y, Theorem.modusPonens(assume(Logic.implication(X, Y)), assume(X)));
    }

    @Test
    void modusPonensTakesAnImplicationAndItsPremise() {
        refused(new Refusal.Mismatch("modusPonens", X, Y), () -> Theorem.modusPonens(assume(Logic.implication(X, Y)), assume(Y)));
        refused(new Refusal.Form("modusPonens", "implies(a, b)", X), () -> Theorem.modusPonens(assume(X), assume(X)));
        refused(new Refusal.Form("modusPonens", "implies(a, b)", Logic.equation(X, Y)), () -> Theorem.modusPonens(xIsY, assume(X)));
    }

    @Test
    void fromFalseAnythingFollows() {
        proves(List.of(Constant.FALSE), X, Theorem.absurd(assume(Constant.FALSE), X));
    }

    @Test
    void absurdTakesFalseItselfOnly() {
        refused(new Refusal.Mismatch("absurd", Constant.FALSE, X), () -> Theorem.absurd(assume(X), Y));
        refused(new Refusal.Mismatch("absurd", Constant.FALSE, Constant.NIL), () -> Theorem.absurd(assume(Constant.NIL), Y));
    }

    @Test
    void anAxiomIsRecordedInWhatRestsOnIt() {
        Theorem first = axiom("first", Logic.implication(X, Y));
        Theorem second = axiom("second", X);
        axiom("third", Z);
        assertEquals(List.of("first", "second"), new ArrayList<>(Theorem.modusPonens(first, second).axioms().keySet()));
        assertEquals(List.of("first", "second"), new ArrayList<>(Theorem.split(first, Theorem.modusPonens(
                Theorem.discharge(first, X), second), X).axioms().keySet()));
    }

    @Test
    void onlyAxiomsOfTheTheoryAreAxioms() {
        refused(new Refusal.Name("axiom", "unheard", "is not an axiom of this theory"), () -> Theorem.axiom(theory, "unheard"));
    }

    @Test
    void aDefinitionIsAnEquation() {
        proves(List.of(), Logic.equation(Logic.negation(X), Logic.conditional(X, Constant.FALSE, Constant.TRUE)),
                Theorem.definition(theory, FunctionSymbol.of("not", 1)));
    }

    @Test
    void whatIsNotDefinedHasNoDefinition() {
        theory.declare(FunctionSymbol.of("declared", 1));
        for (String name : List.of("declared", "head", "unheard")) {
            refused(new Refusal.Name("definition", name + "/1", "is not defined"), () -> Theorem.definition(theory, FunctionSymbol.of(name, 1)));
        }
    }

    @Test
    void evaluateEquatesAGroundTermWithItsValue() {
        Term sum = Application.of("+", ONE, ONE);
        proves(List.of(), Logic.equation(sum, Constant.of(2)), Theorem.evaluate(theory, sum, 1));
    }

    @Test
    void aTheoremSaysHowItWasMade() {
        Theorem premise = assume(X);
        assertEquals(new Step.Discharge(premise, X), Theorem.discharge(premise, X).step());
        assertEquals("[x] |- x", premise.toString());
    }

    @Test
    void everyTheoremIsCountedOnce() {
        long before = theory.inferences();
        Theorem.symmetric(Theorem.transitive(xIsY, yIsZ));
        assertEquals(2, theory.inferences() - before);
    }

    @Test
    void whatIsRefusedIsNotCounted() {
        Theorem premise = assume(X);
        long before = theory.inferences();
        refused(new Refusal.Form("symmetric", "equal(a, b)", X), () -> Theorem.symmetric(premise));
        assertEquals(before, theory.inferences());
    }

    @Test
    void aTheoremRestsOnItsHypothesesAndNoFewer() {
        Theorem both = Theorem.transitive(xIsY, yIsZ);
        assertTrue(both.restsOnlyOn(List.of(yIsZ.conclusion(), X, xIsY.conclusion())));
        assertFalse(both.restsOnlyOn(List.of(xIsY.conclusion())));
    }
}
