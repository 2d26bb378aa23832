package godel.machine.journal;

import godel.machine.life.Switching;
import java.io.IOException;
import java.util.Optional;

/** Certificates: what stands behind a switch, for others to check. */
public interface Evidence {

    /**
     * A certificate on the disk.
     *
     * @param fileName its file's name
     * @param digest   the digest of its bytes
     * @param theorem  the theorem it proves, as Quine text
     */
    record Certificate(String fileName, String digest, String theorem) {
    }

    /**
     * Writes the certificate of the theorem behind a switch; it is on the disk when this returns.
     *
     * @param number of the switch, from 0
     * @throws IOException if it cannot be written
     */
    Certificate write(int number, Switching switching) throws IOException;

    /**
     * Has a recorded certificate checked independently.
     *
     * @param switching the switch that the record is of
     * @return why it is refused; empty if it is good
     * @throws IOException if it cannot be read
     */
    Optional<String> check(JournalRecord record, Switching switching) throws IOException;
}
