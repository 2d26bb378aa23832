package godel.grammar.value;

import java.util.concurrent.ConcurrentHashMap;

/** A symbol such as {@code 'left}; two symbols are equal when their names are. {@code true}, {@code false} and {@code nil} are three of them. */
public final class Symbol implements Value {
    private static final ConcurrentHashMap<String, Symbol> INTERNED = new ConcurrentHashMap<>();

    public static final Symbol TRUE = of("true");
    public static final Symbol FALSE = of("false");
    public static final Symbol NIL = of("nil");

    private final String name;

    private Symbol(String name) {
        this.name = name;
    }

    /** {@return the symbol of this name} */
    public static Symbol of(String name) {
        Symbol known = INTERNED.get(name);
        return known != null ? known : INTERNED.computeIfAbsent(name, Symbol::new);
    }

    /** {@return the name, without the quote} */
    public String name() {
        return name;
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public String toString() {
        return "'" + name;
    }
}
