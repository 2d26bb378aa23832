package godel.machine.command;

import godel.axioms.AxiomCollection;
import godel.grammar.parse.Quine;
import godel.grammar.syntax.SourceFile;
import godel.machine.experiment.AxiomFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files that a command is given. What is wrong with one is reported under the name that the user gave. */
final class InputFile {
    private static final int BYTES_PER_CHARACTER = 4;

    private InputFile() {
    }

    /**
     * {@return the statements of a Quine file}
     *
     * @throws BadInput if it is not there or no text
     * @throws godel.grammar.syntax.DiagnosticException if it is not Quine
     */
    static SourceFile quine(Console console, Path given) {
        Path file = existing(console, given, "give a Quine file, such as machine/experiments/two-doors.quine");
        try {
            if (Files.size(file) > (long) BYTES_PER_CHARACTER * Quine.TEXT_LIMIT) {
                throw new BadInput(given.toString(), "the file is too long", "at most " + Quine.TEXT_LIMIT + " characters are read");
            }
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
            return Quine.parseFile(given.toString(), text);
        } catch (CharacterCodingException noText) {
            throw new BadInput(given.toString(), "the file is no text", "save it as UTF-8");
        } catch (IOException unreadable) {
            throw unreadable(given, unreadable);
        }
    }

    /**
     * {@return these Turtle files, found to be axiom collections}
     *
     * @throws BadInput if one is not there
     * @throws godel.grammar.syntax.DiagnosticException if one is no axiom collection
     */
    static List<AxiomFile> axiomFiles(Console console, List<Path> given) {
        return given.stream().map(path -> axiomFile(console, path)).toList();
    }

    /**
     * {@return the axiom collections in these Turtle files}
     *
     * @throws BadInput if one is not there
     * @throws godel.grammar.syntax.DiagnosticException if one is no axiom collection
     */
    static List<AxiomCollection> axioms(Console console, List<Path> given) {
        return axiomFiles(console, given).stream().map(AxiomFile::collection).toList();
    }

    private static AxiomFile axiomFile(Console console, Path given) {
        Path file = existing(console, given, "give a Turtle file with a gm:AxiomCollection");
        try (InputStream bytes = Files.newInputStream(file)) {
            AxiomCollection.load(bytes, given.toString());
            return new AxiomFile(given.toString(), Files.readString(file));
        } catch (IOException unreadable) {
            throw unreadable(given, unreadable);
        }
    }

    /**
     * {@return where a file is}
     *
     * @throws BadInput if it is not there, or a directory
     */
    static Path existing(Console console, Path given, String hint) {
        Path file = console.resolve(given);
        if (!Files.exists(file)) {
            throw new BadInput(given.toString(), "there is no such file", hint);
        }
        if (Files.isDirectory(file)) {
            throw new BadInput(given.toString(), "this is a directory, not a file", hint);
        }
        return file;
    }

    private static BadInput unreadable(Path given, IOException reason) {
        return new BadInput(given.toString(), "the file cannot be read: " + reason.getMessage(), "");
    }
}
