package godel.grammar.syntax;

import java.util.List;
import java.util.Optional;

/**
 * {@code environment name { world = …  default = …  step(world, action) = … }}: the world a machine lives in.
 *
 * @param world         the initial world
 * @param defaultAction what happens when a policy does not finish in time
 * @param step          of two parameters, world and action; its body gives the list of {@code [probability, reward, next world]}
 * @param observe       of one parameter, the world: what the policy sees; the world itself when absent
 * @param worth         of two parameters, reward and remaining time: what a reward counts; the reward itself when absent
 * @param actual        of two parameters, world and action: what really happens, in the form of {@code step}, which is then only
 *                      what is assumed; the same as {@code step} when absent
 */
public record EnvironmentStatement(
        String name, Expression world, Expression defaultAction, Define step, Optional<Define> observe, Optional<Define> worth, Optional<Define> actual)
        implements Statement {

    /** @throws IllegalArgumentException if a function has another name or number of parameters than stated above, or a measure */
    public EnvironmentStatement {
        check(step, "step", 2);
        observe.ifPresent(function -> check(function, "observe", 1));
        worth.ifPresent(function -> check(function, "worth", 2));
        actual.ifPresent(function -> check(function, "actual", 2));
    }

    private static void check(Define function, String name, int arity) {
        if (!function.name().equals(name) || function.parameters().size() != arity || !function.measure().isEmpty()) {
            throw new IllegalArgumentException("not a plain function " + name + " of " + arity + " parameters: " + function);
        }
    }

    /** {@return what the policy sees: {@link #observe}, or the function that returns the world} */
    public Define observation() {
        return observe.orElseGet(() -> Define.of("observe", List.of("world"), new Expression.Variable("world")));
    }

    /** {@return what a reward counts: {@link #worth}, or the function that returns the reward} */
    public Define valuation() {
        return worth.orElseGet(() -> Define.of("worth", List.of("reward", "remaining"), new Expression.Variable("reward")));
    }
}
