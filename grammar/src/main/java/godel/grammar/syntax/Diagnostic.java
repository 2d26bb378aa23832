package godel.grammar.syntax;

import java.util.List;
import java.util.Objects;

/**
 * An error in a source text: one clear sentence, the place, and what would help. {@link DiagnosticRenderer} turns it
 * into text.
 *
 * @param source    the name of the file or other source
 * @param message   what is wrong, without the place
 * @param offending the text that is wrong, or empty
 * @param expected  what could stand there instead; empty when that is not a list
 * @param hint      how to put it right, or empty
 */
public record Diagnostic(String source, Span span, String message, String offending, List<String> expected, String hint) {

    public Diagnostic {
        Objects.requireNonNull(span);
        expected = List.copyOf(expected);
    }

    /** {@return an error with place and message only} */
    public static Diagnostic error(String source, Span span, String message) {
        return new Diagnostic(source, span, message, "", List.of(), "");
    }

    /** {@return this error with the text that is wrong} */
    public Diagnostic at(String text) {
        return new Diagnostic(source, span, message, text, expected, hint);
    }

    /** {@return this error with what could stand there instead} */
    public Diagnostic expecting(List<String> alternatives) {
        return new Diagnostic(source, span, message, offending, alternatives, hint);
    }

    /** {@return this error with a way to put it right} */
    public Diagnostic hinting(String advice) {
        return new Diagnostic(source, span, message, offending, expected, advice);
    }

    /** {@return {@code file:line:column: error: message}, the one line that always makes sense} */
    public String headline() {
        return source + ":" + span.line() + ":" + span.column() + ": error: " + message;
    }

    /** {@return this error as text, with the line it is about} */
    public String render(String sourceText) {
        return DiagnosticRenderer.render(this, sourceText);
    }
}
