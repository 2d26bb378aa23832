package godel.prover.metamath;

import java.util.List;

/**
 * A statement that proofs can use: an axiom or a theorem of the database.
 *
 * @param label its label
 * @param variables the variables that occur in it, in the order in which a proof must give them
 * @param hypotheses what must be proved before, in order
 * @param conclusion what is proved then
 */
record Assertion(String label, List<Expression> variables, List<Expression> hypotheses, Expression conclusion) {
}
