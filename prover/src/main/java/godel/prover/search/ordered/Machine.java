package godel.prover.search.ordered;

import godel.prover.search.storage.Cells;

/**
 * An instruction set at work on a sequence of tasks, as a search sees it. Each task has a tape of its own; all tapes lie
 * in {@link #cells}, so that the search can take back what a program did. Programs are stretches of one {@link Code}.
 *
 * <p>A machine belongs to one thread. Methods are called millions of times a second: verdicts are numbers.
 */
public interface Machine {
    /** The task asks for the token just past the code: the program can be prolonged. */
    int ASKS = 0;
    /** The token did something illegal, which costs a step, or the program left the code: nothing follows. */
    int HALTS = 1;
    /** The time is up. */
    int INTERRUPTED = 2;
    /** The task is solved. */
    int SOLVED = 3;
    /** One token was executed, as was asked for. */
    int CONTINUES = 4;
    /** The task asks for a token, but there is none for which {@code time <= limit / total * weight}. */
    int ASKS_IN_VAIN = 5;

    /** {@return how many tokens there are; they are numbered from 1} */
    int tokens();

    /** {@return the name of a token} */
    String name(int token);

    /** {@return how many tasks there are, at most 62} */
    int tasks();

    /** {@return where all tapes are} */
    Cells cells();

    /** {@return the code, in which the search writes the program that it tries} */
    Code code();

    /**
     * Writes the beginning of a task onto its tape, with the instruction pointer at {@code start}.
     *
     * @param task from 0 on
     * @return how many cells that took
     */
    int begin(int task, int start);

    /**
     * Executes tokens for a task while the time is not above the limit.
     *
     * @param once  whether to stop after one token
     * @param time  the time taken so far by all tasks
     * @param limit the time up to which tokens may be begun
     * @return how it ended, one of the numbers above; unless a task goes on after it, the tape may be left in disorder,
     *     since it is undone next
     */
    int run(int task, boolean once, long time, double limit);

    /** {@return the time after the last {@link #run}} */
    long time();

    /** {@return the tokens executed by all runs so far} */
    long instructions();

    /** {@return where a task's present distribution is; good until the task runs again or is undone} */
    int distribution(int task);

    /** {@return the sum of the weights of all tokens in a distribution, positive} */
    int total(int distribution);

    /** {@return a token's weight in a distribution, not negative; its probability is this through the sum} */
    int weight(int distribution, int token);

    /**
     * {@return the first token after {@code token} that has a positive weight, or only among those of a weight above 1; 0 if
     * there is none}
     */
    int next(int distribution, int token, boolean heavy);
}
