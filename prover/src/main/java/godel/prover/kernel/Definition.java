package godel.prover.kernel;

import godel.grammar.term.Application;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import module java.base;

/// An admitted definition; only [Theory] makes one, after the termination obligations were proved.
public final class Definition {
    private final Proposal proposal;
    private final List<Proposal> group;
    private final List<Theorem> termination;
    private final Grounds grounds;
    private final Set<Application> shared;

    Definition(Proposal proposal, List<Proposal> group, List<Theorem> termination, Grounds grounds) {
        this.proposal = proposal;
        this.group = group;
        this.termination = termination;
        this.grounds = grounds;
        this.shared = proposal.body().shared();
    }

    public FunctionSymbol function() { return proposal.function(); }
    public List<Variable> parameters() { return proposal.parameters(); }
    public Term body() { return proposal.body(); }
    public List<Term> measure() { return proposal.measure(); }
    /// {@return the definitions that were admitted together with this one, itself included}
    public List<Proposal> group() { return group; }
    /// {@return the theorems that met the termination obligations of the group, in their order}
    public List<Theorem> termination() { return termination; }
    /// {@return whether the definition belongs to a group that calls itself}
    public boolean isRecursive() { return !proposal.measure().isEmpty(); }
    /// {@return `f(x, ..., y)` with the parameters as arguments}
    public Application leftSide() { return Application.of(proposal.function(), proposal.parameters()); }
    /// {@return the axioms on which the termination proofs rest}
    Grounds grounds() { return grounds; }
    /// {@return the applications that occur more than once in the body}
    Set<Application> shared() { return shared; }
}
