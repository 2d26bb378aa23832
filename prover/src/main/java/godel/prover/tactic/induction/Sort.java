package godel.prover.tactic.induction;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The sort of an expression: {@code Int}, {@code Bool}, a data type with arguments, a function sort ({@code =>}, the
 * result last), or a sort variable.
 *
 * @param isVariable whether it stands for any sort; then it has no arguments
 */
public record Sort(String name, List<Sort> arguments, boolean isVariable) {
    public static final Sort INTEGER = new Sort("Int", List.of(), false);
    public static final Sort BOOLEAN = new Sort("Bool", List.of(), false);
    public static final String FUNCTION = "=>";

    public Sort {
        arguments = List.copyOf(arguments);
    }

    /** {@return the sort variable of this name} */
    public static Sort variable(String name) {
        return new Sort(name, List.of(), true);
    }

    /** {@return whether it is a sort of functions} */
    public boolean isFunction() {
        return name.equals(FUNCTION) && !isVariable;
    }

    /** {@return the sort with its variables replaced} */
    public Sort with(Map<String, Sort> replacements) {
        return isVariable ? replacements.getOrDefault(name, this)
                : arguments.isEmpty() ? this : new Sort(name, arguments.stream().map(argument -> argument.with(replacements)).toList(), false);
    }

    /** Finds what variables of this pattern must be; {@return whether the sorts fit}. A variable of the other side fits anything. */
    public boolean match(Sort other, Map<String, Sort> bindings) {
        if (isVariable) {
            Sort bound = bindings.get(name);
            if (bound == null || bound.isVariable) {
                bindings.put(name, other);
            }
            return bound == null || bound.equals(other) || other.isVariable || bound.isVariable || bound.name.equals(other.name);
        }
        if (other.isVariable) {
            return true;
        }
        if (!name.equals(other.name) || arguments.size() != other.arguments.size()) {
            return false;
        }
        for (int i = 0; i < arguments.size(); i++) {
            if (!arguments.get(i).match(other.arguments.get(i), bindings)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return arguments.isEmpty() ? name : "(" + name + arguments.stream().map(argument -> " " + argument).collect(Collectors.joining()) + ")";
    }
}
