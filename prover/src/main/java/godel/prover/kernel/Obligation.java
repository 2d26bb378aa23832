package godel.prover.kernel;

import godel.grammar.term.Term;
import module java.base;

/// Something to be proved before a definition is admitted: the goal, from no other hypotheses than the tests, which govern a recursive call, in
/// the order met.
public record Obligation(List<Term> tests, Term goal) {
    public Obligation {
        tests = List.copyOf(tests);
    }
}
