package godel.machine.solver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.parse.Quine;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.machine.hardware.Evaluator;
import godel.machine.hardware.Outcome;
import godel.prover.tactic.code.CodeFunction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedProblemsTest {
    private static final long STEPS_OF_SEARCH = 7_000;
    private static final long MOST_STEPS_OF_SEARCH = 60_000;
    private static final long STEPS = 10_000_000;

    @TempDir
    private Path folder;

    private static Problem problem(String name) throws IOException {
        Path file = Path.of("problems", name + ".quine");
        return ProblemReader.read(Quine.parseFile(file.toString(), Files.readString(file)));
    }

    private static Outcome run(Value program, List<Value> arguments) {
        return Evaluator.of(program).runFunction(STEPS, CodeFunction.of(program).orElseThrow().getFirst().name(), arguments);
    }

    @ParameterizedTest
    @CsvSource({"sum, differences bound check", "squares, differences bound check", "cubes, differences bound check", "fibonacci, tuple bound check",
            "fibonacci, matrix bound check",
            "reverse, accumulate bound check", "maximum, share bound check", "power, square bound check", "power-modulo, square bound check",
            "sum-of-squares, fuse fuse bound check", "squares-by-lists, fuse fuse differences bound check", "polynomial, factor bound check",
            "sorted-member, stop rounds check",
            "change, tabulate bound check", "knapsack, tabulate bound check", "sort, given levels check"})
    void the_program_that_the_file_speaks_of_is_found_and_its_certificate_accepted(String name, String technique) throws IOException {
        ProofProcess proofs = new ProofProcess(problem(name));
        FoundPair pair = found(proofs, technique).orElseThrow();
        assertTrue(PairCertificate.write(pair, folder.resolve("pair.certificate")).bytes() > 0);
    }

    private static Optional<FoundPair> found(ProofProcess proofs, String technique) {
        Optional<FoundPair> pair = Optional.empty();
        for (long steps = 1_000; pair.isEmpty() && steps <= MOST_STEPS_OF_SEARCH; steps += 1_000) {
            proofs.advanceTo(steps);
            pair = proofs.found().stream().filter(found -> String.join(" ", found.technique()).equals(technique)).findFirst();
        }
        return pair;
    }

    @ParameterizedTest
    @CsvSource({"sum", "fibonacci", "reverse", "maximum", "power", "polynomial"})
    void every_program_found_gives_the_value_of_f_within_its_bound(String name) throws IOException {
        Problem problem = problem(name);
        ProofProcess proofs = new ProofProcess(problem);
        proofs.advanceTo(STEPS_OF_SEARCH);
        for (Problem.Input input : problem.inputs()) {
            Outcome wanted = run(problem.specification().program(), input.arguments());
            for (FoundPair pair : proofs.found()) {
                Outcome.Finished bound = assertInstanceOf(Outcome.Finished.class,
                        Evaluator.of(pair.pair().bound()).runFunction(STEPS, Symbol.of("bound"), input.arguments()));
                Outcome.Finished given = assertInstanceOf(Outcome.Finished.class, run(pair.pair().program(), input.arguments()));
                assertTrue(Rational.of(given.cost()).compareTo((Rational) bound.value()) <= 0, pair.technique() + " at " + input.arguments());
                if (wanted instanceof Outcome.Finished(Value value, long _)) {
                    assertEquals(value, given.value());
                }
            }
        }
    }
}
