package godel.prover.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.syntax.Diagnostic;
import godel.grammar.syntax.DiagnosticException;
import godel.grammar.term.FunctionSymbol;
import godel.prover.QuineTheory;
import godel.prover.kernel.Definition;
import godel.prover.kernel.Theory;
import java.util.List;
import org.junit.jupiter.api.Test;

class TheoryLoaderTest {

    private static String measureOf(String function, int arity, String text) {
        return QuineTheory.with(text).definition(FunctionSymbol.of(function, arity)).orElseThrow().measure().toString();
    }

    private static Diagnostic refusal(String text) {
        return assertThrows(DiagnosticException.class, () -> QuineTheory.with(text)).diagnostics().getFirst();
    }

    @Test
    void recursionOverAListIsMeasuredByItsSize() {
        assertEquals("[size(list)]", measureOf("last", 1, "define last(list) = if is_pair(list) then last(tail(list)) else list"));
    }

    @Test
    void countingDownIsMeasuredByTheNumber() {
        assertEquals("[nat(n)]", measureOf("even", 1, "define even(n) = if natural(n) and 1 < n then even(n - 2) else n = 0"));
    }

    @Test
    void aSecondParameterThatGrowsDoesNotMatter() {
        assertEquals("[size(front)]", measureOf("turn", 2, "define turn(front, back) = if is_pair(front) then turn(tail(front), pair(head(front), back)) else back"));
    }

    @Test
    void twoParametersAreMeasuredLexicographically() {
        assertEquals("[nat(m), nat(n)]", measureOf("walk", 2, """
                define walk(m, n) =
                  if natural(n) and 0 < n then walk(m, n - 1)
                  else if natural(m) and 0 < m then walk(m - 1, 5)
                  else 0
                """));
    }

    @Test
    void definitionsThatCallEachOtherAreAdmittedTogether() {
        Theory theory = QuineTheory.with("""
                define odd(n) = if natural(n) and 0 < n then even(n - 1) else 'false measure nat(n)
                define even(n) = if natural(n) and 0 < n then odd(n - 1) else 'true measure nat(n)
                """);
        Definition odd = theory.definition(FunctionSymbol.of("odd", 1)).orElseThrow();
        assertEquals(2, odd.group().size());
        assertTrue(odd.termination().size() >= 2);
    }

    @Test
    void theOrderOfDefinitionsInAFileDoesNotMatter() {
        Theory theory = QuineTheory.with("define twice(x) = once(x) + once(x)\ndefine once(x) = x + 1");
        assertTrue(theory.definition(FunctionSymbol.of("twice", 1)).isPresent());
    }

    @Test
    void aRecursionThatDoesNotEndIsRefusedWithPlaceAndHint() {
        Diagnostic refusal = refusal("define id(x) = x\ndefine up(n) = up(n + 1)");
        assertEquals("test.quine:2:1: error: no measure is found that shows that 'up' ends", refusal.headline());
        assertTrue(refusal.hint().contains("measure"));
    }

    @Test
    void aMeasureThatDoesNotDecreaseIsRefusedWithWhatIsLeftToProve() {
        Diagnostic refusal = refusal("define down(n) = if natural(n) and 0 < n then down(n - 1) else 0 measure size(n)");
        assertTrue(refusal.message().contains("'down'"), refusal.message());
        assertTrue(refusal.hint().contains("left to prove"), refusal.hint());
    }

    @Test
    void aNameIsNotGivenASecondMeaning() {
        assertTrue(refusal("define length(x) = x").message().contains("has a meaning already"));
        assertTrue(refusal("define head(x) = x").message().contains("has a meaning already"));
        assertTrue(refusal("declare length(x)").message().contains("has a meaning already"));
    }

    @Test
    void anUnknownNameAndAWrongNumberOfArgumentsAreRefusedTogether() {
        List<Diagnostic> errors = assertThrows(DiagnosticException.class,
                () -> QuineTheory.with("define f(x) = lenght(x)\ndefine g(x) = length(x, x)")).diagnostics();
        assertEquals(2, errors.size());
        assertTrue(errors.getFirst().hint().contains("length"));
    }

    @Test
    void anAxiomOfAFileIsTrackedAsAnAssumptionOfTheExperiment() {
        Theory theory = QuineTheory.with("declare p(x)\naxiom rich: 1/2 < p('right)");
        assertEquals("experiment", theory.axioms().getLast().kind());
        assertEquals("rich", theory.axioms().getLast().name());
    }
}
