package godel.machine.journal;

import java.io.IOException;
import java.nio.file.Path;

/** A journal whose damage is not that of a crash while its last record was written. */
public final class JournalDamaged extends IOException {
    private static final long serialVersionUID = 1L;

    JournalDamaged(Path file, int line, String problem) {
        super(file + ":" + line + ": the journal is damaged: " + problem);
    }
}
