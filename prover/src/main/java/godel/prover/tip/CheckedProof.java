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
import java.util.List;

/** Counts as proved only what the independent checker accepts as a proof of just the formula that was to be proved. */
final class CheckedProof {
    private static final int LONGEST_FORMULA = 100_000_000;

    private CheckedProof() {
    }

    /**
     * {@return the theorem with its certificate, if the checker accepts it}
     *
     * @param formula what was to be proved
     * @throws IllegalStateException if the theorem is another one
     */
    static TipResult of(Theorem theorem, Term formula) {
        if (!theorem.hypotheses().isEmpty() || theorem.conclusion() != formula) {
            throw new IllegalStateException("proved was " + theorem + " and not " + formula);
        }
        byte[] certificate = certificate(theorem);
        return switch (check(certificate)) {
            case Outcome.Accepted(Summary summary) -> {
                String wanted = inCheckersWords(theorem);
                boolean there = summary.conclusions().size() == 1 && summary.conclusions().getFirst().hypotheses().isEmpty()
                        && summary.conclusions().getFirst().formula().equals(wanted);
                yield there ? new TipResult.Proved(theorem, certificate, summary.counts().steps()) : new TipResult.Open(TipResult.Reason.NOT_CHECKED);
            }
            case Outcome.Refused _ -> new TipResult.Open(TipResult.Reason.NOT_CHECKED);
        };
    }

    private static byte[] certificate(Theorem theorem) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            CertificateWriter.write(List.of(new Conclusion(TipResult.Proved.NAME, theorem)), bytes);
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
        return switch (check(certificate(Theorem.assume(theorem.theory(), theorem.conclusion())))) {
            case Outcome.Accepted(Summary summary) -> summary.conclusions().getFirst().formula();
            case Outcome.Refused refused -> throw new IllegalStateException("the checker refuses an assumption: " + refused.message());
        };
    }
}
