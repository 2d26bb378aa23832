package godel.axioms;

import godel.grammar.syntax.Diagnostic;
import godel.grammar.syntax.DiagnosticException;
import godel.grammar.syntax.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.path.P_Link;

/** Holds a file of axioms against the SHACL shapes of {@code shapes.ttl}. */
final class CollectionShapes {
    private static final int LIMIT = 1 << 20;
    private static final int MOST_REPORTED = 20;

    private CollectionShapes() {
    }

    /**
     * Returns if the collection conforms.
     *
     * @throws DiagnosticException naming the nodes and the constraints they break, each pair once, in the order of the text
     */
    static void validate(TurtleText collection) {
        Map<List<Node>, Diagnostic> oneEach = new HashMap<>();
        for (ReportEntry entry : ShaclValidator.get().validate(shapes(), collection.graph()).getEntries()) {
            oneEach.merge(List.of(entry.focusNode(), entry.source()), diagnostic(collection, entry),
                    (a, b) -> a.message().compareTo(b.message()) <= 0 ? a : b);
        }
        List<Diagnostic> broken = oneEach.values().stream()
                .sorted(Comparator.<Diagnostic>comparingInt(d -> d.span().line()).thenComparingInt(d -> d.span().column()).thenComparing(Diagnostic::message))
                .limit(MOST_REPORTED)
                .toList();
        if (!broken.isEmpty()) {
            throw new DiagnosticException(broken, collection.text());
        }
    }

    private static Diagnostic diagnostic(TurtleText collection, ReportEntry entry) {
        String constraint = entry.constraint().getComponent().getLocalName().replace("ConstraintComponent", "");
        String value = entry.value() == null ? "" : " (found " + Names.shortened(entry.value()) + ")";
        String message = Names.shortened(entry.focusNode()) + ": " + entry.message() + value + " [" + Names.shortened(entry.source()) + ", " + constraint + "]";
        return Diagnostic.error(collection.name(), place(collection, entry), message).hinting("nothing of this file was loaded");
    }

    private static Span place(TurtleText collection, ReportEntry entry) {
        if (entry.resultPath() instanceof P_Link property && entry.value() != null) {
            Span object = collection.placeOf(Triple.create(entry.focusNode(), property.getNode(), entry.value()));
            if (object != Span.START) {
                return object;
            }
        }
        return collection.placeOf(entry.focusNode());
    }

    private static Shapes shapes() {
        try (InputStream bytes = CollectionShapes.class.getResourceAsStream("shapes.ttl")) {
            return Shapes.parse(TurtleText.read(bytes, "shapes.ttl", LIMIT).graph());
        } catch (IOException e) {
            throw new UncheckedIOException("shapes.ttl cannot be read", e);
        }
    }
}
