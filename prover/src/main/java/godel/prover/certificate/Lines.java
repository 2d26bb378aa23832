package godel.prover.certificate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The lines of a certificate on their way out, digested as they go. */
final class Lines {
    static final String HEADER = "godel-certificate 1";

    private final OutputStream output;
    private final MessageDigest digest = sha256();

    Lines(OutputStream output) throws IOException {
        this.output = output;
        line(HEADER);
    }

    void line(CharSequence text) throws IOException {
        byte[] bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
        digest.update(bytes);
        output.write(bytes);
    }

    /** Writes the last line; {@return its digest} */
    String end() throws IOException {
        String hexadecimal = HexFormat.of().formatHex(digest.digest());
        output.write(("end " + hexadecimal + "\n").getBytes(StandardCharsets.UTF_8));
        return hexadecimal;
    }

    /**
     * {@return the name itself}
     *
     * @throws IllegalArgumentException unless it can stand as one field of a line
     */
    static String field(String name) {
        if (name.isEmpty()
                || name.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c))
                || !StandardCharsets.UTF_8.newEncoder().canEncode(name)) {
            throw new IllegalArgumentException("the name \"" + name + "\" cannot stand in a certificate: it is empty or has white space or control characters");
        }
        return name;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }
}
