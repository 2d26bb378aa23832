package godel.machine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import godel.grammar.value.Rational;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class DecimalTest {
    @Test
    void an_integer_is_written_once() {
        assertEquals("600", Decimal.both(Rational.of(600)));
    }

    @Test
    void a_fraction_is_written_exactly_and_as_a_decimal() {
        assertEquals("3/5 (0.6)", Decimal.both(rational(3, 5)));
        assertEquals("-889/5 (-177.8)", Decimal.both(rational(-889, 5)));
    }

    @Test
    void a_decimal_that_is_not_all_is_marked() {
        assertEquals("1/3 (≈ 0.333333)", Decimal.both(rational(1, 3)));
    }

    @Test
    void a_number_too_long_to_read_is_written_as_a_decimal_alone() {
        assertEquals("≈ 3.33333E+99", Decimal.both(Rational.of(BigInteger.TEN.pow(100), BigInteger.valueOf(3))));
    }

    private static Rational rational(long numerator, long denominator) {
        return Rational.of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }
}
