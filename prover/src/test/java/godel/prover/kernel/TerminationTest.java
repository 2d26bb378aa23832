package godel.prover.kernel;

import static godel.prover.kernel.Granted.minusOne;
import static godel.prover.kernel.Granted.positive;
import static godel.prover.kernel.Granted.proposal;
import static godel.prover.kernel.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is to be proved before definitions are admitted, by example, and definitions that are refused whatever is proved. */
class TerminationTest {
    private static final Variable X = Variable.of("x");
    private static final Variable Y = Variable.of("y");
    private static final Term ZERO = Constant.of(0);

    private final Theory theory = Theory.create();

    private static Term f(Term... arguments) {
        return Application.of("f", arguments);
    }

    private static Obligation natural(Term measure) {
        return new Obligation(List.of(), Logic.natural(measure));
    }

    private static Obligation less(List<Term> tests, Term smaller, Term greater) {
        return new Obligation(tests, Application.of("<", smaller, greater));
    }

    private static Term size(Term term) {
        return Application.of("size", term);
    }

    private static Variable call(int number) {
        return Variable.of("call#" + number);
    }

    private List<Obligation> obligations(Proposal... group) {
        return theory.obligations(List.of(group));
    }

    private void refusedWhateverIsProved(Refusal reason, Proposal... group) {
        refused(reason, () -> theory.obligations(List.of(group)));
        refused(reason, () -> theory.define(List.of(group), List.of()));
        for (Proposal proposal : group) {
            assertTrue(theory.definition(proposal.function()).isEmpty());
        }
    }

    @Test
    void whatIsNotRecursiveNeedsNoProof() {
        assertEquals(List.of(), obligations(proposal("f", List.of(X), Application.of("+", X, X)), proposal("g", List.of(), ZERO)));
    }

    @Test
    void theMeasureIsNaturalAndDecreasesUnderTheTestsOfTheCall() {
        Term test = Application.of("is_pair", X);
        Term inner = Application.of("is_pair", Y);
        Term body = Logic.conditional(test, Logic.conditional(inner, ZERO, f(Application.of("tail", X), Y)), f(Y, X));
        assertEquals(
                List.of(
                        natural(size(X)),
                        less(List.of(test, Logic.negation(inner)), size(Application.of("tail", X)), size(X)),
                        less(List.of(Logic.negation(test)), size(Y), size(X))),
                obligations(proposal("f", List.of(X, Y), body, size(X))));
    }

    @Test
    void aCallInATestIsNotGovernedByIt() {
        Term body = Logic.conditional(f(Application.of("tail", X)), f(Application.of("head", X)), ZERO);
        assertEquals(
                List.of(
                        natural(size(X)),
                        less(List.of(), size(Application.of("tail", X)), size(X)),
                        less(List.of(call(1)), size(Application.of("head", X)), size(X))),
                obligations(proposal("f", List.of(X), body, size(X))));
    }

    @Test
    void onlyIfGovernsCalls() {
        Term body = Application.of("and", Application.of("is_pair", X), f(X));
        assertEquals(List.of(natural(size(X)), less(List.of(), size(X), size(X))), obligations(proposal("f", List.of(X), body, size(X))));
    }

    @Test
    void aCallInsideTheArgumentsOfAnotherMayHaveAnyValue() {
        Term body = Logic.conditional(positive(X), f(f(minusOne(X))), ZERO);
        Term measure = Granted.natural(X);
        assertEquals(
                List.of(
                        natural(measure),
                        less(List.of(positive(X)), Granted.natural(minusOne(X)), measure),
                        less(List.of(positive(X)), Granted.natural(call(1)), measure)),
                obligations(proposal("f", List.of(X), body, measure)));
    }

    @Test
    void innerCallsAreNumberedAsTheWalkMeetsThemAndTheSameCallHasOneNumber() {
        Term left = f(Application.of("head", X));
        Term right = f(Application.of("tail", X));
        Term body = f(Application.of("pair", Application.of("pair", left, right), left));
        assertEquals(
                List.of(
                        natural(size(X)),
                        less(List.of(), size(Application.of("head", X)), size(X)),
                        less(List.of(), size(Application.of("tail", X)), size(X)),
                        less(List.of(), size(Application.of("pair", Application.of("pair", call(1), call(2)), call(1))), size(X))),
                obligations(proposal("f", List.of(X), body, size(X))));
    }

