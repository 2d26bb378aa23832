package godel.machine.command;

import godel.machine.run.Brake;
import godel.machine.run.RunEnding;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Turns the signals that end a process (SIGINT, SIGTERM, SIGHUP) into a stop at the next opportunity: while this is open,
 * the Java machine's end waits for it to be closed, which is to be done when the last word is said. The exit code is then
 * the signal's, 130 for SIGINT.
 */
final class Interruption implements Brake, AutoCloseable {
    private static final long PATIENCE_IN_SECONDS = 60;

    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stopAndWait, "godel-interruption");
    private volatile boolean requested;

    private Interruption() {
    }

    static Interruption open() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    private void stopAndWait() {
        requested = true;
        try {
            closed.await(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public Optional<RunEnding> applied(long steps) {
        return requested ? Optional.of(new RunEnding.Interrupted()) : Optional.empty();
    }

    @Override
    public void close() {
        closed.countDown();
        if (!requested) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException ending) {
                // A signal came just now: the hook runs, and finds that it need not wait.
            }
        }
    }
}
