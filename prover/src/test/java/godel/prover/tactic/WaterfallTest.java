package godel.prover.tactic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.PrimitiveAxioms;
import godel.prover.QuineTheory;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WaterfallTest {
    private static final Theory THEORY = QuineTheory.with("""
            define is_list(x) = if is_pair(x) then is_list(tail(x)) else x = []
            define total(l) = if is_pair(l) then head(l) + total(tail(l)) else 0
            define even(n) = if natural(n) and 0 < n then not even(n - 1) else 'true
            define power(b, n) = if natural(n) and 0 < n then b * power(b, n - 1) else 1
            """);
    private static final Rules RULES = new Rules(THEORY).openAbbreviations().normalisingArguments();

    private static Term formula(String text) {
        return PrimitiveAxioms.formula(THEORY, text);
    }

    private static Optional<Theorem> prove(String text) {
        Term formula = formula(text);
        Rules rules = new KindLemmas(THEORY, claim -> true).learn(RULES, formula);
        return new Waterfall(rules, Effort.of(THEORY, 5_000_000), made -> true).prove(formula, Set.of(), List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "append(append(x, y), z) = append(x, append(y, z))",
        "length(append(x, y)) = length(x) + length(y)",
        "is_list(x) implies reverse(reverse(x)) = x",
        "length(reverse(x)) = length(x)",
        "total(reverse(x)) = total(x)",
        "natural(n) implies even(n + n)",
        "natural(m) and natural(n) implies power(b, m + n) = power(b, m) * power(b, n)",
    })
    void a_theorem_that_needs_lemmas_is_proved_without_being_told_any(String text) {
        Theorem theorem = prove(text).orElseThrow();
        assertSame(formula(text), theorem.conclusion());
        assertTrue(theorem.hypotheses().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "append(x, y) = append(y, x)",
        "reverse(reverse(x)) = x",
        "natural(n) implies even(n + n + 1)",
    })
    void what_is_false_stays_unproved(String text) {
        assertEquals(Optional.empty(), prove(text));
    }

    @Test
    void induction_on_a_variable_is_made_though_no_recursion_suggests_it() {
        Waterfall waterfall = new Waterfall(RULES, Effort.of(THEORY, 1_000_000), made -> true);
        assertTrue(waterfall.prove(formula("natural(n) implies even(2 * n)"), Set.of(Variable.of("n")), List.of()).isPresent());
    }

    @Test
    void a_measure_that_does_not_go_down_proves_nothing() {
        Waterfall waterfall = new Waterfall(RULES, Effort.of(THEORY, 1_000_000), made -> true);
        assertEquals(Optional.empty(), waterfall.prove(formula("length(append(x, y)) = length(y) + length(x)"), Set.of(), List.of(formula("0"))));
        assertFalse(waterfall.open().isEmpty());
    }

    @Test
    void an_implausible_generalisation_is_not_tried() {
        Rules rules = new KindLemmas(THEORY, claim -> true).learn(RULES, formula("total(reverse(x)) = 0"));
        int[] asked = {0};
        Waterfall waterfall = new Waterfall(rules, Effort.of(THEORY, 5_000_000), made -> {
            asked[0]++;
            return false;
        });
        assertEquals(Optional.empty(), waterfall.prove(formula("total(reverse(x)) = total(x)"), Set.of(), List.of()));
        assertTrue(asked[0] > 0);
    }
}
