package godel.prover.tactic.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.term.FunctionSymbol;
import godel.prover.QuineTheory;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.search.RuleInput;
import godel.prover.tactic.Effort;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClosedFormsTest {
    private static final Theory THEORY = QuineTheory.with("""
            define payment(day) = if 0 < nat(day) then 4 - payment(day - 1) else 2
            define kept(n, value) = if 0 < nat(n) then kept(n - 1, value) else value
            define total(n) = if 0 < nat(n) then n + total(n - 1) else 0
            define late(n) = if 0 < nat(n) then (if 40 < n then 7 else late(n - 1)) else 3
            define unused(n) = if 0 < nat(n) then unused(n - 1) else 1
            define prize(world) = payment(world) + total(world)
            define `environment`(world, action) = [[1, prize(world) + late(world), kept(world, action)]]
            """);

    private static List<Theorem> proved(List<Theorem> adopted) {
        return ClosedFormRule.of(THEORY, adopted).orElseThrow().apply(new RuleInput(THEORY, List.of(), Optional.empty(), 0, 0), Effort.unlimited(THEORY));
    }

    private static List<String> texts(List<Theorem> theorems) {
        return theorems.stream().map(theorem -> theorem.conclusion().toString()).toList();
    }

    @Test
    void what_the_environment_computes_by_recursion_is_proved_where_it_can_be_said_without() {
        assertEquals(List.of("equal(payment(day), 2)", "equal(kept(n, value), value)"), texts(proved(List.of())));
    }

    @Test
    void what_only_seems_so_is_conjectured_and_not_proved() {
        assertTrue(ClosedForms.conjectures(THEORY).toString().contains("late(n), 3"));
        assertFalse(texts(proved(List.of())).toString().contains("late"));
    }

    @Test
    void what_was_adopted_is_not_proved_again() {
        List<Theorem> theorems = proved(List.of());
        assertEquals(List.of("equal(kept(n, value), value)"), texts(proved(theorems.subList(0, 1))));
    }

    @Test
    void theorems_that_rules_rewrite_by_say_all_of_a_recursive_function_in_no_need_of_a_hypothesis() {
        Theorem closed = proved(List.of()).getFirst();
        assertTrue(ClosedForms.isClosedForm(closed));
        assertFalse(ClosedForms.isClosedForm(Theorem.assume(THEORY, closed.conclusion())));
        assertFalse(ClosedForms.isClosedForm(Theorem.symmetric(closed)));
        assertFalse(ClosedForms.isClosedForm(Theorem.definition(THEORY, FunctionSymbol.of("payment", 1))));
        assertFalse(ClosedForms.isClosedForm(Theorem.definition(THEORY, FunctionSymbol.of("prize", 1))));
    }
}
