package godel.prover.tactic.induction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.term.Application;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TermOrderingProperties {
    private static final Variable X = Variable.of("x");

    private final TermOrdering ordering = new TermOrdering(Map.of(FunctionSymbol.of("f", 2), 2, FunctionSymbol.of("g", 1), 1));

    @Provide
    Arbitrary<Term> terms() {
        Arbitrary<Term> leaves = Arbitraries.of(X, Variable.of("y"), Application.of("c"));
        return Arbitraries.recursive(() -> leaves, inner -> Arbitraries.oneOf(inner.map(term -> Application.of("g", term)),
                Combinators.combine(inner, leaves).as((left, right) -> Application.of("f", left, right))), 0, 4);
    }

    @Property
    void ofTwoDifferentTermsExactlyOneIsGreater(@ForAll("terms") Term left, @ForAll("terms") Term right) {
        assertEquals(left != right, ordering.isGreater(left, right) ^ ordering.isGreater(right, left));
        assertFalse(ordering.isGreater(left, left));
    }

    @Property
    void theOrderIsTransitive(@ForAll("terms") Term first, @ForAll("terms") Term second, @ForAll("terms") Term third) {
        assertTrue(!ordering.isGreater(first, second) || !ordering.isGreater(second, third) || ordering.isGreater(first, third));
    }

    @Property
    void whatIsAlwaysGreaterStaysSoInInstances(@ForAll("terms") Term left, @ForAll("terms") Term right, @ForAll("terms") Term image) {
        Substitution substitution = Substitution.of(Map.of(X, image));
        assertTrue(!ordering.isAlwaysGreater(left, right) || ordering.isGreater(substitution.apply(left), substitution.apply(right)));
    }

    @Property
    void theOrderIsKeptByContexts(@ForAll("terms") Term left, @ForAll("terms") Term right, @ForAll("terms") Term beside) {
        assertTrue(!ordering.isGreater(left, right) || ordering.isGreater(Application.of("f", left, beside), Application.of("f", right, beside)));
    }
}
