package godel.grammar.syntax;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Renders diagnostics, all of them in this one form:
 *
 * <pre>
 * two-doors.quine:3:14: error: unexpected `)`
 *   define f(x) = )
 *                 ^
 *   expected: an expression
 *   hint: …
 * </pre>
 */
public final class DiagnosticRenderer {
    /** A longer line is shown in part. */
    private static final int LINE_LIMIT = 100;

    private DiagnosticRenderer() {
    }

    /** {@return the diagnostics as text, one after the other} */
    public static String render(List<Diagnostic> diagnostics, String sourceText) {
        return diagnostics.stream().map(diagnostic -> render(diagnostic, sourceText)).collect(Collectors.joining("\n"));
    }

    /** {@return the diagnostic as lines of text, each ended by a line feed; an empty source text leaves the excerpt out} */
    public static String render(Diagnostic diagnostic, String sourceText) {
        StringBuilder text = new StringBuilder(diagnostic.headline()).append('\n');
        excerpt(text, diagnostic.span(), sourceText);
        if (!diagnostic.expected().isEmpty()) {
            text.append("  expected: ").append(String.join(", ", diagnostic.expected())).append('\n');
        }
        if (!diagnostic.hint().isEmpty()) {
            text.append("  hint: ").append(diagnostic.hint()).append('\n');
        }
        return text.toString();
    }

    private static void excerpt(StringBuilder text, Span span, String sourceText) {
        int[] line = line(sourceText, span.line());
        if (line.length == 0) {
            return;
        }
        int from = Math.max(0, Math.min(span.column() - 1 - LINE_LIMIT / 2, line.length - LINE_LIMIT));
        int to = Math.min(line.length, from + LINE_LIMIT);
        boolean cutLeft = from > 0;
        text.append("  ").append(cutLeft ? "…" : "");
        for (int i = from; i < to; i++) {
            text.appendCodePoint(line[i]);
        }
        text.append(to < line.length ? "…" : "").append("\n  ").append(cutLeft ? " " : "");
        int caret = Math.min(span.column() - 1, line.length);
        for (int i = from; i < caret; i++) {
            text.append(line[i] == '\t' ? '\t' : ' ');
        }
        int end = span.endLine() > span.line() ? line.length : span.endColumn() - 1;
        text.repeat('^', Math.max(1, Math.min(end, to) - caret)).append('\n');
    }

    private static int[] line(String sourceText, int number) {
        return sourceText.lines().skip(number - 1L).findFirst().orElse("").codePoints().toArray();
    }
}
