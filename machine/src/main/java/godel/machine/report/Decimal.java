package godel.machine.report;

import godel.grammar.value.Rational;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Rationals as decimals for people; the exact value always stands beside an inexact one. */
public final class Decimal {
    private static final MathContext DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);
    private static final int LONGEST = 60;

    private Decimal() {
    }

    /** {@return the number with six digits, marked with {@code ≈} where that is not all} */
    public static String of(Rational number) {
        BigDecimal numerator = new BigDecimal(number.numerator());
        BigDecimal denominator = new BigDecimal(number.denominator());
        BigDecimal rounded = numerator.divide(denominator, DIGITS);
        boolean exact = rounded.multiply(denominator).compareTo(numerator) == 0;
        return (exact ? "" : "≈ ") + plain(rounded);
    }

    /** {@return the exact number, and as a decimal where it is no integer; of very long numbers the decimal alone} */
    public static String both(Rational number) {
        String exact = number.toString();
        if (exact.length() > LONGEST) {
            return of(number);
        }
        return number.isInteger() ? exact : exact + " (" + of(number) + ")";
    }

    /** {@return the nearest number in floating point, for statistics} */
    static double approximate(Rational number) {
        return new BigDecimal(number.numerator()).divide(new BigDecimal(number.denominator()), MathContext.DECIMAL128).doubleValue();
    }

    private static String plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return Math.abs((long) shortest.precision() - shortest.scale()) > 20 ? shortest.toString() : shortest.toPlainString();
    }
}
