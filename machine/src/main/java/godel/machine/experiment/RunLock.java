package godel.machine.experiment;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Holds a run, so that no two processes live its life at the same time. */
public final class RunLock implements Closeable {
    /** A byte far behind the file's end: where locks are mandatory, the file can still be read. */
    private static final long PLACE = Long.MAX_VALUE - 1;

    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    static RunLock of(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock(PLACE, 1, false);
            if (lock != null) {
                return new RunLock(channel);
            }
        } catch (OverlappingFileLockException here) {
            // The same process holds it: as good as another one.
        } catch (IOException refused) {
            channel.close();
            throw refused;
        }
        channel.close();
        throw new FileSystemException(file.getParent().toString(), null, "somebody else is living this run");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
