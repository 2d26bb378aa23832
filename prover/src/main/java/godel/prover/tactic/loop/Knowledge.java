package godel.prover.tactic.loop;

import godel.grammar.term.Application;
import godel.grammar.term.Term;
import godel.grammar.value.Rational;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.Equality;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of atoms: their remainders, bounds, and lemmas that say what a loop computes.
 *
 * @param congruences for atoms: that they leave a remainder by a number
 * @param bounds      further inequalities between atoms
 * @param integers    atoms that are integers
 * @param equalities  for atoms: what they are equal to
 * @param lemmas      loops with another form
 * @param start       atoms are the states of loops at multiples of {@code t + start}
 */
record Knowledge(Map<Term, Congruence> congruences, List<Theorem> bounds, List<Theorem> integers, Map<Term, Equality> equalities, LoopLemmas lemmas, int start) {

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

        /** {@return the number that a term about t has for all small t, if it is one} */
        Optional<Rational> constant(Term term);
    }

    static Knowledge none() {
        return new Knowledge(Map.of(), List.of(), List.of(), Map.of(), new LoopLemmas() {
            @Override
            public Optional<Equality> of(Application call, List<Theorem> facts) {
                return Optional.empty();
            }

            @Override
            public Optional<Rational> constant(Term term) {
                return Optional.empty();
            }
        }, 0);
    }

    Knowledge from(int other) {
        return new Knowledge(congruences, bounds, integers, equalities, lemmas, other);
    }

    Knowledge withInteger(Theorem more) {
        List<Theorem> all = new ArrayList<>(integers);
        all.add(more);
        return new Knowledge(congruences, bounds, all, equalities, lemmas, start);
    }

    Knowledge with(LoopLemmas more) {
        return new Knowledge(congruences, bounds, integers, equalities, more, start);
    }

    Knowledge with(Map<Term, Congruence> more) {
        Map<Term, Congruence> all = new LinkedHashMap<>(congruences);
        all.putAll(more);
        return new Knowledge(all, bounds, integers, equalities, lemmas, start);
    }

    Knowledge withBounds(List<Theorem> more) {
        List<Theorem> all = new ArrayList<>(bounds);
        all.addAll(more);
        return new Knowledge(congruences, all, integers, equalities, lemmas, start);
    }

    Knowledge with(Term atom, Equality equality) {
        Map<Term, Equality> all = new LinkedHashMap<>(equalities);
        all.put(atom, equality);
        return new Knowledge(congruences, bounds, integers, all, lemmas, start);
    }

    Optional<Equality> closed(Application call, List<Theorem> facts) {
        Equality known = equalities.get(call);
        return known != null ? Optional.of(known) : lemmas.of(call, facts);
    }

    /** {@return the facts with the bounds} */
    List<Theorem> facts(List<Theorem> facts) {
        List<Theorem> all = new ArrayList<>(facts);
        all.addAll(bounds);
        return all;
    }
}
