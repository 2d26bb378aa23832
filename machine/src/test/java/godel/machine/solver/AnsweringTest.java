package godel.machine.solver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.parse.Quine;
import godel.grammar.value.Rational;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnsweringTest {
    private static final BigInteger LIMIT = BigInteger.valueOf(1_000_000_000);
    private static final Problem SUM = ProblemReader.read(Quine.parseFile("sum.quine", """
            define domain(n) = natural(n)
            define answer(n) = if natural(n) and 0 < n then n + answer(n - 1) else 0
            define inputs() = [[1, [10]]]
            """));
    private static final ProofProcess PROOFS = new ProofProcess(SUM);
    private static final List<Integer> SIZES = List.of(0, 1, 7, 50, 300, 1_000, 3_000, 10_000, 100_000, 1_000_000, 10_000_000);

    private static BigInteger times(long factor, BigInteger number) {
        return BigInteger.valueOf(factor).multiply(number);
    }

    @Test
    void the_answer_is_that_of_f_whichever_program_gives_it() {
        PROOFS.advanceTo(5_000);
        for (int n : SIZES) {
            for (Shares shares : List.of(Shares.standard(), Shares.within(Rational.ONE))) {
                Optional<Answer> answer = new Answering(SUM, PROOFS, shares).answer(List.of(Rational.of(n)), LIMIT);
                assertEquals(Rational.of((long) n * (n + 1L) / 2), answer.orElseThrow().value());
            }
        }
    }

    @Test
    void the_time_of_an_answer_is_the_sum_of_the_processes_times() {
        Answer answer = new Answering(SUM, PROOFS, Shares.standard()).answer(List.of(Rational.of(1_000)), LIMIT).orElseThrow();
        assertEquals(answer.time(), answer.proofs().add(answer.bounds()).add(answer.answers()));
        assertTrue(answer.answers().compareTo(times(7, answer.proofs())) > 0);
    }

    @Test
    void what_is_found_does_not_depend_on_the_slices_in_which_the_search_goes_on() {
        ProofProcess slowly = new ProofProcess(ProblemReader.read(SUM.file()));
        for (int steps = 37; steps < 5_000; steps += 37) {
            slowly.advanceTo(steps);
        }
        slowly.advanceTo(5_000);
        PROOFS.advanceTo(5_000);
        assertEquals(PROOFS.found().stream().map(pair -> pair.technique() + " " + pair.bits() + " " + pair.step()).toList(),
                slowly.found().stream().map(pair -> pair.technique() + " " + pair.bits() + " " + pair.step()).toList());
    }
}
