package godel.prover.metamath;

import godel.grammar.term.Term;
import java.util.List;

/**
 * The hypotheses under which something is proved, in order: formulas joined to the left by {@code &}. Each formula says that a term
 * holds, or is some other formula where an induction needs that.
 *
 * @param hypotheses the hypotheses
 * @param formula all of them joined; null if there are none
 */
record Context(List<Hypothesis> hypotheses, Expression formula) {

    /**
     * A hypothesis.
     *
     * @param term the term it is about, null if it is another formula
     * @param formula the formula as it stands in the context
     */
    record Hypothesis(Term term, Expression formula) {
    }

    boolean isEmpty() {
        return hypotheses.isEmpty();
    }

    /** {@return the position of the hypothesis about the term; there must be one} */
    int positionOf(Term term) {
        for (int i = 0; i < hypotheses.size(); i++) {
            if (hypotheses.get(i).term() == term) {
                return i;
            }
        }
        throw new IllegalStateException("no hypothesis " + term);
    }
}
