package godel.prover.tactic;

import godel.prover.kernel.Theory;

/**
 * What a derived rule may still spend. The unit is one kernel inference or one visited node, so the result of a proof
 * attempt never depends on the speed of the machine.
 */
public final class Effort {
    private final Theory theory;
    private final long limit;
    private final long inferencesAtStart;
    private final Runnable stopCheck;
    private long nodes;

    private Effort(Theory theory, long limit, Runnable stopCheck) {
        this.theory = theory;
        this.limit = limit;
        this.stopCheck = stopCheck;
        this.inferencesAtStart = theory.inferences();
    }

    /** {@return an effort of at most {@code limit} inferences and visited nodes} */
    public static Effort of(Theory theory, long limit) {
        return of(theory, limit, () -> { });
    }

    /**
     * {@return such an effort, with a last resort that stops it from outside and decides nothing}
     *
     * @param stopCheck called at every visit; it may throw, as a {@link Clock} does
     */
    public static Effort of(Theory theory, long limit, Runnable stopCheck) {
        return new Effort(theory, limit, stopCheck);
    }

    /** {@return an effort without limit} */
    public static Effort unlimited(Theory theory) {
        return of(theory, Long.MAX_VALUE);
    }

    /**
     * Notes {@code visited} more nodes.
     *
     * @throws OutOfEffort if the limit is exceeded
     */
    public void spend(long visited) {
        nodes += visited;
        if (spent() > limit) {
            throw new OutOfEffort(limit);
        }
        stopCheck.run();
    }

    /** {@return the inferences made and nodes visited since this effort began} */
    public long spent() {
        return nodes + theory.inferences() - inferencesAtStart;
    }

    /** {@return what is left} */
    public long left() {
        return Math.max(0, limit - spent());
    }

    /** Thrown when a derived rule has used up what it was given; carries no stack trace, for search meets it often. */
    public static final class OutOfEffort extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OutOfEffort(long limit) {
            super("more than " + limit + " inferences and nodes", null, false, false);
        }
    }
}
