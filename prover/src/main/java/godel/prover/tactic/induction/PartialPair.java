package godel.prover.tactic.induction;

import godel.grammar.value.Pair;
import godel.grammar.value.Value;

/** A pair whose parts may be cells. */
record PartialPair(Object head, Object tail) {

    /** {@return a value with its pairs in this form} */
    static Object of(Value value) {
        return value instanceof Pair pair ? new PartialPair(of(pair.head()), of(pair.tail())) : value;
    }
}
