package godel.prover.tactic.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactorTest {
    private static final String POLYNOMIAL = """
            define domain(list, x) = 'true
            define power(base, n) = if natural(n) and 0 < n then base * power(base, n - 1) else 1
            define terms(list, x, i) = if is_pair(list) then head(list) * power(x, i) + terms(tail(list), x, i + 1) else 0
            define answer(list, x) = terms(list, x, 0)
            """;

    @Test
    void the_power_that_all_terms_have_in_common_is_drawn_out() {
        assertEquals("""
                define answer(list, x) = terms_over_power(list, x)
                define terms_over_power(list, x) = if is_pair(list) then head(list) + x * terms_over_power(tail(list), x) else 0""",
                new GivenProblem(POLYNOMIAL).transformed(new Factor()));
    }

    @Test
    void a_sum_that_begins_elsewhere_keeps_the_power_once() {
        assertTrue(new GivenProblem(POLYNOMIAL.replace("x, 0)", "x, 3)")).transformed(new Factor())
                .contains("define terms(list, x, i) = power(x, i) * terms_over_power(list, x)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"head(list) + power(x, i) + terms(tail(list), x, i + 1)", "head(list) * power(x, i) + terms(tail(list), x, i + 2)",
            "i * power(x, i) + terms(tail(list), x, i + 1)", "power(x, i) * power(x, i) + terms(tail(list), x, i + 1)",
            "head(list) * power(x, i) + terms(tail(list), x + 1, i + 1)"})
    void nothing_is_suggested_where_a_term_is_no_multiple_of_the_next_power(String sum) {
        GivenProblem other = new GivenProblem(POLYNOMIAL.replace("head(list) * power(x, i) + terms(tail(list), x, i + 1)", sum));
        assertTrue(other.suggested(new Factor()).isEmpty());
    }
}
