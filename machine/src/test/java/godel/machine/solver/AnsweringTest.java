package godel.machine.solver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.parse.Quine;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.machine.hardware.Evaluator;
import godel.machine.hardware.Outcome;
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

    private record Bounded(BigInteger bound, BigInteger cost) {
    }

    private static Bounded bounded(FoundPair pair, List<Value> arguments) {
        Outcome.Finished outcome = (Outcome.Finished) Evaluator.of(pair.pair().bound()).runFunction(Long.MAX_VALUE, Symbol.of("bound"), arguments);
        return new Bounded(((Rational) outcome.value()).numerator(), BigInteger.valueOf(outcome.cost()));
    }

    private static BigInteger times(long factor, BigInteger number) {
        return BigInteger.valueOf(factor).multiply(number);
    }

    @Test
    void the_time_is_at_most_five_times_any_bound_and_what_finding_and_evaluating_it_takes() {
        PROOFS.advanceTo(5_000);
        assertEquals(3, PROOFS.found().size());
        for (int n : SIZES) {
            List<Value> arguments = List.of(Rational.of(n));
            Answer answer = new Answering(SUM, PROOFS, Shares.standard()).answer(arguments, LIMIT).orElseThrow();
            for (FoundPair pair : PROOFS.found()) {
                Bounded bounded = bounded(pair, arguments);
                BigInteger d = BigInteger.valueOf(20).shiftLeft(pair.bits());
                BigInteger c = BigInteger.valueOf(20 * pair.step() + 2);
                BigInteger law = times(5, bounded.bound).add(d.multiply(bounded.cost)).add(c);
                assertTrue(answer.time().compareTo(law) <= 0, n + ": " + answer.time() + " > " + law);
            }
        }
    }

    @Test
    void with_epsilon_the_factor_is_one_plus_epsilon() {
        PROOFS.advanceTo(5_000);
        Shares shares = Shares.within(Rational.ONE.divide(Rational.of(10)));
        for (int n : SIZES) {
            List<Value> arguments = List.of(Rational.of(n));
            Answer answer = new Answering(SUM, PROOFS, shares).answer(arguments, LIMIT).orElseThrow();
            for (FoundPair pair : PROOFS.found()) {
                Bounded bounded = bounded(pair, arguments);
                Rational known = Rational.of(pair.step()).divide(shares.proofs())
                        .plus(Rational.of(bounded.cost.shiftLeft(pair.bits()), BigInteger.ONE).divide(shares.bounds()));
                Rational law = Rational.of(bounded.bound, BigInteger.ONE).divide(shares.answers()).plus(known).plus(Rational.of(2));
                assertTrue(Rational.of(answer.time(), BigInteger.ONE).compareTo(law) <= 0, n + ": " + answer.time() + " > " + law);
            }
        }
    }

    @Test
    void the_answer_is_that_of_f_whichever_program_gives_it() {
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
