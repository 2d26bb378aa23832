package godel.prover.search;

/** Thrown by a rule that does not apply to what it was given; carries no stack trace, for search meets it often. */
public final class Inapplicable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A rule does not apply for this reason. */
    public Inapplicable(String reason) {
        super(reason, null, false, false);
    }
}
