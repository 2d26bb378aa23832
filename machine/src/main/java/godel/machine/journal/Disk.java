package godel.machine.journal;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Where the files of a run are written. Everything that must outlive a crash goes through here. */
public interface Disk {

    /** The file system. */
    Disk REAL = new FileDisk();

    /**
     * Opens a file to be appended to.
     *
     * @param length the bytes to be kept; what is behind them is cut off, and a file that is not there is made
     * @throws IOException if it cannot be opened
     */
    Extent open(Path file, long length) throws IOException;

    /**
     * Writes a file whole or not at all: whoever reads it finds what was there before, or all of the new content.
     *
     * @throws IOException if it cannot be written; what was there before is still there
     */
    void replace(Path file, Content content) throws IOException;

    /** What a file is to hold. */
    @FunctionalInterface
    interface Content {

        /** @throws IOException if the stream does not take it */
        void writeTo(OutputStream stream) throws IOException;
    }

    /** A file that grows at its end. */
    interface Extent extends Closeable {

        /**
         * Appends bytes; the death of the process does not undo this.
         *
         * @throws IOException if they cannot all be written
         */
        void append(byte[] bytes) throws IOException;

        /**
         * Returns when file and name are on the disk; the death of the whole machine does not undo this.
         *
         * @throws IOException if that fails
         */
        void force() throws IOException;
    }
}
