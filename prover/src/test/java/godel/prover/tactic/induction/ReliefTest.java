package godel.prover.tactic.induction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Axiom;
import godel.prover.kernel.Theorem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReliefTest {
    private final Workbench bench = new Workbench();

    private Rewriter knowing(String... facts) {
        Rewriter rewriter = new Rewriter(bench.laws(), new Library(), bench.budget());
        for (String fact : facts) {
            rewriter.hold(Theorem.assume(bench.theory, bench.term(fact)));
        }
        Theorem law = Theorem.axiom(bench.theory, "transitive");
        Term first = bench.term("below(x, y)");
        Term second = bench.term("below(y, z)");
        Theorem opened = Theorem.modusPonens(Theorem.modusPonens(law, Theorem.assume(bench.theory, first)), Theorem.assume(bench.theory, second));
        rewriter.hold(opened, List.of(first, second), Set.of());
        return rewriter;
    }

    private void declareBelow() {
        bench.theory.declare(FunctionSymbol.of("below", 2));
        bench.theory.assertAxiom(new Axiom("transitive", "test", bench.term("below(x, y) implies (below(y, z) implies below(x, z))")));
    }

    @Test
    void aVariableOfTheConditionsAloneIsFoundAmongTheFacts() {
        declareBelow();
        Optional<Theorem> proof = knowing("below(a, b)", "below(c, d)", "below(b, c)").prove(bench.term("below(a, c)"));
        assertEquals(Set.of(bench.term("below(a, b)"), bench.term("below(b, c)")), Set.copyOf(proof.orElseThrow().hypotheses()));
    }

    @Test
    void aChainThatDoesNotHangTogetherProvesNothingAndEnds() {
        declareBelow();
        assertTrue(knowing("below(a, b)", "below(c, d)").prove(bench.term("below(a, d)")).isEmpty());
    }

    @Test
    void aRuleWhoseRightSideCannotBeKnownIsNone() {
        Theorem equation = Theorem.assume(bench.theory, bench.term("length(u) = length(v)"));
        assertTrue(Rule.of(equation, List.of(), Set.of(), false, false).isEmpty());
        assertTrue(Rule.of(equation, List.of(bench.term("same(u, v)")), Set.of(Variable.of("w")), false, false).isPresent());
    }
}
