package godel.grammar.parse;

/** Ends the reading of a text once nothing further is worth reporting: after the last error that is shown, or past the nesting limit. */
final class TooManyErrors extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManyErrors() {
        super("enough errors", null, false, false);
    }
}
