package godel.prover.search.oops;

/** What a task sees of its tape. */
public interface Tape {
    /** {@return the height of Ds} */
    int secondHeight();

    /** {@return an element of Ds, the lowest being number 1} */
    int second(int element);

    /** {@return a cell of the environment, from 0 to 5; 0 unless it was written} */
    int environment(int cell);

    /** Writes a cell of the environment, from 0 to 5. */
    void setEnvironment(int cell, int value);
}
