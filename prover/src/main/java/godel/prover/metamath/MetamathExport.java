package godel.prover.metamath;

import godel.prover.checker.CertificateChecker;
import godel.prover.checker.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Writes a certificate as one self-contained Metamath database, which any Metamath verifier can check. */
public final class MetamathExport {
    /** Proofs and terms are walked by methods that call themselves, as deep as the limits allow. */
    private static final long STACK_BYTES = 1L << 29;

    private MetamathExport() {
    }

    /**
     * Exports a certificate, within the {@linkplain ExportLimits#standard() standard limits}.
     *
     * @return what was written, or why nothing was
     * @throws IOException if the certificate cannot be read or the database cannot be written
     */
    public static ExportOutcome export(Path certificate, Path output) throws IOException {
        return export(certificate, output, ExportLimits.standard());
    }

    /**
     * Exports a certificate: checks it, then writes the database, whole or not at all. A temporary file beside it takes its name at the end.
     *
     * @return what was written, or why nothing was
     * @throws IOException if the certificate cannot be read or the database cannot be written
     */
    public static ExportOutcome export(Path certificate, Path output, ExportLimits limits) throws IOException {
        if (CertificateChecker.check(certificate) instanceof Outcome.Refused refused) {
            return new ExportOutcome.Refused("the checker refuses the certificate: " + refused.message());
        }
        Path absolute = output.toAbsolutePath();
        Path temporary = absolute.resolveSibling("." + absolute.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            Statistics statistics = write(CertificateReader.read(certificate), temporary, limits);
            Files.move(temporary, absolute, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return new ExportOutcome.Written(statistics);
        } catch (TooHeavy reason) {
            return new ExportOutcome.Refused("the certificate is too heavy for an export: " + reason.getMessage());
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static Statistics write(List<Item> items, Path file, ExportLimits limits) throws IOException, TooHeavy {
        FutureTask<Statistics> writing = new FutureTask<>(() -> {
            try (Writer output = Files.newBufferedWriter(file, StandardCharsets.US_ASCII, StandardOpenOption.CREATE_NEW)) {
                return new Export(items, output, limits).write();
            }
        });
        Thread thread = new Thread(null, writing, "metamath-export", STACK_BYTES);
        thread.start();
        try {
            return writing.get();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interruption);
        } catch (ExecutionException failure) {
            switch (failure.getCause()) {
                case TooHeavy reason -> throw reason;
                case IOException problem -> throw problem;
                case UncheckedIOException problem -> throw problem.getCause();
                case StackOverflowError tooDeep -> throw new TooHeavy("its terms are nested too deep for a stack of " + STACK_BYTES + " bytes");
                case OutOfMemoryError full -> throw new TooHeavy("it takes more memory than Java was given (see java -Xmx)");
                case Throwable defect -> throw new IllegalStateException("the export of a certificate that the checker accepts failed", defect);
            }
        }
    }
}
