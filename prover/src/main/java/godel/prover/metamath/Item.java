package godel.prover.metamath;

import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import java.util.List;

/** A line of a certificate that says something; values and terms are inside. */
sealed interface Item {

    /** {@code axiom}. */
    record Axiom(String name, String category, Term formula) implements Item {
    }

    /** {@code define}. */
    record Definition(FunctionSymbol function, List<Variable> parameters, Term body, List<Term> measure) implements Item {
    }

    /** {@code admit}: the last so many definitions, with the steps that prove their obligations. */
    record Admission(int count, List<Integer> proofs) implements Item {
    }

    /** A step. */
    record Step(int number, Inference inference, List<Term> hypotheses, Term conclusion) implements Item {
    }

    /** {@code conclude}. */
    record Conclusion(int step, String name) implements Item {
    }
}
