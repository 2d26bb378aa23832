package godel.prover.tactic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.term.Term;
import godel.grammar.value.Value;
import godel.prover.kernel.Theorem;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SimplifierProperties {

    @Provide
    Arbitrary<Term> terms() {
        return LibraryTerms.terms();
    }

    @Provide
    Arbitrary<List<Theorem>> facts() {
        return LibraryTerms.facts();
    }

    @Provide
    Arbitrary<List<List<Value>>> valuations() {
        return LibraryTerms.valuations().list().ofSize(20);
    }

    @Property(tries = 1000)
    void aSimplifiedTermHasTheSameValueWhereverTheFactsHold(@ForAll("terms") Term term, @ForAll("facts") List<Theorem> facts,
            @ForAll("valuations") List<List<Value>> valuations) {
        Equality simplified = LibraryTerms.analysis().simplify(term, facts);
        Theorem theorem = simplified.theorem(LibraryTerms.THEORY);
        List<Term> given = facts.stream().map(Theorem::conclusion).toList();
        assertSame(term, simplified.left());
        assertTrue(given.containsAll(theorem.hypotheses()));
        for (List<Value> valuation : valuations) {
            if (LibraryTerms.allHold(given, valuation)) {
                assertEquals(LibraryTerms.value(term, valuation), LibraryTerms.value(simplified.right(), valuation));
            }
        }
    }

    @Property(tries = 600)
    void theSameTermUnderTheSameFactsCostsTheSameEffort(@ForAll("terms") Term term, @ForAll("facts") List<Theorem> facts) {
        assertEquals(effortOf(term, facts), effortOf(term, facts));
    }

    private static long effortOf(Term term, List<Theorem> facts) {
        Effort effort = Effort.unlimited(LibraryTerms.THEORY);
        new CaseAnalysis(LibraryTerms.RULES, effort).simplify(term, facts);
        return effort.spent();
    }

    @Property(tries = 600)
    void theLeavesOfAnExplorationSayWhatTheTermIsWhereverTheFactsHold(@ForAll("terms") Term term, @ForAll("facts") List<Theorem> facts,
            @ForAll("valuations") List<List<Value>> valuations) {
        CaseTree tree = LibraryTerms.analysis().explore(term, facts);
        List<Term> given = facts.stream().map(Theorem::conclusion).toList();
        for (List<Value> valuation : valuations) {
            if (LibraryTerms.allHold(given, valuation)) {
                assertEquals(Optional.of(LibraryTerms.value(term, valuation)), valueAt(tree, valuation));
            }
        }
    }

    /** {@return the value at the leaf to which the tests lead} */
    private static Optional<Value> valueAt(CaseTree tree, List<Value> valuation) {
        return switch (tree) {
            case CaseTree.Leaf leaf -> Optional.of(LibraryTerms.value(leaf.term(), valuation));
            case CaseTree.Split split -> valueAt(LibraryTerms.holds(split.test(), valuation) ? split.positive() : split.negative(), valuation);
            case CaseTree.Impossible _ -> Optional.empty();
        };
    }

    @Property(tries = 600)
    void whatIsProvedHoldsWhereverTheFactsHold(@ForAll("terms") Term term, @ForAll("facts") List<Theorem> facts,
            @ForAll("valuations") List<List<Value>> valuations) {
        Optional<Theorem> proved = LibraryTerms.analysis().prove(term, facts);
        List<Term> given = facts.stream().map(Theorem::conclusion).toList();
        for (List<Value> valuation : valuations) {
            if (proved.isPresent() && LibraryTerms.allHold(given, valuation)) {
                assertTrue(LibraryTerms.holds(term, valuation));
            }
        }
    }
}
