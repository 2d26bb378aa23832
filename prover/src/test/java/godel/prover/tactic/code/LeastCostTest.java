package godel.prover.tactic.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.value.Value;
import godel.prover.QuineTheory;
import godel.prover.kernel.Theory;
import godel.prover.tactic.Effort;
import godel.prover.tactic.Rules;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What recursive code takes at least, proved against {@code ev}. */
class LeastCostTest {
    private static final Theory THEORY = QuineTheory.problem("");
    private static final Rules RULES = Recursions.left(new Rules(THEORY).openAbbreviations());

    private static Optional<LeastCost> proved(String program) {
        Value code = QuineTheory.program(program);
        return Recursions.functions(code).stream().flatMap(function -> LeastCost.of(RULES, code, function, Effort.of(THEORY, 1_000_000)).stream()).findFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "define sum(n) = if 0 < n then n + sum(n - 1) else 0 | +(*(10, n), 5)",
        "define power(x, n) = if 0 < n then x * power(x, n - 1) else 1 | +(*(11, n), 5)",
        "define both(n) = if 0 < n then both(n - 1) + both(n - 1) else 0 | +(*(18, n), 5)"})
    void the_bound_is_the_line_through_the_cost_at_0_that_is_nowhere_steeper_than_the_costs(String program, String bound) {
        Optional<LeastCost> proved = proved(program);
        assertEquals(bound, proved.orElseThrow().bound().toString());
        assertEquals(List.of(), List.copyOf(proved.get().theorem().hypotheses()));
    }

    @Test
    void the_theorem_speaks_of_the_code_itself_and_of_every_depth() {
        LeastCost proved = proved("define sum(n) = if 0 < n then n + sum(n - 1) else 0").orElseThrow();
        assertEquals("implies(natural(n), implies(is_pair(RUN), and(natural(tail(RUN)), not(<(tail(RUN), +(*(10, n), 5))))))",
                proved.theorem().conclusion().toString().replace(proved.run().toString(), "RUN"));
        assertTrue(proved.run().toString().startsWith("ev(depth, "), proved.run().toString());
    }

    @Test
    void the_recursion_inside_a_recursion_counts_as_well() {
        Value program = QuineTheory.program("define outer(n) = if 0 < n then inner(n) + outer(n - 1) else 0 define inner(n) = if 0 < n then 1 + inner(n - 1) else 0");
        Rules rules = RULES;
        for (CodeFunction function : Recursions.functions(program)) {
            LeastCost least = LeastCost.of(rules, program, function, Effort.of(THEORY, 3_000_000)).orElseThrow();
            rules = rules.with(least.theorem());
            assertEquals(function.name().name().equals("inner") ? "+(*(10, n), 5)" : "+(*(26, n), 5)", least.bound().toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"define up(n) = if n < 10 then up(n + 1) else 0", "define forever(n) = forever(n)", "define twos(n) = if 1 < n then pair(2, twos(n - 2)) else 'nil",
        "define half(n) = if 0 < n then half(floor(n / 2)) else 0"})
    void where_the_cost_does_not_grow_with_a_number_nothing_is_claimed(String program) {
        assertEquals(Optional.empty(), proved(program));
    }

    @Test
    void functions_that_may_call_themselves_are_found_callees_first() {
        Value program = QuineTheory.program("define policy(seen, memory) = outer(seen) define outer(n) = if 0 < n then inner(n) + outer(n - 1) else 0 "
                + "define inner(n) = if 0 < n then inner(n - 1) else 0 define even(n) = if 0 < n then odd(n - 1) else 'true define odd(n) = even(n)");
        assertEquals(List.of("inner", "outer", "even", "odd"), Recursions.functions(program).stream().map(function -> function.name().name()).toList());
    }
}
