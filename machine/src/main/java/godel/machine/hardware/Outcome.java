package godel.machine.hardware;

import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;

/** How an evaluation ended. */
public sealed interface Outcome {

    /** The code has this value. */
    record Finished(Value value, long cost) implements Outcome {
    }

    /** The code has no value: an unknown name, a wrong number of arguments, a call at depth 0, or no code at all. */
    record Stuck() implements Outcome {
    }

    /** The code was stopped when it had taken more than {@code limit} steps; whether it would have finished is not known. */
    record Exceeded(long limit) implements Outcome {
    }

    Outcome STUCK = new Stuck();

    /**
     * {@return what {@code ev} is: {@code pair(value, cost)} or {@code 'stuck}}
     *
     * @throws IllegalStateException if the evaluation was stopped
     */
    default Value toValue() {
        return switch (this) {
            case Finished(Value value, long cost) -> Pair.of(value, Rational.of(cost));
            case Stuck _ -> Symbol.of("stuck");
            case Exceeded(long limit) -> throw new IllegalStateException("stopped after " + limit + " steps");
        };
    }
}
