package godel.machine.journal;

import godel.machine.life.Commitment;
import godel.machine.life.Switching;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Commits switches by certificate and journal: the certificate is written, then the journal's record is forced to the
 * disk, then the software is replaced, then the certificate is checked. A life that is lived again finds its switches in
 * the journal; they are compared and not recorded a second time.
 */
public final class JournaledCommitment implements Commitment {
    private final Journal journal;
    private final Evidence evidence;
    private int made;

    public JournaledCommitment(Journal journal, Evidence evidence) {
        this.journal = journal;
        this.evidence = evidence;
    }

    /**
     * @throws UncheckedIOException  if certificate or record cannot be written
     * @throws ReplayDiffers        if the journal has another switch in this one's place
     */
    @Override
    public void prepare(Switching switching) {
        try {
            if (made < journal.records().size()) {
                requireSame(journal.records().get(made), switching);
            } else {
                journal.append(JournalRecord.of(made, switching, evidence.write(made, switching)));
            }
            made++;
        } catch (IOException e) {
            throw new UncheckedIOException("the switch at cycle " + switching.before().cycle() + " cannot be recorded: " + e.getMessage(), e);
        }
    }

    /** @throws UncheckedIOException if the certificate cannot be read */
    @Override
    public Optional<String> confirm(Switching switching) {
        try {
            return evidence.check(journal.records().get(made - 1), switching);
        } catch (IOException e) {
            throw new UncheckedIOException("the certificate of switch " + (made - 1) + " cannot be read: " + e.getMessage(), e);
        }
    }

    private void requireSame(JournalRecord record, Switching switching) {
        boolean same = record.cycle() == switching.before().cycle()
                && record.switchprog().equals(switching.before().software().switchprog().toString())
                && record.oldDigest().equals(Digest.of(switching.before().software().program()))
                && record.newDigest().equals(Digest.of(switching.after().program()));
        if (!same) {
            throw new ReplayDiffers("the journal's switch " + record.number() + ", made at cycle " + record.cycle()
                    + ", is not the one at cycle " + switching.before().cycle() + " of this life");
        }
    }
}
