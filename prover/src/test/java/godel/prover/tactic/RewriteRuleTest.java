package godel.prover.tactic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.term.Term;
import godel.prover.PrimitiveAxioms;
import godel.prover.kernel.Axiom;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RewriteRuleTest {
    private final Theory theory = PrimitiveAxioms.theory();

    private Term term(String text) {
        return PrimitiveAxioms.formula(theory, text);
    }

    private Optional<RewriteRule> ruleOf(String axiom) {
        return RewriteRule.of(Theorem.axiom(theory, axiom));
    }

    @Test
    void anEquationIsReadFromLeftToRight() {
        RewriteRule rule = ruleOf("pair.head").orElseThrow();
        Equality rewritten = rule.apply(term("head(pair(1 + a, b))"), condition -> Optional.empty()).orElseThrow();
        assertSame(term("1 + a"), rewritten.right());
        assertSame(term("head(pair(1 + a, b)) = 1 + a"), rewritten.theorem(theory).conclusion());
    }

    @Test
    void everyConditionIsAskedForInOrder() {
        Term lemma = term("is_pair(x) implies (0 < y implies head(x) + y = tail(y))");
        theory.assertAxiom(new Axiom("two.conditions", "test", lemma));
        List<Term> asked = new ArrayList<>();
        Optional<Equality> rewritten = ruleOf("two.conditions").orElseThrow().apply(term("head(a) + 3"), condition -> {
            asked.add(condition);
            return Optional.of(Theorem.assume(theory, condition));
        });
        assertEquals(List.of(term("is_pair(a)"), term("0 < 3")), asked);
        assertEquals(asked, rewritten.orElseThrow().theorem(theory).hypotheses());
    }

    @Test
    void aConditionThatIsNotProvedKeepsTheTermAsItIs() {
        RewriteRule rule = ruleOf("head.other").orElseThrow();
        assertEquals(Optional.empty(), rule.apply(term("head(a)"), condition -> Optional.empty()));
    }

    @Test
    void aConditionWithAVariableThatTheLeftSideDoesNotBindMakesNoRule() {
        assertEquals(Optional.empty(), ruleOf("less.transitive"));
        theory.assertAxiom(new Axiom("unbound.right", "test", term("head(x) = y")));
        assertEquals(Optional.empty(), ruleOf("unbound.right"));
    }

    @Test
    void whatIsNoEquationOrRestsOnHypothesesMakesNoRule() {
        assertEquals(Optional.empty(), ruleOf("size.natural"));
        assertEquals(Optional.empty(), RewriteRule.of(Theorem.assume(theory, term("head(x) = 3"))));
    }

    @Test
    void anInstanceTakesItsPremisesInTheOrderOfTheConditions() {
        RewriteRule rule = ruleOf("if.holds").orElseThrow();
        Theorem holds = Theorem.assume(theory, term("is_pair(a)"));
        assertSame(term("b"), rule.instance(term("if is_pair(a) then b else c"), holds).right());
        assertThrows(IllegalArgumentException.class, () -> rule.instance(term("if is_pair(b) then b else c"), holds));
        assertTrue(rule.conditions().contains(term("c")));
    }
}
