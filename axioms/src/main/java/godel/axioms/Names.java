package godel.axioms;

import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;

/** The prefixes that are known everywhere, and nodes written with them. */
final class Names {
    private static final int LONGEST = 60;

    static final PrefixMapping PREFIXES = PrefixMapping.Factory.create()
            .setNsPrefix("gm", GM.uri)
            .setNsPrefix("axiom", GM.axioms)
            .setNsPrefix("run", GM.runs)
            .setNsPrefix("shape", GM.BASE + "shape/")
            .setNsPrefix("rdf", RDF.getURI())
            .setNsPrefix("rdfs", RDFS.getURI())
            .setNsPrefix("owl", OWL.getURI())
            .setNsPrefix("xsd", XSD.getURI())
            .lock();

    private Names() {
    }

    /** {@return the node for a message: IRIs with their prefix, literals quoted and cut short} */
    static String shortened(Node node) {
        if (node.isLiteral()) {
            String text = node.getLiteralLexicalForm();
            int end = text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length())));
            return '"' + text.substring(0, end) + (end < text.length() ? "…" : "") + '"';
        }
        return shown(node);
    }

    /** {@return the node as a cell of a table: IRIs with their prefix, literals as their text} */
    static String shown(Node node) {
        if (node.isURI()) {
            return PREFIXES.shortForm(node.getURI());
        }
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm();
        }
        return node.isBlank() ? "a blank node" : node.toString();
    }
}
