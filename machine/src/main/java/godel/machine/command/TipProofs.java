package godel.machine.command;

import godel.axioms.AxiomCollection;
import godel.grammar.syntax.DiagnosticException;
import godel.machine.audit.CertificateAudit;
import godel.machine.report.TipText;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.tip.TipLimits;
import godel.prover.tip.TipReport;
import godel.prover.tip.TipResult;
import godel.prover.tip.TipRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** {@code godel prove --tip FILE|FOLDER}: problems of TIP and of plain SMT-LIB, one line of a table each. */
final class TipProofs implements TipRun.Listener {
    private static final String SUFFIX = ".certificate";

    private final Console console;
    private final Optional<Path> certificates;
    private final boolean json;
    private int shown;

    /**
     * @param certificates where the certificates of what is proved are written
     * @param json         whether to print an object a line, instead of a table
     */
    TipProofs(Console console, Optional<Path> certificates, boolean json) {
        this.console = console;
        this.certificates = certificates;
        this.json = json;
    }

    /** {@return the exit code} */
    int prove(Path given, TipLimits limits) throws IOException {
        Path path = console.resolve(given);
        if (!Files.exists(path)) {
            throw new BadInput(given.toString(), "there is no such file or folder", "give a problem (NAME.smt2), or a folder of problems");
        }
        if (certificates.isPresent()) {
            Files.createDirectories(console.resolve(certificates.get()));
        }
        TipReport report = new TipRun(theories(), limits).run(path, this);
        if (report.problems() == 0) {
            throw new BadInput(given.toString(), "there are no problems in this folder", "problems are files NAME.smt2");
        }
        console.print(List.of(json ? TipText.json(report) : TipText.summary(report)));
        return report.refuted() + report.unreadable() > 0 ? ExitCode.BAD_INPUT : report.open() > 0 ? ExitCode.NOT_PROVED : ExitCode.DONE;
    }

    private static Supplier<Theory> theories() {
        AxiomCollection primitive = AxiomCollection.load("primitive");
        return () -> {
            Theory theory = Theory.create();
            primitive.loadInto(theory);
            return theory;
        };
    }

    /** On a terminal the problem at work is shown, and taken off again when it is done. */
    @Override
    public void begun(String problem, int number, int all) {
        if (console.terminal() && all > 1) {
            String line = number + " of " + all + ": " + problem;
            console.err().print(line);
            console.err().flush();
            shown = line.length();
        }
    }

    @Override
    public void done(TipReport.Entry entry) {
        if (shown > 0) {
            console.err().print("\r" + " ".repeat(shown) + "\r");
            console.err().flush();
            shown = 0;
        }
        String note = switch (entry.result()) {
            case TipResult.Proved proved -> certificates.map(folder -> certified(entry.problem(), proved, folder)).orElse("");
            case TipResult.Fault fault -> FaultReport.write(console.folder(), List.of("prove", "--tip", entry.problem()), fault.cause())
                    .map(file -> "a report is in " + file).orElse("no report could be written");
            case TipResult.Unreadable(var diagnostics) -> {
                console.err().print(new DiagnosticException(diagnostics, "").render());
                yield "";
            }
            case TipResult.Refuted _, TipResult.Open _ -> "";
        };
        console.print(json ? List.of(TipText.json(entry, note)) : TipText.lines(entry, note));
    }

    /** Writes the certificate and has the file checked once more, as it lies there; {@return where it is} */
    private String certified(String problem, TipResult.Proved proved, Path folder) {
        Path name = Path.of(problem.replaceFirst("\\.smt2$", "") + SUFFIX);
        Path file = console.resolve(folder).resolve(name);
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, proved.certificate());
            for (int i = 0; i < proved.theorems().size(); i++) {
                Theorem theorem = proved.theorems().get(i);
                Optional<String> refusal = CertificateAudit.refusal(file, TipResult.Proved.name(i), theorem.theory(), theorem.conclusion());
                if (refusal.isPresent()) {
                    throw new IllegalStateException("the independent checker refuses " + file + ": " + refusal.get());
                }
            }
            return folder.resolve(name).toString();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
