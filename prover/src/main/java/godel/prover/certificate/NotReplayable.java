package godel.prover.certificate;

/** Thrown when a line of a certificate cannot be done again in a theory: it is not of the format, or the theory or the kernel refuses it. */
public final class NotReplayable extends Exception {
    private static final long serialVersionUID = 1L;

    NotReplayable(int line, String problem) {
        super("line " + line + ": " + problem);
    }
}
