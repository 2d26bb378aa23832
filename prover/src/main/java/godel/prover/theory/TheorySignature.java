package godel.prover.theory;

import godel.grammar.elaborate.Signature;
import godel.grammar.term.FunctionSymbol;
import godel.prover.kernel.Definition;
import godel.prover.kernel.Primitive;
import godel.prover.kernel.Theory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** The functions that a theory knows: primitive, defined and declared. What the theory learns later, this knows as well. */
public record TheorySignature(Theory theory) implements Signature {

    @Override
    public Collection<Integer> arities(String name) {
        Collection<Integer> arities = new TreeSet<>();
        functions().stream().filter(function -> function.name().equals(name)).forEach(function -> arities.add(function.arity()));
        return arities;
    }

    @Override
    public Collection<String> names() {
        Collection<String> names = new TreeSet<>();
        functions().forEach(function -> names.add(function.name()));
        return names;
    }

    private List<FunctionSymbol> functions() {
        List<FunctionSymbol> functions = new ArrayList<>(Arrays.stream(Primitive.values()).map(Primitive::function).toList());
        functions.addAll(theory.definitions().stream().map(Definition::function).toList());
        functions.addAll(theory.declared());
        return functions;
    }
}
