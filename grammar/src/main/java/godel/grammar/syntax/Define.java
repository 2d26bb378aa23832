package godel.grammar.syntax;

import java.util.HashSet;
import java.util.List;

/**
 * {@code define name(parameters) = body}, with {@code measure [a, b]} where the function is recursive and the usual
 * measures do not do.
 *
 * @param measure expressions over the parameters, compared lexicographically; empty when none was written
 */
public record Define(String name, List<String> parameters, Expression body, List<Expression> measure) implements Statement {

    /** @throws IllegalArgumentException if the name is reserved for syntax or a parameter occurs twice */
    public Define {
        if (Expression.RESERVED.contains(name)) {
            throw new IllegalArgumentException("no function can be called " + name);
        }
        if (new HashSet<>(parameters).size() < parameters.size()) {
            throw new IllegalArgumentException("a parameter of " + name + " occurs twice: " + parameters);
        }
        parameters = List.copyOf(parameters);
        measure = List.copyOf(measure);
    }

    /** {@return the definition without a measure} */
    public static Define of(String name, List<String> parameters, Expression body) {
        return new Define(name, parameters, body, List.of());
    }
}
