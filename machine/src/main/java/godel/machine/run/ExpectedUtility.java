package godel.machine.run;

import godel.grammar.value.Rational;
import godel.machine.life.ExactUtility;
import godel.machine.life.SoftwareState;
import godel.grammar.value.Value;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The expected utility of software left alone, computed from the environment and not from any proof. */
public sealed interface ExpectedUtility {

    /** The value. */
    record Exact(Rational value) implements ExpectedUtility {
    }

    /** Too many states can be reached for the value to be computed in the time given. */
    record TooLong(Duration patience) implements ExpectedUtility {
    }

    /**
     * {@return the library's {@code as_is(state, world, remaining)}}
     *
     * @param patience the longest time to wait for it
     */
    static ExpectedUtility asIs(ExactUtility utility, SoftwareState state, Value world, long remaining, Duration patience) {
        FutureTask<Rational> task = new FutureTask<>(() -> utility.asIs(state, world, remaining));
        Thread.ofPlatform().daemon().start(task);
        try {
            return new Exact(task.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException late) {
            return new TooLong(patience);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new TooLong(patience);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the expected utility cannot be computed", failed.getCause());
        }
    }
}
