package godel.prover.tactic.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.value.Rational;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatrixTest {
    private static final String FIBONACCI = """
            define domain(n) = natural(n)
            define answer(n) = if natural(n) and 1 < n then answer(n - 1) + answer(n - 2) else n
            """;

    @Test
    void fibonacci_numbers_are_computed_by_squaring_their_step() {
        assertEquals("""
                define answer(n) = tail(answer_power(n))
                define answer_power(n) = if 0 < n then (let half = answer_power(floor(n / 2)), \
                square = pair(head(half) * head(half) + tail(half) * tail(half), 2 * (head(half) * tail(half)) + tail(half) * tail(half)) in \
                if floor(n / 2) * 2 = n then square else pair(tail(square), head(square) + tail(square))) else pair(1, 0)""",
                new GivenProblem(FIBONACCI).transformed(new Matrix()));
    }

    @Test
    void coefficients_and_first_values_may_be_any_numbers() {
        String program = new GivenProblem(FIBONACCI.replace("answer(n - 1) + answer(n - 2) else n", "1/2 * answer(n - 1) - 3 * answer(n - 2) else n + 5"))
                .transformed(new Matrix());
        assertTrue(program.startsWith("define answer(n) = 5 * head(answer_power(n)) + 6 * tail(answer_power(n))\n"), program);
        assertTrue(program.contains("pair(-3 * tail(square), head(square) + 1/2 * tail(square))"), program);
    }

    @Test
    void powers_of_the_step_of_a_recurrence_of_third_order_are_combinations_of_the_first_three() {
        LinearRecurrence recurrence = new LinearRecurrence(null, List.of(Rational.of(2), Rational.of(-1), Rational.of(3)),
                List.of(Rational.ONE, Rational.ONE, Rational.ONE));
        assertEquals(List.of(Rational.ZERO, Rational.ONE, Rational.ZERO), recurrence.power(1));
        assertEquals(List.of(Rational.of(3), Rational.of(-1), Rational.of(2)), recurrence.power(3));
        assertEquals(List.of(Rational.of(6), Rational.of(1), Rational.of(3)), recurrence.power(4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"answer(n - 1) * answer(n - 2)", "2 * answer(n - 1)", "answer(n - 1) + answer(n - 2) + 1", "n * answer(n - 1) + answer(n - 2)",
            "answer(n - 1) + answer(n - 4)", "answer(n - 1) + answer(floor(n / 2))", "n"})
    void nothing_is_suggested_for_what_is_no_linear_recurrence_of_low_order(String step) {
        assertTrue(new GivenProblem(FIBONACCI.replace("answer(n - 1) + answer(n - 2)", step)).suggested(new Matrix()).isEmpty());
    }
}
