package godel.prover.tip;

import static godel.prover.tip.Sequences.loop;
import static godel.prover.tip.Sequences.loops;
import static godel.prover.tip.Sequences.problem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.term.Variable;
import godel.grammar.value.Rational;
import godel.prover.checker.CertificateChecker;
import godel.prover.checker.Limits;
import godel.prover.checker.Outcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EquationsAttemptTest {
    private static final String SUM = loop("sum", "(+ s x)");
    private static final String DOUBLE = loop("double", "(+ s s)");
    private static final String TRIPLE = loop("triple", "(* 3 s)");
    private static final String FIBONACCI = loops("f", "g", "(+ a b)", "a");

    private static void proved(String text) throws IOException {
        TipResult.Proved proved = assertInstanceOf(TipResult.Proved.class, Problems.attempt(text));
        assertEquals(List.of(), proved.theorems().getFirst().hypotheses());
        assertInstanceOf(Outcome.Accepted.class, CertificateChecker.check(new ByteArrayInputStream(proved.certificate()), Limits.standard()));
    }

    @Test
    void aSumHasItsClosedForm() throws IOException {
        proved(problem(SUM, "(sum x 0)", "(div (+ x (* x x)) 2)"));
    }

    @Test
    void aSumOfSquaresFromAnArgumentHasItsClosedForm() throws IOException {
        proved(problem(loop("squares", "(+ s (* x x))"), "(squares x x)", "(+ x (div (* x (* (+ x 1) (+ (* 2 x) 1))) 6))"));
    }

    @Test
    void aClosedFormHoldsForACounterThatIsNotLinear() throws IOException {
        proved(problem(SUM, "(sum (* x x) 0)", "(div (+ (* x x) (* (* x x) (* x x))) 2)"));
    }

    @Test
    void aShiftOfTheIndexIsFound() throws IOException {
        proved(problem(FIBONACCI, "(f x 1 1)", "(ite (<= x 1) (+ x 1) (f (- x 2) 3 2))"));
    }

    @Test
    void anUnrolledLoopDoesTwoStepsAtOnce() throws IOException {
        proved(problem(DOUBLE + loop("quadruple", "(* 4 s)"), "(double x 1)", "(* (quadruple (div x 2) 1) (ite (<= (mod x 2) 0) 1 2))"));
    }

    @Test
    void aPowerOfAPowerIsOneLoop() throws IOException {
        proved(problem(DOUBLE, "(double (+ x x) 1)", "(* (double x 1) (double x 1))"));
    }

    @Test
    void anAccumulatorMayStartFromTheFactor() throws IOException {
        proved(problem(DOUBLE, "(* (+ x 5) (double x 1))", "(double x (+ x 5))"));
    }

    @Test
    void statesOfDifferentPairsOfLoopsAreLinearlyRelated() throws IOException {
        proved(problem(FIBONACCI + loops("p", "q", "(- (* 3 a) b)", "a"), "(f (+ x x) 1 0)", "(p x 1 1)"));
    }

    @Test
    void aProductOfStatesIsAQuadraticInvariant() throws IOException {
        proved(problem(FIBONACCI, "(- (* (f x 1 0) (f x 1 0)) (* (g x 1 0) (f (+ x 1) 1 0)))", "(ite (<= (mod x 2) 0) 1 (- 1))"));
    }

    @Test
    void aGeometricSumIsAQuotient() throws IOException {
        proved(problem(TRIPLE + loop("series", "(+ 1 (* 3 s))"), "(series x 1)", "(div (triple (+ x 1) 1) 2)"));
    }

    @Test
    void aQuotientWhoseRemainderDependsOnParity() throws IOException {
        proved(problem(DOUBLE + loop("third", "(- (+ s s) (mod x 2))"), "(third x 1)", "(+ 1 (div (double x 1) 3))"));
    }

    @Test
    void remaindersOfStatesAreInvariants() throws IOException {
        proved(problem(loop("odd", "(+ 2 (* s (mod s 2)))"), "(odd x 1)", "(+ 1 (* 2 x))"));
    }

    @Test
    void boundsOfStatesDecideQuotientsBetweenThem() throws IOException {
        proved(problem(loops("p", "q", "(+ (* 4 a) (mod b a))", "a") + loops("r", "t", "(+ (* 4 a) b)", "a"),
                "(p x 5 1)", "(r x 5 1)"));
    }

    @Test
    void loopsOverUnknownQuotientsAreTheSameStepByStep() throws IOException {
        proved(problem(loop("one", "(div (+ s (* s s)) 3)") + loop("other", "(div (* s (+ 1 s)) 3)"), "(one x 7)", "(other x 7)"));
    }

    @Test
    void remaindersByUnknownDivisorsAreEqualWhereTheirPartsAre() throws IOException {
        proved(problem(DOUBLE + TRIPLE + loop("nine", "(* 9 s)"), "(mod (triple (+ x x) 1) (double x 1))", "(mod (nine x 1) (* 1 (double x 1)))"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 41})
    void programsThatDifferAreRefutedWithTheLeastArgument(int first) {
        TipResult result = Problems.attempt(problem(SUM, "(sum x 0)", "(ite (< x " + first + ") (sum x 0) (+ 1 (sum x 0)))"));
        TipResult.Refuted refuted = assertInstanceOf(TipResult.Refuted.class, result);
        assertEquals(Map.of(Variable.of("c"), Rational.of(first)), refuted.values());
    }

    @Test
    void programsThatDifferLateStayUnproved() {
        TipResult result = Problems.attempt(problem(SUM, "(sum x 0)", "(ite (< x 500) (sum x 0) (+ 1 (sum x 0)))"));
        assertTrue(result instanceof TipResult.Open, result.toString());
    }

    @Test
    void divisionByZeroIsLeftUnspecified() {
        assertInstanceOf(TipResult.Open.class, Problems.attempt(problem("", "(div x 0)", "0")));
    }

    @Test
    void aFunctionThatDoesNotEndIsNotAdmitted() {
        String endless = "(declare-fun w (Int) Int)\n(assert (forall ((x Int)) (= (w x) (+ 1 (w x)))))\n";
        TipResult.Open open = assertInstanceOf(TipResult.Open.class, Problems.attempt(problem(endless, "(w x)", "(w x)")));
        assertEquals(TipResult.Reason.NOT_ADMITTED, open.reason());
    }

    @Test
    void aConstantThatWouldTakeTooManyStepsEndsTheAttempt() {
        assertInstanceOf(TipResult.Open.class, Problems.attempt(problem(DOUBLE, "(double 1000000000 x)", "(double 1000000000 x)").replace("(fast c)", "(+ 0 (fast c))")));
    }

    @Test
    void numbersThatGrowWithoutLimitEndTheAttempt() {
        String text = problem(loop("square", "(* s s)"), "(square 100 2)", "(* 1 (square 100 (+ 1 1)))");
        assertInstanceOf(TipResult.Open.class, Problems.attempt(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "(assert (forall ((x Int)) (= (f x) 1)))",
            "(declare-fun f (Int) Int)\n(assert (forall ((x Int)) (= (f x) (g x))))",
            "(declare-fun f (Int) Int)\n(declare-fun f (Int) Int)",
            "(declare-fun f (Int) Int",
            "(declare-fun f (Int) Int)\n(assert (forall ((x Int)) (= (f x) (div x))))"})
    void aMalformedProblemIsUnreadable(String text) {
        assertInstanceOf(TipResult.Unreadable.class, Problems.attempt(text + "\n(assert (not (= 1 1)))"));
    }
}