    /** A small interpreter: ev(x, y) runs the expression x with depth y; the call's body depends on the value of the argument. */
    @Test
    void anInterpreterThatRunsWhatItComputedIsMeasuredByItsDepthAlone() {
        Term depth = minusOne(Y);
        Term argument = Application.of("ev", Application.of("head", X), depth);
        Term stuck = Logic.equation(argument, Constant.of(7));
        Term body = Logic.conditional(positive(Y), Logic.conditional(stuck, ZERO, Application.of("ev", argument, depth)), ZERO);
        Term measure = Granted.natural(Y);
        Term smaller = Granted.natural(depth);
        assertEquals(
                List.of(
                        natural(measure),
                        less(List.of(positive(Y)), smaller, measure),
                        less(List.of(positive(Y), Logic.negation(Logic.equation(call(1), Constant.of(7)))), smaller, measure)),
                obligations(proposal("ev", List.of(X, Y), body, measure)));
    }

    @Test
    void functionsThatCallEachOtherAreMeasuredEachByItsOwn() {
        Term even = Logic.conditional(positive(X), Application.of("odd", minusOne(X)), Constant.TRUE);
        Term odd = Logic.conditional(positive(Y), Application.of("even", minusOne(Y)), Constant.FALSE);
        Term twice = Application.of("*", Constant.of(2), Granted.natural(X));
        assertEquals(
                List.of(
                        natural(twice),
                        natural(Granted.natural(Y)),
                        less(List.of(positive(X)), Granted.natural(minusOne(X)), twice),
                        less(List.of(positive(Y)), Application.of("*", Constant.of(2), Granted.natural(minusOne(Y))), Granted.natural(Y))),
                obligations(proposal("even", List.of(X), even, twice), proposal("odd", List.of(Y), odd, Granted.natural(Y))));
    }

    @Test
    void measuresOfSeveralComponentsDecreaseLexicographically() {
        Term body = Logic.conditional(X, f(Y, X), ZERO);
        Term goal = Logic.conditional(Application.of("<", size(Y), size(X)), Constant.TRUE,
                Logic.conditional(Logic.equation(size(Y), size(X)), Application.of("<", size(X), size(Y)), Constant.FALSE));
        assertEquals(List.of(natural(size(X)), natural(size(Y)), new Obligation(List.of(X), goal)),
                obligations(proposal("f", List.of(X, Y), body, size(X), size(Y))));
    }

    @Test
    void equalObligationsAreProvedOnce() {
        Term body = Application.of("pair", f(Y, X), Application.of("head", f(Y, X)));
        assertEquals(2, obligations(proposal("f", List.of(X, Y), body, size(X))).size());
    }

    @Test
    void everyObligationIsMetByItsOwnTheorem() {
        Proposal proposal = proposal("f", List.of(X), Logic.conditional(Application.of("is_pair", X), f(Application.of("tail", X)), X), size(X));
        List<Proposal> group = List.of(proposal);
        List<Obligation> obligations = theory.obligations(group);
        Theorem natural = Granted.theorem(theory, List.of(), obligations.get(0).goal());
        Theorem decrease = Granted.theorem(theory, obligations.get(1).tests(), obligations.get(1).goal());
        Theorem bare = Theorem.assume(theory, obligations.get(1).goal());
        refused(new Refusal.Count("define", "termination theorems", 2, 1), () -> theory.define(group, List.of(natural)));
        refused(new Refusal.Count("define", "termination theorems", 2, 3), () -> theory.define(group, List.of(natural, decrease, decrease)));
        refused(new Refusal.Mismatch("define", natural.conclusion(), decrease.conclusion()), () -> theory.define(group, List.of(decrease, natural)));
        refused(new Refusal.Hypothesis("define", bare.conclusion(), obligations.get(1).tests()), () -> theory.define(group, List.of(natural, bare)));
        Theorem assumed = Theorem.assume(theory, natural.conclusion());
        refused(new Refusal.Hypothesis("define", natural.conclusion(), List.of()), () -> theory.define(group, List.of(assumed, decrease)));
        theory.define(group, List.of(natural, decrease));
        assertEquals(proposal.body(), theory.definition(proposal.function()).orElseThrow().body());
    }

