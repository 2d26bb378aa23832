package godel.machine.run;

import godel.grammar.print.Printer;
import godel.machine.audit.CertificateAudit;
import godel.machine.experiment.RunDirectory;
import godel.machine.journal.Digest;
import godel.machine.journal.Evidence;
import godel.machine.journal.JournalRecord;
import godel.machine.life.Switching;
import godel.prover.certificate.CertificateWriter;
import godel.prover.certificate.Conclusion;
import godel.prover.kernel.Theorem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Certificates in a run's directory, checked by the independent checker. */
final class CertificateEvidence implements Evidence {
    /** The name under which certificates conclude the target theorem. */
    static final String CONCLUSION = "target";

    private final RunDirectory directory;
    private Theorem written;

    CertificateEvidence(RunDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Certificate write(int number, Switching switching) throws IOException {
        Path file = directory.certificate(number);
        written = switching.discovery().orElseThrow().target().orElseThrow();
        CertificateWriter.write(List.of(new Conclusion(CONCLUSION, written)), file);
        return new Certificate(file.getFileName().toString(), Digest.ofFile(file), Printer.term(written.conclusion()));
    }

    @Override
    public Optional<String> check(JournalRecord record) throws IOException {
        Path file = directory.certificate(record.number());
        if (!Digest.ofFile(file).equals(record.certificateDigest())) {
            return Optional.of("the certificate is not the one that the journal names");
        }
        return CertificateAudit.refusal(file, CONCLUSION, written.theory(), written.conclusion());
    }
}
