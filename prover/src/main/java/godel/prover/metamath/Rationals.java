package godel.prover.metamath;

import godel.grammar.value.Rational;
import java.math.BigInteger;
import java.util.List;

/**
 * Proves what arithmetic gives on rational numbers, from integers. A fraction is the division of its numerator by its denominator; sums
 * and products of fractions are compared with their values in lowest terms by multiplying across.
 */
final class Rationals {
    private final Calculus calculus;
    private final Language language;
    private final Equality equality;
    private final Integers integers;

    Rationals(Workshop workshop) {
        this.calculus = workshop.calculus();
        this.language = workshop.language();
        this.equality = workshop.equality();
        this.integers = new Integers(calculus, language);
    }

    private Expression expression(Rational number) {
        return number.isInteger() ? integers.expression(number.numerator()) : fraction(number);
    }

    /** {@return the numerator divided by the denominator, also where that is 1} */
    private Expression fraction(Rational number) {
        return language.apply("f-.2f", integers.expression(number.numerator()), integers.expression(number.denominator()));
    }

    /** {@return that the number is equal to its numerator divided by its denominator} */
    private Equation asFraction(Rational number) throws TooHeavy {
        return number.isInteger()
                ? equality.symmetric(equality.proved(calculus.by("divone", integers.isNumber(number.numerator()))))
                : Equation.same(expression(number));
    }

    /** {@return that is_number gives 'true} */
    Proof isNumber(Rational number) throws TooHeavy {
        return number.isInteger()
                ? integers.isNumber(number.numerator())
                : calculus.with("A", integers.expression(number.numerator()), "B", integers.expression(number.denominator()), "dividenumber");
    }

    /** {@return that is_integer gives 'true or 'false} */
    Proof isInteger(Rational number) throws TooHeavy {
        if (number.isInteger()) {
            return integers.isInteger(number.numerator());
        }
        Rational below = number.floor();
        Rational above = below.plus(Rational.ONE);
        return calculus.by("notintegerbetween",
                isInteger(below), less(below, number), plus(below, Rational.ONE), less(number, above));
    }

    /** {@return that the floor is equal to its value} */
    Proof floor(Rational number) throws TooHeavy {
        if (number.isInteger()) {
            return calculus.by("floorinteger", isInteger(number));
        }
        Rational below = number.floor();
        Rational above = below.plus(Rational.ONE);
        return calculus.by("floorbetween",
                isInteger(below), less(number, below), plus(below, Rational.ONE), less(number, above));
    }

    /** {@return that the sum is equal to its value} */
    Proof plus(Rational a, Rational b) throws TooHeavy {
        return a.isInteger() && b.isInteger()
                ? integers.plus(a.numerator(), b.numerator())
                : sum("f-.2b", "fracplus", a, b, a.plus(b));
    }

    /** {@return that the difference is equal to its value} */
    Proof minus(Rational a, Rational b) throws TooHeavy {
        return a.isInteger() && b.isInteger()
                ? integers.minus(a.numerator(), b.numerator())
                : sum("f--", "fracminus", a, b, a.minus(b));
    }

    private Proof sum(String function, String lemma, Rational a, Rational b, Rational value) throws TooHeavy {
        BigInteger first = a.numerator().multiply(b.denominator());
        BigInteger second = b.numerator().multiply(a.denominator());
        boolean adds = lemma.equals("fracplus");
        BigInteger numerator = adds ? first.add(second) : first.subtract(second);
        Proof scaled = calculus.by(lemma,
                integers.times(a.numerator(), b.denominator()),
                integers.times(b.numerator(), a.denominator()),
                adds ? integers.plus(first, second) : integers.minus(first, second),
                integers.times(a.denominator(), b.denominator()),
                integers.isPositive(a.denominator()),
                integers.isPositive(b.denominator()));
        return across(function, a, b, scaled, numerator, value);
    }

    /** {@return that the product is equal to its value} */
    Proof times(Rational a, Rational b) throws TooHeavy {
        if (a.isInteger() && b.isInteger()) {
            return integers.times(a.numerator(), b.numerator());
        }
        Proof scaled = calculus.by("fractimesfrac",
                integers.times(a.numerator(), b.numerator()),
                integers.times(a.denominator(), b.denominator()),
                integers.isPositive(a.denominator()),
                integers.isPositive(b.denominator()));
        return across("f-.2a", a, b, scaled, a.numerator().multiply(b.numerator()), a.times(b));
    }

    /**
     * {@return that the function of the numbers is equal to the value}
     *
     * @param scaled proves that the function of both fractions, times the product of their denominators, is the numerator
     */
    private Proof across(String function, Rational a, Rational b, Proof scaled, BigInteger numerator, Rational value) throws TooHeavy {
        BigInteger denominator = a.denominator().multiply(b.denominator());
        Expression fractions = language.apply(function, fraction(a), fraction(b));
        String number = switch (function) {
            case "f-.2b" -> "ax-plusnumber";
            case "f--" -> "minusnumber";
            default -> "ax-timesnumber";
        };
        Proof crossed = calculus.by("cross",
                scaled,
                integers.times(numerator, value.denominator()),
                integers.times(value.numerator(), denominator),
                integers.isPositive(denominator),
                integers.isPositive(value.denominator()),
                calculus.with("A", fraction(a), "B", fraction(b), number));
        Equation operands = equality.congruent(
                language.apply(function, expression(a), expression(b)), List.of(asFraction(a), asFraction(b)));
        Equation result = equality.transitive(equality.proved(crossed), equality.symmetric(asFraction(value)));
        return equality.proof(equality.transitive(operands, result));
    }

    /** {@return that the quotient is equal to its value} */
    Proof divide(Rational a, Rational b, ValueFacts facts) throws TooHeavy {
        if (b.signum() == 0) {
            return calculus.with("A", expression(a), "dividezero");
        }
        Rational quotient = a.divide(b);
        Expression division = language.apply("f-.2f", expression(a), expression(b));
        return division == expression(quotient)
                ? equality.proof(Equation.same(division))
                : calculus.by("dividefrom", times(quotient, b), facts.differ(b, Rational.ZERO), isNumber(b), isNumber(quotient));
    }

    /** {@return that {@code <} gives 'true or 'false} */
    Proof less(Rational a, Rational b) throws TooHeavy {
        Rational difference = b.minus(a);
        Proof computed = minus(b, a);
        if (difference.signum() == 0) {
            return calculus.by("lesszero", computed);
        }
        if (difference.signum() > 0) {
            return calculus.by("lesspos", computed, isPositive(difference));
        }
        BigInteger numerator = difference.numerator().negate();
        return difference.isInteger()
                ? calculus.by("lessneg", computed, integers.isPositive(numerator))
                : calculus.by("lessnegfrac", computed, integers.isPositive(numerator), integers.isPositive(difference.denominator()));
    }

    private Proof isPositive(Rational number) throws TooHeavy {
        Proof numerator = integers.isPositive(number.numerator());
        return number.isInteger() ? numerator : calculus.by("fracpos", numerator, integers.isPositive(number.denominator()));
    }
}
