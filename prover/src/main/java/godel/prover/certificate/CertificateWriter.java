package godel.prover.certificate;

import godel.prover.kernel.Theory;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Writes kernel theorems as a certificate, in the format that {@code godel.prover.checker} documents: only what the conclusions
 * need, everything shared written once, the same bytes for the same proofs.
 */
public final class CertificateWriter {
    private CertificateWriter() {
    }

    /**
     * Writes a certificate file, whole or not at all: a temporary file beside it is forced to disk and then takes its name.
     *
     * @return the digest of its end line
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException as for {@link #write(List, OutputStream)}
     */
    public static String write(List<Conclusion> conclusions, Path file) throws IOException {
        Path absolute = file.toAbsolutePath();
        Path temporary = absolute.resolveSibling("." + absolute.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            String digest;
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                OutputStream output = new BufferedOutputStream(Channels.newOutputStream(channel));
                digest = write(conclusions, output);
                output.flush();
                channel.force(true);
            }
            Files.move(temporary, absolute, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return digest;
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /**
     * Writes a certificate; the stream stays open.
     *
     * @return the digest of its end line
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if there is no conclusion, the theorems are of different theories, a name cannot stand in a
     *     certificate, or a definition's termination rests on an axiom that speaks of the defined function
     */
    public static String write(List<Conclusion> conclusions, OutputStream output) throws IOException {
        if (conclusions.isEmpty()) {
            throw new IllegalArgumentException("a certificate needs a conclusion");
        }
        Theory theory = conclusions.getFirst().theorem().theory();
        LastUses lastUses = new LastUses();
        new ProofLines(theory, Lines.finding(lastUses)).write(conclusions);
        Lines lines = Lines.forgetting(lastUses, output);
        new ProofLines(theory, lines).write(conclusions);
        return lines.end();
    }
}
