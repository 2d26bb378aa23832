package godel.prover.tactic.machine;

import godel.grammar.term.Application;
import godel.grammar.term.Term;
import godel.grammar.value.Pair;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.Effort;
import java.util.List;
import java.util.Optional;

/**
 * What can be expected of lives in an environment, known with proof: what no program exceeds, and what a given program
 * earns. Found when a search begins.
 *
 * <pre>
 * forecast ::= {@link TableForecast}       exact, by tables for each remaining life: for small worlds and short lives
 *            | {@link PotentialForecast}   bounds by potentials, which hold for every remaining life
 * </pre>
 *
 * Lives are spoken of as they are after the first cycle's act: {@code u_outcomes(state, environment(w, a), k, k - 1)}, and
 * {@code as_is_outcomes} of the same.
 */
sealed interface Forecast permits TableForecast, PotentialForecast {

    /**
     * What is known of a utility, under conditions that can be computed for the state at hand.
     *
     * @param value      a term that the utility is compared with
     * @param facts      say how
     * @param conditions assumed by the facts, in this order
     */
    record Claim(Term value, List<Theorem> facts, List<Term> conditions) {
        public Claim {
            facts = List.copyOf(facts);
            conditions = List.copyOf(conditions);
        }
    }

    /** What is known of one program. */
    interface Candidate {
        /** {@return whether, by Java's arithmetic, it is anywhere better than what the target compares it with} */
        boolean isPromising();

        /** {@return {@code value <= as_is_outcomes(…)}, or {@code =}, for this program} */
        Optional<Claim> alone(Application life, Booted booted);

        /** {@return {@code as_is_outcomes(…) <= u_outcomes(…)}, with its conditions; the value is that of the left} */
        Claim searching(Application life);
    }

    /**
     * {@return what is known of a program}
     *
     * @param rows   what it goes through
     * @param starts where it begins, for each of {@link Planner#keys}
     */
    Candidate candidate(Rows rows, List<Pair> starts, TargetForm form, Effort effort);

    /** {@return {@code u_outcomes(…) <= value} for every program} */
    Claim most(Application life);

    /** {@return {@code as_is_outcomes(…) <= value}, or {@code =}, for the present program} */
    Optional<Claim> asItIs(Application life, Booted booted, Effort effort);
}
