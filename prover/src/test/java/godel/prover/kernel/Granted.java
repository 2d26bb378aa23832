package godel.prover.kernel;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import java.util.List;

/** Theorems and definitions whose premises are taken for granted, each as an axiom of its own, so that a test can speak of one rule alone. */
final class Granted {
    private Granted() {
    }

    /** {@return hypotheses |- conclusion, resting on a new axiom that says just this} */
    static Theorem theorem(Theory theory, List<Term> hypotheses, Term conclusion) {
        Term formula = conclusion;
        for (Term hypothesis : hypotheses.reversed()) {
            formula = Logic.implication(hypothesis, formula);
        }
        String name = "granted." + theory.axioms().size();
        theory.assertAxiom(new Axiom(name, "experiment", formula));
        Theorem theorem = Theorem.axiom(theory, name);
        for (Term hypothesis : hypotheses) {
            theorem = Theorem.modusPonens(theorem, Theorem.assume(theory, hypothesis));
        }
        return theorem;
    }

    /** Admits definitions together, their termination granted. */
    static void define(Theory theory, Proposal... group) {
        List<Proposal> proposals = List.of(group);
        theory.define(proposals, theory.obligations(proposals).stream()
                .map(obligation -> theorem(theory, obligation.tests(), obligation.goal())).toList());
    }

    /** {@return name(parameters) = body, with this measure} */
    static Proposal proposal(String name, List<Variable> parameters, Term body, Term... measure) {
        return new Proposal(FunctionSymbol.of(name, parameters.size()), parameters, body, List.of(measure));
    }

    /** {@return the term where it is a natural number, else 0} */
    static Term natural(Term term) {
        return Logic.conditional(Logic.natural(term), term, Constant.of(0));
    }

    /** {@return whether the term is a natural number other than 0} */
    static Term positive(Term term) {
        return Logic.conditional(Logic.natural(term), Application.of("<", Constant.of(0), term), Constant.FALSE);
    }

    static Term minusOne(Term term) {
        return Application.of("-", term, Constant.of(1));
    }
}
