package godel.machine.run;

import java.io.IOException;
import java.nio.file.Path;

/** A run had to be left because what happens in it can no longer be recorded. It can be resumed. */
public final class RecordingFailed extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Path directory;

    RecordingFailed(Path directory, Exception cause) {
        super(cause.getMessage(), cause);
        this.directory = directory;
    }

    /** {@return the run's directory} */
    public Path directory() {
        return directory;
    }
}
