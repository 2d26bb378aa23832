package godel.prover.search.oops;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationTest {

    private static List<Integer> numbers(String text) {
        return text == null || text.isBlank() ? List.of() : Arrays.stream(text.strip().split(" ")).map(Integer::valueOf).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "'3', inc, '4'", "'3', dec, '2'", "'3', by2, '6'", "'3 4', add, '7'", "'3 4', sub, '-1'", "'3 4', mul, '12'", "'7 2', div, '3'",
        "'-7 2', div, '-4'", "'2 10', powr, '1024'", "'-1 1000000', powr, '1'", "'0 0', powr, '1'", "'3 3', eq, '1'", "'3 4', eq, '0'",
        "'3 4', geq, '0'", "'4 4', geq, '1'", "'4 3', grt, '1'", "'3 3', grt, '0'", "'1 2', and, '1'", "'1 0', and, '0'", "'0 1', or, '1'",
        "'0 -1', or, '0'", "'0', not, '1'", "'2', not, '0'", "'1 2', del, '1'", "'1 2', clear, ''", "'7 8', dp2ds, '7 8 3'", "'7 8', pushdp, '7 8 3'",
        "'7 8 1', setdp, '7'", "'7 8', base, '7 8 0'", "'7 8', toD fromD fromD, '7 8 8'", "'7 8 9', ex, '7 9 8'", "'7 8 9 1 3', xmn, '9 8 7'",
        "'7 8 9 1 2', xmnb, '8 7 9'", "'7 8 9 2', outn, '7 8 9 8'", "'7 8 9 1', outb, '7 8 9 7'", "'7 8 9 3', inn, '9 8 9'", "'7 8 9 2', innb, '7 9 9'",
        "'7 8 9 2', cpn, '7 8 9 8 9'", "'7 8 9 0', cpn, '7 8 9'", "'7 8', up, '7 8 8'", "'7 8 9 2', cpnb, '7 8 9 7 8'",
        "'7 8 9 1 2 2', mvn, '7 7 8'", "'7 8 9 1 4 2', mvn, '7 8 9 7 8'", "'7 8 9 1 0 2', ins, '8 9 7 8 9'", "'7 8 9 0 1 2', ins, '7 7 8 8 9'",
        "'7 8 9 1 1', deln, '7 9'", "'7 8 9 8 8', find, '7 8 9 8 4'", "'7 8 5', find, '7 8 0'", "'7 8 9 8 8', findb, '7 8 9 8 2'", "'7 5', findb, '7 0'",
        "'7', c1 c2 def topf intopf outopf popf, '7 1 1 2 1'"})
    void an_operation_replaces_its_arguments_by_its_results(String input, String program, String result) {
        assertEquals(numbers(result), Trial.leaves(numbers(input), program));
    }

    @ParameterizedTest
    @CsvSource({
        "'', inc", "'3', add", "'1 0', div", "'2 -1', powr", "'2 31', powr", "'2147483647', inc", "'', del", "'-1', setdp", "'1001', setdp", "'', fromD",
        "'', delD", "'', toD", "'7 8 0 1', xmn", "'7 8 1 3', xmn", "'7 3', outb", "'7 2', cpn", "'7 -1', cpn", "'7 1 3 1', mvn", "'7 1 1', deln",
        "'8 0', getq", "'8', getq", "'1', dof", "'', topf", "'', ret", "'0', rt0", "'0', oldq", "'0', pip", "'-1', pip", "'100000', pip", "'1 0', jmp1",
        "'7 1', bsf", "'0', bsjmp", "'0', exec", "'80', exec", "'0', incQ", "'1', decQ decQ", "'-1', boostq", "'1', boostq", "'', poppat", "'1', setpat",
        "'1 2 3', mvdsk", "'1 2 3 4', mvdsk", "'1 2 3', xAD", "'-2 1', def", "'1 -2', def"})
    void an_argument_that_is_missing_or_out_of_range_halts(String input, String program) {
        assertNull(Trial.leaves(numbers(input), program));
    }

    @ParameterizedTest
    @CsvSource({"'7 8 9 0', cpn, 1", "'7 8 9 1', cpn, 1", "'7 8 9 2', cpn, 3", "'7 8 9 3', cpn, 4", "'7 8 9 1', cpnb, 1", "'7 8 9 3', cpnb, 3",
        "'7 8 9 9', find, 1", "'7 8 9 7', find, 3", "'7 8 9 9', findb, 3", "'2 10', powr, 10", "'2 0', powr, 1", "'5', getq, 14", "'', qot c1 c2 qot, 4",
        "'6', exec, 2", "'', pushpat, 79", "'', C999, 12"})
    void what_handles_more_than_one_element_costs_more_than_one_step(String input, String program, long steps) {
        assertEquals(steps, Trial.steps(numbers(input), program));
    }

    @Test
    void getq_and_insq_copy_the_tokens_of_a_frozen_program() {
        List<Integer> calltp = Alphabet.complete().program("qot topf dof intpf cpn qot ret");
        assertEquals(calltp, Trial.leaves(List.of(6), "getq"));
        List<Integer> inserted = Trial.leaves(List.of(9, 6, 0), "insq");
        assertEquals(calltp, inserted.subList(0, 7));
        assertEquals(9, inserted.getLast());
    }

    @Test
    void oldq_calls_a_frozen_program_with_no_inputs() {
        assertEquals(List.of(5), Trial.leaves(List.of(5, 1), "oldq"), "C999 gives back nothing, since no output is expected");
    }

    @Test
    void numbers_on_ds_are_executed_as_code() {
        int c3 = Alphabet.complete().number("c3");
        int ret = Alphabet.complete().number("ret");
        assertEquals(List.of(c3, ret, 3), Trial.leaves(List.of(c3, ret, 0), "bsf"));
        assertEquals(List.of(3), Trial.leaves(List.of(c3), "exec"));
    }

    @Test
    void code_past_the_top_of_ds_is_not_executed() {
        int del = Alphabet.complete().number("del");
        int c3 = Alphabet.complete().number("c3");
        assertNull(Trial.leaves(List.of(del, c3, 0), "bsf"), "del has taken c3 away");
    }

    @Test
    void patterns_are_pushed_chosen_and_dropped() {
        assertEquals(List.of(1), Trial.leaves(List.of(), "pushpat poppat"));
        assertNull(Trial.leaves(List.of(), "pushpat c1 setpat poppat"), "the current one stays");
        assertEquals(List.of(1), Trial.leaves(List.of(), "pushpat c1 setpat c0 setpat poppat"));
    }

    @Test
    void opcodes_are_the_places_of_operations() throws IllegalAccessException {
        for (Operation operation : Operation.values()) {
            assertEquals(operation.ordinal(), opcode(operation.name()), operation.name());
        }
        assertEquals(Operation.values().length, Opcode.DECLARED);
    }

    private static int opcode(String name) throws IllegalAccessException {
        try {
            return Opcode.class.getDeclaredField(name).getInt(null);
        } catch (NoSuchFieldException absent) {
            return -1;
        }
    }

    @Test
    void the_alphabet_of_the_experiments_has_73_tokens_the_task_tokens_first() {
        Alphabet alphabet = Alphabet.ofTheExperiments();
        assertEquals(73, alphabet.size());
        assertEquals(79, Alphabet.complete().size());
        assertEquals(List.of(1, 2, 3, 4, 5), alphabet.program("1toD 2toD mvdsk xAD xSA"));
        assertAll(() -> assertEquals(alphabet.number("dp2ds"), alphabet.number("pushdp")),
                () -> assertEquals(alphabet.number("intopf"), alphabet.number("intpf")));
    }

    @Test
    void a_name_that_is_no_tokens_is_refused_with_those_that_there_are() {
        UnknownToken unknown = assertThrows(UnknownToken.class, () -> Alphabet.complete().program("c1 boost"));
        assertTrue(unknown.getMessage().startsWith("there is no token \"boost\"; the tokens are 1toD 2toD"), unknown.getMessage());
    }

    @Test
    void the_table_of_tokens_is_in_step_with_the_code() throws IOException {
        Path file = Path.of("src/main/java/godel/prover/search/oops/TOKENS.md");
        assertEquals(TokenTable.lines(), Files.readAllLines(file), "write TokenTable.lines() to " + file);
    }
}
