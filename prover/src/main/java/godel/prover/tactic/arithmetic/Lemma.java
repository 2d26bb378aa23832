package godel.prover.tactic.arithmetic;

import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import java.util.List;

/** A theorem without hypotheses, ready to be used for any terms at the cost of one inference. */
record Lemma(Theorem theorem, List<Variable> variables) {
    Lemma {
        variables = List.copyOf(variables);
    }

    /** {@return the axiom of this name, its variables in order of first occurrence} */
    static Lemma axiom(Theory theory, String name) {
        Theorem axiom = Theorem.axiom(theory, name);
        return new Lemma(axiom, List.copyOf(axiom.conclusion().variables()));
    }

    /** {@return the instance for these terms, one for each variable} */
    Theorem of(Term... terms) {
        return Theorem.instantiate(theorem, Substitution.of(variables, List.of(terms)));
    }

    /** {@return the instance of an equation, read from right to left} */
    Theorem reversed(Term... terms) {
        return Theorem.symmetric(of(terms));
    }
}
