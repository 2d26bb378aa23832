package godel.grammar.syntax;

import java.util.IdentityHashMap;
import java.util.Map;

/**
 * A text with the places of the syntax trees read from it. A place belongs to a node object, not to its content: equal
 * nodes in two places have two spans.
 */
public final class Source {
    private final String name;
    private final String text;
    private final Map<Object, Span> spans;

    /**
     * Keeps a copy of {@code spans}.
     *
     * @param name  the file's name, or another word for where the text is from
     * @param spans the places of nodes, by identity
     */
    public Source(String name, String text, IdentityHashMap<Object, Span> spans) {
        this.name = name;
        this.text = text;
        this.spans = new IdentityHashMap<>(spans);
    }

    /** {@return a source for trees that were not read from a text} */
    public static Source none(String name) {
        return new Source(name, "", new IdentityHashMap<>());
    }

    /** {@return the file's name, or another word for where the text is from} */
    public String name() {
        return name;
    }

    /** {@return the whole text} */
    public String text() {
        return text;
    }

    /** {@return where this expression, statement, setting or hint is written; {@link Span#START} if it was not read from this text} */
    public Span spanOf(Object node) {
        return spans.getOrDefault(node, Span.START);
    }

    /** {@return an error at that node} */
    public Diagnostic error(Object node, String message) {
        return Diagnostic.error(name, spanOf(node), message);
    }
}
