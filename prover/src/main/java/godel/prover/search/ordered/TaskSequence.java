package godel.prover.search.ordered;

/** Tasks of one's own, in the order in which they are to be solved. */
public interface TaskSequence {
    /** {@return how many there are, at most 62} */
    int count();

    /** Writes the beginning of a task, from 0 on, into cells that hold 0. */
    void begin(int task, Memory memory);

    /** {@return whether a task is solved; asked after each token} */
    boolean solved(int task, Memory memory);
}
