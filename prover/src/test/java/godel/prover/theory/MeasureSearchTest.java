package godel.prover.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.parse.Quine;
import godel.grammar.syntax.Diagnostic;
import godel.grammar.syntax.DiagnosticException;
import godel.grammar.term.FunctionSymbol;
import godel.prover.PrimitiveAxioms;
import godel.prover.QuineTheory;
import godel.prover.kernel.Definition;
import godel.prover.kernel.Theory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureSearchTest {

    private static Definition last(String definitions) {
        return QuineTheory.with(definitions).definitions().getLast();
    }

    private static Diagnostic refusal(String definitions) {
        List<Diagnostic> diagnostics = assertThrows(DiagnosticException.class, () -> QuineTheory.with(definitions)).diagnostics();
        assertEquals(1, diagnostics.size());
        return diagnostics.getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "f(n) = if natural(n) and 0 < n then n + f(n - 1) else 0                     | [nat(n)]",
        "f(n) = if 0 < nat(n) then n + f(n - 1) else 0                               | [nat(n)]",
        "f(n) = if nat(n) = 0 then 0 else n + f(n - 1)                               | [nat(n)]",
        "f(n) = if not natural(n) then 0 else if n = 0 then 0 else n + f(n - 1)      | [nat(n)]",
        "f(n) = if natural(n) and n != 0 then f(n - 1) else 0                        | [nat(n)]",
        "f(n) = if is_integer(n) and 1 < n then f(n - 2) + f(n - 1) else 1           | [nat(n)]",
        "f(x) = if is_pair(x) then f(head(x)) + f(tail(x)) else 1                    | [size(x)]",
        "f(x) = if is_pair(tail(x)) then f(tail(x)) else x                           | [size(x)]",
        "f(x) = if is_pair(x) and is_pair(tail(x)) then f(tail(tail(x))) else x      | [size(x)]",
        "f(a, x) = if is_pair(x) then f(pair(a, a), tail(x)) else a                  | [size(x)]",
        "f(a, n) = if 0 < nat(n) then f(a * n, n - 1) else a                         | [nat(n)]",
        "f(m, x) = if is_pair(x) then f(m, tail(x)) else if 0 < nat(m) then f(m - 1, [1]) else 0 | [nat(m), size(x)]",
        "f(x) = if is_pair(x) then f(f(tail(x))) else x measure size(x)              | refused",
    })
    void aUsualMeasureIsFound(String definition, String measure) {
        if (measure.equals("refused")) {
            assertTrue(refusal("define " + definition).message().contains("is not proved"));
        } else {
            assertEquals(measure, last("define " + definition).measure().toString());
        }
    }

    @Test
    void whatIsNotRecursiveNeedsNoMeasure() {
        assertTrue(last("define f(x) = length(x) + 1").measure().isEmpty());
    }

    @Test
    void aRecursiveCallInATestIsGovernedByTheTestsBeforeIt() {
        Definition definition = last("define f(x) = if is_pair(x) then (if f(tail(x)) then f(head(x)) else 'false) else x");
        assertEquals("[size(x)]", definition.measure().toString());
    }

    @Test
    void withoutATestThatStopsItARecursionIsRefused() {
        for (String body : List.of("f(tail(x))", "if x = 0 then 0 else f(x - 1)", "if 0 < x then f(x / 2) else 0", "if is_pair(x) then f(x) else 0")) {
            Diagnostic refusal = refusal("define f(x) = " + body);
            assertEquals("no measure is found that shows that 'f' ends", refusal.message());
            assertEquals("f", refusal.offending());
            assertEquals("test.quine:1:1", refusal.source() + ":" + refusal.span().line() + ":" + refusal.span().column());
            assertTrue(refusal.hint().startsWith("add `measure e`"), refusal.hint());
        }
    }

    @Test
    void functionsThatCallEachOtherNeedTheirMeasuresGiven() {
        String odd = "define odd(n) = if 0 < nat(n) then even(n - 1) else 'false";
        String even = "define even(n) = if 0 < nat(n) then odd(n - 1) else 'true";
        assertEquals("no measure is found that shows that 'odd' ends", refusal(odd + "\n" + even).message());
        assertEquals("no measure is found that shows that 'even' ends", refusal(odd + " measure nat(n)\n" + even).message());
        Theory theory = QuineTheory.with(odd + " measure nat(n)\n" + even + " measure nat(n)");
        assertInstanceOf(TheoremProver.Outcome.Proved.class,
                new TheoremProver(theory, 1_000_000).prove(PrimitiveAxioms.formula(theory, "odd(3) and not even(3)")));
    }

    @Test
    void aMeasureThatIsNoNaturalNumberIsRefused() {
        Diagnostic refusal = refusal("define f(n) = if 0 < nat(n) then f(n - 1) else 0 measure n");
        assertEquals("the measure of 'f' is not proved to be natural and to become smaller at every recursive call", refusal.message());
        assertTrue(refusal.hint().startsWith("left to prove: "), refusal.hint());
    }

    @Test
    void aMeasureOfSomethingNotRecursiveIsRefused() {
        Diagnostic refusal = refusal("define f(n) = n + 1 measure nat(n)");
        assertTrue(refusal.message().contains("f"), refusal.message());
    }

    @Test
    void measuresOfDifferentLengthAreRefused() {
        Diagnostic refusal = refusal("""
                define odd(n) = if 0 < nat(n) then even(n - 1) else 'false measure [nat(n), 0]
                define even(n) = if 0 < nat(n) then odd(n - 1) else 'true measure nat(n)
                """);
        assertTrue(refusal.message().contains("measure components"), refusal.message());
    }

    @Test
    void whatWasAdmittedBeforeARefusalStays() {
        Theory theory = QuineTheory.with("");
        TheoryLoader loader = new TheoryLoader(theory);
        assertThrows(DiagnosticException.class, () -> loader.load(Quine.parseFile("test.quine",
                "define good(x) = if is_pair(x) then good(tail(x)) else 0\ndefine bad(x) = bad(good(x))")));
        assertTrue(theory.knows(FunctionSymbol.of("good", 1)));
        loader.load(Quine.parseFile("more.quine", "define better(x) = if is_pair(x) then better(tail(x)) else good(x)"));
        assertTrue(theory.knows(FunctionSymbol.of("better", 1)));
    }
}
