package godel.grammar.elaborate;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.util.List;
import java.util.Map;

/** What terms over a few primitives mean, written as plainly as possible. */
public final class Meaning {
    private Meaning() {
    }

    /** {@return the value of the term} */
    public static Value of(Term term, Map<Variable, Value> valuation) {
        return switch (term) {
            case Variable variable -> valuation.get(variable);
            case Constant constant -> constant.value();
            case Application application -> apply(
                    application.function().name(), application.arguments().stream().map(argument -> of(argument, valuation)).toList());
        };
    }

    private static Value apply(String function, List<Value> x) {
        return switch (function) {
            case "if" -> holds(x.get(0)) ? x.get(1) : x.get(2);
            case "not" -> Value.truth(!holds(x.get(0)));
            case "and" -> holds(x.get(0)) ? x.get(1) : Symbol.FALSE;
            case "or" -> holds(x.get(0)) ? Symbol.TRUE : x.get(1);
            case "implies" -> Value.truth(!holds(x.get(0)) || holds(x.get(1)));
            case "iff" -> Value.truth(holds(x.get(0)) == holds(x.get(1)));
            case "equal" -> Value.truth(x.get(0).equals(x.get(1)));
            case "<" -> Value.truth(number(x.get(0)).compareTo(number(x.get(1))) < 0);
            case "<=" -> Value.truth(number(x.get(0)).compareTo(number(x.get(1))) <= 0);
            case "+" -> number(x.get(0)).plus(number(x.get(1)));
            case "-" -> number(x.get(0)).minus(number(x.get(1)));
            case "pair" -> Pair.of(x.get(0), x.get(1));
            case "head" -> x.get(0) instanceof Pair pair ? pair.head() : Symbol.NIL;
            case "tail" -> x.get(0) instanceof Pair pair ? pair.tail() : Symbol.NIL;
            case "is_pair" -> Value.truth(x.get(0) instanceof Pair);
            default -> throw new IllegalArgumentException(function);
        };
    }

    private static boolean holds(Value value) {
        return value != Symbol.FALSE;
    }

    private static Rational number(Value value) {
        return value instanceof Rational rational ? rational : Rational.ZERO;
    }
}
