package godel.prover.tactic.induction;

import godel.grammar.term.Variable;

/** Variables that occur nowhere else in one proof search. */
final class FreshVariables {
    private int count;

    /** {@return a number that was not given before} */
    int number() {
        return ++count;
    }

    Variable next(String stem) {
        return Variable.of(stem + "!" + number());
    }
}
