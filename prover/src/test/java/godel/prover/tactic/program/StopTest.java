package godel.prover.tactic.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StopTest {
    private static final String MEMBER = """
            define sorted(list) = if is_pair(list) and is_pair(tail(list)) then (if head(list) <= head(tail(list)) then sorted(tail(list)) else 'false) else 'true
            define domain(a, list) = sorted(list)
            define answer(a, list) = member(a, list)
            """;

    private static GivenProblem problem(String definitions) {
        return new GivenProblem(definitions);
    }

    @Test
    void a_search_in_a_sorted_list_ends_at_the_first_element_that_is_larger() {
        assertEquals("""
                define answer(a, list) = member_until(a, list)
                define member_until(element, list) = if is_pair(list) then \
                (if element < head(list) then 'false else if head(list) = element then 'true else member_until(element, tail(list))) else 'false""",
                problem(MEMBER).transformed(new Stop(problem(MEMBER).bench())));
    }

    @Test
    void in_a_falling_list_it_ends_at_the_first_element_that_is_smaller() {
        String falling = MEMBER.replace("head(list) <= head(tail(list))", "head(tail(list)) <= head(list)");
        assertTrue(problem(falling).transformed(new Stop(problem(falling).bench())).contains("if head(list) < element then 'false"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"define domain(a, list) = 'true", "define domain(a, list) = is_number(a)"})
    void nothing_is_suggested_where_the_domain_has_no_order(String domain) {
        GivenProblem unordered = problem(MEMBER.replace("define domain(a, list) = sorted(list)", domain));
        assertTrue(unordered.suggested(new Stop(unordered.bench())).isEmpty());
    }

    @Test
    void nothing_is_suggested_where_the_rest_of_the_list_matters() {
        GivenProblem sum = problem(MEMBER.replace("member(a, list)", "sum(a, list)")
                + "define sum(a, list) = if is_pair(list) then a * head(list) + sum(a, tail(list)) else 0");
        assertTrue(sum.suggested(new Stop(sum.bench())).isEmpty());
    }
}
