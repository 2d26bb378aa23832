package godel.prover.tip;

import java.time.Duration;

/** Stops an attempt whose time is over. What an attempt finds before does not depend on it. */
final class Clock implements Runnable {
    private final long start = System.nanoTime();
    private final long limit;

    Clock(Duration limit) {
        this.limit = limit.toNanos();
    }

    /** {@return the time since the attempt began} */
    Duration elapsed() {
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
    static final class OutOfTime extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OutOfTime() {
            super("out of time", null, false, false);
        }
    }
}
