package godel.prover.tactic.induction;

import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import java.util.ArrayList;
import java.util.List;

/**
 * Computes a formula on values that are not wholly known. A computation that looks at an unknown stops there and is kept as a
 * {@link Waiting} cell; when the unknown is chosen, it goes on from there, and what was computed once is not computed again.
 * A connective looks at its other side, too: a conjunction is false as soon as one of its parts is. What comes out is
 * never part of a proof.
 */
final class Reduction {
    private final Forcing forcing;
    private final LazyBranches branches;
    private final LazyCode.Compiled formula;

    /** @param variables the formula's, in the order in which they are given values */
    Reduction(Programs programs, Trail trail, Term formula, List<Variable> variables) {
        this.forcing = new Forcing(trail);
        this.branches = new LazyBranches(forcing);
        this.formula = new LazyCode(programs, forcing, branches).compile(formula, variables);
    }

    /**
     * {@return the value of the formula, of which nothing is computed yet}
     *
     * @param foresight how deeply nested connectives may be for their other sides to be looked at
     */
    Object start(List<Object> values, int foresight) {
        branches.lookAhead(foresight);
        Object[] locals = new Object[formula.locals()];
        for (int i = 0; i < values.size(); i++) {
            locals[i] = values.get(i);
        }
        return new LazyBranches.Delayed(formula.node(), locals);
    }

    /** {@return the same as far as it can be computed, after some unknowns have become known} */
    Object resume(Object begun, long limit) {
        forcing.begin(limit);
        branches.begin();
        return forcing.force(begun);
    }

    /** {@return the steps that were left when the last computation ended} */
    long left() {
        return forcing.left();
    }

    /** {@return what a computation that waits has to know first} */
    Waiting.Demand demanded(Object waiting) {
        return Waiting.Demand.of((Cell) forcing.force(waiting));
    }

    /** {@return an unknown of a data type that some connective looks at, or else what has to be known first} */
    Waiting.Demand structureDemanded(Object waiting) {
        Waiting.Demand first = demanded(waiting);
        List<Object> open = new ArrayList<>(List.of(waiting));
        while (first.unknown().kind != Cell.Kind.DATA && !open.isEmpty()) {
            if (forcing.force(open.removeLast()) instanceof Cell cell) {
                forcing.charge();
                if (cell instanceof LazyBranches.Either either) {
                    open.addAll(List.of(either.second, either.first, either.test));
                } else if (Waiting.Demand.of(cell).unknown().kind == Cell.Kind.DATA) {
                    return Waiting.Demand.of(cell);
                }
            }
        }
        return first;
    }
}
