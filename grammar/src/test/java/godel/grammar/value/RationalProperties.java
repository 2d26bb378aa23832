package godel.grammar.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RationalProperties {

    @Property
    void what_is_written_is_read_again(@ForAll BigInteger numerator, @ForAll BigInteger denominator) {
        Assume.that(denominator.signum() != 0);
        Rational number = Rational.of(numerator, denominator);
        assertEquals(number, Rational.parse(number.toString()));
    }

    @Example
    void a_text_that_is_no_number_is_refused() {
        for (String text : List.of("", "/", "1/", "/2", "1/2/3", "a", "1.5", " 1")) {
            assertThrows(NumberFormatException.class, () -> Rational.parse(text), text);
        }
        assertThrows(ArithmeticException.class, () -> Rational.parse("1/0"));
    }
}
