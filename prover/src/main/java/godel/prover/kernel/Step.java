package godel.prover.kernel;

import godel.grammar.term.Application;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import module java.base;

/// How a theorem was made: the rule and what it was applied to, under the names that [Theorem] gives them. Certificates are written from these;
/// nothing makes a theorem of one, so anyone may make them.
public sealed interface Step {
    record Assume(Term term) implements Step { }
    record Reflexive(Term term) implements Step { }
    record Symmetric(Theorem premise) implements Step { }
    record Transitive(Theorem first, Theorem second) implements Step { }
    record Congruence(Application term, List<Replacement> replacements) implements Step { }
    record Substitute(Theorem equation, Theorem premise) implements Step { }
    record Instantiate(Theorem premise, Substitution substitution) implements Step { }
    record Split(Theorem positive, Theorem negative, Term test) implements Step { }
    record Discharge(Theorem premise, Term hypothesis) implements Step { }
    record ModusPonens(Theorem implication, Theorem premise) implements Step { }
    record Absurd(Theorem premise, Term conclusion) implements Step { }
    record AxiomStep(Axiom axiom) implements Step { }
    record DefinitionStep(Definition definition) implements Step { }
    record Evaluate(Term term, List<Definition> used) implements Step { }

    /// The theorems lie in the order of the scheme: one natural step a measure component, the base, one a case, one decrease a substitution.
    record Induct(InductionScheme scheme, List<Theorem> naturals, Theorem base, List<Theorem> cases, List<List<Theorem>> decreases) implements Step {
        public Induct {
            naturals = List.copyOf(naturals);
            cases = List.copyOf(cases);
            decreases = decreases.stream().map(List::copyOf).toList();
        }
    }

    /// The argument at this position, counted from 0, is replaced by the right side of the equation.
    record Replacement(int position, Theorem equation) { }
}
