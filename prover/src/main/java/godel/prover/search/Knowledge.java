package godel.prover.search;

import godel.grammar.value.Pair;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * What the searcher's part of the software holds, and so what a rewrite of that part may change:
 *
 * <pre>
 * searcher ::= prior                                   see {@link Prior}
 *            | ['knowing, prior, formula, …]           the same, and the theorems adopted as axioms, the latest first
 * </pre>
 *
 * A formula stands there as code, see {@link FormulaCode}. That it stands there makes it no theorem: a searcher begins
 * with those of them that were proved in this life, and the others mean nothing to it.
 *
 * @param prior    how likely techniques are to be taken
 * @param formulas the adopted theorems' code
 */
public record Knowledge(Value prior, List<Value> formulas) {
    private static final Symbol KNOWING = Symbol.of("knowing");

    public Knowledge {
        formulas = List.copyOf(formulas);
    }

    /** {@return what a searcher's part holds; what is not of the second form is a prior, or nothing that is understood} */
    public static Knowledge of(Value searcher) {
        List<Value> parts = new ArrayList<>();
        Value rest = searcher;
        while (rest instanceof Pair pair) {
            parts.add(pair.head());
            rest = pair.tail();
        }
        boolean knowing = rest == Symbol.NIL && parts.size() >= 2 && parts.getFirst() == KNOWING;
        return knowing ? new Knowledge(parts.get(1), parts.subList(2, parts.size())) : new Knowledge(searcher, List.of());
    }

    /** {@return the searcher's part} */
    public Value toValue() {
        return formulas.isEmpty() ? prior : Pair.of(KNOWING, Pair.of(prior, Value.list(formulas)));
    }

    /** {@return the same with one formula more, in front of the others} */
    public Knowledge adopting(Value formula) {
        List<Value> more = new ArrayList<>(List.of(formula));
        more.addAll(formulas);
        return new Knowledge(prior, more);
    }

    /** {@return the same with another prior} */
    public Knowledge with(Value otherPrior) {
        return new Knowledge(otherPrior, formulas);
    }
}
