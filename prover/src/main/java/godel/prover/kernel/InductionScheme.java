package godel.prover.kernel;

import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import module java.base;

/// What an induction is about: the formula, a measure, and the cases with the instances of the formula assumed in each; the components of the
/// measure are natural numbers, compared in lexicographic order.
public record InductionScheme(Term formula, List<Term> measure, List<Case> cases) {
    public InductionScheme {
        measure = List.copyOf(measure);
        cases = List.copyOf(cases);
    }

    /// A case: under its test the formula may be assumed for each of the substitutions, which must make the measure smaller.
    public record Case(Term test, List<Substitution> smaller) {
        public Case {
            smaller = List.copyOf(smaller);
        }
    }
}
