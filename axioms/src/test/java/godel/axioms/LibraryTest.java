package godel.axioms;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.parse.Quine;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LibraryTest {

    @ParameterizedTest
    @MethodSource("godel.axioms.Library#names")
    void everyFileIsThereAndParses(String name) {
        assertDoesNotThrow(() -> Quine.parseFile(name + ".quine", Library.text(name)));
    }

    @Test
    void everyFileOfTheFolderIsListed() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(Path.of(Library.class.getResource("library").toURI()))) {
            assertEquals(Library.names().stream().sorted().toList(), files.map(file -> file.getFileName().toString().replace(".quine", "")).sorted().toList());
        }
    }

    @Test
    void whatTheCollectionsRequireIsInTheLibrary() {
        assertTrue(Library.names().containsAll(AxiomCollection.load("utility").requires()));
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertEquals("the library has no `../primitive`; it has basic, machine, solver, policy-first, search-first, utility-fixed, planning, potential, utility-free",
                assertThrows(NoSuchElementException.class, () -> Library.text("../primitive")).getMessage());
    }
}
