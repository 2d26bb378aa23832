package godel.prover.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.PrimitiveAxioms;
import godel.prover.QuineTheory;
import godel.prover.kernel.Theory;
import godel.prover.tactic.Computation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CounterexampleTest {
    private static final Theory THEORY = QuineTheory.with("""
            declare f(x)
            define up(n) = if 0 < nat(n) then up(n - 1) else 0
            """);

    private static Term formula(String text) {
        return PrimitiveAxioms.formula(THEORY, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "x + 0 = x",
        "is_pair(x)",
        "natural(n) implies n < 10",
        "reverse(x) = x",
        "is_integer(x) or is_pair(x) or is_symbol(x)",
        "append(x, y) = append(y, x)",
        "x < y implies x + 1 <= y",
        "is_pair(x) and is_pair(head(x)) implies head(head(x)) = head(tail(x))",
    })
    void theValuesFoundMakeTheFormulaFalse(String text) {
        Map<Variable, Value> values = Counterexample.search(THEORY, formula(text)).orElseThrow().values();
        Term instance = Substitution.of(List.copyOf(values.keySet()), values.values().stream().map(Constant::of).toList()).apply(formula(text));
        assertEquals(Optional.of(Symbol.FALSE), Computation.value(THEORY, instance, 100_000));
        assertEquals(formula(text).variables(), values.keySet());
    }

    @Test
    void ofATruthNoneIsFound() {
        assertEquals(Optional.empty(), Counterexample.search(THEORY, formula("length(append(x, y)) = length(x) + length(y)")));
    }

    @Test
    void aFormulaWithoutVariablesIsRefutedByItsValue() {
        Counterexample counterexample = Counterexample.search(THEORY, formula("1 = 2")).orElseThrow();
        assertTrue(counterexample.values().isEmpty());
        assertEquals(Optional.empty(), Counterexample.search(THEORY, formula("1 < 2")));
    }

    @Test
    void whatCannotBeComputedRefutesNothing() {
        assertEquals(Optional.empty(), Counterexample.search(THEORY, formula("f(x) = 1")));
        assertEquals(Optional.empty(), Counterexample.search(THEORY, formula("up(1000000) = 1")));
    }

    @Test
    void theSameValuesAreFoundEveryTime() {
        Term formula = formula("is_pair(x) implies length(x) < 3");
        assertEquals(Counterexample.search(THEORY, formula), Counterexample.search(THEORY, formula));
    }

    @Test
    void itIsWrittenAsTheValuesOfTheVariables() {
        assertEquals("x = 3", new Counterexample(Map.of(Variable.of("x"), Rational.of(3))).toString());
    }
}
