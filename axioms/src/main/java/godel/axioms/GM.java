package godel.axioms;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * The vocabulary of axioms, theorems and rewrites. Every term has its label and comment in {@code vocabulary.ttl}.
 * The namespaces lie under {@code .invalid}, a domain that never resolves: these IRIs are names, not addresses.
 */
public final class GM {
    /** What relative IRIs in a Turtle file are resolved against. */
    static final String BASE = "https://godel.invalid/";

    /** The namespace of the vocabulary, prefix {@code gm:}. */
    public static final String uri = BASE + "vocabulary#";

    /** The namespace of axioms, prefix {@code axiom:}; the local name is the axiom's name. */
    public static final String axioms = BASE + "axiom/";

    /** The namespace of what one run records, prefix {@code run:}. */
    public static final String runs = BASE + "run/";

    public static final Resource Axiom = resource("Axiom");
    public static final Resource AxiomCollection = resource("AxiomCollection");
    public static final Resource Certificate = resource("Certificate");
    public static final Resource Rewrite = resource("Rewrite");
    public static final Resource Run = resource("Run");
    public static final Resource Theorem = resource("Theorem");

    public static final Property certificate = property("certificate");
    public static final Property conclusion = property("conclusion");
    public static final Property explanation = property("explanation");
    public static final Property file = property("file");
    public static final Property formula = property("formula");
    public static final Property hypothesis = property("hypothesis");
    public static final Property justifiedBy = property("justifiedBy");
    public static final Property kind = property("kind");
    public static final Property name = property("name");
    public static final Property newProgram = property("newProgram");
    public static final Property number = property("number");
    public static final Property oldProgram = property("oldProgram");
    public static final Property requires = property("requires");
    public static final Property restsOn = property("restsOn");
    public static final Property rewrite = property("rewrite");
    public static final Property source = property("source");
    public static final Property target = property("target");
    public static final Property theorem = property("theorem");
    public static final Property time = property("time");
    public static final Property utilityAfter = property("utilityAfter");
    public static final Property utilityBefore = property("utilityBefore");

    private GM() {
    }

    /** {@return the namespace IRI} */
    public static String getURI() {
        return uri;
    }

    private static Resource resource(String localName) {
        return ResourceFactory.createResource(uri + localName);
    }

    private static Property property(String localName) {
        return ResourceFactory.createProperty(uri, localName);
    }
}
