package godel.machine.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with the input: one message, exit code 2, and nothing is left behind. */
class BadInputTest {
    @TempDir
    private Path folder;

    @Test
    void a_syntax_error_is_shown_with_its_place_and_what_was_expected() throws IOException {
        assertRefused(Godel.twoDoorsWith("pair(0, searcher)", "pair(0, )"), """
                bad.quine:21:41: error: unexpected `)`
                      define schedule(searcher) = pair(0, )
                                                          ^
                  expected: an expression
                """);
    }

    @Test
    void an_unknown_name_is_shown() throws IOException {
        assertRefused(Godel.twoDoorsWith("pair('left, memory)", "pear('left, memory)"), """
                bad.quine:20:42: error: unknown function `pear`
                      define policy(observation, memory) = pear('left, memory)
                                                           ^^^^^^^^^^^^^^^^^^^
                  hint: functions are made known by `define` or `declare`, before they are used
                """);
    }

    @Test
    void a_wrong_number_of_arguments_is_shown_with_the_right_one() throws IOException {
        assertRefused(Godel.twoDoorsWith("pair('left, memory)", "pair('left)"), """
                bad.quine:20:42: error: `pair` is applied to 1 argument
                      define policy(observation, memory) = pair('left)
                                                           ^^^^^^^^^^^
                  hint: it takes 2
                """);
    }

    @Test
    void probabilities_that_do_not_sum_to_1_are_shown_with_what_is_missing() throws IOException {
        assertRefused(Godel.twoDoorsWith("4/5", "3/5"), """
                bad.quine:8:28: error: the probabilities sum to 4/5, not to 1
                      if action = 'left then [[1/5, 1, world], [3/5, 0, world]]
                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  hint: 1/5 is missing
                """);
    }

    @Test
    void a_negative_probability_is_shown() throws IOException {
        assertRefused(Godel.twoDoorsWith("[[1/5, 1, world], [4/5, 0, world]]", "[[-1/5, 1, world], [6/5, 0, world]]"), """
                bad.quine:8:30: error: the probability -1/5 is negative
                      if action = 'left then [[-1/5, 1, world], [6/5, 0, world]]
                                               ^^^^
                  hint: probabilities lie between 0 and 1
                """);
    }

    @Test
    void a_lifetime_of_0_is_refused() throws IOException {
        assertRefused(Godel.twoDoorsWith("lifetime 1_000    // cycles", "lifetime 0"), """
                bad.quine:15:3: error: `lifetime` is not positive
                    lifetime 0
                    ^^^^^^^^^^
                  hint: write lifetime 1_000 with a whole number below 2^63
                """);
    }

    @Test
    void a_lifetime_that_is_no_whole_number_is_refused() throws IOException {
        assertRefused(Godel.twoDoorsWith("lifetime 1_000    // cycles", "lifetime 3/2"), """
                bad.quine:15:3: error: `lifetime` cannot have this value
                    lifetime 3/2
                    ^^^^^^^^^^^^
                  hint: write lifetime 1_000 with a whole number below 2^63
                """);
    }

    @Test
    void a_lifetime_of_0_is_refused_on_the_command_line_too() throws IOException {
        assertRefused(List.of(), """
                --lifetime 0: error: this is not a positive whole number
                  hint: give 1 or more
                """, "run", Godel.TWO_DOORS.toString(), "--lifetime", "0");
    }

    @Test
    void a_definition_without_a_measure_is_refused() throws IOException {
        assertRefused("define loop(x) = loop(x + 1)\n" + Files.readString(Godel.TWO_DOORS), """
                bad.quine:1:1: error: no measure is found that shows that 'loop' ends
                  define loop(x) = loop(x + 1)
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  hint: add `measure e` behind the body, e a natural number, or [a, b] for lexicographic order, that becomes smaller at every recursive call
                """);
    }

    @Test
    void a_function_that_utility_needs_for_itself_is_refused() throws IOException {
        assertRefused("define act(x) = x\n" + Files.readString(Godel.TWO_DOORS), """
                bad.quine:1:1: error: `act` is a function of the library already
                  define act(x) = x
                  ^^^^^^^^^^^^^^^^^
                  hint: choose another name
                """);
    }

    @Test
    void a_false_theorem_is_answered_with_a_counterexample() throws IOException {
        assertRefused(List.of(), """
                theorem: error: this is false
                  natural(n) implies n < 10
                  for example when
                    n = 10
                """, "prove", "natural(n) implies n < 10");
    }

    @Test
    void a_false_theorem_in_a_file_is_answered_with_its_name() throws IOException {
        new Godel(folder).write("false.quine", "define double(x) = x + x\ntheorem double.same: double(x) = x\n");
        Godel.Result result = new Godel(folder).run("prove", "false.quine");
        assertEquals("double.same: error: this is false", result.err().lines().findFirst().orElse(""));
        assertEquals(2, result.exitCode());
        assertEquals(List.of("false.quine"), new Godel(folder).contents());
    }

