package godel.machine.command;

import godel.axioms.TheoryLibrary;
import godel.grammar.elaborate.Elaboration;
import godel.grammar.parse.Quine;
import godel.grammar.syntax.SourceFile;
import godel.machine.experiment.ExperimentTheory;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.theory.Claims;
import godel.prover.theory.Claims.Claim;
import godel.prover.theory.TheoryLoader;
import godel.prover.theory.TheorySignature;
import godel.prover.tip.TipLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code godel prove FORMULA --with FILE}, or {@code godel prove FILE} for the theorems that the file states, or
 * {@code godel prove --tip FILE|FOLDER} for problems of inductive provers.
 */
@Command(name = "prove", mixinStandardHelpOptions = true,
        description = {"Proves a formula for all values of its variables, or the theorems that a file states, and writes a certificate.",
                "Exits with 0 if all is proved, with 1 if something is neither proved nor refuted, with 2 if something is false."})
final class ProveCommand implements Callable<Integer> {
    private static final String FORMULA = "theorem";

    private final Console console;

    @Parameters(paramLabel = "FORMULA|FILE", arity = "0..1", description = "a formula, or a Quine file (NAME.quine) with theorems")
    private String given;

    @Option(names = "--tip", paramLabel = "FILE|FOLDER",
            description = "a problem of TIP or of plain SMT-LIB (NAME.smt2), or a folder of them; prints a table: proved, refuted or open")
    private Path tip;

    @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "10",
            description = "how long one theorem or problem may take (default: ${DEFAULT-VALUE}); what is proved within it does not depend on it")
    private int timeout;

    @Option(names = "--certificates", paramLabel = "FOLDER", description = "with --tip: where the certificates of what is proved are written")
    private Path certificates;

    @Option(names = "--json", description = "print a JSON object for each theorem or problem, a line each; with --tip also one for the counts")
    private boolean json;

    @Option(names = "--with", paramLabel = "FILE", description = "a Quine file with the definitions that the formula speaks of")
    private Path definitions;

    @Option(names = "--theory", paramLabel = "NAME",
            description = "definitions and theorems that come with the program: naturals, integers, rationals, lists, sorting, sums, associations, expectations;"
                    + " may be given more than once")
    private List<String> theories = new ArrayList<>();

    @Option(names = "--axioms", paramLabel = "FILE", description = "a Turtle file of further axioms; may be given more than once")
    private List<Path> axioms = new ArrayList<>();

    @Option(names = "--certificate", paramLabel = "FILE", defaultValue = "theorem.certificate",
            description = "where the certificate is written (default: ${DEFAULT-VALUE})")
    private Path certificate;

    ProveCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (tip != null) {
            return ofProblems();
        }
        if (given == null) {
            throw new BadInput("godel prove", "there is nothing to prove", "give a formula, a Quine file, or --tip and a problem");
        }
        requireTimeout();
        requireWritable();
        boolean ofFile = definitions == null && given.endsWith(".quine");
        Theory theory = ExperimentTheory.ofLibrary();
        Optional<SourceFile> file = ofFile ? Optional.of(InputFile.quine(console, Path.of(given)))
                : Optional.ofNullable(definitions).map(path -> InputFile.quine(console, path));
        Map<String, Theorem> known = TheoryLibrary.load(theories.stream().map(ProveCommand::theory).toList(), theory);
        file.ifPresent(new TheoryLoader(theory)::load);
        InputFile.axioms(console, axioms).forEach(collection -> collection.loadInto(theory));
        List<Claim> claims = ofFile ? claims(theory, known.keySet(), file.get())
                : List.of(Claim.of(FORMULA, Elaboration.formula(Quine.parseExpression("formula", given), new TheorySignature(theory))));
        return new TheoremProofs(console, theory, known, Duration.ofSeconds(timeout), json).prove(claims, certificate);
    }

    private int ofProblems() throws IOException {
        if (given != null) {
            throw new BadInput(given, "with --tip there is no formula or Quine file", "give one or the other");
        }
        requireTimeout();
        return new TipProofs(console, Optional.ofNullable(certificates), json).prove(tip, TipLimits.within(Duration.ofSeconds(timeout)));
    }

    private static TheoryLibrary theory(String name) {
        return TheoryLibrary.named(name).orElseThrow(() -> new BadInput("--theory " + name, "there is no theory of this name",
                "there are " + Stream.of(TheoryLibrary.values()).map(TheoryLibrary::title).collect(Collectors.joining(", "))));
    }

    private List<Claim> claims(Theory theory, Set<String> known, SourceFile file) {
        List<Claim> claims = Claims.of(file, theory, known);
        if (claims.isEmpty()) {
            throw new BadInput(given, "the file states no theorems", "add theorem name: formula, or give a formula and --with " + given);
        }
        return claims;
    }

    private void requireTimeout() {
        if (timeout < 1) {
            throw new BadInput("--timeout", "a proof needs at least a second", "give a number of seconds, such as 10");
        }
    }

    private void requireWritable() {
        Path folder = console.resolve(certificate).toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new BadInput(certificate.toString(), "there is no directory to write it to", "make the directory first, or give another --certificate");
        }
    }
}
