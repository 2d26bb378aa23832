package godel.prover.tactic.arithmetic;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.grammar.value.Rational;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** The terms of arithmetic: building them, recognising them, and walking over them. */
final class Arithmetic {
    static final FunctionSymbol PLUS = FunctionSymbol.of("+", 2);
    static final FunctionSymbol MINUS = FunctionSymbol.of("-", 2);
    static final FunctionSymbol TIMES = FunctionSymbol.of("*", 2);
    static final FunctionSymbol DIVIDE = FunctionSymbol.of("/", 2);
    static final FunctionSymbol LESS = FunctionSymbol.of("<", 2);
    static final FunctionSymbol AT_MOST = FunctionSymbol.of("<=", 2);
    static final FunctionSymbol FLOOR = FunctionSymbol.of("floor", 1);
    static final FunctionSymbol SIZE = FunctionSymbol.of("size", 1);
    static final FunctionSymbol IS_NUMBER = FunctionSymbol.of("is_number", 1);
    static final FunctionSymbol IS_INTEGER = FunctionSymbol.of("is_integer", 1);
    static final FunctionSymbol EQUAL = FunctionSymbol.of("equal", 2);
    static final FunctionSymbol NOT = FunctionSymbol.of("not", 1);

    static final Constant ZERO = Constant.of(0);
    static final Constant ONE = Constant.of(1);
    static final Constant MINUS_ONE = Constant.of(-1);

    private Arithmetic() {
    }

    static Application plus(Term left, Term right) {
        return Application.of(PLUS, List.of(left, right));
    }

    static Application minus(Term left, Term right) {
        return Application.of(MINUS, List.of(left, right));
    }

    static Application times(Term left, Term right) {
        return Application.of(TIMES, List.of(left, right));
    }

    static Application divide(Term left, Term right) {
        return Application.of(DIVIDE, List.of(left, right));
    }

    static Application less(Term left, Term right) {
        return Application.of(LESS, List.of(left, right));
    }

    static Application isInteger(Term term) {
        return Application.of(IS_INTEGER, List.of(term));
    }

    static Application isNumber(Term term) {
        return Application.of(IS_NUMBER, List.of(term));
    }

    /** {@return whether the outermost function is one of {@code + - * /}} */
    static boolean isArithmetic(Term term) {
        return term instanceof Application application
                && (application.function() == PLUS || application.function() == TIMES || application.function() == MINUS || application.function() == DIVIDE);
    }

    static Optional<Rational> number(Term term) {
        return term instanceof Constant constant && constant.value() instanceof Rational number ? Optional.of(number) : Optional.empty();
    }

    /** {@return {@code x + (-1) * y} for {@code x - y}, and {@code (1 / y) * x} for {@code x / y} unless x is 1; a constant y is inverted at once} */
    static Optional<Application> reduced(Application term) {
        Term x = term.argument(0);
        Term y = term.argument(1);
        if (term.function() == MINUS) {
            return Optional.of(plus(x, times(MINUS_ONE, y)));
        }
        if (term.function() == DIVIDE && x != ONE) {
            return Optional.of(times(y instanceof Constant ? Constant.of(inverse(y)) : divide(ONE, y), x));
        }
        return Optional.empty();
    }

    /** {@return the number {@code 1 / y} for a constant y, which is 0 where y is no number} */
    static Rational inverse(Term constant) {
        return Rational.ONE.divide(number(constant).orElse(Rational.ZERO));
    }

    /** {@return the positive number whose product with each of {@code numbers}, not all 0, is an integer, with no common divisor of these integers} */
    static Rational wholeFactor(List<Rational> numbers) {
        BigInteger multiple = BigInteger.ONE;
        BigInteger divisor = BigInteger.ZERO;
        for (Rational number : numbers) {
            multiple = multiple.divide(multiple.gcd(number.denominator())).multiply(number.denominator());
            divisor = divisor.gcd(number.numerator());
        }
        return Rational.of(multiple, divisor);
    }

    /** {@return the arithmetic terms whose normal form must be known before that of {@code term} can be found} */
    static List<Term> parts(Application term) {
        return reduced(term).<List<Term>>map(List::of).orElseGet(() -> term.arguments().stream().filter(Arithmetic::isArithmetic).toList());
    }

    /** Visits {@code root} and what it depends on, dependencies first, what is done already not at all; keeps its own stack. */
    static void visit(Term root, Predicate<Term> done, Function<Application, List<Term>> dependencies, Consumer<Application> combine) {
        ArrayDeque<Application> open = new ArrayDeque<>();
        if (!done.test(root)) {
            open.push((Application) root);
        }
        while (!open.isEmpty()) {
            Application next = open.peek();
            int waiting = open.size();
            if (!done.test(next)) {
                dependencies.apply(next).stream().filter(part -> !done.test(part)).forEach(part -> open.push((Application) part));
                if (open.size() > waiting) {
                    continue;
                }
                combine.accept(next);
            }
            open.pop();
        }
    }
}
