package godel.prover.tactic.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.value.Pair;
import godel.grammar.value.Value;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TermOrderProperties {
    private static final TermOrder ORDER = TermOrder.STRUCTURAL;

    @Property(edgeCases = EdgeCasesMode.NONE)
    void onlyTheSameTermsCompareAsEqual(@ForAll("terms") Term first, @ForAll("terms") Term second) {
        assertEquals(first == second, ORDER.compare(first, second) == 0);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theOrderIsAntisymmetric(@ForAll("terms") Term first, @ForAll("terms") Term second) {
        assertEquals(Integer.signum(ORDER.compare(first, second)), -Integer.signum(ORDER.compare(second, first)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theOrderIsTransitive(@ForAll("terms") Term first, @ForAll("terms") Term second, @ForAll("terms") Term third) {
        boolean ascending = ORDER.compare(first, second) <= 0 && ORDER.compare(second, third) <= 0;
        assertTrue(!ascending || ORDER.compare(first, third) <= 0);
    }

    @Provide
    Arbitrary<Term> terms() {
        Arbitrary<Value> pairs = Samples.values().flatMap(head -> Samples.values().map(tail -> Pair.of(head, Pair.of(tail, head))));
        return Arbitraries.oneOf(Samples.arithmetic(), Samples.values().map(Constant::of), pairs.map(Constant::of));
    }
}
