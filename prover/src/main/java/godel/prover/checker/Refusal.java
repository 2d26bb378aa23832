package godel.prover.checker;

/** Why the line at hand is refused. It travels to {@link CertificateChecker}, which makes an {@link Outcome.Refused} of it. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    Refusal(String reason) {
        super(reason, null, false, false);
    }

    /** {@return the refusal for a limit that was passed} */
    static Refusal limit(String what, long limit) {
        return new Refusal("more than " + limit + " " + what);
    }
}
