package godel.prover.tactic.induction;

/** Thrown when a sort has no predicate, because its definition is not admitted. */
public final class NotAdmitted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotAdmitted(String message) {
        super(message);
    }
}
