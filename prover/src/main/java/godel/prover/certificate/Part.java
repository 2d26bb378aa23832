package godel.prover.certificate;

import godel.grammar.term.FunctionSymbol;
import godel.prover.kernel.Axiom;
import godel.prover.kernel.Definition;
import godel.prover.kernel.Theorem;

/** Something of a proof that becomes a line of its own, after all that it needs. */
sealed interface Part {

    record Proved(Theorem theorem) implements Part {
    }

    record Assumed(Axiom axiom) implements Part {
    }

    /** A group of definitions admitted together, named by the first of them. */
    record Defined(Definition first) implements Part {
    }

    record Declared(FunctionSymbol function) implements Part {
    }
}
