package godel.prover.search.ordered;

/** What the time of a phase goes to. */
public enum Schedule {
    /** OOPS: half of it to prolonging the last program on the new task alone, half to new programs on all tasks so far. */
    HALF_TO_PROLONGING,
    /** Levin search: all of it to new programs. */
    ALL_TO_NEW_PROGRAMS
}
