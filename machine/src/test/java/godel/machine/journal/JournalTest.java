package godel.machine.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    @TempDir
    private Path directory;
    private Path file;

    @BeforeEach
    void chooseFile() {
        file = directory.resolve("journal");
    }

    private static JournalRecord record(int number) {
        return new JournalRecord(number, 10L + number, 990L - number, "[['policy, …]]", "neu\n", "'q", "u < u", number + ".certificate", "a", "b", "c");
    }

    @Test
    void whatWasAppendedIsReadBackInOrder() throws IOException {
        Journal journal = Journal.open(file);
        journal.append(record(0));
        journal.append(record(1));
        assertEquals(List.of(record(0), record(1)), journal.records());
        assertEquals(List.of(record(0), record(1)), Journal.open(file).records());
    }

    @Test
    void aJournalThatIsNotThereIsEmpty() throws IOException {
        assertEquals(List.of(), Journal.open(file).records());
        assertTrue(Files.notExists(file));
    }

    @Test
    void cutAnywhereInItsLastRecordItHasTheOthersAndCanBeContinued() throws IOException {
        Journal.open(file).append(record(0));
        int first = Files.readAllBytes(file).length;
        Journal.open(file).append(record(1));
        byte[] whole = Files.readAllBytes(file);
        for (int length = first; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            Journal torn = Journal.open(file);
            assertEquals(List.of(record(0)), torn.records());
            torn.append(record(1));
            assertEquals(List.of(record(0), record(1)), Journal.open(file).records());
        }
    }

    @Test
    void aLastRecordWithAWrongByteNeverHappened() throws IOException {
        Journal.open(file).append(record(0));
        int first = Files.readAllBytes(file).length;
        Journal.open(file).append(record(1));
        byte[] whole = Files.readAllBytes(file);
        for (int i = first; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 1;
            Files.write(file, damaged);
            assertEquals(List.of(record(0)), Journal.open(file).records());
        }
    }

    @Test
    void anEarlierRecordWithAWrongByteIsReportedWithItsLine() throws IOException {
        Journal.open(file).append(record(0));
        int first = Files.readAllBytes(file).length;
        Journal.open(file).append(record(1));
        byte[] whole = Files.readAllBytes(file);
        whole[first / 2] ^= 1;
        Files.write(file, whole);
        JournalDamaged damaged = assertThrows(JournalDamaged.class, () -> Journal.open(file));
        assertEquals(file + ":1: the journal is damaged: the digest is not that of the record", damaged.getMessage());
    }

    @Test
    void recordsAreNumberedWithoutGaps() throws IOException {
        Journal journal = Journal.open(file);
        assertThrows(IllegalArgumentException.class, () -> journal.append(record(1)));
    }

    @Test
    void digestsAreTheStandardOnes() {
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Digest.of("abc"));
    }
}
