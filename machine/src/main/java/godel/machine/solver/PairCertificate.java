package godel.machine.solver;

import godel.machine.audit.CertificateAudit;
import godel.prover.certificate.CertificateWriter;
import godel.prover.certificate.Conclusion;
import godel.prover.kernel.Theorem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The certificate of a pair, accepted by the independent checker.
 *
 * @param bytes        its size
 * @param milliseconds that the checker took to read and accept it; the only figure here that depends on the machine
 */
public record PairCertificate(Path file, long bytes, long milliseconds) {
    private static final String NAME = "pair";

    /**
     * {@return the certificate, written and checked}
     *
     * @throws IOException if it cannot be written
     * @throws IllegalStateException if the checker refuses it
     */
    public static PairCertificate write(FoundPair pair, Path file) throws IOException {
        Theorem theorem = pair.pair().theorem();
        CertificateWriter.write(List.of(new Conclusion(NAME, theorem)), file);
        long begun = System.nanoTime();
        Optional<String> refusal = CertificateAudit.refusal(file, NAME, theorem.theory(), theorem.conclusion());
        long milliseconds = (System.nanoTime() - begun) / 1_000_000;
        if (refusal.isPresent()) {
            throw new IllegalStateException("the independent checker refuses " + file + ": " + refusal.get());
        }
        return new PairCertificate(file, Files.size(file), milliseconds);
    }
}