    @Test
    void aDefinitionRestsOnTheAxiomsOfItsTermination() {
        Granted.define(theory, proposal("f", List.of(X), Logic.conditional(Application.of("is_pair", X), f(Application.of("tail", X)), X), size(X)));
        assertEquals(List.of("granted.0", "granted.1"), List.copyOf(Theorem.definition(theory, FunctionSymbol.of("f", 1)).axioms().keySet()));
    }

    @Test
    void aRecursiveDefinitionNeedsAMeasureAndAnotherHasNone() {
        refusedWhateverIsProved(new Refusal.Name("define", "f/1", "is recursive and has no measure"), proposal("f", List.of(X), f(X)));
        refusedWhateverIsProved(new Refusal.Name("define", "f/1", "has a measure and is not recursive"), proposal("f", List.of(X), X, size(X)));
    }

    @Test
    void allMeasuresOfAGroupAreOfOneLength() {
        Proposal one = proposal("f", List.of(X), Application.of("g", X), size(X));
        Proposal two = proposal("g", List.of(X), f(X), size(X), size(X));
        refusedWhateverIsProved(new Refusal.Count("define", "measure components of g/1", 1, 2), one, two);
    }

    @Test
    void aMeasureSpeaksOfNothingThatIsBeingDefined() {
        refusedWhateverIsProved(new Refusal.Name("define", "f/1", "has no meaning yet"), proposal("f", List.of(X), f(X), f(X)));
    }

    @Test
    void aParameterIsNotNamedLikeAnInnerCall() {
        Variable reserved = call(1);
        refusedWhateverIsProved(new Refusal.Name("define", "f/1", "has a parameter whose name is reserved"),
                proposal("f", List.of(reserved), Application.of("+", reserved, ZERO)));
    }

    @Test
    void parametersAreDifferentAndAsManyAsTheArity() {
        refusedWhateverIsProved(new Refusal.Count("define", "different parameters", 2, 1), proposal("f", List.of(X, X), X));
        refusedWhateverIsProved(new Refusal.Count("define", "parameters", 1, 2), new Proposal(FunctionSymbol.of("f", 1), List.of(X, Y), X, List.of()));
    }

    @Test
    void nothingButParametersOccursInBodyAndMeasure() {
        refusedWhateverIsProved(new Refusal.Form("define", "no variables but the parameters", Y), proposal("f", List.of(X), Y));
        refusedWhateverIsProved(new Refusal.Form("define", "no variables but the parameters", Y), proposal("f", List.of(X), f(X), size(Y)));
    }

    @Test
    void aBodyMayBeAHundredThousandDeep() {
        Term body = f(X);
        for (int i = 0; i < 100_000; i++) {
            body = Application.of("+", body, ZERO);
        }
        Term deepTest = Logic.conditional(body, f(X), ZERO);
        assertEquals(3, obligations(proposal("f", List.of(X), deepTest, size(X))).size());
    }

    @Test
    void tooManyPathsAreRefused() {
        Term body = f(X);
        for (int i = 0; i < 40; i++) {
            body = Application.of("+", body, body);
        }
        refusedWhateverIsProved(new Refusal.Limit("define", "paths to recursive calls of f/1", 1_000_000), proposal("f", List.of(X), body, size(X)));
    }

    @Test
    void tooManyObligationsAreRefused() {
        List<Term> calls = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            calls.add(f(Application.of("+", X, Constant.of(i))));
        }
        while (calls.size() > 1) {
            List<Term> pairs = new ArrayList<>();
            for (int i = 0; i < calls.size(); i += 2) {
                pairs.add(i + 1 < calls.size() ? Application.of("pair", calls.get(i), calls.get(i + 1)) : calls.get(i));
            }
            calls = pairs;
        }
        refusedWhateverIsProved(new Refusal.Limit("define", "termination obligations", 10_000), proposal("f", List.of(X), calls.getFirst(), size(X)));
    }

    @Test
    void obligationsAreNotForThoseWhoWouldChangeThem() {
        List<Obligation> obligations = obligations(proposal("f", List.of(X), f(X), size(X)));
        assertThrows(UnsupportedOperationException.class, () -> obligations.removeLast());
        assertThrows(UnsupportedOperationException.class, () -> obligations.getLast().tests().add(Constant.FALSE));
    }
}
