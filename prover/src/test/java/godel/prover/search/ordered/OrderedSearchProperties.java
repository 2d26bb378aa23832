package godel.prover.search.ordered;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of the search on random tiny instruction sets: tokens map a register to another or halt, tasks want a number there. */
class OrderedSearchProperties {
    private static final int REGISTERS = 7;
    private static final long BUDGET = 300_000;

    /** A random problem: what each token makes of each register (-1 halts), the tasks' goals, how likely tokens are. */
    record Problem(List<List<Integer>> table, List<Integer> goals, List<Integer> weights) implements InstructionSet, TaskSequence {
        @Override
        public List<String> names() {
            return IntStream.range(0, table.size()).mapToObj(token -> "t" + token).toList();
        }

        @Override
        public boolean execute(int token, Memory memory) {
            int length = memory.get(1);
            int expected = memory.get(2);
            for (int i = 0; i < length; i++) {
                expected = table.get(memory.get(3 + i)).get(expected);
            }
            assertEquals(expected, memory.get(0), "undone exactly");
            int next = table.get(token).get(expected);
            if (length < 60) {
                memory.set(3 + length, token);
                memory.set(1, length + 1);
            }
            memory.set(0, next);
            return next >= 0 && length < 60;
        }

        @Override
        public int count() {
            return goals.size();
        }

        @Override
        public void begin(int task, Memory memory) {
            memory.set(0, task % REGISTERS);
            memory.set(2, task % REGISTERS);
        }

        @Override
        public boolean solved(int task, Memory memory) {
            return memory.get(0) == goals.get(task) && memory.get(1) > 0;
        }

        OrderedSearch search(int threads) {
            return StraightMachine.search(this, this, weights::get, 64, threads);
        }

        OrderedSearch levin() {
            Stage stage = new Stage("tasks", List.of("task"), code -> new StraightMachine(this, this, weights::get, 64, code));
            return new OrderedSearch(List.of(stage), new Code(), Schedule.ALL_TO_NEW_PROGRAMS, 1);
        }

        /** {@return the least t / P of all programs of up to so many tokens that solve the first task, or infinity} */
        double bestRatio(int length) {
            return best(0, 0, 1, length);
        }

        private double best(int register, int time, double probability, int left) {
            double best = Double.POSITIVE_INFINITY;
            double total = weights.stream().mapToInt(Integer::intValue).sum();
            for (int token = 0; left > 0 && token < table.size(); token++) {
                int next = table.get(token).get(register);
                double likely = probability * weights.get(token) / total;
                if (next >= 0 && likely > 0) {
                    best = Math.min(best, next == goals.getFirst() ? (time + 1) / likely : best(next, time + 1, likely, left - 1));
                }
            }
            return best;
        }
    }

    @Provide
    Arbitrary<Problem> problems() {
        return Arbitraries.integers().between(2, 4).flatMap(tokens -> Combinators.combine(
                Arbitraries.integers().between(-1, REGISTERS - 1).list().ofSize(REGISTERS).list().ofSize(tokens),
                Arbitraries.integers().between(0, REGISTERS - 1).list().ofMinSize(1).ofMaxSize(4),
                Arbitraries.integers().between(1, 9).list().ofSize(tokens)).as(Problem::new));
    }

    /** The bound is proved at {@link OrderedSearch}; c is 1, since tokens cost a step. */
    private static double bound(double ratio, int tokens) {
        return 8 * (1 + 1) * ratio + 2 * tokens * (2 + Math.log(ratio) / Math.log(2));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void a_first_task_that_a_program_of_probability_P_solves_in_t_steps_is_solved_within_the_bound(@ForAll("problems") Problem problem) {
        Problem first = new Problem(problem.table(), problem.goals().subList(0, 1), problem.weights());
        double ratio = first.bestRatio(6);
        Assume.that(ratio < 20_000);
        for (OrderedSearch search : List.of(first.search(1), first.levin())) {
            SearchOutcome.Solved solved = assertInstanceOf(SearchOutcome.Solved.class, search.run(SearchState.BEGINNING, Long.MAX_VALUE, SearchListener.NONE));
            long steps = solved.state().effort().steps();
            assertTrue(steps <= bound(ratio, first.names().size()), steps + " steps for a ratio of " + ratio);
        }
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void the_number_of_threads_changes_neither_what_is_found_nor_what_is_counted(@ForAll("problems") Problem problem) {
        SearchOutcome alone = problem.search(1).run(SearchState.BEGINNING, BUDGET, SearchListener.NONE);
        SearchOutcome together = problem.search(3).run(SearchState.BEGINNING, BUDGET, SearchListener.NONE);
        assertEquals(alone, together);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void a_search_that_is_stopped_and_resumed_comes_to_the_same(@ForAll("problems") Problem problem) {
        SearchOutcome whole = problem.search(1).run(SearchState.BEGINNING, BUDGET, SearchListener.NONE);
        AtomicReference<SearchState> at = new AtomicReference<>(SearchState.BEGINNING);
        SearchOutcome part = null;
        for (long budget = BUDGET / 5; budget <= BUDGET; budget += BUDGET / 5) {
            part = problem.search(1).run(at.get(), budget, SearchListener.NONE);
            at.set(part.state());
        }
        assertEquals(whole, part);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void from_every_state_that_is_told_the_search_comes_to_the_same(@ForAll("problems") Problem problem) {
        List<SearchState> states = new ArrayList<>();
        SearchOutcome whole = problem.search(1).run(SearchState.BEGINNING, BUDGET, new SearchListener() {
            @Override
            public void at(SearchState state) {
                states.add(state);
            }

            @Override
            public void solved(Solution solution) {
                assertTrue(solution.effort().steps() > 0);
            }

            @Override
            public boolean stopping() {
                return false;
            }
        });
        for (int i = 0; i < states.size(); i += 1 + states.size() / 10) {
            assertEquals(whole, problem.search(1).run(states.get(i), BUDGET, SearchListener.NONE));
        }
    }
}
