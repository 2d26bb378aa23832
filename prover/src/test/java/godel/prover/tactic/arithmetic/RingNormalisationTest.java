package godel.prover.tactic.arithmetic;

import static godel.prover.tactic.arithmetic.Samples.LAWS;
import static godel.prover.tactic.arithmetic.Samples.THEORY;
import static godel.prover.tactic.arithmetic.Samples.formula;
import static godel.prover.tactic.arithmetic.Samples.rightSide;
import static godel.prover.tactic.arithmetic.Samples.ring;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.Effort;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RingNormalisationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            y + x                       | 1 * x + 1 * y
            x - y                       | 1 * x + (-1) * y
            x - x                       | 0
            2 * x + 3                   | 3 + 2 * x
            y * x                       | 1 * (x * y)
            x * 2 * 3                   | 6 * x
            f(x) + f(x)                 | 2 * f(x)
            3/5 * x + 1/5 * x           | 4/5 * x
            x / 2                       | 1/2 * x
            x / (1 + 1)                 | 1/2 * x
            x / 0                       | 0
            1 / (2 * y * x)             | 1/2 * (1 / x * (1 / y))
            x / (z + y)                 | 1 * (x * (1 / (1 * y + 1 * z)))
            'left + x                   | 1 * x
            x * 'left                   | 0
            x / 'left                   | 0
            1 + 2 * 3 - 4 / 2           | 5
            """)
    void aTermHasThisCanonicalForm(String term, String canonical) {
        Theorem theorem = ring().normalise(formula(term));
        assertEquals(Logic.equation(formula(term), formula(canonical)), theorem.conclusion());
    }

    @Test
    void aSumIsBracketedToTheRightInAscendingOrder() {
        assertEquals(formula("1 + (1 * x + (1 * y + 1 * (x * x)))"), ring().normalForm(formula("x * x + y + 1 + x")));
    }

    @Test
    void anAtomIsTakenAsTheNumberItCountsAs() {
        assertEquals(formula("0 + f(x) = 1 * f(x)"), ring().normalise(formula("f(x)")).conclusion());
    }

    @Test
    void aNumberIsItsOwnForm() {
        assertEquals(formula("3/5 = 3/5"), ring().normalise(formula("3/5")).conclusion());
    }

    @Test
    void theSquareOfASumIsExpanded() {
        assertEquals(formula("1 + (2 * n + 1 * (n * n)) = 1 + (2 * n + 1 * (n * n))"),
                Logic.equation(rightSide(ring().normalise(formula("(n + 1) * (n + 1)"))), ring().normalForm(formula("n * n + 2 * n + 1"))));
    }

    @Test
    void termsThatAreTheSamePolynomialAreProvedEqual() {
        Optional<Theorem> proof = ring().equal(formula("n * (n + 1) / 2 + (n + 1)"), formula("(n + 1) * (n + 2) / 2"));
        assertEquals(Optional.of(formula("n * (n + 1) / 2 + (n + 1) = (n + 1) * (n + 2) / 2")), proof.map(Theorem::conclusion));
    }

    @Test
    void termsThatAreDifferentPolynomialsAreNotProvedEqual() {
        assertTrue(ring().equal(formula("x * x"), formula("x + x")).isEmpty());
    }

    @Test
    void anAtomIsNotProvedEqualToANumberWithTheSameForm() {
        assertTrue(ring().equal(formula("x"), formula("0 + x")).isEmpty());
    }

    @Test
    void whatIsCanonicalCostsOneInference() {
        long before = THEORY.inferences();
        ring().normalise(formula("3 + (2 * x + 1 * (x * y))"));
        assertEquals(1, THEORY.inferences() - before);
    }

    @Test
    void aResultIsRemembered() {
        RingNormalisation ring = ring();
        Theorem first = ring.normalise(formula("(x + y) * (x - y)"));
        assertEquals(first, ring.normalise(formula("(x + y) * (x - y)")));
    }

    @Test
    void aVeryDeepSumIsNormalised() {
        Term sum = Variable.of("x");
        for (int i = 0; i < 10_000; i++) {
            sum = Application.of("+", sum, Constant.of(1));
        }
        assertEquals(formula("10_000 + 1 * x"), rightSide(ring().normalise(sum)));
    }

    @Test
    void aTermThatIsLargeOnlyAsATreeIsNormalisedAsAGraph() {
        Term doubled = Variable.of("x");
        for (int i = 0; i < 60; i++) {
            doubled = Application.of("+", doubled, doubled);
        }
        assertEquals(formula((1L << 60) + " * x"), rightSide(ring().normalise(doubled)));
    }

    @Test
    void theEffortGivenIsNotExceeded() {
        RingNormalisation ring = new RingNormalisation(LAWS, Effort.of(THEORY, 50));
        Term cube = formula("(x + y + z) * (x + y + z) * (x + y + z)");
        assertThrows(Effort.OutOfEffort.class, () -> ring.normalise(cube));
    }
}
