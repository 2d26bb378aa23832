package godel.prover.search.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EditsTest {
    private static final Symbol POOR = Symbol.of("poor");
    private static final Symbol RICH = Symbol.of("rich");
    private static final Symbol DOOR = Symbol.of("door");
    private static final Symbol QUOTE = Symbol.of("quote");
    private static final Value PARAMETERS = Value.list(Symbol.of("observation"), Symbol.of("memory"));

    private final Edits edits = new Edits(List.of(DOOR, POOR, RICH));

    private static Value quote(Value value) {
        return Value.list(QUOTE, value);
    }

    private static Value policy(Value body) {
        return Value.list(Symbol.of("policy"), PARAMETERS, body);
    }

    private static Value schedule(Value share) {
        return Value.list(Symbol.of("schedule"), Value.list(Symbol.of("searcher")), quote(Value.list(share, Symbol.of("standard"))));
    }

    private static Value choice(Value action) {
        return Value.list(Symbol.of("pair"), quote(action), Symbol.of("memory"));
    }

    private static Value installing(Value... functions) {
        return Installation.keepingTheRest(Value.list(functions)).expression();
    }

    @Test
    void the_starting_switchprog_is_the_documented_expression() {
        assertEquals("['pair, ['quote, ['p]], ['tail, 'state]]", Installation.keepingTheRest(Value.list(Symbol.of("p"))).expression().toString());
    }

    @Test
    void constants_are_replaced_in_preorder_by_the_vocabulary_without_the_present_symbol() {
        Value program = installing(policy(choice(POOR)), schedule(Rational.of(100)));
        assertEquals(Optional.of(installing(policy(choice(DOOR)), schedule(Rational.of(100)))), edits.replaceConstant(program, 0));
        assertEquals(Optional.of(installing(policy(choice(RICH)), schedule(Rational.of(100)))), edits.replaceConstant(program, 1));
        Value other = Value.list(Symbol.of("schedule"), Value.list(Symbol.of("searcher")), quote(Value.list(Rational.of(100), POOR)));
        assertEquals(Optional.of(installing(policy(choice(POOR)), other)), edits.replaceConstant(program, 3));
        assertEquals(Optional.empty(), edits.replaceConstant(program, 5));
        assertEquals(Optional.empty(), edits.replaceConstant(program, -1));
    }

    @Test
    void the_end_of_a_list_is_no_constant_but_an_empty_list_and_an_improper_end_are() {
        Value program = installing(policy(quote(Pair.of(quote(Symbol.NIL), POOR))));
        List<Value> all = new ArrayList<>();
        for (int i = 0; edits.replaceConstant(program, i).isPresent(); i++) {
            all.add(edits.replaceConstant(program, i).get());
        }
        // 'quote (3 alternatives), then 'nil in ['quote, 'nil] (3), then 'poor (2)
        assertEquals(8, all.size());
        assertEquals(installing(policy(quote(Pair.of(quote(Symbol.NIL), RICH)))), all.getLast());
    }

    @Test
    void variables_functions_and_parameters_are_no_constants() {
        Value program = installing(policy(Value.list(Symbol.of("let"), POOR, Symbol.of("observation"), Value.list(POOR, POOR))));
        assertEquals(Optional.empty(), edits.replaceConstant(program, 0));
    }

    @Test
    void numbers_are_replaced_wherever_they_are_quoted() {
        Value program = installing(policy(choice(Rational.of(7))), schedule(Rational.of(100)));
        assertEquals(Optional.of(installing(policy(choice(Rational.of(7))), schedule(Rational.of(0)))), edits.replaceNumber(program, 0, 1));
        assertEquals(Optional.empty(), edits.replaceNumber(program, 0, 2));
    }

    @Test
    void a_subexpression_takes_the_place_of_another() {
        Value conditional = Value.list(Symbol.of("if"), Symbol.of("observation"), choice(POOR), choice(RICH));
        Value program = installing(policy(conditional));
        // 0 if, 1 observation, 2 choice, 3 'poor, 4 memory, 5 choice, 6 'rich, 7 memory
        assertEquals(Optional.of(installing(policy(choice(RICH)))), edits.replaceSubexpression(program, 5, 0));
        assertEquals(Optional.of(installing(policy(Value.list(Symbol.of("if"), Symbol.of("observation"), choice(RICH), choice(RICH))))),
                edits.replaceSubexpression(program, 6, 3));
        assertEquals(Optional.empty(), edits.replaceSubexpression(program, 0, 8));
    }

    @Test
    void a_function_is_dropped() {
        Value program = installing(policy(choice(POOR)), schedule(Rational.of(100)));
        assertEquals(Optional.of(installing(policy(choice(POOR)))), edits.dropFunction(program, 1));
        assertEquals(Optional.empty(), edits.dropFunction(program, 2));
    }

    @Test
    void a_constant_policy_is_the_whole_new_state() {
        Value program = installing(policy(choice(POOR)), schedule(Rational.of(100)));
        assertEquals("['quote, [[['policy, ['observation, 'memory], ['quote, ['rich]]]], 'nil, 'nil, 0, 'nil]]",
                edits.constantPolicy(program, 2).orElseThrow().toString());
        assertEquals(Optional.empty(), edits.constantPolicy(program, 3));
    }

    @Test
    void what_a_constant_policy_installs_can_be_edited_again() {
        Value program = edits.constantPolicy(installing(policy(choice(POOR))), 1).orElseThrow();
        assertEquals(edits.constantPolicy(program, 2), edits.replaceConstant(program, 1));
    }

    @Test
    void a_proposed_program_takes_the_place_of_the_present_one() {
        Value proposed = Value.list(List.of());
        Edits proposing = new Edits(List.of(), List.of(proposed));
        Value present = Installation.keepingTheRest(Value.list(DOOR)).expression();
        assertEquals(Optional.of(Installation.keepingTheRest(proposed).expression()), proposing.proposal(present, 0));
        assertEquals(Optional.empty(), proposing.proposal(present, 1));
        assertEquals(Optional.empty(), proposing.proposal(present, -1));
        assertEquals(Optional.empty(), edits.proposal(present, 0));
    }

    @Test
    void a_switchprog_of_another_form_is_not_edited() {
        assertEquals(Optional.empty(), edits.dropFunction(Symbol.of("state"), 0));
        assertEquals(Optional.empty(), edits.replaceConstant(Value.list(Symbol.of("pair"), Symbol.of("state")), 0));
        assertEquals(Optional.empty(), edits.constantPolicy(quote(POOR), 0));
    }

    @Test
    void deeply_nested_code_is_left_alone_below_the_limit() {
        Value body = quote(POOR);
        for (int i = 0; i < 100_000; i++) {
            body = Value.list(Symbol.of("head"), body);
        }
        assertEquals(Optional.empty(), edits.replaceConstant(installing(policy(body)), 0));
    }
}
