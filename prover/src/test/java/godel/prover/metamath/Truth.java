package godel.prover.metamath;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.kernel.RefusedException;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The meaning of the preamble's expressions, as its first comment tells it, under a valuation of the variables. */
final class Truth {
    private static final Theory THEORY = Theory.create();

    private final Map<Expression, Object> valuation;

    /** A function's name, as its label, and the values of some of its arguments. */
    record Part(String name, List<Value> arguments) {
    }

    Truth(Map<Expression, Object> valuation) {
        this.valuation = valuation;
    }

    /** {@return whether a formula is true} */
    boolean of(Expression formula) {
        if (formula.isVariable()) {
            return (Boolean) valuation.get(formula);
        }
        return switch (formula.syntax().label()) {
            case "wt" -> !value(formula.argument(0)).equals(Symbol.FALSE);
            case "wi" -> !of(formula.argument(0)) || of(formula.argument(1));
            case "wa" -> of(formula.argument(0)) && of(formula.argument(1));
            case "wsim" -> part(formula.argument(0)).equals(part(formula.argument(1)));
            case "wlen" -> comparable(value(formula.argument(0)), value(formula.argument(1)));
            case "wlex" -> comparable(value(formula.argument(0)), value(formula.argument(1)))
                    && below(value(formula.argument(0)), value(formula.argument(1)));
            default -> throw new IllegalArgumentException(formula.toString());
        };
    }

    private Value value(Expression term) {
        if (term.isVariable()) {
            return (Value) valuation.get(term);
        }
        return switch (term.syntax().label()) {
            case "t0" -> Rational.ZERO;
            case "t1" -> Rational.ONE;
            case "t-true" -> Symbol.TRUE;
            case "t-false" -> Symbol.FALSE;
            case "t-nil" -> Symbol.NIL;
            case "td0" -> doubled(value(term.argument(0)));
            case "td1" -> call("+", List.of(doubled(value(term.argument(0))), Rational.ONE));
            case "tsym" -> numbered(value(term.argument(0)));
            case "tap" -> called(part(term.argument(0)));
            default -> throw new IllegalArgumentException(term.toString());
        };
    }

    private Part part(Expression part) {
        if (part.isVariable()) {
            return (Part) valuation.get(part);
        }
        if (!part.syntax().label().equals("pap")) {
            return new Part(part.syntax().label(), List.of());
        }
        Part shorter = part(part.argument(0));
        List<Value> arguments = new ArrayList<>(shorter.arguments());
        arguments.add(value(part.argument(1)));
        return new Part(shorter.name(), List.copyOf(arguments));
    }

    private static Value called(Part part) {
        String name = switch (part.name()) {
            case "f-.2b" -> "+";
            case "f--" -> "-";
            case "f-.2a" -> "*";
            case "f-.2f" -> "/";
            case "f-.3c" -> "<";
            default -> part.name().substring("f-".length());
        };
        return call(name, part.arguments());
    }

    /** A function that is not there, with this number of arguments, may have any value. */
    private static Value call(String name, List<Value> arguments) {
        try {
            Application call = Application.of(name, arguments.stream().map(Constant::of).toArray(Constant[]::new));
            Application equation = (Application) Theorem.evaluate(THEORY, call, 10_000).conclusion();
            return ((Constant) equation.argument(1)).value();
        } catch (RefusedException unknown) {
            return Symbol.of(name);
        }
    }

    private static Value doubled(Value value) {
        return call("+", List.of(value, value));
    }

    /** A one-to-one map of values to symbols with the three that the preamble fixes. */
    private static Value numbered(Value number) {
        List<Symbol> fixed = List.of(Symbol.TRUE, Symbol.FALSE, Symbol.NIL);
        return number instanceof Rational rational && rational.isInteger() && rational.signum() >= 0 && rational.compareTo(Rational.of(3)) < 0
                ? fixed.get(rational.numerator().intValueExact())
                : Symbol.of("number " + number);
    }

    private static boolean comparable(Value left, Value right) {
        return left.equals(Symbol.NIL) && right.equals(Symbol.NIL)
                || left instanceof Pair one && right instanceof Pair other
                && isNatural(one.head()) && isNatural(other.head()) && comparable(one.tail(), other.tail());
    }

    private static boolean isNatural(Value value) {
        return value instanceof Rational number && number.isInteger() && number.signum() >= 0;
    }

    private static boolean below(Value left, Value right) {
        if (!(left instanceof Pair one) || !(right instanceof Pair other)) {
            return false;
        }
        int order = ((Rational) one.head()).compareTo((Rational) other.head());
        return order < 0 || order == 0 && below(one.tail(), other.tail());
    }
}
