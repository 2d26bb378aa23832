package godel.prover.metamath;

import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.prover.certificate.CertificateWriter;
import godel.prover.certificate.Conclusion;
import godel.prover.kernel.Theorem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Certificates exported for a test. */
final class Exported {
    /** Limits under which nearly everything is abbreviated. */
    static final ExportLimits ABBREVIATED = limits(17, 9);

    private Exported() {
    }

    private static ExportLimits limits(int termSymbols, int valueSymbols) {
        ExportLimits standard = ExportLimits.standard();
        return new ExportLimits(
                termSymbols, valueSymbols, standard.numberBits(), standard.evaluationDepth(), standard.proofSteps(),
                standard.expressions(), standard.symbols());
    }

    /** {@return the database of theorems, named t0, t1, …} */
    static String database(ExportLimits limits, Theorem... theorems) throws IOException {
        List<Conclusion> conclusions = new ArrayList<>();
        for (Theorem theorem : theorems) {
            conclusions.add(new Conclusion("t" + conclusions.size(), theorem));
        }
        return database(limits, conclusions);
    }

    /** {@return the database of conclusions} */
    static String database(ExportLimits limits, List<Conclusion> conclusions) throws IOException {
        return attempt(limits, conclusions).orElseThrow(() -> new AssertionError("too heavy"));
    }

    /** {@return the database of conclusions, if it is within the limits} */
    static Optional<String> attempt(ExportLimits limits, List<Conclusion> conclusions) throws IOException {
        Path folder = Files.createTempDirectory("metamath");
        Path certificate = folder.resolve("conclusions.certificate");
        Path database = folder.resolve("conclusions.mm");
        try {
            CertificateWriter.write(conclusions, certificate);
            return switch (MetamathExport.export(certificate, database, limits)) {
                case ExportOutcome.Written written -> Optional.of(Files.readString(database, StandardCharsets.US_ASCII));
                case ExportOutcome.Refused(String reason) -> {
                    assertTrue(reason.startsWith("the certificate is too heavy for an export: "), reason);
                    yield Optional.empty();
                }
            };
        } finally {
            Files.deleteIfExists(certificate);
            Files.deleteIfExists(database);
            Files.delete(folder);
        }
    }

    /** {@return the verified database of a theorem, t0} */
    static MetamathVerifier verified(Theorem theorem) throws IOException {
        MetamathVerifier.verify(database(ABBREVIATED, theorem));
        return MetamathVerifier.verify(database(ExportLimits.standard(), theorem));
    }

    /** {@return what the database says of a theorem, after "|-"} */
    static String text(Theorem theorem) throws IOException {
        return verified(theorem).text("conclusion-t0").substring("|- ".length());
    }
}
