package godel.prover.tip;

import godel.grammar.term.FunctionSymbol;
import godel.prover.kernel.Theory;
import java.util.HashSet;
import java.util.Set;

/** Finds names for the functions of a problem that mean nothing else in the theory. */
final class Names {
    private final Theory theory;
    private final Set<FunctionSymbol> taken = new HashSet<>();

    Names(Theory theory) {
        this.theory = theory;
    }

    /** {@return a symbol that is not in use, of the wanted name if possible} */
    FunctionSymbol fresh(String wanted, int arity) {
        FunctionSymbol symbol = FunctionSymbol.of(wanted, arity);
        for (int i = 2; theory.knows(symbol) || !taken.add(symbol); i++) {
            symbol = FunctionSymbol.of(wanted + "." + i, arity);
        }
        return symbol;
    }
}
