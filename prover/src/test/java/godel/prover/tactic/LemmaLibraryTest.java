package godel.prover.tactic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.term.Term;
import godel.prover.PrimitiveAxioms;
import godel.prover.QuineTheory;
import godel.prover.kernel.Axiom;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import java.util.List;
import org.junit.jupiter.api.Test;

class LemmaLibraryTest {
    private final Theory theory = QuineTheory.with("""
            declare f(x)
            declare g(x, y)
            declare p(x)
            """);

    private Term term(String text) {
        return PrimitiveAxioms.formula(theory, text);
    }

    private Rules rulesWith(String lemma) {
        theory.assertAxiom(new Axiom("lemma", "test", term(lemma)));
        return new Rules(theory).openAbbreviations().with(Theorem.axiom(theory, "lemma"));
    }

    private boolean proves(Rules rules, String goal, String... facts) {
        List<Theorem> assumed = List.of(facts).stream().map(fact -> Theorem.assume(theory, term(fact))).toList();
        return new CaseAnalysis(rules, Effort.of(theory, 1_000_000)).prove(term(goal), assumed).isPresent();
    }

    @Test
    void a_lemma_about_kinds_is_used_where_its_condition_holds() {
        Rules rules = rulesWith("p(x) implies natural(f(x))");
        assertTrue(proves(rules, "is_integer(f(a)) and 0 <= f(a)", "p(a)"));
        assertEquals(false, proves(rules, "is_integer(f(a))"));
    }

    @Test
    void a_comparison_is_a_fact_for_arithmetic_wherever_a_call_in_it_occurs() {
        assertTrue(proves(rulesWith("natural(x) implies x < f(x)"), "3 < 2 * f(a)", "natural(a)", "2 <= a"));
    }

    @Test
    void a_claim_of_a_declared_predicate_holds_for_instances() {
        assertTrue(proves(rulesWith("p(x) implies p(g(x, y))"), "p(g(g(a, 1), b))", "p(a)"));
    }

    @Test
    void commutativity_does_not_go_round_in_circles() {
        Rules rules = rulesWith("g(x, y) = g(y, x)");
        assertTrue(proves(rules, "f(g(a, b)) = f(g(b, a))"));
        assertSame(term("g(a, b)"), new CaseAnalysis(rules, Effort.of(theory, 10_000)).simplify(term("g(b, a)"), List.of()).right());
    }
}
