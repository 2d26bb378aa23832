package godel.grammar.syntax;

import java.util.List;
import java.util.stream.Collectors;

/** A text that cannot be used, with all errors found in it. */
public final class DiagnosticException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;
    private final transient String sourceText;

    /**
     * @param diagnostics at least one, all about one source
     * @param sourceText  the text of that source, for the excerpts; may be empty
     */
    public DiagnosticException(List<Diagnostic> diagnostics, String sourceText) {
        super(diagnostics.stream().map(Diagnostic::headline).collect(Collectors.joining("\n")));
        this.diagnostics = List.copyOf(diagnostics);
        this.sourceText = sourceText;
    }

    /** {@return the errors in the order of the text} */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** {@return the errors as text, with the lines they are about} */
    public String render() {
        return DiagnosticRenderer.render(diagnostics, sourceText);
    }
}
