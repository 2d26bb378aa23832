package godel.prover.metamath;

import java.math.BigInteger;

/** Proves sums, differences and products of integers from those of natural numbers. A negative integer is 0 minus a natural number. */
final class Integers {
    private final Calculus calculus;
    private final Language language;
    private final Naturals naturals;

    Integers(Calculus calculus, Language language) {
        this.calculus = calculus;
        this.language = language;
        this.naturals = new Naturals(calculus, language);
    }

    Expression expression(BigInteger integer) {
        Expression natural = language.numeral(integer.abs());
        return integer.signum() < 0 ? language.apply("f--", language.numeral(BigInteger.ZERO), natural) : natural;
    }

    /** {@return that is_number gives 'true} */
    Proof isNumber(BigInteger integer) throws TooHeavy {
        return integer.signum() < 0
                ? calculus.with("A", expression(BigInteger.ZERO), "B", expression(integer.negate()), "minusnumber")
                : naturals.isNumber(integer);
    }

    /** {@return that is_integer gives 'true} */
    Proof isInteger(BigInteger integer) throws TooHeavy {
        return integer.signum() < 0 ? calculus.by("integerneg", naturals.isInteger(integer.negate())) : naturals.isInteger(integer);
    }

    /** {@return that a natural number other than 0 is greater than 0} */
    Proof isPositive(BigInteger natural) throws TooHeavy {
        return naturals.isPositive(natural);
    }

    /** {@return that the sum is equal to its value} */
    Proof plus(BigInteger a, BigInteger b) throws TooHeavy {
        return switch (signs(a, b)) {
            case "++" -> naturals.plus(a, b);
            case "+-" -> calculus.by("addpn", minus(a, b.negate()));
            case "-+" -> calculus.by("addnp", minus(b, a.negate()));
            default -> calculus.by("addnn", naturals.plus(a.negate(), b.negate()));
        };
    }

    /** {@return that the difference is equal to its value} */
    Proof minus(BigInteger a, BigInteger b) throws TooHeavy {
        return switch (signs(a, b)) {
            case "++" -> naturalMinus(a, b);
            case "+-" -> calculus.by("subpn", naturals.plus(a, b.negate()));
            case "-+" -> calculus.by("subnp", naturals.plus(a.negate(), b));
            default -> calculus.by("subnn", naturalMinus(b.negate(), a.negate()));
        };
    }

    private Proof naturalMinus(BigInteger a, BigInteger b) throws TooHeavy {
        BigInteger difference = a.subtract(b);
        return difference.signum() >= 0
                ? calculus.by("subpos", naturals.plus(difference, b), naturals.isNumber(difference))
                : calculus.by("subneg", naturals.plus(difference.negate(), a));
    }

    /** {@return that the product is equal to its value} */
    Proof times(BigInteger a, BigInteger b) throws TooHeavy {
        if (a.signum() == 0) {
            return calculus.with("A", expression(b), "ax-timeszero");
        }
        if (b.signum() == 0) {
            return calculus.with("A", expression(a), "timesnought");
        }
        Proof natural = naturals.times(a.abs(), b.abs());
        return switch (signs(a, b)) {
            case "++" -> natural;
            case "+-" -> calculus.by("mulpn", natural);
            case "-+" -> calculus.by("mulnp", natural);
            default -> calculus.by("mulnn", natural);
        };
    }

    private static String signs(BigInteger a, BigInteger b) {
        return (a.signum() < 0 ? "-" : "+") + (b.signum() < 0 ? "-" : "+");
    }
}
