package godel.prover.search.engine;

/** How a token ended. */
public enum Verdict {
    /** It was executed, and asks for the next one. */
    CONTINUES,
    /** It does not apply: no continuation of this sequence is of interest. */
    INTERRUPTED,
    /** With it the sequence has done what is searched for. */
    SOLVED
}
