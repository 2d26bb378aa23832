package godel.prover.tactic.code;

import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.util.List;
import java.util.Optional;

/**
 * What a program's functions mean.
 *
 * @param functions callees before callers; the function that answers is the last
 */
public record ProgramMeaning(Value program, List<Meaning> functions) {
    public ProgramMeaning {
        functions = List.copyOf(functions);
    }

    /** {@return the function that answers: the first of the program} */
    public Meaning main() {
        return functions.getLast();
    }

    /** {@return the meaning of the function of this name} */
    public Optional<Meaning> function(Symbol name) {
        return functions.stream().filter(function -> function.function().name().equals(name)).findFirst();
    }
}
