package godel.machine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.machine.experiment.ExperimentTheory;
import godel.machine.experiment.RunConfiguration;
import godel.machine.experiment.RunDirectory;
import godel.machine.experiment.Variant;
import godel.machine.journal.Digest;
import godel.machine.journal.Evidence;
import godel.machine.journal.JournalRecord;
import godel.machine.life.Discovery;
import godel.machine.life.Moment;
import godel.machine.life.SoftwareState;
import godel.machine.life.Switching;
import godel.prover.kernel.Theorem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateEvidenceTest {
    @TempDir
    private Path runs;

    private CertificateEvidence evidence;
    private Switching switching;
    private Evidence.Certificate written;
    private Path file;

    @BeforeEach
    void write() throws IOException {
        RunDirectory directory = RunDirectory.create(runs, new RunConfiguration("test", "", "100", 1, 1, "global", List.of(), Variant.NONE, ""));
        evidence = new CertificateEvidence(directory);
        Theorem theorem = Theorem.axiom(ExperimentTheory.ofLibrary(), "plus.commutative");
        Moment moment = Moment.birth(SoftwareState.of(Symbol.NIL, Symbol.NIL, Symbol.NIL), Rational.ZERO, 1);
        switching = new Switching(moment, moment.software(), 1, true, Optional.of(new Discovery(Symbol.of("state"), Optional.of(theorem), List.of())));
        written = evidence.write(0, switching);
        file = directory.certificate(0);
    }

    @Test
    void a_certificate_is_on_the_disk_with_its_digest_and_good() throws IOException {
        assertEquals(Digest.ofFile(file), written.digest());
        assertEquals("x + y = y + x", written.theorem());
        assertEquals(Optional.empty(), evidence.check(JournalRecord.of(0, switching, written), switching));
    }

    @Test
    void another_file_in_its_place_is_refused() throws IOException {
        Files.writeString(file, Files.readString(file) + "\n");
        assertEquals(Optional.of("the certificate is not the one that the journal names"), evidence.check(JournalRecord.of(0, switching, written), switching));
    }

    @Test
    void a_certificate_that_the_checker_refuses_is_refused_with_its_reason_even_if_the_journal_names_it() throws IOException {
        Files.writeString(file, Files.readString(file).replace("|-", "-|"));
        Evidence.Certificate forged = new Evidence.Certificate(written.fileName(), Digest.ofFile(file), written.theorem());
        String reason = evidence.check(JournalRecord.of(0, switching, forged), switching).orElse("accepted");
        assertTrue(reason.startsWith("line "), reason);
    }
}
