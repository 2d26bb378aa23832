package godel.prover.tactic.induction;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import java.util.HashMap;
import java.util.Map;

/**
 * The lexicographic path ordering, total on terms when variables are taken as constants: a well-founded order that is
 * kept by contexts, so rewriting that goes down in it ends. Functions that came later are greater.
 */
final class TermOrdering {
    private static final int MEMORY = 200_000;

    private final Map<FunctionSymbol, Integer> precedence;
    private final Map<Compared, Boolean> groundMemory = new HashMap<>();
    private final Map<Compared, Boolean> memoryOfAll = new HashMap<>();

    private record Compared(Term left, Term right) {
    }

    /** @param precedence ranks; functions without one rank lowest, by name */
    TermOrdering(Map<FunctionSymbol, Integer> precedence) {
        this.precedence = new HashMap<>(precedence);
    }

    /** {@return whether {@code left} is greater, its variables being constants} */
    boolean isGreater(Term left, Term right) {
        return compare(left, right, true);
    }

    /** {@return whether every instance of {@code left} is greater than that of {@code right}} */
    boolean isAlwaysGreater(Term left, Term right) {
        return compare(left, right, false);
    }

    /** Without memory the comparison of nested terms takes exponentially many steps. */
    private boolean compare(Term left, Term right, boolean ground) {
        if (left == right) {
            return false;
        }
        if (!(left instanceof Application) || !(right instanceof Application)) {
            return decide(left, right, ground);
        }
        Map<Compared, Boolean> memory = ground ? groundMemory : memoryOfAll;
        Compared key = new Compared(left, right);
        Boolean known = memory.get(key);
        if (known == null) {
            known = decide(left, right, ground);
            if (memory.size() >= MEMORY) {
                memory.clear();
            }
            memory.put(key, known);
        }
        return known;
    }

    private boolean decide(Term left, Term right, boolean ground) {
        if (left instanceof Variable variable) {
            return ground && right instanceof Variable other && variable.name().compareTo(other.name()) > 0;
        }
        if (right instanceof Variable variable) {
            return left instanceof Application && (ground || left.variables().contains(variable));
        }
        if (left instanceof Constant constant) {
            return right instanceof Constant other && constant.toString().compareTo(other.toString()) > 0;
        }
        Application whole = (Application) left;
        for (Term argument : whole.arguments()) {
            if (argument == right || compare(argument, right, ground)) {
                return true;
            }
        }
        if (right instanceof Constant) {
            return true;
        }
        Application other = (Application) right;
        int order = compareSymbols(whole.function(), other.function());
        if (order < 0) {
            return false;
        }
        for (Term argument : other.arguments()) {
            if (!compare(whole, argument, ground)) {
                return false;
            }
        }
        if (order > 0) {
            return true;
        }
        for (int i = 0; i < whole.arguments().size(); i++) {
            if (whole.argument(i) != other.argument(i)) {
                return compare(whole.argument(i), other.argument(i), ground);
            }
        }
        return false;
    }

    private int compareSymbols(FunctionSymbol left, FunctionSymbol right) {
        if (left == right) {
            return 0;
        }
        int order = Integer.compare(precedence.getOrDefault(left, -1), precedence.getOrDefault(right, -1));
        return order != 0 ? order : left.toString().compareTo(right.toString());
    }
}
