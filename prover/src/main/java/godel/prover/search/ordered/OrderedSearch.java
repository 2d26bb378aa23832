package godel.prover.search.ordered;

import java.util.ArrayList;
import java.util.List;

/**
 * The optimal ordered problem solver (Schmidhuber 2004, Method 3.1). For each task there are phases with time limits
 * T = 2, 4, 8, …; in a phase half of the time goes to prolonging the program found last, on the new task alone, and half
 * to new programs on all tasks of the stage up to the new one, unless there are more of them than steps. What solves the
 * task is frozen. Levin search is the same with one task and all the time for new programs.
 *
 * <p><b>Bound.</b> Let tokens cost at most c steps, and let a program of probability P solve the task at hand, and the
 * earlier ones where it is new, in t steps together. Then it or another is found within 8 (1 + c) t / P + 2 c n (2 + log₂
 * (t / P)) steps, n being the number of tokens. Proof. Let T be the first limit with T / 2 · P ≥ t; so T &lt; 4 t / P, or T = 2.
 * In its phase the program runs to its end at the latest, for no beginning of it takes longer or is less likely. Consider one
 * half of a phase of limit L. Programs that are run and not prolonged are no beginnings of one another, so their
 * probabilities sum to at most 1 (Kraft). One of probability p is given its last token only while its time is at most
 * p L / 2, so it takes at most p L / 2 + c; all of them take at most L / 2 and c for each. Those that had taken a step before
 * have p ≥ 2 / L, so there are at most L / 2 of them; the others consist of one token, and there are n. So the half takes at
 * most (1 + c) L / 2 + c n, the phase twice that, and phases 2, 4, …, T take at most 2 (1 + c) T + 2 c n log₂ T. ∎
 *
 * <p>Undoing a node restores each cell that it wrote once, so it takes no longer than the writing did, up to a constant.
 */
public final class OrderedSearch {
    /** Beyond this limit times do not fit. */
    private static final long LAST_LIMIT = 1L << 60;

    private final List<Stage> stages;
    private final Code declared;
    private final Schedule schedule;
    private final int threads;

    /**
     * A search.
     *
     * @param declared code with the user's programs
     * @param threads  how many threads may work, at least 1; what is found and counted does not depend on it
     */
    public OrderedSearch(List<Stage> stages, Code declared, Schedule schedule, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException(threads + " threads");
        }
        this.stages = List.copyOf(stages);
        this.declared = declared;
        this.schedule = schedule;
        this.threads = threads;
    }

    /**
     * Searches on.
     *
     * @param from   where it stands
     * @param budget steps after which it stops, counted from the very beginning
     */
    public SearchOutcome run(SearchState from, long budget, SearchListener listener) {
        SearchState state = from;
        while (state.stage() < stages.size()) {
            Stage stage = stages.get(state.stage());
            Code code = declared.copy();
            state.solutions().forEach(solution -> solution.freeze(code));
            List<Explorer> explorers = explorers(stage, code);
            int solvedBefore = state.solutions().size();
            while (state.solutions().size() == solvedBefore) {
                if (state.effort().steps() >= budget) {
                    return new SearchOutcome.OutOfBudget(state);
                }
                if (state.limit() > LAST_LIMIT) {
                    return new SearchOutcome.Exhausted(state);
                }
                if (!applies(state, code)) {
                    state = state.nextHalf(state.effort());
                    continue;
                }
                Half half = half(state, code, explorers);
                Half.Ending ending = half.run(state, budget, listener);
                state = half.state();
                switch (ending) {
                    case OUT_OF_BUDGET -> {
                        return new SearchOutcome.OutOfBudget(state);
                    }
                    case STOPPED -> {
                        return new SearchOutcome.Stopped(state);
                    }
                    case EXHAUSTED -> {
                        state = state.nextHalf(state.effort());
                        listener.at(state);
                    }
                    case SOLVED -> {
                        Solution solution = new Solution(state.stage(), state.task(), kind(state, half.solution()), half.solution(),
                                state.limit(), state.effort());
                        state = state.solved(solution, stage.tasks().size());
                        listener.solved(solution);
                        listener.at(state);
                    }
                }
            }
        }
        return new SearchOutcome.Solved(state);
    }

    private List<Explorer> explorers(Stage stage, Code code) {
        List<Explorer> explorers = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            explorers.add(new Explorer(stage.machines().apply(code.copy())));
        }
        return explorers;
    }

    /** Whether this half has anything to try. */
    private boolean applies(SearchState state, Code code) {
        return state.fresh() ? state.task() + 1 <= state.limit()
                : schedule == Schedule.HALF_TO_PROLONGING && code.programs() > code.declared();
    }

    private Half half(SearchState state, Code code, List<Explorer> explorers) {
        double limit = schedule == Schedule.HALF_TO_PROLONGING ? state.limit() / 2.0 : state.limit();
        int start = state.fresh() ? code.length() + 1 : code.start(code.programs());
        long task = 1L << state.task();
        return new Half(explorers, start, state.fresh() ? task | task - 1 : task, limit, state.units());
    }

    private static Solution.Kind kind(SearchState state, List<Integer> added) {
        if (state.fresh()) {
            return Solution.Kind.NEW;
        }
        return added.isEmpty() ? Solution.Kind.UNCHANGED : Solution.Kind.PROLONGED;
    }
}
