package godel.prover.tactic.loop;

import godel.grammar.term.Term;

/** Thrown where a term cannot be brought into the form that is wanted; carries no stack trace, for search meets it often. */
final class Stuck extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stuck(String why, Term term) {
        super(why + ": " + term, null, false, false);
    }
}
