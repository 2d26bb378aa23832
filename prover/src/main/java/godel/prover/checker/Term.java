package godel.prover.checker;

import java.util.Arrays;

/** A term of the logic. Terms are made by {@link Terms} only, which makes every term once: equality is identity. */
sealed interface Term {

    /** {@return the place of this term in the order of making} */
    int number();

    /** {@return whether no variable occurs in it} */
    boolean isGround();

    /** A variable; in a theorem it stands for any value. */
    record Variable(String name, int number) implements Term {
        @Override
        public boolean isGround() {
            return false;
        }
    }

    /** A quoted value. */
    record Constant(Value value, int number) implements Term {
        @Override
        public boolean isGround() {
            return true;
        }
    }

    /** A function applied to as many arguments as its arity says. The array is never changed. */
    final class Application implements Term, Comparable<Application> {
        private final Function function;
        private final Term[] arguments;
        private final int number;
        private final boolean ground;
        private final int hash;

        Application(Function function, Term[] arguments, int number) {
            this.function = function;
            this.arguments = arguments;
            this.number = number;
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
        public int number() {
            return number;
        }

        @Override
        public boolean isGround() {
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
