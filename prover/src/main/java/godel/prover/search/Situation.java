package godel.prover.search;

import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.tactic.Effort;
import java.util.List;
import java.util.Optional;

/**
 * What the searcher sees of the machine that it is part of. Program, vocabulary and rules stay the same as long as one
 * search goes on, and the theory is not extended meanwhile; {@link #stateToTheorem} and {@link #check} speak of the state
 * at hand, which moves on between slices.
 */
public interface Situation {

    /** {@return the theory that theorems are proved in} */
    Theory theory();

    /** {@return the program of the machine: a list of [name, parameters, body]} */
    Value program();

    /** {@return the symbols of environment and program, in an order that depends on nothing else} */
    List<Symbol> vocabulary();

    /** {@return the derived rules, numbered after the kernel's in this order; their names differ from each other and from all instructions'} */
    List<DerivedRule> derivedRules();

    /**
     * {@return a theorem about the observed state, selected by m and n}
     *
     * @throws Inapplicable if m and n select none
     */
    Theorem stateToTheorem(long m, long n);

    /** Is told when a technique has proved false without hypotheses: the axioms contradict each other. The search goes on. */
    default void contradicted(Theorem proof) {
    }

    /** {@return the theorems adopted as axioms, to be had by get-axiom before the theory's own, from number 0 on} */
    default List<Theorem> adopted() {
        return List.of();
    }

    /** {@return what the searcher's part of the software holds; empty where no rewrite of it can be proved to be one} */
    default Optional<Knowledge> knowledge() {
        return Optional.empty();
    }

    /** {@return whether this theorem is of use to the searcher when it is adopted, and is not adopted already} */
    default boolean adopts(Theorem theorem) {
        return false;
    }

    /** {@return whether this theorem is the target theorem for the state at hand and this switchprog} */
    boolean check(Theorem last, Value switchProgram);

    /**
     * {@return the same, the conditions of the theorem being computed as far as the effort goes}
     *
     * @throws Effort.OutOfEffort if it does not suffice
     */
    default boolean check(Theorem last, Value switchProgram, Effort effort) {
        return check(last, switchProgram);
    }

    /**
     * {@return whether the target theorem speaks of a switchprog, which a technique then has to set} Where it does not,
     * {@link #check} is given the present program instead.
     */
    default boolean rewrites() {
        return true;
    }
}
