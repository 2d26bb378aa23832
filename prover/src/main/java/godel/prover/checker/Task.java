package godel.prover.checker;

import java.util.List;

/**
 * What the {@link Evaluator} has to do: an expression to evaluate, or something to be done once a value is there. Bodies are
 * compiled to these by {@link Code}.
 */
sealed interface Task {

    /** Gives a value when evaluated. */
    sealed interface Expression extends Task {
    }

    /** A quoted value. */
    record Literal(Value value) implements Expression {
    }

    /** A parameter of the function being called, by position. */
    record Parameter(int position) implements Expression {
    }

    /** A subterm that occurs more than once in its body: computed when first needed, then kept in a cell of the call. */
    record Shared(Expression expression, Keep keep) implements Expression {
    }

    /** Evaluates the arguments from left to right, then does the rest. */
    record Application(List<Expression> arguments, Task then) implements Expression {
    }

    /** Keeps the value on top of the stack in a cell. */
    record Keep(int cell) implements Task {
    }

    /** Takes the value of a test and evaluates one of the branches. */
    record Choose(Expression then, Expression otherwise) implements Task {
    }

    /** Takes the arguments and computes a primitive. */
    record Perform(Primitive primitive) implements Task {
    }

    /** Takes the arguments and calls a function by its name: its meaning is looked up when the call is first made. */
    record Call(Function function) implements Task {
    }
}
