package godel.prover.tactic.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.QuineTheory;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theory;
import godel.prover.search.Inapplicable;
import godel.prover.tactic.Computation;
import godel.prover.tactic.Effort;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What code means: its value, its cost, and that {@code ev} gives just these. */
class CodeProofTest {
    private static final Theory THEORY = QuineTheory.problem("");
    private static final CodeProof CODE = new CodeProof(THEORY);
    private static final Term NATURAL = Application.of("natural", Variable.of("n"));
    private static final String SUM = "define sum(n) = if 0 < n then n + sum(n - 1) else 0 ";
    private static final String NESTED = "define sums(n) = if 0 < n then sum(n) + sums(n - 1) else 0 ";

    private static ProgramMeaning meaning(String program, Term domain) {
        return CODE.of(QuineTheory.program(program), domain, Effort.of(THEORY, 3_000_000));
    }

    private static Value value(Application function, Value... arguments) {
        return Computation.value(THEORY, Application.of(function.function(), List.of(arguments).stream().map(Constant::of).toList()), 100_000).orElseThrow();
    }

    private static Value run(String program, Meaning function, long depth, Value argument) {
        Application run = Application.of("ev", Constant.of(depth), Constant.of(QuineTheory.program(program)), Constant.of(function.function().body()),
                Constant.of(Value.list(Pair.of(function.function().parameters().getFirst(), argument))));
        return Computation.value(THEORY, run, 1_000_000).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 5", "1, 1, 15", "4, 10, 45"})
    void a_recursion_has_its_value_and_its_cost_and_the_code_takes_just_these_steps(long n, long value, long cost) {
        Meaning sum = meaning(SUM, NATURAL).main();
        assertEquals(Rational.of(value), value(sum.value(), Rational.of(n)));
        assertEquals(Rational.of(cost), value(sum.cost(), Rational.of(n)));
        assertEquals(Pair.of(Rational.of(value), Rational.of(cost)), run(SUM, sum, cost, Rational.of(n)));
    }

    @Test
    void the_reflection_says_so_for_all_numbers_and_rests_on_nothing_but_its_conditions() {
        Meaning sum = meaning(SUM, NATURAL).main();
        List<Term> conditions = new ArrayList<>();
        Term conclusion = sum.reflection().conclusion();
        while (conclusion instanceof Application implication && implication.applies("implies", 2)) {
            conditions.add(implication.argument(0));
            conclusion = implication.argument(1);
        }
        Variable depth = Variable.of("depth");
        assertEquals(List.of(NATURAL, Application.of("natural", depth), Logic.negation(Application.of("<", depth, sum.cost()))), conditions);
        Application equation = (Application) conclusion;
        assertSame(Application.of("pair", sum.value(), sum.cost()), equation.argument(1));
        assertTrue(((Application) equation.argument(0)).applies("ev", 4));
        assertTrue(sum.reflection().hypotheses().isEmpty());
        assertSame(Application.of("natural", sum.cost()), sum.natural().conclusion());
    }

    @Test
    void a_recursion_inside_a_recursion_counts_the_steps_of_both() {
        ProgramMeaning both = meaning(NESTED + SUM, NATURAL);
        assertEquals(List.of("sum", "sums"), both.functions().stream().map(function -> function.function().name().name()).toList());
        Rational cost = (Rational) value(both.main().cost(), Rational.of(3));
        assertEquals(Pair.of(Rational.of(10), cost), run(NESTED + SUM, both.main(), cost.numerator().longValueExact(), Rational.of(3)));
    }

    @Test
    void a_helper_that_counts_down_is_meant_for_natural_numbers() {
        Meaning helper = meaning("define twice(n) = 2 * sum(n) " + SUM, NATURAL).function(Symbol.of("sum")).orElseThrow();
        assertSame(NATURAL, helper.guard());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "define even(n) = if 0 < n then odd(n - 1) else 'true define odd(n) = if 0 < n then even(n - 1) else 'false | even and others call each other",
        "define up(n) = up(n + 1) | no usual measure shows that",
        "define lost(n) = found(n) | there is no function found",
        "define more(n) = head(n, n) | head takes 1 arguments",
        "define free(n) = m | the variable m has no value"})
    void what_is_not_read_is_refused_with_the_reason(String program, String reason) {
        Inapplicable refused = assertThrows(Inapplicable.class, () -> meaning(program, NATURAL));
        assertTrue(refused.getMessage().contains(reason), refused.getMessage());
    }
}
