package godel.prover.search.ordered;

/** The cells of one task, whose changes a search takes back. */
public interface Memory {
    /** {@return the content of a cell, from 0 on} */
    int get(int cell);

    /** Writes a cell, from 0 on. */
    void set(int cell, int value);
}
