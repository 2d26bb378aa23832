package godel.prover.tactic.loop;

import godel.grammar.term.Application;
import godel.grammar.term.Term;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.Equality;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of atoms: their remainders, bounds, and lemmas that say what a loop computes.
 *
 * @param congruences for atoms: that they leave a remainder by a number
 * @param bounds      further inequalities between atoms
 * @param lemmas      loops with another form
 */
record Knowledge(Map<Term, Congruence> congruences, List<Theorem> bounds, LoopLemmas lemmas) {

    /**
     * That {@code (atom - remainder) / modulus} is an integer.
     *
     * @param quotient that number
     * @param theorem  {@code Γ |- is_integer(quotient)}
     */
    record Congruence(long modulus, long remainder, Term quotient, Theorem theorem) {
    }

    /** Gives what is known of a call. */
    interface LoopLemmas {
        Optional<Equality> of(Application call, List<Theorem> facts);
    }

    static Knowledge none() {
        return new Knowledge(Map.of(), List.of(), (call, facts) -> Optional.empty());
    }

    Knowledge with(LoopLemmas more) {
        return new Knowledge(congruences, bounds, more);
    }

    Knowledge with(Map<Term, Congruence> more) {
        Map<Term, Congruence> all = new IdentityHashMap<>(congruences);
        all.putAll(more);
        return new Knowledge(all, bounds, lemmas);
    }

    Knowledge withBounds(List<Theorem> more) {
        List<Theorem> all = new ArrayList<>(bounds);
        all.addAll(more);
        return new Knowledge(congruences, all, lemmas);
    }

    Optional<Equality> closed(Application call, List<Theorem> facts) {
        return lemmas.of(call, facts);
    }

    /** {@return facts that may help to decide a test} */
    List<Theorem> facts(Term test, List<Theorem> facts) {
        List<Theorem> all = new ArrayList<>(facts);
        all.addAll(bounds);
        return all;
    }
}
