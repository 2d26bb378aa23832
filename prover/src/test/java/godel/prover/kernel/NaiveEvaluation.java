package godel.prover.kernel;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The meaning of terms written down once more, as plainly as can be: it recurses, shares nothing with the kernel's
 * evaluation, and gives the declared functions {@code f/1} and {@code g/2} a meaning of its own.
 */
final class NaiveEvaluation {
    /** The computation is longer or deeper than was granted. */
    static final class Unfinished extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final int DEPTH = 500;
    private static final int BITS = 10_000;

    private final Theory theory;
    private int budget;

    NaiveEvaluation(Theory theory, int budget) {
        this.theory = theory;
        this.budget = budget;
    }

    /**
     * {@return the value of the term}
     *
     * @throws Unfinished if it takes too long
     */
    Value value(Term term, Map<Variable, Value> valuation) {
        return value(term, valuation, 0);
    }

    boolean holds(Term term, Map<Variable, Value> valuation) {
        return !value(term, valuation).equals(Symbol.FALSE);
    }

    private Value value(Term term, Map<Variable, Value> valuation, int depth) {
        if (budget-- <= 0 || depth > DEPTH) {
            throw new Unfinished();
        }
        return switch (term) {
            case Constant constant -> constant.value();
            case Variable variable -> valuation.get(variable);
            case Application application when application.applies("if", 3) ->
                value(application.argument(value(application.argument(0), valuation, depth + 1).equals(Symbol.FALSE) ? 2 : 1), valuation, depth + 1);
            case Application application -> {
                List<Value> arguments = application.arguments().stream().map(argument -> value(argument, valuation, depth + 1)).toList();
                Value first = arguments.getFirst();
                Value second = arguments.getLast();
                yield switch (application.function().toString()) {
                    case "equal/2" -> Value.truth(first.equals(second));
                    case "pair/2" -> Pair.of(first, second);
                    case "head/1" -> first instanceof Pair pair ? pair.head() : Symbol.NIL;
                    case "tail/1" -> first instanceof Pair pair ? pair.tail() : Symbol.NIL;
                    case "is_pair/1" -> Value.truth(first instanceof Pair);
                    case "is_number/1" -> Value.truth(first instanceof Rational);
                    case "is_integer/1" -> Value.truth(first instanceof Rational number && number.denominator().equals(BigInteger.ONE));
                    case "is_symbol/1" -> Value.truth(first instanceof Symbol);
                    case "+/2" -> fraction(
                            top(first).multiply(bottom(second)).add(top(second).multiply(bottom(first))), bottom(first).multiply(bottom(second)));
                    case "-/2" -> fraction(
                            top(first).multiply(bottom(second)).subtract(top(second).multiply(bottom(first))), bottom(first).multiply(bottom(second)));
                    case "*/2" -> fraction(top(first).multiply(top(second)), bottom(first).multiply(bottom(second)));
                    case "//2" -> top(second).signum() == 0 ? Rational.ZERO
                            : fraction(top(first).multiply(bottom(second)), bottom(first).multiply(top(second)));
                    case "</2" -> Value.truth(top(first).multiply(bottom(second)).compareTo(top(second).multiply(bottom(first))) < 0);
                    case "floor/1" -> Rational.of(top(first).subtract(top(first).mod(bottom(first))).divide(bottom(first)));
                    case "size/1" -> Rational.of(size(first));
                    case "f/1" -> Pair.of(first, Symbol.of("f"));
                    case "g/2" -> first.equals(second) ? Symbol.FALSE : second;
                    default -> call(application, arguments, depth);
                };
            }
        };
    }

    private Value call(Application application, List<Value> arguments, int depth) {
        Definition definition = theory.definition(application.function()).orElseThrow();
        Map<Variable, Value> inner = new HashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            inner.put(definition.parameters().get(i), arguments.get(i));
        }
        return value(definition.body(), inner, depth + 1);
    }

    private static Rational fraction(BigInteger numerator, BigInteger denominator) {
        if (numerator.bitLength() + denominator.bitLength() > BITS) {
            throw new Unfinished();
        }
        return Rational.of(numerator, denominator);
    }

    private static BigInteger top(Value value) {
        return value instanceof Rational number ? number.numerator() : BigInteger.ZERO;
    }

    private static BigInteger bottom(Value value) {
        return value instanceof Rational number ? number.denominator() : BigInteger.ONE;
    }

    private static long size(Value value) {
        return value instanceof Pair pair ? 1 + size(pair.head()) + size(pair.tail()) : 0;
    }
}
