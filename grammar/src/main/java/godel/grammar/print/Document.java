package godel.grammar.print;

import java.util.ArrayList;
import java.util.List;

/**
 * Text with the places where it may be broken into lines, in the manner of Wadler's "A prettier printer".
 *
 * <pre>
 * document ::= text | line | fill | group(document) | nest(indentation, document) | document …
 * </pre>
 */
sealed interface Document {

    /** Text without line breaks. */
    record Text(String text) implements Document {
    }

    /** A line break, or {@code flat} where the group around it fits on its line. */
    record Line(String flat) implements Document {
    }

    /** A space, or a line break where what follows, up to the next break, does not fit; independent of the group around it. */
    record Fill() implements Document {
    }

    /** Either all lines directly in it are broken, or none. */
    record Group(Document inner) implements Document {
    }

    /** Lines in it are indented by so many more columns. */
    record Nest(int columns, Document inner) implements Document {
    }

    /** One after the other. */
    record Sequence(List<Document> parts) implements Document {
    }

    /** A space or a line break. */
    Document LINE = new Line(" ");

    /** Nothing or a line break. */
    Document BREAK = new Line("");

    /** {@return the text} */
    static Document text(String text) {
        return new Text(text);
    }

    /** {@return strings and documents one after the other} */
    static Document of(Object... parts) {
        List<Document> documents = new ArrayList<>(parts.length);
        for (Object part : parts) {
            documents.add(part instanceof Document document ? document : new Text((String) part));
        }
        return new Sequence(documents);
    }

    /** {@return the parts with a comma and {@code gap} between them} */
    static Document separated(List<? extends Document> parts, Document gap) {
        List<Document> documents = new ArrayList<>();
        for (Document part : parts) {
            if (!documents.isEmpty()) {
                documents.add(text(","));
                documents.add(gap);
            }
            documents.add(part);
        }
        return new Sequence(documents);
    }

    /** {@return this as a group} */
    default Document grouped() {
        return new Group(this);
    }

    /** {@return this with its lines indented} */
    default Document nested(int columns) {
        return new Nest(columns, this);
    }
}
