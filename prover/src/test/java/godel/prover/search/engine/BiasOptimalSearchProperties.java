package godel.prover.search.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Laws of the search on random tiny instruction sets. */
class BiasOptimalSearchProperties {
    private static final int CONTEXTS = 3;

    /** A random problem: what each token costs at each register, what solves, and how likely tokens are. */
    record Problem(List<List<Integer>> costs, int solvingToken, int solvingRegister, List<Integer> contextAfter, List<List<Integer>> weights) {
        TinyMachine machine() {
            return new TinyMachine(costs, solvingToken, solvingRegister);
        }

        Distribution distribution() {
            return Distribution.of(contextAfter, weights.stream().map(row -> row.stream().map(BigInteger::valueOf).toList()).toList());
        }

        /** {@return the least t / P of all solving sequences up to a length, or empty} */
        Optional<BigDecimal> bestRatio(int length) {
            return extend(new ArrayList<>(), length);
        }

        private Optional<BigDecimal> extend(List<Integer> sequence, int left) {
            long time = machine().time(sequence);
            long probability = distribution().of(sequence);
            Optional<BigDecimal> best = time <= 0 || probability == 0 ? Optional.empty()
                    : Optional.of(new BigDecimal(time).multiply(new BigDecimal(Distribution.ONE))
                            .divide(new BigDecimal(probability), 20, RoundingMode.CEILING));
            for (int token = 0; left > 0 && token < costs.size(); token++) {
                sequence.add(token);
                Optional<BigDecimal> longer = extend(sequence, left - 1);
                sequence.removeLast();
                best = longer.isPresent() && (best.isEmpty() || longer.get().compareTo(best.get()) < 0) ? longer : best;
            }
            return best;
        }
    }

    @Provide
    Arbitrary<Problem> problems() {
        return Arbitraries.integers().between(2, 4).flatMap(tokens -> Combinators.combine(
                Arbitraries.frequency(Tuple.of(2, 0), Tuple.of(6, 1), Tuple.of(2, 3), Tuple.of(1, 50))
                        .list().ofSize(TinyMachine.REGISTERS).list().ofSize(tokens),
                Arbitraries.integers().between(0, tokens - 1),
                Arbitraries.integers().between(0, TinyMachine.REGISTERS - 1),
                Arbitraries.integers().between(0, CONTEXTS - 1).list().ofSize(tokens),
                Arbitraries.integers().between(0, 9).list().ofSize(tokens).list().ofSize(CONTEXTS)).as(Problem::new));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_sequence_of_probability_P_that_solves_in_t_steps_is_found_within_8_t_over_P_steps(@ForAll("problems") Problem problem) {
        Optional<BigDecimal> ratio = problem.bestRatio(5);
        Assume.that(ratio.isPresent() && ratio.get().compareTo(BigDecimal.valueOf(2_000_000)) < 0);
        BiasOptimalSearch search = new BiasOptimalSearch(problem.machine(), problem.distribution());
        Progress.Solved solved = assertInstanceOf(Progress.Solved.class, search.advance(100_000_000));
        assertTrue(problem.machine().time(solved.sequence()) > 0, "what is reported solves");
        assertTrue(BigDecimal.valueOf(search.count().steps()).compareTo(ratio.get().multiply(BigDecimal.valueOf(8))) <= 0,
                search.count().steps() + " steps for a ratio of " + ratio.get());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void slices_change_neither_what_is_found_nor_what_it_costs(@ForAll("problems") Problem problem, @ForAll long seed) {
        long budget = 20_000;
        BiasOptimalSearch whole = new BiasOptimalSearch(problem.machine(), problem.distribution());
        Progress expected = whole.advance(budget);
        BiasOptimalSearch sliced = new BiasOptimalSearch(problem.machine(), problem.distribution());
        Random random = new Random(seed);
        Progress actual = sliced.advance(0);
        long granted = 0;
        while (granted < budget && actual instanceof Progress.Suspended) {
            long slice = Math.min(budget - granted, random.nextInt(1 + random.nextInt(40)));
            granted += slice;
            actual = sliced.advance(slice);
        }
        assertEquals(whole.count(), sliced.count());
        switch (expected) {
            case Progress.Suspended suspended -> assertInstanceOf(Progress.Suspended.class, actual);
            case Progress.Solved(List<Integer> sequence, long unused) -> {
                Progress.Solved same = assertInstanceOf(Progress.Solved.class, actual);
                assertEquals(sequence, same.sequence());
                assertEquals(budget - unused, granted - same.unused(), "steps paid");
                assertEquals(whole.count().steps(), granted - same.unused(), "steps counted are steps paid");
            }
            case Progress.Exhausted(long unused) -> assertEquals(budget - unused, granted - assertInstanceOf(Progress.Exhausted.class, actual).unused());
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void a_search_that_comes_to_nothing_leaves_nothing_behind(@ForAll("problems") Problem problem) {
        TinyMachine machine = problem.machine();
        BiasOptimalSearch search = new BiasOptimalSearch(machine, problem.distribution());
        if (search.advance(5_000) instanceof Progress.Exhausted) {
            assertEquals(0, machine.storage().depth());
            assertEquals(0, machine.storage().journaled());
        }
        assertTrue(search.count().tokens() >= search.count().sequences() || search.count().tokens() == 0);
    }
}
