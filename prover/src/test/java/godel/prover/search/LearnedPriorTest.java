package godel.prover.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LearnedPriorTest {
    private static final List<Token> TOKENS = Arrays.asList(Instruction.values());
    private static final List<String> SUCCESS = List.of("c1", "replace-constant", "set-switchprog", "check");
    private static final List<String> LESSON = List.of("learn-prior", "check");
    private static final List<String> ADOPTION = List.of("c0", "get-axiom", "adopt-theorem", "check");

    private static Optional<Prior> learned(List<List<String>> successes) {
        return LearnedPrior.of(Prior.standard(), successes, TOKENS);
    }

    @Test
    void tokens_and_transitions_of_a_success_weigh_eight_more_and_all_else_as_before() {
        Prior before = Prior.standard();
        Prior after = learned(List.of(SUCCESS)).orElseThrow();
        assertEquals(12, after.tokenWeights().get("c1"));
        assertEquals(9, after.tokenWeights().get("replace-constant"));
        assertEquals(before.tokenWeights().get("c0"), after.tokenWeights().get("c0"));
        assertEquals(before.follows().get(TokenClass.START).get(TokenClass.NUMBER) + 8, after.follows().get(TokenClass.START).get(TokenClass.NUMBER));
        assertEquals(before.follows().get(TokenClass.PROGRAM).get(TokenClass.CHECK) + 8, after.follows().get(TokenClass.PROGRAM).get(TokenClass.CHECK));
        assertEquals(before.follows().get(TokenClass.NUMBER).get(TokenClass.NUMBER), after.follows().get(TokenClass.NUMBER).get(TokenClass.NUMBER));
    }

    @Test
    void a_success_becomes_likelier() {
        List<Integer> technique = SUCCESS.stream().map(token -> TOKENS.stream().map(Token::text).toList().indexOf(token)).toList();
        long before = Prior.standard().over(TOKENS).of(technique);
        long after = learned(List.of(SUCCESS)).orElseThrow().over(TOKENS).of(technique);
        assertTrue(after > 10 * before, after + " after " + before);
    }

    @Test
    void nothing_becomes_impossible() {
        Prior after = learned(List.of(SUCCESS, SUCCESS)).orElseThrow();
        Prior.standard().follows().forEach((from, row) -> row.forEach((to, weight) -> assertTrue(after.follows().get(from).get(to) >= weight)));
        Prior.standard().tokenWeights().forEach((token, weight) -> assertTrue(after.tokenWeights().get(token) >= weight));
    }

    @Test
    void it_is_a_prior_that_software_can_hold() {
        Prior prior = learned(List.of(SUCCESS)).orElseThrow();
        assertEquals(Optional.of(prior), Prior.of(prior.toValue()));
        Prior full = new Prior(Map.of(TokenClass.START, Map.of(TokenClass.NUMBER, Integer.MAX_VALUE)), Map.of("c1", Integer.MAX_VALUE));
        Prior more = LearnedPrior.of(full, List.of(SUCCESS), TOKENS).orElseThrow();
        assertEquals(Optional.of(more), Prior.of(more.toValue()));
    }

    @Test
    void each_success_is_learned_from_once_and_rewrites_of_knowledge_never() {
        assertEquals(Optional.empty(), learned(List.of()));
        assertEquals(Optional.empty(), learned(List.of(ADOPTION)));
        assertEquals(Optional.empty(), learned(List.of(SUCCESS, LESSON)));
        assertEquals(Optional.empty(), learned(List.of(SUCCESS, LESSON, ADOPTION)));
        assertEquals(learned(List.of(SUCCESS)), learned(List.of(ADOPTION, SUCCESS, LESSON, SUCCESS)));
    }

    @Test
    void a_success_of_tokens_that_are_no_more_teaches_nothing() {
        assertEquals(Optional.empty(), learned(List.of(List.of("c0", "forgotten", "check"))));
    }
}
