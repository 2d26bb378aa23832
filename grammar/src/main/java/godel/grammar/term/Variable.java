package godel.grammar.term;

import java.util.concurrent.ConcurrentHashMap;

/** A variable of the logic; free variables of a theorem are universally quantified. */
public final class Variable implements Term {
    private static final ConcurrentHashMap<String, Variable> INTERNED = new ConcurrentHashMap<>();

    private final String name;

    private Variable(String name) {
        this.name = name;
    }

    /** {@return the variable of this name} */
    public static Variable of(String name) {
        return INTERNED.computeIfAbsent(name, Variable::new);
    }

    public String name() {
        return name;
    }

    @Override
    public boolean isGround() {
        return false;
    }

    @Override
    public int depth() {
        return 0;
    }

    @Override
    public int hashCode() {
        return name.hashCode() * 31 + 7;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public String toString() {
        return name;
    }
}
