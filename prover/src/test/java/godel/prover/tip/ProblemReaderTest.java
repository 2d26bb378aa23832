package godel.prover.tip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.syntax.DiagnosticException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemReaderTest {

    private static Problem read(String text) {
        return ProblemReader.read("test", text);
    }

    @Test
    void dataTypesFunctionsAndGoalsAreRead() {
        Problem problem = read(Problems.SEQUENCES + "(prove (par (e) (forall ((x (Sequence e))) (= x x))))");
        assertEquals(List.of("Number", "Sequence"), problem.dataTypes().stream().map(Problem.DataType::name).toList());
        assertEquals(List.of("add", "atMost", "join", "count", "turn", "each"), problem.functions().stream().map(Problem.Function::name).toList());
        assertEquals("(Sequence e)", problem.goals().getFirst().variables().getFirst().sort().toString());
    }

    @Test
    void anAssertedEquationOfADeclaredFunctionIsItsDefinition() {
        Problem problem = read("(declare-fun f (Int) Int) (assert (forall ((y Int)) (= (f y) (* y y)))) (assert (exists ((c Int)) (not (= (f c) 0))))");
        assertTrue(problem.functions().getFirst().body().isPresent());
        assertEquals("y", problem.functions().getFirst().parameters().getFirst().name());
        assertEquals(1, problem.goals().size());
        assertEquals("c", problem.goals().getFirst().variables().getFirst().name());
    }

    @Test
    void aSecondEquationOfAFunctionIsNoDefinition() {
        Problem problem = read("(declare-fun f (Int) Int) (assert (forall ((y Int)) (= (f y) 1))) (assert (forall ((y Int)) (= (f y) 2)))");
        assertEquals(1, problem.goals().size());
    }

    @Test
    void besideAProveAnAssertionIsAnAssumption() {
        Problem problem = read(Problems.PEANO + "(assert (forall ((x Number)) (= (add x Zero) x))) (prove (= Zero Zero))");
        assertEquals(1, problem.assumptions().size());
        assertEquals(1, problem.goals().size());
        assertInstanceOf(Given.Typed.class, Given.of(problem));
    }

    @Test
    void functionsOfIntegersAndANegatedGoalAreAProblemOfEquations() {
        String text = "(declare-fun f (Int) Int) (assert (forall ((y Int)) (= (f y) (* y y)))) (assert (exists ((c Int)) (not (= (f c) 0)))) (check-sat)";
        assertInstanceOf(Given.Equations.class, Given.of(read(text)));
    }

    @Test
    void namesInBarsAndCommentsAreUnderstood() {
        assertEquals("a b", read("; a comment (\n(declare-fun |a b| () Int)").functions().getFirst().name());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', value = {
            "(prove @test:1:7: error: the text ends before all brackets are closed",
            "(prove x))@test:1:10: error: unexpected `)`",
            "x@test:1:1: error: expected a command in brackets",
            "(frobnicate)@test:1:1: error: unknown command `frobnicate`",
            "(prove (match x))@test:1:8: error: expected the form `(match expression ((pattern expression) …))`",
            "(define-fun f ((x Int) (x Int)) Int x)@test:1:24: error: the parameter `x` is named twice",
            "(declare-const c Int) (declare-const c Int)@test:1:23: error: the function `c` has a meaning already"})
    void anErrorIsSaidWithItsPlace(String text, String expected) {
        DiagnosticException error = assertThrows(DiagnosticException.class, () -> read(text));
        assertEquals(expected, error.diagnostics().getFirst().headline());
    }

    @Test
    void deepNestingAndLongNumeralsAreRefusedAndDoNotOverflow() {
        assertThrows(DiagnosticException.class, () -> read("(".repeat(100_000)));
        assertThrows(DiagnosticException.class, () -> read("(prove (= 0 " + "9".repeat(5_000) + "))"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', value = {
            "(prove (f 1))@test:1:8: error: `f` with 1 arguments has no meaning here",
            "(prove (= x 1))@test:1:11: error: `x` has no meaning here",
            "(prove (forall ((x Int)) (= x (forall ((y Int)) (= y x)))))@test:1:31: error: a quantifier inside a formula is not supported"})
    void whatHasNoMeaningIsSaidWithItsPlace(String text, String expected) {
        TipResult result = Problems.attempt(text);
        assertEquals(expected, ((TipResult.Unreadable) result).diagnostics().getFirst().headline());
    }
}
