package godel.machine.command;

import godel.grammar.value.Rational;
import godel.machine.solver.Answer;
import godel.machine.solver.Answering;
import godel.machine.solver.Comparison;
import godel.machine.solver.ComparisonPicture;
import godel.machine.solver.FoundPair;
import godel.machine.solver.PairCertificate;
import godel.machine.solver.Problem;
import godel.machine.solver.ProblemReader;
import godel.machine.solver.ProofProcess;
import godel.machine.solver.Shares;
import godel.machine.solver.SolveText;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code godel solve FILE}. */
@Command(name = "solve", mixinStandardHelpOptions = true,
        description = {"Answers a problem by Hutter's fastest algorithm: proves programs with bounds on their time, evaluates the bounds,",
                "and runs the program with the best one.", "Exits with 0 if every input is answered, with 1 if one is not within the steps given."})
final class SolveCommand implements Callable<Integer> {
    private static final Pattern POSITIVE = Pattern.compile("[0-9]+(/[0-9]+)?");

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "the problem, such as machine/problems/sum.quine")
    private Path file;

    @Option(names = "--epsilon", paramLabel = "E", description = "shares with which an answer takes at most 1 + E times the bound, besides what finding it takes, such as 1/10 (default: 10, 10, 80 %%)")
    private String epsilon;

    @Option(names = "--steps", paramLabel = "N", defaultValue = "10000000", description = "that an answer may take, of all processes together (default: ${DEFAULT-VALUE})")
    private long steps;

    @Option(names = "--search", paramLabel = "N", defaultValue = "20000", description = "that process A takes at least, to show what it finds (default: ${DEFAULT-VALUE})")
    private long search;

    @Option(names = "--compare", description = "also show steps against the size of the input, as a table and as a picture")
    private boolean compare;

    @Option(names = "--largest", paramLabel = "N", defaultValue = "1000", description = "size up to which --compare goes (default: ${DEFAULT-VALUE})")
    private long largest;

    @Option(names = "--output", paramLabel = "DIR", defaultValue = "runs", description = "where certificates and the picture are written (default: ${DEFAULT-VALUE})")
    private Path output;

    SolveCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Shares shares = shares();
        requirePositive("--steps", steps);
        requirePositive("--search", search);
        requirePositive("--largest", largest);
        Problem problem = ProblemReader.read(InputFile.quine(console, file));
        if (compare && !Comparison.isPossible(problem)) {
            throw new BadInput(file.toString(), "inputs of a given size are not known, so there is nothing to compare",
                    "define sized(n), a list of arguments of size n");
        }
        ProofProcess proofs = new ProofProcess(problem);
        proofs.advanceTo(search);
        List<String> answers = new ArrayList<>();
        boolean all = true;
        Answering answering = new Answering(problem, proofs, shares);
        BigInteger limit = BigInteger.valueOf(steps);
        List<Optional<Answer>> given = new ArrayList<>();
        for (Problem.Input input : problem.inputs()) {
            given.add(answering.answer(input.arguments(), limit));
        }
        List<FoundPair> pairs = proofs.found();
        showPairs(problem, pairs);
        answers.add(SolveText.search(proofs.statistics(), pairs.size()));
        answers.add("");
        answers.add(SolveText.heading());
        for (int i = 0; i < given.size(); i++) {
            answers.add(SolveText.answer(problem.inputs().get(i), given.get(i), pairs, limit));
            all &= given.get(i).isPresent();
        }
        console.print(answers);
        if (compare) {
            compare(problem, proofs, shares, limit);
        }
        return all ? ExitCode.DONE : ExitCode.NOT_PROVED;
    }

    private void showPairs(Problem problem, List<FoundPair> pairs) throws IOException {
        Files.createDirectories(console.resolve(output));
        for (int i = 0; i < pairs.size(); i++) {
            Path certificate = output.resolve(problem.name() + "-pair-" + (i + 1) + ".certificate");
            console.print(SolveText.pair(i + 1, pairs.get(i), PairCertificate.write(pairs.get(i), console.resolve(certificate)), certificate.toString()));
            console.print(List.of(""));
        }
    }

    private void compare(Problem problem, ProofProcess proofs, Shares shares, BigInteger limit) throws IOException {
        List<Long> sizes = new ArrayList<>();
        for (long power = 1; power <= largest; power *= 10) {
            for (long size : List.of(power, 2 * power, 5 * power)) {
                if (size <= largest) {
                    sizes.add(size);
                }
            }
        }
        Comparison comparison = comparison(problem, proofs, shares, sizes, limit);
        Path picture = output.resolve(problem.name() + ".svg");
        Files.writeString(console.resolve(picture), ComparisonPicture.svg(problem.name(), comparison));
        console.print(List.of(""));
        console.print(comparison.lines());
        console.print(List.of("picture  " + picture));
    }

    private Comparison comparison(Problem problem, ProofProcess proofs, Shares shares, List<Long> sizes, BigInteger limit) {
        try {
            return Comparison.of(problem, proofs, shares, sizes, limit);
        } catch (IllegalArgumentException wrongSize) {
            throw new BadInput(file.toString(), wrongSize.getMessage(), "sized(n) is the input of size n, a list of the arguments of `answer`");
        }
    }

    private Shares shares() {
        if (epsilon == null) {
            return Shares.standard();
        }
        if (!POSITIVE.matcher(epsilon).matches() || epsilon.length() > 40) {
            throw new BadInput("--epsilon " + epsilon, "this is not a positive number", "give a rational such as 1/10");
        }
        String[] parts = epsilon.split("/");
        Rational number = Rational.of(new BigInteger(parts[0]), BigInteger.ONE)
                .divide(parts.length == 1 ? Rational.ONE : Rational.of(new BigInteger(parts[1]), BigInteger.ONE));
        if (number.signum() <= 0) {
            throw new BadInput("--epsilon " + epsilon, "this is not a positive number", "give a rational such as 1/10");
        }
        return Shares.within(number);
    }

    private static void requirePositive(String option, long number) {
        if (number < 1) {
            throw new BadInput(option + " " + number, "this is not a positive whole number", "give 1 or more");
        }
    }
}
