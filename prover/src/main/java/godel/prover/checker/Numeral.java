package godel.prover.checker;

import java.math.BigInteger;

/** Reads a rational number: {@code p}, or {@code p/q} in lowest terms with q at least 2; decimal, no leading zeros, minus only before p. */
final class Numeral {
    private Numeral() {
    }

    static Value read(String text, Values values, Limits limits) throws Refusal {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return values.integer(integer(text, limits));
        }
        BigInteger numerator = integer(text.substring(0, slash), limits);
        BigInteger denominator = integer(text.substring(slash + 1), limits);
        if (denominator.compareTo(BigInteger.TWO) < 0 || !numerator.gcd(denominator).equals(BigInteger.ONE)) {
            throw new Refusal("a fraction that is not in lowest terms with a denominator of at least 2");
        }
        return values.number(numerator, denominator);
    }

    private static BigInteger integer(String text, Limits limits) throws Refusal {
        int first = text.startsWith("-") ? 1 : 0;
        int digits = text.length() - first;
        if (digits > limits.digits()) {
            throw Refusal.limit("digits in a number", limits.digits());
        }
        boolean plain = digits > 0 && text.chars().skip(first).allMatch(c -> '0' <= c && c <= '9');
        boolean canonical = plain && (text.charAt(first) != '0' || text.equals("0"));
        if (!canonical) {
            throw new Refusal(Text.name(text) + " is no number: decimal digits without leading zeros are expected");
        }
        return new BigInteger(text);
    }
}
