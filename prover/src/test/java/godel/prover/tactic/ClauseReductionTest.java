package godel.prover.tactic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.term.Term;
import godel.prover.PrimitiveAxioms;
import godel.prover.QuineTheory;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClauseReductionTest {
    private static final Theory THEORY = QuineTheory.with("define is_list(x) = if is_pair(x) then is_list(tail(x)) else x = []");
    private static final Rules RULES = new Rules(THEORY).openAbbreviations();

    private static Term term(String text) {
        return PrimitiveAxioms.formula(THEORY, text);
    }

    private static Clause clause(String goal, String... premises) {
        return new Clause(List.of(premises).stream().map(ClauseReductionTest::term).toList(), term(goal));
    }

    /** The step back is checked on the theorem that is got by assuming the reduced goal. */
    private static Theorem back(Clause.Reduction reduction) {
        return reduction.back().apply(Theorem.assume(THEORY, reduction.clause().goal()));
    }

    @Test
    void the_head_and_tail_of_a_pair_become_variables() {
        Clause clause = clause("append(reverse(tail(x)), [head(x)]) = x", "is_pair(x)", "is_list(tail(x))");
        Clause.Reduction reduction = new DestructorElimination(RULES, Effort.unlimited(THEORY)).reduce(clause).orElseThrow();
        assertEquals(clause("append(reverse(x_tail_1), [x_head_1]) = pair(x_head_1, x_tail_1)", "is_list(x_tail_1)"), reduction.clause());
        assertSame(clause.goal(), back(reduction).conclusion());
    }

    @Test
    void a_clause_without_heads_and_tails_of_pairs_stays_as_it_is() {
        assertEquals(Optional.empty(), new DestructorElimination(RULES, Effort.unlimited(THEORY)).reduce(clause("head(x) = y", "is_number(x)")));
    }

    @Test
    void an_equation_is_used_in_one_side_of_the_goal_and_dropped() {
        Clause clause = clause("reverse(append(reverse(b), [a])) = pair(a, b)", "reverse(reverse(b)) = b", "is_list(b)");
        Clause.Reduction reduction = new CrossFertilisation(THEORY).reduce(clause).orElseThrow();
        assertEquals(clause("reverse(append(reverse(b), [a])) = pair(a, reverse(reverse(b)))", "is_list(b)"), reduction.clause());
        Theorem theorem = back(reduction);
        assertSame(clause.goal(), theorem.conclusion());
        assertTrue(theorem.hypotheses().contains(term("reverse(reverse(b)) = b")));
    }

    @Test
    void a_call_on_both_sides_becomes_a_variable_and_keeps_its_kind() {
        Rules rules = new KindLemmas(THEORY, claim -> true).learn(RULES, term("is_list(reverse(b))"));
        Clause clause = clause("reverse(append(reverse(b), [a])) = pair(a, reverse(reverse(b)))", "is_list(b)");
        Clause.Reduction reduction = new Generalisation(rules, Effort.unlimited(THEORY)).reduce(clause).orElseThrow();
        assertEquals(term("reverse(append(any_1, [a])) = pair(a, reverse(any_1))"), reduction.clause().goal());
        assertTrue(reduction.clause().premises().contains(term("is_list(any_1)")));
        Theorem theorem = reduction.back().apply(reduction.clause().opened(assumed(reduction.clause().formula())));
        assertSame(clause.goal(), theorem.conclusion());
    }

    private static Theorem assumed(Term formula) {
        return Theorem.assume(THEORY, formula);
    }

    @Test
    void premises_that_share_nothing_with_the_goal_are_left_out() {
        assertEquals(clause("x < y", "y < z", "z < v"), clause("x < y", "y < z", "a < b", "z < v").relevant());
    }
}
