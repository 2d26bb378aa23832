package godel.prover.metamath;

import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.util.List;
import java.util.Map;

/** Proves of which kind values are, that they hold, and that different ones are different. */
final class ValueFacts {
    private final Workshop workshop;
    private final Calculus calculus;
    private final Language language;
    private final Rationals rationals;
    private int depth;

    ValueFacts(Workshop workshop, Rationals rationals) {
        this.workshop = workshop;
        this.calculus = workshop.calculus();
        this.language = workshop.language();
        this.rationals = rationals;
    }

    /** {@return that a quoted pair is equal to {@code pair} of its parts} */
    Proof opened(Pair pair) throws TooHeavy {
        return workshop.equality().proof(workshop.sequents().unfolding(workshop.representation().of(pair)));
    }

    /** {@return that is_pair gives 'true or 'false on the value} */
    Proof isPair(Value value) throws TooHeavy {
        return switch (value) {
            case Pair pair -> calculus.by("ispair", opened(pair));
            case Rational number -> calculus.by("numberpair", rationals.isNumber(number));
            case Symbol symbol -> calculus.by("symbolpair", isSymbol(symbol));
        };
    }

    /** {@return that is_number gives 'true or 'false on the value} */
    Proof isNumber(Value value) throws TooHeavy {
        return switch (value) {
            case Pair pair -> calculus.by("pairnumber", isPair(pair));
            case Rational number -> rationals.isNumber(number);
            case Symbol symbol -> calculus.by("symbolnumber", isSymbol(symbol));
        };
    }

    /** {@return that is_symbol gives 'true or 'false on the value} */
    Proof isSymbol(Value value) throws TooHeavy {
        return switch (value) {
            case Pair pair -> calculus.by("pairsymbol", isPair(pair));
            case Rational number -> calculus.by("numbersymbol", rationals.isNumber(number));
            case Symbol symbol -> calculus.by("issymbol", definition(symbol));
        };
    }

    /** {@return that is_integer gives 'true or 'false on the value} */
    Proof isInteger(Value value) throws TooHeavy {
        return value instanceof Rational number ? rationals.isInteger(number) : calculus.by("notinteger", isNumber(value));
    }

    /** {@return that a value other than 'false holds} */
    Proof holds(Value value) throws TooHeavy {
        return value.equals(Symbol.TRUE) ? calculus.by("ax-true") : calculus.by("holds", differ(value, Symbol.FALSE));
    }

    /** {@return that {@code equal} gives 'false on two different values} */
    Proof differ(Value first, Value second) throws TooHeavy {
        if (first instanceof Pair left && second instanceof Pair right) {
            return pairsDiffer(left, right);
        }
        if (first instanceof Rational left && second instanceof Rational right) {
            return numbersDiffer(left, right);
        }
        if (first instanceof Symbol left && second instanceof Symbol right) {
            return symbolsDiffer(left, right);
        }
        if (first instanceof Pair) {
            return calculus.by("differ", isPair(first), isPair(second));
        }
        if (second instanceof Pair) {
            return calculus.by("differr", isPair(second), isPair(first));
        }
        return first instanceof Rational
                ? calculus.by("differ", isNumber(first), isNumber(second))
                : calculus.by("differr", isNumber(second), isNumber(first));
    }

    private Proof numbersDiffer(Rational first, Rational second) throws TooHeavy {
        // The function "the smaller one is less than" tells them apart.
        boolean ascending = first.compareTo(second) < 0;
        Rational smaller = ascending ? first : second;
        Proof less = rationals.less(smaller, ascending ? second : first);
        Proof notLess = calculus.with("A", workshop.representation().closed(smaller), "ax-irreflexive");
        return calculus.by(ascending ? "differr" : "differ", less, notLess);
    }

    private Proof symbolsDiffer(Symbol first, Symbol second) throws TooHeavy {
        Rational left = Rational.of(workshop.representation().vocabulary().symbol(first).number());
        Rational right = Rational.of(workshop.representation().vocabulary().symbol(second).number());
        return calculus.by("differsymbol", definition(first), definition(second), numbersDiffer(left, right));
    }

    private Proof definition(Symbol symbol) throws TooHeavy {
        return calculus.instance(workshop.representation().vocabulary().symbol(symbol).definition(), Map.of());
    }

    private Proof pairsDiffer(Pair first, Pair second) throws TooHeavy {
        int limit = workshop.limits().evaluationDepth();
        if (depth >= limit) {
            throw new TooHeavy("two values that are compared have more than " + limit + " pairs inside pairs");
        }
        depth++;
        boolean inHead = !first.head().equals(second.head());
        Proof parts = inHead ? differ(first.head(), second.head()) : differ(first.tail(), second.tail());
        depth--;
        Representation representation = workshop.representation();
        // What is not said by the hypothesis: the other parts.
        Proof open = inHead
                ? calculus.with("B", representation.closed(first.tail()), "D", representation.closed(second.tail()), "differhead", parts)
                : calculus.with("A", representation.closed(first.head()), "C", representation.closed(second.head()), "differtail", parts);
        Equality equality = workshop.equality();
        Equation left = workshop.sequents().unfolding(representation.of(first));
        Equation right = workshop.sequents().unfolding(representation.of(second));
        Equation closed = equality.congruent(language.equal(left.left(), right.left()), List.of(left, right));
        return equality.proof(equality.transitive(closed, equality.proved(open)));
    }
}
