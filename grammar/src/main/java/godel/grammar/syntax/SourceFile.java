package godel.grammar.syntax;

import java.util.List;
import java.util.stream.Stream;

/** A Quine file: its statements in order, and the text they were read from. */
public record SourceFile(Source source, List<Statement> statements) {

    public SourceFile {
        statements = List.copyOf(statements);
    }

    /** {@return the file's name} */
    public String name() {
        return source.name();
    }

    /** {@return the text of the file} */
    public String text() {
        return source.text();
    }

    /** {@return where the node is written; see {@link Source#spanOf}} */
    public Span spanOf(Object node) {
        return source.spanOf(node);
    }

    /** {@return the statements of one kind, in order} */
    public <S extends Statement> Stream<S> all(Class<S> kind) {
        return statements.stream().filter(kind::isInstance).map(kind::cast);
    }
}
