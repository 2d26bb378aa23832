package godel.machine.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import godel.machine.hardware.Code;
import godel.prover.search.edit.Installation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionTest {

    @Test
    void a_program_is_installed_and_tried_in_the_usual_way() {
        String program = "define policy(observation, memory) = pair('right, memory)";
        assertEquals(Optional.of(new Suggestion(Optional.of(Installation.keepingTheRest(Code.program(program)).expression()), List.of("target", "check"))),
                Suggestion.read("{\"program\": \"" + program + "\"}"));
    }

    @Test
    void an_expression_may_come_with_a_technique_and_a_technique_alone() {
        assertEquals(Optional.of(new Suggestion(Optional.of(Code.expression("tail(state)")), List.of("c1", "check"))),
                Suggestion.read("{\"switchprog\": \"tail(state)\", \"technique\": [\"c1\", \"check\"]}"));
        assertEquals(Optional.of(new Suggestion(Optional.empty(), List.of("c1", "replace-constant", "set-switchprog", "target", "check"))),
                Suggestion.read("{\"technique\": [\"c1\", \"replace-constant\", \"set-switchprog\", \"target\", \"check\"]}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "7", "[]", "{}", "{", "garbage", "{\"program\": 7}", "{\"program\": \"\"}", "{\"program\": \"define\"}", "{\"program\": \"declare f(x)\"}",
            "{\"program\": null}", "{\"switchprog\": \"pair(\"}", "{\"switchprog\": []}", "{\"technique\": []}", "{\"technique\": [7]}", "{\"technique\": \"check\"}",
            "{\"switchprog\": \"state\", \"technique\": []}", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["})
    void anything_else_is_none(String line) {
        assertEquals(Optional.empty(), Suggestion.read(line));
    }
}
