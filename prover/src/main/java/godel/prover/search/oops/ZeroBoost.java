package godel.prover.search.oops;

/** What {@code boostq(0)} does: the first program found has number 1. See READINGS.md, "boostq(0)". */
public enum ZeroBoost {
    /** It boosts nothing and costs one step. */
    NOTHING,
    /** It boosts what lies before the first program found: the program declared last, {@code endnp} in the experiments. */
    LAST_DECLARED
}
