package godel.prover.tip;

import godel.grammar.syntax.Diagnostic;
import godel.grammar.syntax.DiagnosticException;
import godel.grammar.syntax.Span;
import godel.prover.kernel.Theory;
import godel.prover.tactic.Clock;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Reads problems, looks for counterexamples, proves them, and has every proof checked. The attempt at one problem never
 * disturbs that at another: each has a theory of its own, and a failure of the program itself is a result like others.
 * Proofs may be deep, so the thread that this runs on should have a large stack.
 */
public final class TipRun {
    private static final String SUFFIX = ".smt2";
    private static final long LONGEST_FILE = 16_000_000;

    private final Supplier<Theory> theories;
    private final TipLimits limits;

    /** Told how a run goes on. */
    public interface Listener {
        /** A problem is begun, the {@code number}th of {@code all}. */
        void begun(String problem, int number, int all);

        /** A problem is done. */
        void done(TipReport.Entry entry);
    }

    /** @param theories gives a new theory with the axioms of the primitives, for each problem */
    public TipRun(Supplier<Theory> theories, TipLimits limits) {
        this.theories = theories;
        this.limits = limits;
    }

    /**
     * Attempts a problem, or all problems ({@code *.smt2}) in a folder and the folders in it, by name; {@return the counts}
     *
     * @throws IOException if the folder cannot be read
     */
    public TipReport run(Path fileOrFolder, Listener listener) throws IOException {
        List<Path> files = problems(fileOrFolder);
        TipReport report = TipReport.EMPTY;
        for (Path file : files) {
            String name = (file.equals(fileOrFolder) ? file.getFileName() : fileOrFolder.relativize(file)).toString();
            listener.begun(name, report.problems() + 1, files.size());
            TipReport.Entry entry = attempt(name, file);
            listener.done(entry);
            report = report.with(entry.result());
        }
        return report;
    }

    private static List<Path> problems(Path fileOrFolder) throws IOException {
        if (!Files.isDirectory(fileOrFolder)) {
            return List.of(fileOrFolder);
        }
        try (Stream<Path> inside = Files.walk(fileOrFolder)) {
            return inside.filter(file -> file.toString().endsWith(SUFFIX) && Files.isRegularFile(file)).sorted().toList();
        }
    }

    private TipReport.Entry attempt(String name, Path file) {
        Clock clock = new Clock(limits.timeout());
        try {
            if (Files.size(file) > LONGEST_FILE) {
                return unreadable(name, "the file is longer than " + LONGEST_FILE + " bytes", clock);
            }
            return attempt(name, StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString());
        } catch (CharacterCodingException noText) {
            return unreadable(name, "the file is no text in UTF-8", clock);
        } catch (IOException wrong) {
            return unreadable(name, "the file cannot be read", clock);
        }
    }

    private static TipReport.Entry unreadable(String name, String reason, Clock clock) {
        return new TipReport.Entry(name, new TipResult.Unreadable(List.of(Diagnostic.error(name, Span.START, reason))), 0, clock.elapsed());
    }

    /** {@return the result for a text}; a fault of the program is not hidden, but a result */
    public TipReport.Entry attempt(String name, String text) {
        Clock clock = new Clock(limits.timeout());
        try {
            Theory theory = theories.get();
            long before = theory.inferences();
            TipResult result = inTime(name, text, theory, clock);
            return new TipReport.Entry(name, result, theory.inferences() - before, clock.elapsed());
        } catch (RuntimeException | StackOverflowError fault) {
            return new TipReport.Entry(name, new TipResult.Fault(fault), 0, clock.elapsed());
        }
    }

    private TipResult inTime(String name, String text, Theory theory, Clock clock) {
        try {
            return result(name, text, theory, clock);
        } catch (DiagnosticException unreadable) {
            return new TipResult.Unreadable(unreadable.diagnostics());
        } catch (Clock.OutOfTime limit) {
            return new TipResult.Open(TipResult.Reason.OUT_OF_TIME);
        }
    }

    private TipResult result(String name, String text, Theory theory, Clock clock) {
        return switch (Given.of(ProblemReader.read(name, text))) {
            case Given.Typed(Problem problem) -> typed(name, text, problem, theory, clock);
            case Given.Equations(Problem problem) -> new EquationsAttempt(theory, Translation.of(problem, new ExpressionReader(name, text), theory), limits, clock).result();
        };
    }

    private TipResult typed(String name, String text, Problem problem, Theory theory, Clock clock) {
        return new TypedAttempt(theory, Translation.of(problem, new ExpressionReader(name, text), theory), limits, clock).result();
    }
}
