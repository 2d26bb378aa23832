package godel.prover.tip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import godel.prover.PrimitiveAxioms;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Problems as users write them; each begins with a comment that says what it needs. */
class OwnProblemsTest {
    private static final TipLimits LIMITS = new TipLimits(1_500_000, 400, 2_000_000, Duration.ofMinutes(10));

    private static Stream<Path> in(String folder) throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(Path.of(OwnProblemsTest.class.getResource(folder).toURI()))) {
            return files.sorted().toList().stream();
        }
    }

    static Stream<Path> proved() throws IOException, URISyntaxException {
        return in("proved");
    }

    static Stream<Path> refuted() throws IOException, URISyntaxException {
        return in("refuted");
    }

    private static TipResult attempt(Path problem) throws IOException {
        return new TipRun(PrimitiveAxioms::theory, LIMITS).attempt(problem.getFileName().toString(), Files.readString(problem)).result();
    }

    @ParameterizedTest
    @MethodSource("proved")
    void whatIsTrueIsProvedFromTheAxiomsOfThePrimitivesAlone(Path problem) throws IOException {
        TipResult.Proved proved = assertInstanceOf(TipResult.Proved.class, attempt(problem));
        assertEquals(List.of(), proved.assumptions());
    }

    @ParameterizedTest
    @MethodSource("refuted")
    void whatIsFalseIsRefuted(Path problem) throws IOException {
        assertInstanceOf(TipResult.Refuted.class, attempt(problem));
    }
}
