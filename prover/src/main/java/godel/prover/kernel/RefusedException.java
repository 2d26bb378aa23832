package godel.prover.kernel;

/// Thrown by a kernel rule that does not apply; carries the refusal as a value and no stack trace, for search fails often.
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    RefusedException(Refusal refusal) {
        super(null, null, false, false);
        this.refusal = refusal;
    }

    static void unless(boolean holds, Refusal refusal) {
        if (!holds) {
            throw new RefusedException(refusal);
        }
    }

    public Refusal refusal() { return refusal; }

    /// The refusal as text, made only when it is asked for: terms may be large.
    @Override
    public String getMessage() { return String.valueOf(refusal); }
}
