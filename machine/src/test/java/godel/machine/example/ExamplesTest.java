package godel.machine.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.value.Symbol;
import godel.machine.experiment.ProgramText;
import godel.machine.run.RunResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java examples that people are shown: they compile, they do what is said of them, and the README shows these and no others. */
class ExamplesTest {
    private static final Path SOURCES = Path.of("src/test/java/godel/machine/example");
    private static final Path SEARCH = Path.of("../prover/src/test/java/godel/prover/search/ordered/OwnTaskExampleTest.java");
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @Test
    void two_doors_in_java_are_proved_to_be_worth_a_rewrite(@TempDir Path runs) throws IOException {
        RunResult result = TwoDoorsInJava.live(runs);
        assertEquals(1, result.commits().size());
        assertEquals(List.of("define policy(observation, memory) = pair('right, memory)", "define schedule(searcher) = pair(0, searcher)"),
                ProgramText.lines(result.commits().getFirst().newProgram()));
        assertEquals(Symbol.of("left"), new TwoDoorsInJava().actions().getFirst());
    }

    @Test
    void a_solver_in_java_is_left_for_what_is_proved_to_be_better(@TempDir Path runs) throws IOException {
        RunResult result = LeavingASolver.live(runs);
        assertEquals(1, result.commits().size());
        assertEquals(List.of("define policy(observation, memory) = '['right]"), ProgramText.lines(result.commits().getFirst().newProgram()));
        assertTrue(result.commits().getFirst().theorem().axioms().containsKey("solver.value"));
    }

    @Test
    void every_java_example_of_the_readme_is_one_of_these_word_for_word() throws IOException {
        List<String> examples;
        try (Stream<Path> files = Files.list(SOURCES)) {
            examples = Stream.concat(files, Stream.of(SEARCH)).map(ExamplesTest::text).toList();
        }
        String readme = Files.readString(Path.of("../README.md"));
        List<MatchResult> quotations = JAVA.matcher(readme).results().toList();
        assertEquals(4, quotations.size());
        for (MatchResult quoted : quotations) {
            assertTrue(examples.contains(quoted.group(1)), quoted.group(1));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
