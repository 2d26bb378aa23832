package godel.prover.search.edit;

import godel.grammar.value.Pair;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.util.ArrayList;
import java.util.List;

/** The elements of a value that is a list. */
final class Elements {
    private Elements() {
    }

    /** {@return the elements of a list; none if the value is no list} */
    static List<Value> of(Value list) {
        List<Value> elements = new ArrayList<>();
        Value rest = list;
        while (rest instanceof Pair pair) {
            elements.add(pair.head());
            rest = pair.tail();
        }
        return rest == Symbol.NIL ? elements : List.of();
    }
}
