package godel.machine.property;

import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.util.Iterator;
import java.util.List;

/**
 * Numbers from which a tree is read, node by node from its root; where they are used up, the rest is 0. Shorter lists of
 * smaller numbers are smaller trees, so trees shrink as lists do: across their kinds, and to a root with leaves that are 0.
 */
final class Genes {
    /** Genes are less than this. */
    static final int RANGE = 1_000;

    private static final List<String> ACTIONS = List.of("none", "left", "right");
    private static final int KINDS = 4;

    private final Iterator<Integer> genes;

    Genes(List<Integer> genes) {
        this.genes = genes.iterator();
    }

    /** {@return the next number, or 0} */
    int next() {
        return genes.hasNext() ? genes.next() : 0;
    }

    /** {@return a value: mostly a number, else a symbol or a pair} */
    Value value() {
        int gene = next();
        int detail = gene / KINDS;
        return switch (gene % KINDS) {
            case 1 -> Symbol.of(ACTIONS.get(detail % ACTIONS.size()));
            case 2 -> Pair.of(value(), value());
            case 3 -> Rational.of((long) -detail);
            default -> Rational.of((long) detail);
        };
    }
}
