package godel.prover.tactic.arithmetic;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.util.Comparator;

/**
 * A total order on terms that depends on nothing but their structure: flatter terms first, then variables before
 * constants before applications, then by name, arity, and arguments from left to right. Terms are hash-consed, so the
 * first arguments that are not the same object decide, and a comparison is one walk down: O(depth times arity).
 */
public final class TermOrder implements Comparator<Term> {
    /** The only one. */
    public static final TermOrder STRUCTURAL = new TermOrder();

    private TermOrder() {
    }

    @Override
    public int compare(Term first, Term second) {
        Term a = first;
        Term b = second;
        while (a != b) {
            int difference = Integer.compare(a.depth(), b.depth());
            if (difference == 0) {
                difference = Integer.compare(kind(a), kind(b));
            }
            if (difference != 0) {
                return difference;
            }
            if (a instanceof Variable x && b instanceof Variable y) {
                return x.name().compareTo(y.name());
            }
            if (a instanceof Constant x && b instanceof Constant y) {
                return compareValues(x.value(), y.value());
            }
            Application f = (Application) a;
            Application g = (Application) b;
            if (f.function() != g.function()) {
                int names = f.function().name().compareTo(g.function().name());
                return names != 0 ? names : Integer.compare(f.function().arity(), g.function().arity());
            }
            int position = 0;
            while (f.argument(position) == g.argument(position)) {
                position++;
            }
            a = f.argument(position);
            b = g.argument(position);
        }
        return 0;
    }

    private static int kind(Term term) {
        return switch (term) {
            case Variable variable -> 0;
            case Constant constant -> 1;
            case Application application -> 2;
        };
    }

    private static int compareValues(Value first, Value second) {
        Value a = first;
        Value b = second;
        while (a instanceof Pair x && b instanceof Pair y) {
            boolean sameHeads = x.head().equals(y.head());
            a = sameHeads ? x.tail() : x.head();
            b = sameHeads ? y.tail() : y.head();
        }
        if (a instanceof Rational x && b instanceof Rational y) {
            return x.compareTo(y);
        }
        if (a instanceof Symbol x && b instanceof Symbol y) {
            return x.name().compareTo(y.name());
        }
        return Integer.compare(kind(a), kind(b));
    }

    private static int kind(Value value) {
        return switch (value) {
            case Rational number -> 0;
            case Symbol symbol -> 1;
            case Pair pair -> 2;
        };
    }
}
