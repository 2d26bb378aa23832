package godel.grammar.term;

import java.util.concurrent.ConcurrentHashMap;

/** A function symbol. Its identity is name <em>and</em> arity, so a name used with two arities is two functions and never confused. */
public final class FunctionSymbol {
    private static final ConcurrentHashMap<Key, FunctionSymbol> INTERNED = new ConcurrentHashMap<>();

    private final Key key;
    private final int hash;

    private FunctionSymbol(Key key) {
        this.key = key;
        this.hash = key.name.hashCode() * 31 + key.arity;
    }

    /**
     * {@return the function symbol of this name and arity}
     *
     * @throws IllegalArgumentException if the arity is negative
     */
    public static FunctionSymbol of(String name, int arity) {
        if (arity < 0) {
            throw new IllegalArgumentException("negative arity " + arity + " of " + name);
        }
        return INTERNED.computeIfAbsent(new Key(name, arity), FunctionSymbol::new);
    }

    public String name() {
        return key.name;
    }

    public int arity() {
        return key.arity;
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public String toString() {
        return key.name + "/" + key.arity;
    }

    private record Key(String name, int arity) {
    }
}
