package godel.prover.tip;

import godel.grammar.syntax.DiagnosticException;
import godel.prover.certificate.CertificateWriter;
import godel.prover.certificate.Conclusion;
import godel.prover.checker.CertificateChecker;
import godel.prover.checker.Limits;
import godel.prover.checker.Outcome;
import godel.prover.kernel.RefusedException;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.tactic.Effort;
import godel.prover.tactic.induction.Budget;
import godel.prover.tactic.induction.InductiveProver;
import godel.prover.tactic.induction.NotAdmitted;
import godel.prover.tactic.induction.Programs;
import godel.prover.tactic.induction.Sequent;
import godel.prover.tactic.induction.Vocabulary;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reads problems, looks for counterexamples, proves them, and has every proof checked. */
public final class TipRun {
    private static final String SUFFIX = ".smt2";
    private static final String NAME = "theorem";

    /** Of the steps of narrowing, one in so many is spent before proof is tried, and all after it failed. */
    private static final int FIRST_SHARE = 40;

    private final Supplier<Theory> theories;
    private final TipLimits limits;

    /** @param theories gives a new theory with the axioms of the primitives, for each problem */
    public TipRun(Supplier<Theory> theories, TipLimits limits) {
        this.theories = theories;
        this.limits = limits;
    }

    /**
     * {@return the results for a problem, or for all problems ({@code *.smt2}) of a folder, by name}
     *
     * @param listener told each result as it comes
     * @throws IOException if the files cannot be read
     */
    public TipReport run(Path fileOrFolder, Consumer<TipReport.Entry> listener) throws IOException {
        List<Path> files = List.of(fileOrFolder);
        if (Files.isDirectory(fileOrFolder)) {
            try (Stream<Path> inside = Files.list(fileOrFolder)) {
                files = inside.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList();
            }
        }
        List<TipReport.Entry> entries = new ArrayList<>();
        for (Path file : files) {
            TipReport.Entry entry = attempt(file.getFileName().toString(), Files.readString(file));
            listener.accept(entry);
            entries.add(entry);
        }
        return new TipReport(entries);
    }

    /** {@return the result for a text} */
    public TipReport.Entry attempt(String name, String text) {
        long start = System.nanoTime();
        Theory theory = theories.get();
        long before = theory.inferences();
        TipResult result = result(name, text, theory, start);
        return new TipReport.Entry(name, result, theory.inferences() - before, Duration.ofNanos(System.nanoTime() - start));
    }

    private TipResult result(String name, String text, Theory theory, long start) {
        try {
            Problem problem = ProblemReader.read(name, text);
            Translation translation = Translation.of(problem, new ExpressionReader(name, text), theory);
            return solve(theory, translation, start);
        } catch (DiagnosticException unreadable) {
            return new TipResult.Unreadable(unreadable.diagnostics());
        } catch (OutOfTime limit) {
            return new TipResult.Open(TipResult.Reason.OUT_OF_TIME);
        }
    }

    private TipResult solve(Theory theory, Translation translation, long start) {
        if (translation.conjectures().size() != 1) {
            return new TipResult.Open(TipResult.Reason.NO_PROOF);
        }
        Conjecture conjecture = translation.conjectures().getFirst();
        Runnable clock = () -> {
            if (System.nanoTime() - start > limits.timeout().toNanos()) {
                throw new OutOfTime();
            }
        };
        Refuter refuter = new Refuter(translation);
        Optional<TipResult> refuted = refuter.search(conjecture, limits.tests(), clock)
                .or(() -> refuter.narrow(conjecture, limits.steps() / FIRST_SHARE, clock)).map(TipResult.Refuted::new);
        if (refuted.isPresent()) {
            return refuted.get();
        }
        TipResult result = prove(theory, translation, refuter.programs(), clock);
        return result instanceof TipResult.Open ? refuter.narrow(conjecture, limits.steps(), clock).<TipResult>map(TipResult.Refuted::new).orElse(result) : result;
    }

    private TipResult prove(Theory theory, Translation translation, Programs programs, Runnable clock) {
        Conjecture conjecture = translation.conjectures().getFirst();
        translation.declared().keySet().forEach(theory::declare);
        Admission admission = new Admission(theory);
        admission.admit(translation.definitions());
        if (!knows(theory, conjecture)) {
            return new TipResult.Open(TipResult.Reason.NOT_ADMITTED);
        }
        Vocabulary vocabulary = translation.vocabulary();
        Budget budget = Budget.of(theory, limits.effort(), clock);
        Optional<Theorem> theorem;
        try {
            InductiveProver prover = new InductiveProver(theory, vocabulary, programs, admission::admits, budget);
            theorem = prover.prove(Sequent.of(conjecture.variables(), conjecture.hypotheses(), conjecture.conclusion()));
        } catch (Effort.OutOfEffort limit) {
            return new TipResult.Open(TipResult.Reason.OUT_OF_EFFORT);
        } catch (NotAdmitted sort) {
            return new TipResult.Open(TipResult.Reason.NOT_ADMITTED);
        } catch (RefusedException refused) {
            return new TipResult.Open(TipResult.Reason.REFUSED);
        }
        return theorem.map(TipRun::certified).orElse(new TipResult.Open(TipResult.Reason.NO_PROOF));
    }

    private static boolean knows(Theory theory, Conjecture conjecture) {
        return Stream.concat(Stream.of(conjecture.conclusion()), conjecture.hypotheses().stream())
                .flatMap(term -> CallGroups.called(term).stream()).allMatch(theory::knows);
    }

    private static TipResult certified(Theorem theorem) {
        if (!theorem.hypotheses().isEmpty()) {
            throw new IllegalStateException("the proof rests on " + theorem.hypotheses());
        }
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            CertificateWriter.write(List.of(new Conclusion(NAME, theorem)), bytes);
            byte[] certificate = bytes.toByteArray();
            return switch (CertificateChecker.check(new ByteArrayInputStream(certificate), Limits.standard())) {
                case Outcome.Accepted(var summary) -> new TipResult.Proved(theorem, certificate, summary.counts().steps());
                case Outcome.Refused refused -> throw new IllegalStateException("the independent checker refuses the proof: " + refused.message());
            };
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Stops an attempt whose time is over; carries no stack trace. */
    private static final class OutOfTime extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OutOfTime() {
            super("out of time", null, false, false);
        }
    }
}
