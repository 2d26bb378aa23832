package godel.prover.checker;

import java.util.Arrays;

/** A term of the logic. Terms are made by {@link Terms} only, which makes every term once: equality is identity. */
abstract sealed class Term extends Counted {
    private final int number;

    private Term(int number) {
        this.number = number;
    }

    /** {@return the place of this term in the order of making; a term made again gets a new one} */
    final int number() {
        return number;
    }

    /** {@return whether no variable occurs in it} */
    abstract boolean isGround();

    /** A variable; in a theorem it stands for any value. */
    static final class Variable extends Term {
        private final String name;

        Variable(String name, int number) {
            super(number);
            this.name = name;
        }

        String name() {
            return name;
        }

        @Override
        boolean isGround() {
            return false;
        }
    }

    /** A quoted value. */
    static final class Constant extends Term {
        private final Value value;

        Constant(Value value, int number) {
            super(number);
            this.value = value;
        }

        Value value() {
            return value;
        }

        @Override
        boolean isGround() {
            return true;
        }
    }

    /** A function applied to as many arguments as its arity says. The array is never changed. */
    static final class Application extends Term implements Comparable<Application> {
        private final Function function;
        private final Term[] arguments;
        private final boolean ground;
        private final int hash;

        Application(Function function, Term[] arguments, int number) {
            super(number);
            this.function = function;
            this.arguments = arguments;
            int mixed = function.hashCode();
            boolean groundSoFar = true;
            for (Term argument : arguments) {
                mixed = 0x9E3779B9 * (mixed ^ mixed >>> 15) + argument.number();
                groundSoFar &= argument.isGround();
            }
            this.hash = mixed;
            this.ground = groundSoFar;
        }

        Function function() {
            return function;
        }

        Term[] arguments() {
            return arguments;
        }

        Term argument(int index) {
            return arguments[index];
        }

        boolean applies(Function other) {
            return function.equals(other);
        }

        @Override
        boolean isGround() {
            return ground;
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            if (!(other instanceof Application that) || hash != that.hash || !function.equals(that.function)) {
                return false;
            }
            for (int i = 0; i < arguments.length; i++) {
                if (arguments[i] != that.arguments[i]) {
                    return false;
                }
            }
            return true;
        }

        /** Any total order will do: it keeps the table fast when hashes are made to clash. */
        @Override
        public int compareTo(Application that) {
            int byFunction = function.compareTo(that.function);
            return byFunction != 0
                    ? byFunction
                    : Arrays.compare(arguments, that.arguments, (a, b) -> Integer.compare(a.number(), b.number()));
        }
    }
}
