package godel.prover.tactic.program;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Logic;
import godel.prover.tactic.code.Meaning;
import java.util.List;

/** Formulas that transformations have proved. */
final class Claims {
    private static final Variable X = Variable.of("x");
    private static final Variable Y = Variable.of("y");
    private static final Variable Z = Variable.of("z");

    private Claims() {
    }

    /** {@return {@code guard implies claim}; the claim alone where the guard says nothing} */
    static Term under(Term guard, Term claim) {
        return guard == Constant.TRUE ? claim : Logic.implication(guard, claim);
    }

    /** {@return the value of a function at arguments} */
    static Application call(Meaning function, Term... arguments) {
        return Application.of(function.value().function(), List.of(arguments));
    }

    /** {@return {@code f(f(x, y), z) = f(x, f(y, z))}} */
    static Term associative(Meaning function) {
        return Logic.equation(call(function, call(function, X, Y), Z), call(function, X, call(function, Y, Z)));
    }

    /** {@return {@code x + a - b = x + (a - b)}, the sums written as they come out of code; for numbers x where nothing is added} */
    static Term shifted(int plus, int minus, boolean minusFirst) {
        Term moved = minusFirst ? plus(minus(X, minus), plus) : minus(plus(X, plus), minus);
        int difference = plus - minus;
        if (difference == 0) {
            return Logic.implication(Application.of("is_number", X), Logic.equation(moved, X));
        }
        return Logic.equation(moved, difference > 0 ? plus(X, difference) : minus(X, -difference));
    }

    static Application plus(Term term, int number) {
        return Application.of("+", term, Constant.of(number));
    }

    private static Application minus(Term term, int number) {
        return Application.of("-", term, Constant.of(number));
    }
}
