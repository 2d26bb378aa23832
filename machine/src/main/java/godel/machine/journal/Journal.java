package godel.machine.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A file that records can only be appended to. When {@link #append} returns, the record is on the disk, and so is the
 * file's name in its directory. A crash while a record is written leaves it torn, at the end; it then never happened.
 */
public final class Journal {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Disk disk;
    private final Path file;
    private final List<JournalRecord> records;
    private long length;

    private Journal(Disk disk, Path file, List<JournalRecord> records, long length) {
        this.disk = disk;
        this.file = file;
        this.records = records;
        this.length = length;
    }

    /**
     * {@return the journal in this file of the file system, an empty one if there is no such file}
     *
     * @throws JournalDamaged if a record other than the last one is damaged
     * @throws IOException    if the file cannot be read
     */
    public static Journal open(Path file) throws IOException {
        return open(Disk.REAL, file);
    }

    /**
     * {@return the journal in this file, an empty one if there is no such file}
     *
     * @param disk to which records are appended
     * @throws JournalDamaged if a record other than the last one is damaged
     * @throws IOException    if the file cannot be read
     */
    public static Journal open(Disk disk, Path file) throws IOException {
        List<JournalRecord> records = new ArrayList<>();
        if (!Files.exists(file)) {
            return new Journal(disk, file, records, 0);
        }
        byte[] bytes = Files.readAllBytes(file);
        int start = 0;
        while (start < bytes.length) {
            int end = start;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            boolean last = end >= bytes.length - 1;
            String problem = end == bytes.length ? "it does not end" : problem(Arrays.copyOfRange(bytes, start, end), records);
            if (!problem.isEmpty()) {
                if (last) {
                    break;
                }
                throw new JournalDamaged(file, records.size() + 1, problem);
            }
            start = end + 1;
        }
        return new Journal(disk, file, records, start);
    }

    /** Adds the record of a line; {@return why it is none, or nothing}. */
    private static String problem(byte[] line, List<JournalRecord> records) {
        String text = new String(line, StandardCharsets.UTF_8);
        int space = text.indexOf(' ');
        String json = text.substring(space + 1);
        if (space < 0 || !Digest.of(json).equals(text.substring(0, space))) {
            return "the digest is not that of the record";
        }
        try {
            JournalRecord record = JSON.readValue(json, JournalRecord.class);
            if (record.number() != records.size()) {
                return "record " + records.size() + " has the number " + record.number();
            }
            records.add(record);
            return "";
        } catch (JsonProcessingException malformed) {
            return "the record has another form: " + malformed.getOriginalMessage();
        }
    }

    /** {@return the records, oldest first} */
    public List<JournalRecord> records() {
        return List.copyOf(records);
    }

    /**
     * Appends a record, forced to the disk before this returns. What a crash left of a torn record is overwritten.
     *
     * @throws IllegalArgumentException if the record's number is not the number of records so far
     * @throws IOException              if it cannot be written; then it may be there torn, which is as good as not
     */
    public void append(JournalRecord record) throws IOException {
        if (record.number() != records.size()) {
            throw new IllegalArgumentException("record " + records.size() + " has the number " + record.number());
        }
        String json = JSON.writeValueAsString(record);
        byte[] line = (Digest.of(json) + " " + json + "\n").getBytes(StandardCharsets.UTF_8);
        try (Disk.Extent extent = disk.open(file, length)) {
            extent.append(line);
            extent.force();
        }
        length += line.length;
        records.add(record);
    }
}
