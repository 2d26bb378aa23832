package godel.prover.tactic;

import java.time.Duration;

/** Stops an attempt whose time is over. What an attempt finds before does not depend on it. */
public final class Clock implements Runnable {
    private final long start = System.nanoTime();
    private final long limit;

    /** Begins now. */
    public Clock(Duration limit) {
        this.limit = limit.toNanos();
    }

    /** {@return the time since the attempt began} */
    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** @throws OutOfTime if the time is over */
    @Override
    public void run() {
        if (System.nanoTime() - start > limit) {
            throw new OutOfTime();
        }
    }

    /** Carries no stack trace: it is no error. */
    public static final class OutOfTime extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OutOfTime() {
            super("out of time", null, false, false);
        }
    }
}
