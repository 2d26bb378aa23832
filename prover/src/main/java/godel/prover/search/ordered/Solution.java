package godel.prover.search.ordered;

import java.util.List;

/**
 * A task that was solved.
 *
 * @param stage  the stage's place, from 0 on
 * @param task   the task's place in the stage, from 0 on
 * @param kind   how
 * @param added  tokens that were frozen for it, after those of the last program if that was prolonged
 * @param limit  T, the time limit of the phase in which it was found
 * @param effort all that the search had taken by then
 */
public record Solution(int stage, int task, Kind kind, List<Integer> added, long limit, Effort effort) {
    /** How a task was solved. */
    public enum Kind {
        /** By the last program as it was. */
        UNCHANGED,
        /** By the last program and more tokens. */
        PROLONGED,
        /** By a new program, which solves the tasks before it as well. */
        NEW
    }

    public Solution {
        added = List.copyOf(added);
    }

    /** Freezes in the code what this solution added to it. */
    public void freeze(Code code) {
        int start = kind == Kind.NEW ? code.length() + 1 : code.programs() > code.declared() ? code.start(code.programs()) : 0;
        added.forEach(code::append);
        if (kind != Kind.UNCHANGED) {
            code.freeze(start);
        }
    }
}
