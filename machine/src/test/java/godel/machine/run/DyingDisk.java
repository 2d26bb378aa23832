package godel.machine.run;

import godel.machine.journal.Disk;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/**
 * The file system of a process that is killed after so many moves: each byte written is one, and so is each file opened,
 * forced or renamed. After its death nothing that it does reaches a file, whatever the program does on its way out.
 */
final class DyingDisk implements Disk {
    private long left;

    DyingDisk(long moves) {
        this.left = moves;
    }

    /** Is not caught by anything: the process is dead. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;

        Killed() {
            super("killed", null, false, false);
        }
    }

    /** {@return the moves that are left} */
    long left() {
        return left;
    }

    private void move() {
        if (left == 0) {
            throw new Killed();
        }
        left--;
    }

    /** {@return as much of the bytes as can be written} */
    private byte[] written(byte[] bytes) {
        int length = (int) Math.min(left, bytes.length);
        left -= length;
        return Arrays.copyOf(bytes, length);
    }

    @Override
    public Extent open(Path file, long length) throws IOException {
        move();
        Extent extent = REAL.open(file, length);
        return new Extent() {
            @Override
            public void append(byte[] bytes) throws IOException {
                byte[] written = written(bytes);
                extent.append(written);
                if (written.length < bytes.length) {
                    throw new Killed();
                }
            }

            @Override
            public void force() {
                move();
            }

            @Override
            public void close() throws IOException {
                extent.close();
            }
        };
    }

    @Override
    public void replace(Path file, Content content) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        content.writeTo(whole);
        byte[] bytes = whole.toByteArray();
        Path unfinished = file.resolveSibling("." + file.getFileName() + ".part");
        move();
        byte[] written = written(bytes);
        Files.write(unfinished, written);
        if (written.length < bytes.length) {
            throw new Killed();
        }
        move();
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        move();
    }
}
