package godel.prover.checker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/** Reads a certificate line by line, holds one line at a time, and digests the lines left behind. */
final class LineReader {
    private static final int FIRST_LINE_BUFFER = 256;

    private final InputStream input;
    private final Limits limits;
    private final MessageDigest digest = Digests.sha256();
    private final byte[] buffer = new byte[1 << 16];
    private int bufferStart;
    private int bufferEnd;
    private long bytesRead;
    private byte[] line = new byte[FIRST_LINE_BUFFER];
    private int length = -1;
    private long number;

    LineReader(InputStream input, Limits limits) {
        this.input = input;
        this.limits = limits;
    }

    /**
     * Moves to the next line.
     *
     * @return false at the end of the file
     * @throws Refusal if the line is too long, not ended, or not UTF-8, or the file too long
     */
    boolean next() throws IOException, Refusal {
        leaveLine();
        if (bufferStart == bufferEnd && !fill()) {
            return false;
        }
        number++;
        length = 0;
        boolean ascii = true;
        while (true) {
            if (bufferStart == bufferEnd && !fill()) {
                throw new Refusal("the file is cut short: its last line does not end");
            }
            byte next = buffer[bufferStart++];
            if (next == '\n') {
                break;
            }
            ascii &= next >= 0;
            append(next);
        }
        if (!ascii) {
            requireUtf8();
        }
        return true;
    }

    /** {@return the bytes of the line, valid up to {@link #length()} and until the next line is read} */
    byte[] bytes() {
        return line;
    }

    int length() {
        return length;
    }

    /** {@return the number of the line, from 1; 0 before the first} */
    long number() {
        return number;
    }

    /** {@return the SHA-256 digest of all lines before this one, their line ends included, in hexadecimal} */
    String digestOfLinesBefore() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private void leaveLine() {
        if (length >= 0) {
            digest.update(line, 0, length);
            digest.update((byte) '\n');
            length = -1;
        }
    }

    private boolean fill() throws IOException, Refusal {
        int count = input.read(buffer);
        if (count <= 0) {
            return false;
        }
        bufferStart = 0;
        bufferEnd = count;
        bytesRead += count;
        if (bytesRead > limits.fileBytes()) {
            throw Refusal.limit("bytes in the file", limits.fileBytes());
        }
        return true;
    }

    private void append(byte next) throws Refusal {
        if (length >= limits.lineBytes()) {
            throw Refusal.limit("bytes in one line", limits.lineBytes());
        }
        if (length == line.length) {
            line = Arrays.copyOf(line, 2 * line.length);
        }
        line[length++] = next;
    }

    private void requireUtf8() throws Refusal {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line, 0, length));
        } catch (CharacterCodingException malformed) {
            throw new Refusal("the line is not UTF-8 text");
        }
    }
}
