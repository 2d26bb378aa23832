package godel.prover.tip;

import godel.grammar.term.Term;
import godel.prover.certificate.CertificateWriter;
import godel.prover.certificate.Conclusion;
import godel.prover.checker.CertificateChecker;
import godel.prover.checker.Limits;
import godel.prover.checker.Outcome;
import godel.prover.checker.Summary;
import godel.prover.kernel.Theorem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Counts as proved only what the independent checker accepts as a proof of just the formula that was to be proved. */
final class CheckedProof {
    private static final int LONGEST_FORMULA = 100_000_000;

    private CheckedProof() {
    }

    /** {@return the theorem with its certificate, if the checker accepts it} */
    static TipResult of(Theorem theorem, Term formula) {
        return of(List.of(theorem), List.of(formula));
    }

    /**
     * {@return the theorems with their certificate, if the checker accepts it}
     *
     * @param formulas what was to be proved
     * @throws IllegalStateException if a theorem is another one
     */
    static TipResult of(List<Theorem> theorems, List<Term> formulas) {
        List<Conclusion> conclusions = new ArrayList<>();
        List<String> wanted = new ArrayList<>();
        Set<String> assumptions = new LinkedHashSet<>();
        for (int i = 0; i < theorems.size(); i++) {
            Theorem theorem = theorems.get(i);
            if (!theorem.hypotheses().isEmpty() || theorem.conclusion() != formulas.get(i)) {
                throw new IllegalStateException("proved was " + theorem + " and not " + formulas.get(i));
            }
            conclusions.add(new Conclusion(TipResult.Proved.name(i), theorem));
            wanted.add(inCheckersWords(theorem));
            theorem.axioms().values().stream().filter(axiom -> axiom.kind().equals(Assumptions.KIND)).forEach(axiom -> assumptions.add(axiom.name()));
        }
        byte[] certificate = certificate(conclusions);
        return switch (check(certificate)) {
            case Outcome.Accepted(Summary summary) -> {
                boolean there = summary.conclusions().stream().allMatch(conclusion -> conclusion.hypotheses().isEmpty())
                        && summary.conclusions().stream().map(Summary.Conclusion::formula).toList().equals(wanted);
                yield there ? new TipResult.Proved(theorems, List.copyOf(assumptions), certificate, summary.counts().steps())
                        : new TipResult.Open(TipResult.Reason.NOT_CHECKED);
            }
            case Outcome.Refused _ -> new TipResult.Open(TipResult.Reason.NOT_CHECKED);
        };
    }

    private static byte[] certificate(List<Conclusion> conclusions) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            CertificateWriter.write(conclusions, bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Outcome check(byte[] certificate) {
        try {
            return CertificateChecker.check(new ByteArrayInputStream(certificate), unabridged());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Formulas are compared in full, however long they are. */
    private static Limits unabridged() {
        return Limits.standard().withTextLength(LONGEST_FORMULA);
    }

    /** {@return how the checker writes the formula: as the hypothesis of the certificate that proves it from itself} */
    private static String inCheckersWords(Theorem theorem) {
        return switch (check(certificate(List.of(new Conclusion("wanted", Theorem.assume(theorem.theory(), theorem.conclusion())))))) {
            case Outcome.Accepted(Summary summary) -> summary.conclusions().getFirst().formula();
            case Outcome.Refused refused -> throw new IllegalStateException("the checker refuses an assumption: " + refused.message());
        };
    }
}
