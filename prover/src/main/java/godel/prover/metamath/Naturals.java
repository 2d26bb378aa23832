package godel.prover.metamath;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

/**
 * Proves sums, products and properties of natural numbers, digit by digit in the binary system. Proofs are kept, up to a
 * number: the same fact about the same numbers is mostly the same proof.
 */
final class Naturals {
    private static final BigInteger ZERO = BigInteger.ZERO;
    private static final BigInteger ONE = BigInteger.ONE;
    private static final int KEPT = 100_000;

    private final Calculus calculus;
    private final Language language;
    private final Map<Fact, Proof> known = new HashMap<>();

    private record Fact(String about, BigInteger first, BigInteger second) {
    }

    @FunctionalInterface
    private interface Making {
        Proof of(BigInteger first, BigInteger second) throws TooHeavy;
    }

    Naturals(Calculus calculus, Language language) {
        this.calculus = calculus;
        this.language = language;
    }

    Expression numeral(BigInteger natural) {
        return language.numeral(natural);
    }

    /** {@return that is_number gives 'true} */
    Proof isNumber(BigInteger natural) throws TooHeavy {
        if (natural.compareTo(ONE) <= 0) {
            return calculus.by("number" + natural);
        }
        return calculus.with("A", numeral(natural.shiftRight(1)), "numberd" + lastDigit(natural));
    }

    /** {@return that is_integer gives 'true} */
    Proof isInteger(BigInteger natural) throws TooHeavy {
        return keep("integer", natural, ZERO, (n, none) -> n.compareTo(ONE) <= 0
                ? calculus.by(n.signum() == 0 ? "integer0" : "ax-integer1")
                : calculus.by("integerd" + lastDigit(n), isInteger(n.shiftRight(1))));
    }

    /** {@return that a number that is not 0 is greater than 0} */
    Proof isPositive(BigInteger natural) throws TooHeavy {
        return keep("positive", natural, ZERO, (n, none) -> n.equals(ONE)
                ? calculus.by("posone")
                : calculus.by("pos" + lastDigit(n), isPositive(n.shiftRight(1))));
    }

    /** {@return that the sum is equal to its numeral} */
    Proof plus(BigInteger first, BigInteger second) throws TooHeavy {
        return keep("plus", first, second, this::makePlus);
    }

    private Proof makePlus(BigInteger a, BigInteger b) throws TooHeavy {
        if (a.signum() == 0) {
            return calculus.by("pluszero", isNumber(b));
        }
        if (b.signum() == 0) {
            return calculus.by("pluszeror", isNumber(a));
        }
        BigInteger restOfA = a.shiftRight(1);
        BigInteger restOfB = b.shiftRight(1);
        if (a.equals(ONE) && b.equals(ONE)) {
            return calculus.by("add11");
        }
        if (a.equals(ONE)) {
            return b.testBit(0) ? calculus.by("add111", plus(ONE, restOfB)) : calculus.with("A", numeral(restOfB), "add10");
        }
        if (b.equals(ONE)) {
            return a.testBit(0) ? calculus.by("add11r", plus(ONE, restOfA)) : calculus.with("A", numeral(restOfA), "add01");
        }
        Proof rest = plus(restOfA, restOfB);
        return switch (lastDigit(a) + lastDigit(b)) {
            case "00" -> calculus.by("add00", rest);
            case "01" -> calculus.by("addx01", rest);
            case "10" -> calculus.by("addx10", rest);
            default -> calculus.by("addx11", rest, plus(ONE, restOfA.add(restOfB)));
        };
    }

    /** {@return that the product is equal to its numeral} */
    Proof times(BigInteger first, BigInteger second) throws TooHeavy {
        return keep("times", first, second, this::makeTimes);
    }

    private Proof makeTimes(BigInteger a, BigInteger b) throws TooHeavy {
        if (a.signum() == 0) {
            return calculus.with("A", numeral(b), "ax-timeszero");
        }
        if (b.signum() == 0) {
            return calculus.with("A", numeral(a), "timesnought");
        }
        if (a.equals(ONE)) {
            return calculus.by("timesid", isNumber(b));
        }
        BigInteger half = a.shiftRight(1);
        Proof rest = times(half, b);
        return a.testBit(0) ? calculus.by("mul1", rest, plus(half.multiply(b).shiftLeft(1), b)) : calculus.by("mul0", rest);
    }

    private static String lastDigit(BigInteger natural) {
        return natural.testBit(0) ? "1" : "0";
    }

    private Proof keep(String about, BigInteger first, BigInteger second, Making making) throws TooHeavy {
        Fact fact = new Fact(about, first, second);
        Proof proof = known.get(fact);
        if (proof == null) {
            proof = making.of(first, second);
            if (known.size() >= KEPT) {
                known.clear();
            }
            known.put(fact, proof);
        }
        return proof;
    }
}
