package godel.grammar.syntax;

import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.util.List;
import java.util.Set;

/**
 * An expression of Quine. Operators and list displays are calls: {@code a > b} is {@code Call("<", [b, a])},
 * {@code a >= b} is {@code Call("<=", [b, a])}, {@code a != b} is {@code not} of {@code equal}, {@code -a} is
 * {@code 0 - a}, {@code [a, b | c]} is {@code pair} of {@code a} and {@code pair} of {@code b} and {@code c}; the
 * printer writes them as operators and displays again.
 *
 * <p>Expressions are compared by content. Long operator chains and long lists are deep trees, so comparing, hashing
 * and all walks in this module keep their own stack. Places in the source are not part of an expression; see
 * {@link Source#spanOf}.
 */
public sealed interface Expression {

    /** Names that quoted programs use for syntax; no function may be called so. */
    Set<String> RESERVED = Set.of("quote", "if", "let", "match");

    /** {@return the expressions directly inside this one, in the order they are written} */
    List<Expression> children();

    /** A variable, {@code x}. */
    record Variable(String name) implements Expression {
        @Override
        public List<Expression> children() {
            return List.of();
        }
    }

    /** A value written down: {@code 3/5}, {@code 'left}, {@code '[1, 'a]}. */
    record Literal(Value value) implements Expression {

        /** {@return the literal of the integer {@code number}} */
        public static Literal of(long number) {
            return new Literal(Rational.of(number));
        }

        /** {@return the literal of the symbol {@code name}} */
        public static Literal symbol(String name) {
            return new Literal(Symbol.of(name));
        }

        @Override
        public List<Expression> children() {
            return List.of();
        }
    }

    /** A function applied to arguments, {@code f(x, y)}. */
    record Call(String function, List<Expression> arguments) implements Expression {

        /** @throws IllegalArgumentException if the function's name is one of {@link #RESERVED} */
        public Call {
            if (RESERVED.contains(function)) {
                throw new IllegalArgumentException("no function can be called " + function);
            }
            arguments = List.copyOf(arguments);
        }

        /** {@return {@code function(arguments)}} */
        public static Call of(String function, Expression... arguments) {
            return new Call(function, List.of(arguments));
        }

        /** {@return whether this calls the function of that name with that many arguments} */
        public boolean calls(String name, int arity) {
            return arguments.size() == arity && function.equals(name);
        }

        @Override
        public List<Expression> children() {
            return arguments;
        }

        @Override
        public boolean equals(Object other) {
            return Tree.same(this, other);
        }

        @Override
        public int hashCode() {
            return Tree.hash(this);
        }

        @Override
        public String toString() {
            return Tree.text(this);
        }
    }

    /** {@code if condition then holds else fails}: {@code holds} unless the condition is {@code 'false}. */
    record If(Expression condition, Expression holds, Expression fails) implements Expression {
        @Override
        public List<Expression> children() {
            return List.of(condition, holds, fails);
        }

        @Override
        public boolean equals(Object other) {
            return Tree.same(this, other);
        }

        @Override
        public int hashCode() {
            return Tree.hash(this);
        }

        @Override
        public String toString() {
            return Tree.text(this);
        }
    }

    /** {@code let name = value in body}; the name is not visible in the value. */
    record Let(String name, Expression value, Expression body) implements Expression {
        @Override
        public List<Expression> children() {
            return List.of(value, body);
        }

        @Override
        public boolean equals(Object other) {
            return Tree.same(this, other);
        }

        @Override
        public int hashCode() {
            return Tree.hash(this);
        }

        @Override
        public String toString() {
            return Tree.text(this);
        }
    }

    /**
     * {@code match subject { [] -> otherwise, [head | tail] -> pairCase }}: if the subject is a pair, the pair case
     * with its two parts, else {@code otherwise}.
     */
    record Match(Expression subject, Expression otherwise, String head, String tail, Expression pairCase) implements Expression {

        /** @throws IllegalArgumentException if head and tail have the same name */
        public Match {
            if (head.equals(tail)) {
                throw new IllegalArgumentException("head and tail are both called " + head);
            }
        }

        @Override
        public List<Expression> children() {
            return List.of(subject, otherwise, pairCase);
        }

        @Override
        public boolean equals(Object other) {
            return Tree.same(this, other);
        }

        @Override
        public int hashCode() {
            return Tree.hash(this);
        }

        @Override
        public String toString() {
            return Tree.text(this);
        }
    }
}
