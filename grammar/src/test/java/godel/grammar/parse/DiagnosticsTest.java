package godel.grammar.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import godel.grammar.elaborate.Elaboration;
import godel.grammar.elaborate.Signature;
import godel.grammar.syntax.AxiomStatement;
import godel.grammar.syntax.Declare;
import godel.grammar.syntax.Define;
import godel.grammar.syntax.Diagnostic;
import godel.grammar.syntax.DiagnosticException;
import godel.grammar.syntax.DiagnosticRenderer;
import godel.grammar.syntax.SourceFile;
import godel.grammar.syntax.Statement;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every {@code diagnostics/NAME.quine} gives exactly the errors in {@code diagnostics/NAME.expected}. */
class DiagnosticsTest {
    static Stream<Path> files() throws IOException, URISyntaxException {
        Path directory = Path.of(DiagnosticsTest.class.getResource("/godel/grammar/diagnostics").toURI());
        List<Path> found;
        try (Stream<Path> all = Files.list(directory)) {
            found = all.filter(path -> path.toString().endsWith(".quine")).sorted().toList();
        }
        return found.stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void theErrorsAreTheExpectedOnes(Path file) throws IOException {
        Path expected = file.resolveSibling(file.getFileName().toString().replace(".quine", ".expected"));
        assertEquals(Files.readString(expected), errors(file.getFileName().toString(), Files.readString(file)));
    }

    private static String errors(String name, String text) {
        SourceFile file;
        try {
            file = Quine.parseFile(name, text);
        } catch (DiagnosticException refused) {
            return refused.render();
        }
        List<Diagnostic> errors = new ArrayList<>();
        Elaboration elaboration = new Elaboration(file.source(), signature(file));
        for (Statement statement : file.statements()) {
            if (!(statement instanceof Declare)) {
                errors.addAll(assertThrows(DiagnosticException.class, () -> elaborate(elaboration, statement), statement.name()).diagnostics());
            }
        }
        return DiagnosticRenderer.render(errors, text);
    }

    private static void elaborate(Elaboration elaboration, Statement statement) {
        switch (statement) {
            case Define define -> elaboration.body(define.body(), define.parameters());
            case AxiomStatement axiom -> elaboration.formula(axiom.formula());
            default -> throw new IllegalArgumentException("no names to look up in " + statement);
        }
    }

    private static Signature signature(SourceFile file) {
        Signature signature = Signature.primitives();
        for (Statement statement : file.statements()) {
            signature = switch (statement) {
                case Define(String name, List<String> parameters, _, _) -> signature.with(name, parameters.size());
                case Declare(String name, List<String> parameters) -> signature.with(name, parameters.size());
                default -> signature;
            };
        }
        return signature;
    }
}
