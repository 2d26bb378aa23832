package godel.axioms;

import godel.grammar.elaborate.Signature;
import godel.grammar.term.FunctionSymbol;
import godel.prover.kernel.Definition;
import godel.prover.kernel.Primitive;
import godel.prover.kernel.Theory;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The functions that a theory knows at one moment: primitive, defined or declared. */
record TheorySignature(SortedMap<String, SortedSet<Integer>> functions) implements Signature {

    static TheorySignature of(Theory theory) {
        TheorySignature signature = new TheorySignature(new TreeMap<>());
        for (Primitive primitive : Primitive.values()) {
            signature.add(primitive.function());
        }
        theory.definitions().stream().map(Definition::function).forEach(signature::add);
        theory.declared().forEach(signature::add);
        return signature;
    }

    private void add(FunctionSymbol function) {
        functions.computeIfAbsent(function.name(), name -> new TreeSet<>()).add(function.arity());
    }

    @Override
    public Collection<Integer> arities(String name) {
        return functions.getOrDefault(name, Collections.emptySortedSet());
    }

    @Override
    public Collection<String> names() {
        return functions.keySet();
    }
}
