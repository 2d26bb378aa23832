package godel.grammar.elaborate;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A signature written out, in alphabetical order. */
record Functions(Map<String, SortedSet<Integer>> table) implements Signature {

    static final Functions PRIMITIVES = always();

    private static Functions always() {
        Functions functions = new Functions(Map.of()).and("if", 3).and("size", 1).and("floor", 1);
        for (String name : new String[] {"head", "tail", "is_pair", "is_number", "is_integer", "is_symbol", "not"}) {
            functions = functions.and(name, 1);
        }
        for (String name : new String[] {"equal", "pair", "+", "-", "*", "/", "<", "and", "or", "implies", "iff"}) {
            functions = functions.and(name, 2);
        }
        return functions;
    }

    static Functions of(Signature signature) {
        return new Functions(Map.of()).and(signature);
    }

    @Override
    public Functions and(Signature other) {
        Map<String, SortedSet<Integer>> both = copy();
        for (String name : other.names()) {
            both.computeIfAbsent(name, _ -> new TreeSet<>()).addAll(other.arities(name));
        }
        return new Functions(both);
    }

    Functions and(String name, int arity) {
        Map<String, SortedSet<Integer>> more = copy();
        more.computeIfAbsent(name, _ -> new TreeSet<>()).add(arity);
        return new Functions(more);
    }

    private Map<String, SortedSet<Integer>> copy() {
        Map<String, SortedSet<Integer>> copy = new TreeMap<>();
        table.forEach((name, arities) -> copy.put(name, new TreeSet<>(arities)));
        return copy;
    }

    @Override
    public Collection<Integer> arities(String name) {
        return Collections.unmodifiableSortedSet(table.getOrDefault(name, Collections.emptySortedSet()));
    }

    @Override
    public Collection<String> names() {
        return Collections.unmodifiableSet(table.keySet());
    }
}
