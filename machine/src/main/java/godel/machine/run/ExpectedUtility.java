package godel.machine.run;

import godel.grammar.value.Rational;
import godel.grammar.value.Value;
import godel.machine.life.ExactUtility;
import godel.machine.life.SoftwareState;

/** The expected utility of software left alone, computed from the environment and not from any proof. */
public sealed interface ExpectedUtility {

    /** The value. */
    record Exact(Rational value) implements ExpectedUtility {
    }

    /** More places than the limit can be reached, so the value is not computed. */
    record TooLong(long limit) implements ExpectedUtility {
    }

    /** Pairs of software and world at a remaining time that are looked at before the value is given up: a few seconds' worth. */
    long LIMIT = 500_000;

    /** {@return the library's {@code as_is(state, world, remaining)}} */
    static ExpectedUtility asIs(ExactUtility utility, SoftwareState state, Value world, long remaining) {
        return utility.asIs(state, world, remaining, LIMIT).<ExpectedUtility>map(Exact::new).orElseGet(() -> new TooLong(LIMIT));
    }
}
