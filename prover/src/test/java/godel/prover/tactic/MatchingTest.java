package godel.prover.tactic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.PrimitiveAxioms;
import godel.prover.kernel.Theory;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MatchingTest {
    private static final Theory THEORY = PrimitiveAxioms.theory();

    private static Term term(String text) {
        return PrimitiveAxioms.formula(THEORY, text);
    }

    private static Optional<Substitution> match(String pattern, String term) {
        return Matching.match(term(pattern), term(term));
    }

    @Test
    void variablesOfThePatternStandForWhateverIsInTheirPlace() {
        Substitution match = match("x + head(y)", "3 * a + head(pair(a, b))").orElseThrow();
        assertSame(term("3 * a"), match.get(Variable.of("x")));
        assertSame(term("pair(a, b)"), match.get(Variable.of("y")));
    }

    @Test
    void theMatchedPatternIsTheTerm() {
        Term pattern = term("if x < y then pair(x, z) else y");
        Term found = term("if a + 1 < 'nil then pair(a + 1, head(x)) else 'nil");
        assertSame(found, Matching.match(pattern, found).orElseThrow().apply(pattern));
    }

    @Test
    void aVariableThatOccursTwiceStandsForOneTerm() {
        assertTrue(match("x + x", "head(a) + head(a)").isPresent());
        assertEquals(Optional.empty(), match("x + x", "head(a) + head(b)"));
    }

    @Test
    void constantsAndFunctionsMatchOnlyThemselves() {
        assertEquals(Optional.empty(), match("x + 1", "a + 2"));
        assertEquals(Optional.empty(), match("x + y", "a - b"));
        assertEquals(Optional.empty(), match("head(x)", "a"));
        assertEquals(Optional.empty(), match("'true", "a"));
    }

    @Test
    void variablesOfTheTermAreLeftAlone() {
        assertEquals(Optional.empty(), match("head(x) + y", "z + y"));
        assertSame(term("y"), match("x", "y").orElseThrow().get(Variable.of("x")));
    }
}
