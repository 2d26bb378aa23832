package godel.prover.theory;

import godel.grammar.elaborate.Signature;
import godel.grammar.term.FunctionSymbol;
import godel.prover.kernel.Definition;
import godel.prover.kernel.Primitive;
import godel.prover.kernel.Theory;
import java.util.Arrays;
import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The functions that a theory knows: primitive, defined and declared. */
public record TheorySignature(Theory theory) implements Signature {

    @Override
    public Collection<Integer> arities(String name) {
        return functions().filter(function -> function.name().equals(name)).map(FunctionSymbol::arity)
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }

    @Override
    public Collection<String> names() {
        return functions().map(FunctionSymbol::name).collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }

    private Stream<FunctionSymbol> functions() {
        return Stream.of(Arrays.stream(Primitive.values()).map(Primitive::function),
                theory.definitions().stream().map(Definition::function), theory.declared().stream()).flatMap(all -> all);
    }
}
