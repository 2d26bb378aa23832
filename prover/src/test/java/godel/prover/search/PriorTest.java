package godel.prover.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.search.engine.Distribution;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PriorTest {
    private final List<Token> tokens = new TechniqueMachine(new ToyMachine(Symbol.NIL, ToyRules.eight(0))).tokens();

    private double logarithm(Prior prior, String technique) {
        List<String> names = tokens.stream().map(Token::text).toList();
        long probability = prior.over(tokens).of(Techniques.tokens(technique).stream().map(names::indexOf).toList());
        return Math.log((double) probability / Distribution.ONE) / Math.log(2);
    }

    @Test
    void short_techniques_of_the_usual_shape_are_likely() {
        double replaced = logarithm(Prior.standard(), "c0 replace-constant set-switchprog target check");
        double constant = logarithm(Prior.standard(), "c1 constant-policy set-switchprog target check");
        assertTrue(-11 < replaced && replaced < -9, "2^" + replaced);
        assertTrue(Math.abs(replaced - constant) <= 2, "2^" + constant);
    }

    @Test
    void every_token_can_follow_the_start_sooner_or_later() {
        Distribution distribution = Prior.standard().over(tokens);
        for (int token = 0; token < tokens.size(); token++) {
            int wanted = token;
            assertTrue(IntStream.range(0, tokens.size()).anyMatch(before -> distribution.of(List.of(0, before, wanted)) > 0),
                    tokens.get(token).text());
        }
    }

    @Test
    void rows_and_number_weights_of_the_standard_prior_sum_to_32_besides_adoption() {
        for (Map<TokenClass, Integer> row : Prior.standard().follows().values()) {
            assertEquals(32 + row.getOrDefault(TokenClass.ADOPTION, 0), row.values().stream().mapToInt(Integer::intValue).sum());
        }
        assertEquals(32, Prior.standard().tokenWeights().values().stream().mapToInt(Integer::intValue).sum());
    }

    @Test
    void classes_share_by_row_and_tokens_inside_a_class_by_weight() {
        Prior prior = new Prior(Map.of(TokenClass.START, Map.of(TokenClass.NUMBER, 3, TokenClass.CHECK, 1)), Map.of("c0", 3));
        List<Token> few = List.of(Instruction.C0, Instruction.C1, Instruction.CHECK, Instruction.WRITE);
        Distribution distribution = prior.over(few);
        assertEquals(Distribution.ONE / 16 * 9, distribution.of(List.of(0)));
        assertEquals(Distribution.ONE / 16 * 3, distribution.of(List.of(1)));
        assertEquals(Distribution.ONE / 4, distribution.of(List.of(2)));
        assertEquals(0, distribution.of(List.of(3)));
    }

    @Test
    void the_share_of_an_absent_class_goes_to_the_others() {
        Prior prior = new Prior(Map.of(TokenClass.START, Map.of(TokenClass.NUMBER, 1, TokenClass.RULE, 7)), Map.of());
        assertEquals(Distribution.ONE, prior.over(List.of(Instruction.C0)).of(List.of(0)));
    }

    @Test
    void the_standard_prior_has_a_name_and_is_read_back_from_its_table() {
        assertEquals(Optional.of(Prior.standard()), Prior.of(Symbol.of("standard")));
        assertEquals(Optional.of(Prior.standard()), Prior.of(Prior.standard().toValue()));
    }

    @Test
    void a_value_of_another_form_is_no_prior() {
        Value row = Value.list(Symbol.of("start"), weight("number", Rational.ONE));
        assertTrue(Prior.of(prior(row, weight("c0", Rational.ONE))).isPresent());
        assertEquals(Optional.empty(), Prior.of(Symbol.NIL));
        assertEquals(Optional.empty(), Prior.of(Rational.ONE));
        assertEquals(Optional.empty(), Prior.of(Value.list(Symbol.of("bigram"), Value.list(), Rational.ONE)));
        assertEquals(Optional.empty(), Prior.of(prior(Symbol.of("start"), weight("c0", Rational.ONE))), "a row that is no list");
        assertEquals(Optional.empty(), Prior.of(prior(Value.list(Symbol.of("end")), weight("c0", Rational.ONE))), "an unknown class");
        assertEquals(Optional.empty(), Prior.of(prior(Value.list(Symbol.of("start"), weight("start", Rational.ONE)), weight("c0", Rational.ONE))));
        assertEquals(Optional.empty(), Prior.of(prior(row, weight("c0", Rational.of(-1)))), "a negative weight");
        assertEquals(Optional.empty(), Prior.of(prior(row, weight("c0", Rational.of(BigInteger.ONE, BigInteger.TWO)))), "a fraction");
        assertEquals(Optional.empty(), Prior.of(prior(row, weight("c0", Rational.of(1L << 31)))), "a weight too large");
        assertEquals(Optional.empty(), Prior.of(Value.list(Symbol.of("bigram"), Value.list(row, row), Value.list())), "a row given twice");
    }

    private static Value weight(String name, Rational weight) {
        return Value.list(Symbol.of(name), weight);
    }

    private static Value prior(Value row, Value token) {
        return Value.list(Symbol.of("bigram"), Value.list(row), Value.list(token));
    }
}
