package godel.grammar.syntax;

/**
 * A stretch of a source text. Lines and columns count from 1, columns in characters (code points); the end is the
 * position just after the last character.
 */
public record Span(int line, int column, int endLine, int endColumn) {

    /** The place that stands for "the text as a whole". */
    public static final Span START = new Span(1, 1, 1, 1);

    /** {@return the stretch from the start of this one to the end of {@code last}} */
    public Span to(Span last) {
        return new Span(line, column, last.endLine, last.endColumn);
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
