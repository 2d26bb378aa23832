package godel.axioms;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.vocabulary.RDF;

/** Writes a graph without blank nodes as Turtle in an order of its own, so that equal graphs give equal texts. */
final class SortedTurtle {
    private static final Comparator<Triple> ORDER = Comparator.<Triple, String>comparing(triple -> triple.getSubject().getURI())
            .thenComparing(triple -> triple.getPredicate().equals(RDF.type.asNode()) ? "" : triple.getPredicate().getURI())
            .thenComparing(triple -> key(triple.getObject()));

    private SortedTurtle() {
    }

    static String text(Graph graph) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StreamRDF writer = StreamRDFWriter.getWriterStream(bytes, RDFFormat.TURTLE_BLOCKS);
        writer.start();
        Names.PREFIXES.getNsPrefixMap().entrySet().stream()
                .filter(prefix -> prefix.getValue().startsWith(GM.BASE) && !prefix.getKey().equals("shape"))
                .sorted(Map.Entry.comparingByKey())
                .forEach(prefix -> writer.prefix(prefix.getKey(), prefix.getValue()));
        graph.stream().sorted(ORDER).forEach(writer::triple);
        writer.finish();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String key(Node object) {
        return object.isLiteral() ? '"' + object.getLiteralLexicalForm() + '"' + object.getLiteralDatatypeURI() + "@" + object.getLiteralLanguage()
                : '<' + object.getURI() + '>';
    }
}
