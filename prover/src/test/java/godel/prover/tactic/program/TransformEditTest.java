package godel.prover.tactic.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.QuineTheory;
import godel.prover.kernel.Theory;
import godel.prover.search.edit.ProgramEdit;
import godel.prover.tactic.Effort;
import godel.prover.tactic.machine.Tempo;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransformEditTest {
    private static final Theory THEORY = QuineTheory.twoDoors(Tempo.FREE, "1/5", "3/5");
    private static final String POLICY = "define policy(seen, memory) = pair(helped(seen), memory) ";

    private static Optional<Value> edited(String edit, Value program, int number) {
        ProgramEdit named = ProgramRules.edits(THEORY).stream().filter(each -> each.name().equals(edit)).findFirst().orElseThrow();
        return named.edited(program, number, Effort.unlimited(THEORY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "differences | define helped(n) = if 0 < n then n + helped(n - 1) else 0 | define helped(n) = n * (1/2 + n * (1/2))",
        "accumulate  | define helped(n) = if 0 < n then n * helped(n - 1) else 1 "
                + "| define helped(n) = helped_onto(n, 1) define helped_onto(n, so_far) = if 0 < n then helped_onto(n - 1, so_far * n) else so_far",
        "share       | define helped(n) = if 0 < n then pair(helped(n - 1), helped(n - 1)) else 0 "
                + "| define helped(n) = if 0 < n then let shared = helped(n - 1) in pair(shared, shared) else 0"})
    void the_function_that_has_the_form_is_transformed_and_the_others_stay(String edit, String before, String after) {
        assertEquals(Optional.of(QuineTheory.program(POLICY + after)), edited(edit, QuineTheory.program(POLICY + before), 0));
    }

    @Test
    void functions_that_have_the_form_are_numbered_in_their_order() {
        String sum = "(n) = if 0 < n then n + %s(n - 1) else 0 ";
        String both = "define one" + sum.formatted("one") + "define other" + sum.formatted("other");
        Value second = edited("differences", QuineTheory.program(POLICY + both), 1).orElseThrow();
        assertEquals(QuineTheory.program(POLICY + "define one" + sum.formatted("one") + "define other(n) = n * (1/2 + n * (1/2))"), second);
        assertEquals(Optional.empty(), edited("differences", QuineTheory.program(POLICY + both), 2));
    }

    @Test
    void an_edit_goes_on_with_what_another_has_made() {
        Value program = QuineTheory.program(POLICY + "define helped(n) = if 0 < n then n + helped(n - 1) else 0");
        assertEquals(Optional.empty(), edited("differences", edited("accumulate", program, 0).orElseThrow(), 0), "the loop has two parameters");
        assertTrue(edited("accumulate", edited("accumulate", program, 0).orElseThrow(), 0).isEmpty());
    }

    @Test
    void programs_without_a_recursion_and_values_that_are_no_programs_have_no_place() {
        for (Value program : List.of(QuineTheory.program("define policy(seen, memory) = pair('left, memory)"), Symbol.NIL, Rational.of(7), Value.list(Rational.ONE))) {
            assertTrue(ProgramRules.edits(THEORY).stream().allMatch(edit -> edit.edited(program, 0, Effort.unlimited(THEORY)).isEmpty()), program.toString());
        }
    }
}
