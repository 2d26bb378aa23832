package godel.prover.tactic.induction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.term.Application;
import godel.grammar.term.Variable;
import godel.prover.kernel.Theorem;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntegerReasoningTest {
    private final Workbench bench = new Workbench();

    /** Knows that i and j are integers. */
    private Rewriter rewriter() {
        Rewriter rewriter = new Rewriter(bench.laws(), new Library(), bench.budget());
        Stream.of("i", "j").forEach(name -> rewriter.hold(Theorem.assume(bench.theory, Application.of("is_integer", Variable.of(name)))));
        return rewriter;
    }

    private List<Theorem> facts(String... texts) {
        return Stream.of(texts).map(text -> Theorem.assume(bench.theory, bench.term(text))).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '@', value = {"0 + i@i", "i + 1 - 1@i", "(i + j) * (i - j)@(i - j) * (j + i)", "2 * i + 3 * i@5 * i", "j + (i + 1)@1 + i + j", "i - i@0"})
    void sumsAndProductsHaveOneForm(String left, String right) {
        Rewriter rewriter = rewriter();
        assertEquals(rewriter.normalise(bench.term(left)).right(), rewriter.normalise(bench.term(right)).right());
    }

    @Test
    void aSumOfOneIntegerIsTheIntegerItself() {
        assertEquals(Variable.of("i"), rewriter().normalise(bench.term("0 + i")).right());
    }

    @Test
    void whatIsNotKnownAsAnIntegerIsLeftAsANumber() {
        assertEquals(bench.term("0 + a"), rewriter().normalise(bench.term("0 + a")).right());
    }

    @Test
    void boundsThatExcludeEachOtherAreRefuted() {
        assertTrue(rewriter().integers().refute(facts("i < j", "j < i + 1")).isPresent());
        assertTrue(rewriter().integers().refute(facts("i < j", "j < i + 2")).isEmpty());
    }

    @Test
    void whatBoundsLeaveOneValueForHasIt() {
        List<Theorem> pinned = rewriter().integers().pinned(facts("not (i < 3)", "i < 4"));
        assertTrue(pinned.stream().anyMatch(theorem -> theorem.conclusion() == bench.term("i = 3")), pinned::toString);
    }

    @Test
    void sumsAndProductsOfIntegersAreIntegersAndComparisonsTruthValues() {
        Rewriter rewriter = rewriter();
        assertTrue(rewriter.prove(bench.term("is_integer(i * (j - 3) + floor(i / 2))")).isPresent());
        assertTrue(rewriter.prove(bench.term("is_integer(i / 2)")).isEmpty());
    }
}
