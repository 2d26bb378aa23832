package godel.grammar.term;

import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;

/** A quoted value. */
public final class Constant implements Term {
    public static final Constant TRUE = of(Symbol.TRUE);
    public static final Constant FALSE = of(Symbol.FALSE);
    public static final Constant NIL = of(Symbol.NIL);

    private static final int TEXT_LIMIT = 4_000;

    private final Value value;
    private final int hash;

    private Constant(Value value) {
        this.value = value;
        this.hash = value.hashCode() * 31 + 11;
    }

    /** {@return the constant term that denotes {@code value}} */
    public static Constant of(Value value) {
        return (Constant) Interning.canonical(new Constant(value));
    }

    /** {@return the constant term that denotes the integer {@code number}} */
    public static Constant of(long number) {
        return of(Rational.of(number));
    }

    public Value value() {
        return value;
    }

    @Override
    public boolean isGround() {
        return true;
    }

    @Override
    public int depth() {
        return 0;
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    /** Quine text; of a value of more than {@value #TEXT_LIMIT} pairs only that it is one, for by sharing it may be beyond all bounds. */
    @Override
    public String toString() {
        boolean large = value instanceof Pair pair && (!pair.isSizeLong() || pair.size().longValue() > TEXT_LIMIT);
        return large ? "pair(…)" : value.toString();
    }
}
