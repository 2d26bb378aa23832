package godel.machine.command;

import godel.grammar.elaborate.Elaboration;
import godel.grammar.parse.Quine;
import godel.grammar.syntax.SourceFile;
import godel.grammar.syntax.TheoremStatement;
import godel.grammar.term.Term;
import godel.machine.audit.CertificateAudit;
import godel.machine.experiment.ExperimentTheory;
import godel.machine.report.ProofText;
import godel.prover.certificate.CertificateWriter;
import godel.prover.certificate.Conclusion;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.theory.TheoremProver;
import godel.prover.theory.TheoryLoader;
import godel.prover.theory.TheorySignature;
import godel.prover.tip.TipLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
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
    private static final long EFFORT_LIMIT = 20_000_000;
    private static final String FORMULA = "theorem";

    private final Console console;

    @Parameters(paramLabel = "FORMULA|FILE", arity = "0..1", description = "a formula, or a Quine file (NAME.quine) with theorems")
    private String given;

    @Option(names = "--tip", paramLabel = "FILE|FOLDER",
            description = "a problem of TIP or of plain SMT-LIB (NAME.smt2), or a folder of them; prints a table: proved, refuted or open")
    private Path tip;

    @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "10",
            description = "with --tip: how long one problem may take (default: ${DEFAULT-VALUE})")
    private int timeout;

    @Option(names = "--certificates", paramLabel = "FOLDER", description = "with --tip: where the certificates of what is proved are written")
    private Path certificates;

    @Option(names = "--json", description = "with --tip: print a JSON object for each problem, and one for the counts, a line each")
    private boolean json;

    @Option(names = "--with", paramLabel = "FILE", description = "a Quine file with the definitions that the formula speaks of")
    private Path definitions;

    @Option(names = "--axioms", paramLabel = "FILE", description = "a Turtle file of further axioms; may be given more than once")
    private List<Path> axioms = new ArrayList<>();

    @Option(names = "--certificate", paramLabel = "FILE", defaultValue = "theorem.certificate",
            description = "where the certificate is written (default: ${DEFAULT-VALUE})")
    private Path certificate;

    ProveCommand(Console console) {
        this.console = console;
    }

    private record Claim(String name, Term formula) {
    }

    @Override
    public Integer call() throws IOException {
        if (tip != null) {
            return ofProblems();
        }
        if (given == null) {
            throw new BadInput("godel prove", "there is nothing to prove", "give a formula, a Quine file, or --tip and a problem");
        }
        requireWritable();
        boolean ofFile = definitions == null && given.endsWith(".quine");
        Theory theory = ExperimentTheory.ofLibrary();
        Optional<SourceFile> file = ofFile ? Optional.of(InputFile.quine(console, Path.of(given)))
                : Optional.ofNullable(definitions).map(path -> InputFile.quine(console, path));
        file.ifPresent(new TheoryLoader(theory)::load);
        InputFile.axioms(console, axioms).forEach(collection -> collection.loadInto(theory));
        return prove(theory, ofFile ? claimsOf(file.get(), theory) : List.of(claim(theory)));
    }

    private int ofProblems() throws IOException {
        if (given != null) {
            throw new BadInput(given, "with --tip there is no formula or Quine file", "give one or the other");
        }
        if (timeout < 1) {
            throw new BadInput("--timeout", "a problem needs at least a second", "give a number of seconds, such as 10");
        }
        return new TipProofs(console, Optional.ofNullable(certificates), json).prove(tip, TipLimits.within(Duration.ofSeconds(timeout)));
    }

    private Claim claim(Theory theory) {
        return new Claim(FORMULA, Elaboration.formula(Quine.parseExpression("formula", given), new TheorySignature(theory)));
    }

    private List<Claim> claimsOf(SourceFile file, Theory theory) {
        Elaboration elaboration = new Elaboration(file.source(), new TheorySignature(theory));
        List<Claim> claims = file.all(TheoremStatement.class).map(theorem -> new Claim(theorem.name(), elaboration.formula(theorem.formula()))).toList();
        if (claims.isEmpty()) {
            throw new BadInput(given, "the file states no theorems", "add theorem name: formula, or give a formula and --with " + given);
        }
        return claims;
    }

    private int prove(Theory theory, List<Claim> claims) throws IOException {
        List<Conclusion> proved = new ArrayList<>();
        TheoremProver prover = new TheoremProver(theory, EFFORT_LIMIT);
        for (Claim claim : claims) {
            switch (prover.prove(claim.formula())) {
                case TheoremProver.Outcome.Proved found -> {
                    console.print(ProofText.proved(claim.name(), claim.formula(), found));
                    proved.add(new Conclusion(claim.name(), found.theorem()));
                }
                case TheoremProver.Outcome.Refuted(var counterexample) -> {
                    console.complain(ProofText.refuted(claim.name(), claim.formula(), counterexample));
                    return ExitCode.BAD_INPUT;
                }
                case TheoremProver.Outcome.Open open -> {
                    console.complain(ProofText.open(claim.name(), claim.formula(), open));
                    return ExitCode.NOT_PROVED;
                }
            }
        }
        return certify(proved);
    }

    private int certify(List<Conclusion> proved) throws IOException {
        Path file = console.resolve(certificate);
        CertificateWriter.write(proved, file);
        for (Conclusion conclusion : proved) {
            Theorem theorem = conclusion.theorem();
            Optional<String> refusal = CertificateAudit.refusal(file, conclusion.name(), theorem.theory(), theorem.conclusion());
            if (refusal.isPresent()) {
                throw new IllegalStateException("the independent checker refuses " + certificate + ": " + refusal.get());
            }
        }
        console.print(List.of("certificate", "  " + certificate, "  accepted by the independent checker"));
        return ExitCode.DONE;
    }

    private void requireWritable() {
        Path folder = console.resolve(certificate).toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new BadInput(certificate.toString(), "there is no directory to write it to", "make the directory first, or give another --certificate");
        }
    }
}
