package godel.machine.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SolveCommandTest {
    private static final String SUM = """
            define domain(n) = natural(n)
            define answer(n) = if natural(n) and 0 < n then n + answer(n - 1) else 0
            define inputs() = [[1/2, [10]], [1/2, [100_000]]]
            """;

    @TempDir
    private Path folder;

    @Test
    void the_sum_is_answered_by_a_proved_closed_form_whose_certificate_the_checker_accepts() throws IOException {
        Godel godel = new Godel(folder);
        godel.write("sum.quine", SUM);
        Godel.Result solved = godel.run("solve", "sum.quine", "--search", "5000");
        assertEquals("", solved.err());
        assertEquals(0, solved.exitCode());
        assertTrue(solved.out().contains("define answer(n) = n * (1/2 + n * (1/2))"), solved.out());
        assertTrue(solved.out().contains("define bound(n) = 7"), solved.out());
        assertTrue(solved.out().contains("5000050000"), solved.out());
        Godel.Result check = godel.run("check", "runs/sum-pair-2.certificate");
        assertEquals(0, check.exitCode());
        assertTrue(check.out().contains("proves   pair: |- implies(domain(n), answers("), check.out());
    }

    @Test
    void a_comparison_shows_the_steps_of_f_of_the_solver_and_of_the_best_program() throws IOException {
        Godel godel = new Godel(folder);
        godel.write("sum.quine", SUM);
        Godel.Result solved = godel.run("solve", "sum.quine", "--search", "5000", "--compare", "--largest", "10");
        assertTrue(solved.out().lines().anyMatch(line -> line.matches(" +10 +248 +629 +7 +35\\.4")), solved.out());
        assertTrue(java.nio.file.Files.readString(folder.resolve("runs/sum.svg")).startsWith("<svg "));
    }

    @Test
    void an_input_that_is_not_answered_within_the_steps_given_is_said_to_be_so() throws IOException {
        Godel godel = new Godel(folder);
        godel.write("sum.quine", SUM);
        Godel.Result solved = godel.run("solve", "sum.quine", "--search", "10", "--steps", "300");
        assertEquals(1, solved.exitCode());
        assertEquals(2, solved.out().lines().filter(line -> line.endsWith("not answered")).count(), solved.out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            define domain(n) = natural(n) | 1 | 1 | the problem does not define `answer`
            define answer(n) = n | 1 | 1 | the problem does not define `domain`
            define answer(n) = n define domain(n) = natural(n) | 1 | 1 | the problem does not define `inputs`
            define answer(n) = n define domain(n, m) = natural(n) define inputs() = [[1, [1]]] | 1 | 22 | `domain` has 2 parameters, `answer` has 1
            define answer(n) = n define domain(n) = natural(n) define inputs() = [[1/2, [1]]] | 1 | 52 | the probabilities of the inputs sum to 1/2, not to 1
            define answer(n) = n define domain(n) = natural(n) define inputs() = [[1, [1/2]]] | 1 | 52 | an input lies outside the domain
            define answer(n) = n define domain(n) = natural(n) define inputs() = [[1, [1, 2]]] | 1 | 52 | an input has 2 arguments, `answer` takes 1
            define answer(n) = n define domain(n) = natural(n) define inputs() = [[-1, [1]]] | 1 | 52 | the probability -1 is negative
            define answer(n) = n define domain(n) = natural(n) define inputs() = 7 | 1 | 52 | `inputs` is no list
            declare h(n) define answer(n) = h(n) define domain(n) = natural(n) define inputs() = [[1, [1]]] | 1 | 1 | a problem consists of definitions; this cannot be computed
            define answer(n) = head(ev(n, [], 'x, [])) define domain(n) = natural(n) define inputs() = [[1, [1]]] | 1 | 1 | `ev` is a function of the logic, not of code, so `answer` cannot be run
            define answer(n) = hidden(n) define domain(n) = natural(n) define inputs() = [[1, [1]]] | 1 | 20 | unknown function `hidden`
            define answer(n) = if natural(n) and 0 < n then other(n) else 0 define other(n) = answer(n) define domain(n) = natural(n) define inputs() = [[1, [1]]] | 1 | 1 | no measure is found that shows that
            define answer(n) = n define count(n) = if natural(n) and 0 < n then 1 + count(n - 1) else 0 define domain(n) = count(n) < n + 1 define inputs() = [[1, [100_000_000]]] | 1 | 129 | `domain` is not decided by evaluation within
            define answer(n) = answer(n + 1) define domain(n) = natural(n) define inputs() = [[1, [1]]] | 1 | 1 | no measure is found that shows that
            define answer(n) = n define domain(n) = natural(n) define inputs() = [[1, [1]]] define candidate(m) = m | 1 | 81 | the candidate has the parameters [m], `answer` has [n]
            define answer(n) = n define domain(n) = natural(n) define inputs() = [[1, [1]]] define candidate(n) = h(n) | 1 | 81 | the candidate calls `h` with 1 arguments
            """)
    void what_is_wrong_with_a_problem_is_said_with_its_place(String text, int line, int column, String message) throws IOException {
        Godel godel = new Godel(folder);
        godel.write("wrong.quine", text + "\n");
        Godel.Result refused = godel.run("solve", "wrong.quine");
        assertTrue(refused.err().startsWith("wrong.quine:" + line + ":" + column + ": error: " + message), refused.err());
        assertEquals(2, refused.exitCode());
        assertEquals("", refused.out());
    }

    @ParameterizedTest
    @CsvSource({"--epsilon, 0", "--epsilon, -1", "--epsilon, x", "--epsilon, 1/0", "--steps, 0", "--search, -5", "--largest, 0"})
    void options_that_are_no_positive_numbers_are_refused(String option, String value) throws IOException {
        Godel godel = new Godel(folder);
        godel.write("sum.quine", SUM);
        Godel.Result refused = godel.run("solve", "sum.quine", option + "=" + value);
        assertEquals(2, refused.exitCode());
        assertTrue(refused.err().startsWith(option + " " + value + ": error: this is not a positive"), refused.err());
    }
}
