package godel.grammar.syntax;

import java.util.OptionalLong;

/** One setting of a machine. */
public sealed interface Setting {

    /** {@return the word that introduces the setting} */
    String name();

    /**
     * {@code tempo 1_000}: the world moves every so many steps; {@code tempo free} (empty): it waits for the policy.
     *
     * @param shared {@code tempo shared 1_000}: the searcher's share of these steps is kept for it, the policy has the rest
     */
    record Tempo(OptionalLong steps, boolean shared) implements Setting {

        /** @throws IllegalArgumentException if the number of steps is not positive, or there is none to be shared */
        public Tempo {
            positive("tempo", steps.orElse(1));
            if (shared && steps.isEmpty()) {
                throw new IllegalArgumentException("free tempo is not shared");
            }
        }

        /** A tempo under which the policy comes first. */
        public Tempo(OptionalLong steps) {
            this(steps, false);
        }

        @Override
        public String name() {
            return "tempo";
        }
    }

    /** {@code lifetime 1_000}: cycles under a fixed tempo, steps under the free one. */
    record Lifetime(long length) implements Setting {

        /** @throws IllegalArgumentException if the length is not positive */
        public Lifetime {
            positive("lifetime", length);
        }

        @Override
        public String name() {
            return "lifetime";
        }
    }

    /** {@code seed 7}: where the environment's chance starts. */
    record Seed(long number) implements Setting {
        @Override
        public String name() {
            return "seed";
        }
    }

    /** {@code target global}: what a rewrite must be proved to do, strictly better or ({@code relaxed}) at least as good. */
    record Target(Scope scope, boolean relaxed) implements Setting {
        @Override
        public String name() {
            return "target";
        }
    }

    /** {@code memory = 'nil}: the software's memory at birth. */
    record Memory(Expression value) implements Setting {
        @Override
        public String name() {
            return "memory";
        }
    }

    /** {@code searcher = [40, 'standard]}: the searcher's state at birth. */
    record Searcher(Expression value) implements Setting {
        @Override
        public String name() {
            return "searcher";
        }
    }

    /**
     * {@code solver(observation, memory) = …}: what answers when the program consults something outside of it.
     *
     * @param function named {@code solver}, of two parameters
     */
    record Solver(Define function) implements Setting {
        /** Observation and memory. */
        public static final int ARITY = 2;

        /** @throws IllegalArgumentException if the function has another name or number of parameters, or a measure */
        public Solver {
            if (!function.name().equals("solver") || function.parameters().size() != ARITY || !function.measure().isEmpty()) {
                throw new IllegalArgumentException("not a plain function solver of " + ARITY + " parameters: " + function);
            }
        }

        @Override
        public String name() {
            return "solver";
        }
    }

    /** Whether later search counts on both sides of the comparison ({@code global}) or on neither ({@code as_is}). */
    enum Scope {
        GLOBAL, AS_IS;

        /** {@return the word in the source} */
        public String word() {
            return this == GLOBAL ? "global" : "as_is";
        }
    }

    private static void positive(String name, long number) {
        if (number < 1) {
            throw new IllegalArgumentException(name + " is not positive: " + number);
        }
    }
}
