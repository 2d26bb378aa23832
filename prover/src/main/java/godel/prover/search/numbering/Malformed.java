package godel.prover.search.numbering;

/** Thrown where cells number nothing; carries no stack trace, for search meets it often. */
public final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Malformed(String reason) {
        super(reason, null, false, false);
    }
}
