package godel.prover.metamath;

import godel.grammar.term.FunctionSymbol;
import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Proves what the primitive functions give on values. */
final class Primitives {
    private final Workshop workshop;
    private final Rationals rationals;
    private final ValueFacts facts;
    private final Map<Value, Evaluations.Result> sizes = new HashMap<>();

    Primitives(Workshop workshop) {
        this.workshop = workshop;
        this.rationals = new Rationals(workshop);
        this.facts = new ValueFacts(workshop, rationals);
    }

    ValueFacts facts() {
        return facts;
    }

    /** {@return the value of a primitive but {@code if} on these values, and that the primitive applied to them is equal to it} */
    Evaluations.Result apply(FunctionSymbol function, List<Value> arguments) throws TooHeavy {
        Value first = arguments.getFirst();
        Value second = arguments.getLast();
        return switch (function.name()) {
            case "equal" -> equal(first, second);
            case "pair" -> pair(first, second);
            case "head" -> component(first, "headpair", "headother");
            case "tail" -> component(first, "tailpair", "tailother");
            case "is_pair" -> truth(first instanceof Pair, facts.isPair(first));
            case "is_number" -> truth(first instanceof Rational, facts.isNumber(first));
            case "is_symbol" -> truth(first instanceof Symbol, facts.isSymbol(first));
            case "is_integer" -> truth(first instanceof Rational number && number.isInteger(), facts.isInteger(first));
            case "size" -> size(first);
            case "floor" -> first instanceof Rational number
                    ? result(number.floor(), rationals.floor(number))
                    : result(Rational.ZERO, workshop.calculus().by("floorother", facts.isNumber(first)));
            default -> arithmetic(function.name(), first, second);
        };
    }

    private Evaluations.Result result(Value value, Proof proof) throws TooHeavy {
        return new Evaluations.Result(value, workshop.equality().proved(proof));
    }

    private Evaluations.Result truth(boolean holds, Proof proof) throws TooHeavy {
        return result(holds ? Symbol.TRUE : Symbol.FALSE, proof);
    }

    private Evaluations.Result equal(Value first, Value second) throws TooHeavy {
        return first.equals(second)
                ? truth(true, workshop.calculus().with("A", workshop.representation().closed(first), "equaltrue"))
                : truth(false, facts.differ(first, second));
    }

    private Evaluations.Result pair(Value head, Value tail) throws TooHeavy {
        Value pair = Pair.of(head, tail);
        Equation unfolded = workshop.sequents().unfolding(workshop.representation().of(pair));
        return new Evaluations.Result(pair, workshop.equality().symmetric(unfolded));
    }

    private Evaluations.Result component(Value whole, String ofPair, String ofOther) throws TooHeavy {
        if (whole instanceof Pair pair) {
            return result(ofPair.equals("headpair") ? pair.head() : pair.tail(), workshop.calculus().by(ofPair, facts.opened(pair)));
        }
        return result(Symbol.NIL, workshop.calculus().by(ofOther, facts.isPair(whole)));
    }

    private Evaluations.Result size(Value value) throws TooHeavy {
        Evaluations.Result known = sizes.get(value);
        if (known == null) {
            new PartsFirst<Value, TooHeavy>(sizes::containsKey, Primitives::parts, next -> sizes.put(next, makeSize(next))).visit(value);
            known = sizes.get(value);
        }
        return known;
    }

    private static List<Value> parts(Value value) {
        return value instanceof Pair pair ? List.of(pair.head(), pair.tail()) : List.of();
    }

    private Evaluations.Result makeSize(Value value) throws TooHeavy {
        if (!(value instanceof Pair pair)) {
            return result(Rational.ZERO, workshop.calculus().by("sizeother", facts.isPair(value)));
        }
        Evaluations.Result head = sizes.get(pair.head());
        Evaluations.Result tail = sizes.get(pair.tail());
        Rational ofHead = (Rational) head.value();
        Rational first = Rational.ONE.plus(ofHead);
        Proof proof = workshop.calculus().by("sizepair",
                facts.opened(pair), head.equation().proof(), tail.equation().proof(),
                rationals.plus(Rational.ONE, ofHead), rationals.plus(first, (Rational) tail.value()));
        Assertion theorem = workshop.database().theorem("size-" + (sizes.size() + 1), proof);
        return result(first.plus((Rational) tail.value()), workshop.calculus().instance(theorem, Map.of()));
    }

    /** {@return the number, once it is known to be short enough: before the work of a proof, which grows with the square of its length} */
    private Rational written(Rational number) throws TooHeavy {
        workshop.representation().closed(number);
        return number;
    }

    /** What is no number counts as 0: each such argument is replaced by 0 first. */
    private Evaluations.Result arithmetic(String operation, Value first, Value second) throws TooHeavy {
        if (!(first instanceof Rational left)) {
            return asZero(operation, first, second, true);
        }
        if (!(second instanceof Rational right)) {
            return asZero(operation, first, second, false);
        }
        return switch (operation) {
            case "+" -> result(written(left.plus(right)), rationals.plus(left, right));
            case "-" -> result(written(left.minus(right)), rationals.minus(left, right));
            case "*" -> result(written(left.times(right)), rationals.times(left, right));
            case "/" -> result(written(left.divide(right)), rationals.divide(left, right, facts));
            case "<" -> truth(left.compareTo(right) < 0, rationals.less(left, right));
            default -> throw new IllegalStateException("no primitive is called " + operation);
        };
    }

    private Evaluations.Result asZero(String operation, Value first, Value second, boolean isFirst) throws TooHeavy {
        String name = switch (operation) {
            case "+" -> "plus";
            case "-" -> "minus";
            case "*" -> "times";
            case "/" -> "divide";
            default -> "less";
        };
        Expression other = workshop.representation().closed(isFirst ? second : first);
        Proof replaced = isFirst
                ? workshop.calculus().with("B", other, name + "otherl", facts.isNumber(first))
                : workshop.calculus().with("A", other, name + "otherr", facts.isNumber(second));
        Evaluations.Result rest = isFirst ? arithmetic(operation, Rational.ZERO, second) : arithmetic(operation, first, Rational.ZERO);
        return new Evaluations.Result(
                rest.value(), workshop.equality().transitive(workshop.equality().proved(replaced), rest.equation()));
    }
}
