package godel.prover.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Terms with 2^1000 nodes, counted as trees, in 1,000 shared ones: a rule that walked the tree would never come back. */
class SharedTermsTest {
    private static final int DOUBLINGS = 1_000;
    private static final Variable X = Variable.of("x");
    private static final Variable Y = Variable.of("y");

    private final Theory theory = Theory.create();

    private static Term doubled(Term part) {
        Term term = part;
        for (int i = 0; i < DOUBLINGS; i++) {
            term = Application.of("pair", term, term);
        }
        return term;
    }

    @Test
    void equalTermsAreOneTermHoweverTheyWereMade() {
        assertSame(doubled(X), doubled(X));
    }

    @Test
    void rulesThatCompareAndPutTogetherDoNotLookInside() {
        Term huge = doubled(X);
        Theorem same = Theorem.reflexive(theory, huge);
        Theorem chain = Theorem.transitive(Theorem.symmetric(same), same);
        Theorem inPair = Theorem.congruence((Application) doubled(huge), List.of(new Step.Replacement(1, Theorem.reflexive(theory, ((Application) doubled(huge)).argument(1)))));
        Theorem assumed = Theorem.assume(theory, huge);
        Theorem back = Theorem.modusPonens(Theorem.discharge(assumed, huge), assumed);
        assertSame(huge, Theorem.substitute(chain, back).conclusion());
        assertEquals(List.of(huge), Theorem.split(assumed, Theorem.substitute(same, assumed), Y).hypotheses());
        assertSame(doubled(huge), ((Application) inPair.conclusion()).argument(1));
    }

    @Test
    void instantiationVisitsEachSharedPartOnce() {
        Theorem same = Theorem.reflexive(theory, doubled(X));
        Theorem other = Theorem.instantiate(same, Substitution.of(Map.of(X, doubled(Y))));
        assertSame(Logic.equation(doubled(doubled(Y)), doubled(doubled(Y))), other.conclusion());
    }

    @Test
    void evaluationComputesEachSharedPartOnce() {
        Term term = Constant.of(1);
        for (int i = 0; i < DOUBLINGS; i++) {
            term = Application.of("-", Application.of("+", term, term), term);
        }
        Theorem evaluated = Theorem.evaluate(theory, term, 10_000);
        assertSame(Constant.of(1), ((Application) evaluated.conclusion()).argument(1));
    }
}
