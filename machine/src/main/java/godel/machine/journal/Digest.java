package godel.machine.journal;

import godel.grammar.value.Value;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 digests, 64 hexadecimal digits in lower case. */
public final class Digest {
    private Digest() {
    }

    /** {@return the digest of these bytes} */
    public static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** {@return the digest of the text in UTF-8} */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** {@return the digest of the value's Quine text} */
    public static String of(Value value) {
        return of(value.toString());
    }

    /**
     * {@return the digest of the file's bytes}
     *
     * @throws IOException if it cannot be read
     */
    public static String ofFile(Path file) throws IOException {
        return of(Files.readAllBytes(file));
    }
}