    @Test
    void a_missing_file_is_named() throws IOException {
        assertRefused(List.of(), """
                nowhere.quine: error: there is no such file
                  hint: give a Quine file, such as machine/experiments/two-doors.quine
                """, "run", "nowhere.quine");
    }

    @Test
    void a_file_that_is_no_text_is_named() throws IOException {
        Files.write(folder.resolve("bytes.quine"), new byte[] {(byte) 0xC3, (byte) 0x28});
        assertRefused(List.of("bytes.quine"), """
                bytes.quine: error: the file is no text
                  hint: save it as UTF-8
                """, "run", "bytes.quine");
    }

    @Test
    void a_certificate_cut_short_is_refused() throws IOException {
        Godel godel = new Godel(folder);
        godel.run("prove", "x + y = y + x", "--certificate", "whole.certificate");
        String whole = Files.readString(folder.resolve("whole.certificate"));
        Files.delete(folder.resolve("whole.certificate"));
        godel.write("cut.certificate", whole.substring(0, whole.length() / 2));
        Godel.Result result = godel.run("check", "cut.certificate");
        assertEquals("cut.certificate: refused: line " + (whole.substring(0, whole.length() / 2).lines().count())
                + ", line: the file is cut short: its last line does not end\n", result.err());
        assertEquals(2, result.exitCode());
    }

    @Test
    void a_turtle_file_with_a_formula_that_does_not_parse_is_shown_with_the_place_in_the_formula() throws IOException {
        new Godel(folder).write("bad.ttl", """
                @prefix axiom: <https://godel.invalid/axiom/> .
                @prefix gm: <https://godel.invalid/vocabulary#> .
                <https://godel.invalid/collection/mine> a gm:AxiomCollection ;
                    <http://www.w3.org/2000/01/rdf-schema#comment> "Mine."@en .
                axiom:mine.first a gm:Axiom ;
                    gm:number 200 ; gm:name "mine.first" ; gm:kind "hardware" ; gm:explanation "It does not parse." ; gm:source "nobody" ;
                    gm:formula "x + = 3" .
                """);
        assertRefused(List.of("bad.ttl"), """
                bad.ttl:7:21: error: axiom:mine.first: the formula cannot be read: unexpected `=`
                      gm:formula "x + = 3" .
                                      ^
                  expected: an expression
                  hint: nothing of this file was loaded
                """, "run", Godel.TWO_DOORS.toString(), "--axioms", "bad.ttl");
    }

    @Test
    void an_unknown_target_is_answered_with_the_known_ones() throws IOException {
        assertRefused(List.of(), """
                --target best: error: there is no such target
                  hint: the targets are global and as-is; --relaxed goes with either
                """, "run", Godel.TWO_DOORS.toString(), "--target", "best");
    }

    @Test
    void runs_that_would_have_to_be_kept_in_a_file_are_refused() throws IOException {
        new Godel(folder).write("runs", "not a directory");
        Godel.Result result = new Godel(folder).run("run", Godel.TWO_DOORS.toString());
        assertEquals(folder.resolve("runs") + ": error: this is there already, and no directory\n", result.err());
        assertEquals(2, result.exitCode());
    }

    @Test
    void an_environment_that_fails_the_machine_during_its_life_is_named() throws IOException {
        new Godel(folder).write("fails.quine", Godel.twoDoorsWith("pair('left, memory)", "pair(7, memory)").replace("else [[1, 0, world]]",
                "else if action = 7 then [[1/2, 1, world]] else [[1, 0, world]]"));
        Godel.Result result = new Godel(folder).run("run", "fails.quine");
        assertEquals(2, result.exitCode(), result.err());
        assertEquals(List.of("fails.quine"), new Godel(folder).contents());
    }

    @Test
    void a_missing_argument_is_named() throws IOException {
        assertRefused(List.of(), """
                godel run: error: Missing required parameter: 'FILE'
                  hint: godel run --help says what can be given
                """, "run");
    }

    private void assertRefused(String experiment, String message) throws IOException {
        new Godel(folder).write("bad.quine", experiment);
        assertRefused(List.of("bad.quine"), message, "run", "bad.quine");
    }

    /** @param left what lies in the folder before and after */
    private void assertRefused(List<String> left, String message, String... arguments) throws IOException {
        Godel.Result result = new Godel(folder).run(arguments);
        assertEquals(message, result.err());
        assertEquals("", result.out());
        assertEquals(2, result.exitCode());
        assertEquals(left, new Godel(folder).contents());
    }
}
