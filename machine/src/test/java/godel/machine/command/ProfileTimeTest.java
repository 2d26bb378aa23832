package godel.machine.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileTimeTest {
    @TempDir
    private Path folder;

    @Test
    void the_shares_of_time_are_told_on_standard_error_and_nothing_else_changes() throws IOException {
        Godel godel = new Godel(folder);
        godel.write("doors.quine", Godel.twoDoorsWith("lifetime 1_000", "lifetime 70"));
        Godel.Result plain = godel.run("run", "doors.quine", "--quiet", "--json", "--runs", "a");
        Godel.Result profiled = godel.run("run", "doors.quine", "--quiet", "--json", "--runs", "b", "--profile-time");
        assertEquals("", plain.err());
        assertEquals(plain.out(), profiled.out().replace("\"b/", "\"a/").replace("/b/", "/a/"));
        assertEquals(Files.readString(folder.resolve("a/1/log.jsonl")), Files.readString(folder.resolve("b/1/log.jsonl")));
        List<String> lines = profiled.err().lines().toList();
        assertTrue(lines.getFirst().matches("time, by \\d+ samples of the stack, one every 10 ms of running"), lines.getFirst());
        assertEquals(List.of("kernel", "tactics", "search", "hardware", "certificates", "everything else"),
                lines.stream().skip(1).map(line -> line.replaceAll("\\s+[0-9.]+ %\\s+\\d+$", "").strip()).toList());
    }
}
