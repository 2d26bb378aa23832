package godel.prover.tactic.machine;

import godel.grammar.term.Term;
import godel.prover.kernel.Theorem;
import java.util.Optional;

/**
 * Software with nothing to switch, and what getting there took.
 *
 * @param booted {@code |- boot(state) = pair(software, cost)}
 * @param idle   what {@linkplain PlanningLaws#idle the laws} want to know of it, if they do
 */
record Booted(Term state, StateTerm software, Term cost, Theorem booted, Optional<Theorem> idle) {

    /** {@return a law without its condition on the searcher} */
    Theorem known(Theorem law) {
        return idle.map(theorem -> Theorem.modusPonens(law, theorem)).orElse(law);
    }
}
