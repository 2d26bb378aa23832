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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Certificates in a run's directory, checked by the independent checker. */
final class CertificateEvidence implements Evidence {
    /** The name under which certificates conclude the target theorem. */
    static final String CONCLUSION = "target";

    private final RunDirectory directory;

    CertificateEvidence(RunDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Certificate write(int number, Switching switching) throws IOException {
        Path file = directory.certificate(number);
        Theorem theorem = theorem(switching);
        List<Conclusion> conclusions = new ArrayList<>(List.of(new Conclusion(CONCLUSION, theorem)));
        for (Theorem other : Commit.besides(switching)) {
            conclusions.add(new Conclusion("besides-" + conclusions.size(), other));
        }
        directory.disk().replace(file, stream -> CertificateWriter.write(conclusions, stream));
        return new Certificate(file.getFileName().toString(), Digest.ofFile(file), Printer.term(theorem.conclusion()));
    }

    @Override
    public Optional<String> check(JournalRecord record, Switching switching) throws IOException {
        Path file = directory.certificate(record.number());
        if (!Digest.ofFile(file).equals(record.certificateDigest())) {
            return Optional.of("the certificate is not the one that the journal names");
        }
        Theorem theorem = theorem(switching);
        return CertificateAudit.refusal(file, CONCLUSION, theorem.theory(), theorem.conclusion());
    }

    private static Theorem theorem(Switching switching) {
        return switching.discovery().orElseThrow().target().orElseThrow();
    }
}
