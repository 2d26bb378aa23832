package godel.machine.life;

import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.machine.hardware.Evaluator;
import godel.machine.hardware.Outcome;
import godel.machine.hardware.Parts;
import java.util.ArrayList;
import java.util.List;

/**
 * The world's law: functions {@code environment(world, action)}, {@code observe(world)}, {@code worth(reward, remaining)}
 * and {@code default_action()} of a program in Quine code. It is run by the hardware, outside the machine's time.
 */
public final class Environment {
    private static final Symbol STEP = Symbol.of("environment");
    private static final Symbol OBSERVE = Symbol.of("observe");
    private static final Symbol WORTH = Symbol.of("worth");
    private static final Symbol DEFAULT_ACTION = Symbol.of("default_action");

    private final Evaluator evaluator;
    private final long stepLimit;

    private Environment(Evaluator evaluator, long stepLimit) {
        this.evaluator = evaluator;
        this.stepLimit = stepLimit;
    }

    /**
     * {@return the environment that this code describes}
     *
     * @param code      a program with the four functions and all that they call
     * @param stepLimit the steps one of them may take before it counts as endless
     */
    public static Environment of(Value code, long stepLimit) {
        return new Environment(Evaluator.of(code), stepLimit);
    }

    /**
     * {@return what may follow the action, as {@code environment(world, action)} lists it}
     *
     * @throws EnvironmentFault if the code has no value
     */
    public List<Consequence> consequences(Value world, Value action) {
        List<Consequence> consequences = new ArrayList<>();
        for (Value entry : Parts.elements(run(STEP, List.of(world, action)))) {
            consequences.add(new Consequence(number(Parts.head(entry)), Parts.second(entry), Parts.third(entry)));
        }
        return consequences;
    }

    /**
     * {@return the value of {@code environment(world, action)}, whatever it is}
     *
     * @throws EnvironmentFault if the code has no value
     */
    public Value step(Value world, Value action) {
        return run(STEP, List.of(world, action));
    }

    /**
     * {@return what the policy sees}
     *
     * @throws EnvironmentFault if the code has no value
     */
    public Value observe(Value world) {
        return run(OBSERVE, List.of(world));
    }

    /**
     * {@return what a reward counts when {@code remaining} cycles or steps were left at the cycle's start}
     *
     * @throws EnvironmentFault if the code has no value
     */
    public Rational worth(Value reward, long remaining) {
        return number(run(WORTH, List.of(reward, Rational.of(remaining))));
    }

    /**
     * {@return what happens when a policy does not finish in time}
     *
     * @throws EnvironmentFault if the code has no value
     */
    public Value defaultAction() {
        return run(DEFAULT_ACTION, List.of());
    }

    private Value run(Symbol function, List<Value> arguments) {
        return switch (evaluator.runFunction(stepLimit, function, arguments)) {
            case Outcome.Finished(Value value, _) -> value;
            case Outcome.Stuck _ -> throw new EnvironmentFault(call(function, arguments) + " has no value");
            case Outcome.Exceeded(long limit) -> throw new EnvironmentFault(call(function, arguments) + " did not finish within " + limit + " steps");
        };
    }

    private static String call(Symbol function, List<Value> arguments) {
        return function.name() + "(" + String.join(", ", arguments.stream().map(Value::toString).toList()) + ")";
    }

    /** What is no number counts as 0, as everywhere in the logic's arithmetic. */
    private static Rational number(Value value) {
        return switch (value) {
            case Rational number -> number;
            case Symbol _, Pair _ -> Rational.ZERO;
        };
    }
}
