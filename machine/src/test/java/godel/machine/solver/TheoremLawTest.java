package godel.machine.solver;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.parse.Quine;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.machine.hardware.Evaluator;
import godel.machine.hardware.Outcome;
import godel.prover.tactic.code.CodeFunction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The law of Hutter's theorem, for every pair found and so for the best one, on problems whose best program is known. */
class TheoremLawTest {
    private static final BigInteger LIMIT = BigInteger.TEN.pow(10);
    private static final long STEPS_OF_SEARCH = 3_500;
    private static final Map<String, Solved> SOLVED = new LinkedHashMap<>();

    private record Solved(Problem problem, ProofProcess proofs) {
        List<FoundPair> pairs() {
            return proofs.within(STEPS_OF_SEARCH);
        }
    }

    /** A bound at an input, and what it takes to evaluate it. */
    private record Bounded(Rational bound, Rational cost) {
    }

    /** Pairs are found once for all tests of a problem. */
    private static Solved solved(String name) {
        return SOLVED.computeIfAbsent(name, _ -> {
            try {
                Problem problem = ProblemReader.read(Quine.parseFile(name + ".quine", Files.readString(Path.of("problems", name + ".quine"))));
                return new Solved(problem, new ProofProcess(problem));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    private static List<Value> input(String name, long size) {
        Rational n = Rational.of(size);
        List<Value> falling = new ArrayList<>();
        for (long i = size; i > 0 && name.equals("reverse"); i--) {
            falling.add(Rational.of(i));
        }
        return switch (name) {
            case "reverse" -> List.of(Value.list(falling));
            case "power-modulo" -> List.of(Rational.of(3), n, Rational.of(1_000_007));
            default -> List.of(n);
        };
    }

    private static Bounded bounded(FoundPair pair, List<Value> arguments) {
        Outcome.Finished outcome = (Outcome.Finished) Evaluator.of(pair.pair().bound()).runFunction(Long.MAX_VALUE, Symbol.of("bound"), arguments);
        return new Bounded((Rational) outcome.value(), Rational.of(outcome.cost()));
    }

    private static Rational weight(FoundPair pair) {
        return Rational.of(BigInteger.ONE.shiftLeft(pair.bits()), BigInteger.ONE);
    }

    @ParameterizedTest
    @CsvSource({"sum, differences, 0 7 300 10000 1000000", "squares, differences, 0 7 300 10000 1000000", "reverse, accumulate, 0 5 40 400",
            "power-modulo, square, 0 10 1000 20000"})
    void the_time_is_at_most_five_times_any_bound_and_what_finding_and_evaluating_it_takes(String name, String best, String sizes) {
        Solved solved = solved(name);
        assertTrue(solved.pairs().stream().anyMatch(pair -> pair.technique().equals(List.of(best, "bound", "check"))));
        for (String size : sizes.split(" ")) {
            List<Value> arguments = input(name, Long.parseLong(size));
            Answer answer = new Answering(solved.problem, solved.proofs, Shares.standard()).answer(arguments, LIMIT).orElseThrow();
            for (FoundPair pair : solved.pairs()) {
                Bounded bounded = bounded(pair, arguments);
                Rational d = Rational.of(20).times(weight(pair));
                Rational c = Rational.of(20 * pair.step() + 2);
                Rational law = Rational.of(5).times(bounded.bound).plus(d.times(bounded.cost)).plus(c);
                assertTrue(Rational.of(answer.time(), BigInteger.ONE).compareTo(law) <= 0, name + " " + size + ": " + answer.time() + " > " + law);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"sum, 0 7 300 10000 1000000", "squares, 0 7 300 10000 1000000", "reverse, 0 5 40 400", "power-modulo, 0 10 1000 20000"})
    void with_epsilon_the_factor_is_one_plus_epsilon(String name, String sizes) {
        Solved solved = solved(name);
        Shares shares = Shares.within(Rational.ONE.divide(Rational.of(10)));
        for (String size : sizes.split(" ")) {
            List<Value> arguments = input(name, Long.parseLong(size));
            Answer answer = new Answering(solved.problem, solved.proofs, shares).answer(arguments, LIMIT).orElseThrow();
            for (FoundPair pair : solved.pairs()) {
                Bounded bounded = bounded(pair, arguments);
                Rational known = Rational.of(pair.step()).divide(shares.proofs()).plus(bounded.cost.times(weight(pair)).divide(shares.bounds()));
                Rational law = bounded.bound.divide(shares.answers()).plus(known).plus(Rational.of(2));
                assertTrue(Rational.of(answer.time(), BigInteger.ONE).compareTo(law) <= 0, name + " " + size + ": " + answer.time() + " > " + law);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"sum", "squares", "reverse", "power-modulo"})
    void the_weights_of_pairs_are_those_of_a_prefix_code_and_larger_than_those_of_their_texts(String name) {
        List<FoundPair> pairs = solved(name).pairs();
        Rational sum = pairs.stream().map(pair -> Rational.ONE.divide(weight(pair))).reduce(Rational.ZERO, Rational::plus);
        assertTrue(sum.compareTo(Rational.ONE) <= 0, "Kraft's inequality: " + sum);
        for (FoundPair pair : pairs) {
            assertTrue(pair.bits() < text(pair), pair.technique() + " is no shorter a description than the pair itself");
            for (FoundPair other : pairs) {
                assertFalse(other != pair && (String.join(" ", other.technique()) + " ").startsWith(String.join(" ", pair.technique()) + " "));
            }
        }
    }

    /** Bits of the program and its bound as texts, of eight bits a character. */
    private static int text(FoundPair pair) {
        assertTrue(CodeFunction.of(pair.pair().program()).isPresent());
        return 8 * (pair.pair().program().toString().length() + pair.pair().bound().toString().length());
    }
}
