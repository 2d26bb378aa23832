package godel.prover.metamath;

/** Thrown where a certificate asks for more than a limit allows; caught where the export begins. */
final class TooHeavy extends Exception {
    private static final long serialVersionUID = 1L;

    TooHeavy(String reason) {
        super(reason);
    }
}
