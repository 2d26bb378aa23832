package godel.grammar.syntax;

import java.util.HashSet;
import java.util.List;

/** {@code declare name(parameters)}: a function of which nothing is known but what axioms say. */
public record Declare(String name, List<String> parameters) implements Statement {

    /** @throws IllegalArgumentException if the name is reserved for syntax or a parameter occurs twice */
    public Declare {
        if (Expression.RESERVED.contains(name)) {
            throw new IllegalArgumentException("no function can be called " + name);
        }
        if (new HashSet<>(parameters).size() < parameters.size()) {
            throw new IllegalArgumentException("a parameter of " + name + " occurs twice: " + parameters);
        }
        parameters = List.copyOf(parameters);
    }
}
