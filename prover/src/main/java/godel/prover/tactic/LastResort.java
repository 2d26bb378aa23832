package godel.prover.tactic;

import godel.grammar.term.Term;
import godel.prover.kernel.Theorem;
import java.util.List;
import java.util.Optional;

/** What is tried for a case that simplification, splitting and arithmetic leave open. */
@FunctionalInterface
public interface LastResort {
    /** Nothing: the case stays open. */
    LastResort NONE = (goal, facts) -> Optional.empty();

    /** {@return {@code Γ |- goal}, where Γ are hypotheses of the facts, if this proves it} */
    Optional<Theorem> prove(Term goal, List<Theorem> facts);
}
