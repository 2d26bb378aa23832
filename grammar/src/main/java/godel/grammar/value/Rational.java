package godel.grammar.value;

import java.math.BigInteger;

/** An exact rational number of unbounded size, kept in lowest terms with a positive denominator. */
public final class Rational implements Value, Comparable<Rational> {
    private static final Rational[] SMALL = new Rational[1280];

    static {
        for (int i = 0; i < SMALL.length; i++) {
            SMALL[i] = new Rational(BigInteger.valueOf(i - 256), BigInteger.ONE);
        }
    }

    public static final Rational ZERO = of(0);
    public static final Rational ONE = of(1);

    private final BigInteger numerator;
    private final BigInteger denominator;

    private Rational(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /** {@return the integer {@code number}} */
    public static Rational of(long number) {
        return -256 <= number && number < 1024 ? SMALL[(int) number + 256] : new Rational(BigInteger.valueOf(number), BigInteger.ONE);
    }

    /** {@return the integer {@code number}} */
    public static Rational of(BigInteger number) {
        BigInteger exact = genuine(number);
        return exact.bitLength() < 11 ? of(exact.longValue()) : new Rational(exact, BigInteger.ONE);
    }

    /** BigInteger may be subclassed, and a subclass may change its mind about its value: it is copied. */
    private static BigInteger genuine(BigInteger number) {
        return number.getClass() == BigInteger.class ? number : new BigInteger(number.toByteArray().clone());
    }

    /**
     * {@return {@code numerator / denominator} in lowest terms}
     *
     * @throws ArithmeticException if the denominator is zero
     */
    public static Rational of(BigInteger numerator, BigInteger denominator) {
        if (numerator.getClass() != BigInteger.class || denominator.getClass() != BigInteger.class) {
            return of(genuine(numerator), genuine(denominator));
        }
        if (denominator.signum() == 0) {
            throw new ArithmeticException("denominator is zero");
        }
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
        BigInteger lowest = denominator.divide(signed);
        BigInteger top = numerator.divide(signed);
        return lowest.equals(BigInteger.ONE) ? of(top) : new Rational(top, lowest);
    }

    /**
     * {@return the number of which this is the text, as {@link #toString} writes it: an integer, or two with a slash between them}
     *
     * @throws NumberFormatException if it is none
     * @throws ArithmeticException   if the denominator is zero
     */
    public static Rational parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0 ? of(new BigInteger(text)) : of(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    }

    public BigInteger numerator() {
        return numerator;
    }

    public BigInteger denominator() {
        return denominator;
    }

    public Rational plus(Rational other) {
        if (isInteger() && other.isInteger()) {
            return of(numerator.add(other.numerator));
        }
        return of(numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)), denominator.multiply(other.denominator));
    }

    public Rational minus(Rational other) {
        return plus(other.negate());
    }

    public Rational times(Rational other) {
        if (isInteger() && other.isInteger()) {
            return of(numerator.multiply(other.numerator));
        }
        return of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** {@return the quotient; by the logic's convention {@code x / 0 = 0}} */
    public Rational divide(Rational other) {
        return other.signum() == 0 ? ZERO : of(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public Rational negate() {
        return isInteger() ? of(numerator.negate()) : new Rational(numerator.negate(), denominator);
    }

    /** {@return the greatest integer not above this number} */
    public Rational floor() {
        if (isInteger()) {
            return this;
        }
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        return of(parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0]);
    }

    public boolean isInteger() {
        return denominator.equals(BigInteger.ONE);
    }

    public int signum() {
        return numerator.signum();
    }

    @Override
    public int compareTo(Rational other) {
        if (isInteger() && other.isInteger()) {
            return numerator.compareTo(other.numerator);
        }
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rational number && numerator.equals(number.numerator) && denominator.equals(number.denominator);
    }

    @Override
    public String toString() {
        return isInteger() ? numerator.toString() : numerator + "/" + denominator;
    }
}
