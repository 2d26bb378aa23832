package godel.prover.tactic;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.InductionScheme;
import java.util.List;
import java.util.Map;

/** An induction to try. @param expansions calls to unfold in its base and cases */
record InductionChoice(InductionScheme scheme, List<Equality> expansions) {

    /** {@return the inductions on a variable that need no recursion to suggest them: down lists, down natural numbers, down all parts of pairs} */
    static List<InductionChoice> on(Term formula, Variable variable) {
        Term isPair = Application.of("is_pair", variable);
        Term positive = Application.of("and", Application.of("is_integer", variable), Application.of("<", Constant.of(0), variable));
        Term natural = Application.of("if", positive, variable, Constant.of(0));
        Substitution tail = to(variable, Application.of("tail", variable));
        Substitution head = to(variable, Application.of("head", variable));
        Substitution before = to(variable, Application.of("-", variable, Constant.of(1)));
        return List.of(choice(formula, Application.of("size", variable), isPair, List.of(tail)),
                choice(formula, natural, positive, List.of(before)),
                choice(formula, Application.of("size", variable), isPair, List.of(head, tail)));
    }

    /** {@return this choice with another measure, unless that is empty} */
    InductionChoice with(List<Term> measure) {
        return measure.isEmpty() ? this : new InductionChoice(new InductionScheme(scheme.formula(), measure, scheme.cases()), expansions);
    }

    private static InductionChoice choice(Term formula, Term measure, Term test, List<Substitution> smaller) {
        return new InductionChoice(new InductionScheme(formula, List.of(measure), List.of(new InductionScheme.Case(test, smaller))), List.of());
    }

    private static Substitution to(Variable variable, Term term) {
        return Substitution.of(Map.of(variable, term));
    }
}
