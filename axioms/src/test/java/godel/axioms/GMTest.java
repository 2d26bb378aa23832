package godel.axioms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

class GMTest {
    private final Graph vocabulary = read("vocabulary.ttl");

    @Test
    void everyConstantIsDescribedAndEveryDescribedTermIsAConstant() {
        assertEquals(constants().keySet(), described());
    }

    @Test
    void constantsAreSpelledAsTheirLocalNames() {
        constants().forEach((iri, field) -> assertEquals(GM.uri + field.getName(), iri));
    }

    @Test
    void everyTermHasOneLabelAndOneComment() {
        for (String iri : described()) {
            for (Property property : List.of(RDFS.label, RDFS.comment)) {
                assertEquals(1, vocabulary.stream(node(iri), property.asNode(), null).count(), iri + " " + property.getLocalName());
            }
        }
    }

    @Test
    void classesAreCapitalizedAndPropertiesHaveTheirType() {
        constants().forEach((iri, field) -> {
            Resource type = Property.class.equals(field.getType()) ? RDF.Property : RDFS.Class;
            assertTrue(vocabulary.contains(node(iri), RDF.type.asNode(), type.asNode()), iri);
            assertEquals(type.equals(RDFS.Class), Character.isUpperCase(field.getName().charAt(0)), iri);
        });
    }

    @Test
    void shapesAndCollectionsUseNoTermThatIsNotDescribed() {
        Set<String> used = Stream.of("shapes.ttl", "primitive.ttl", "utility.ttl").flatMap(file -> read(file).stream())
                .flatMap(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()))
                .filter(node -> node.isURI() && node.getURI().startsWith(GM.uri))
                .map(Node::getURI)
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(described().containsAll(used), used.toString());
    }

    private Set<String> described() {
        return vocabulary.stream(null, RDF.type.asNode(), null).map(triple -> triple.getSubject().getURI())
                .filter(iri -> iri.startsWith(GM.uri)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Field> constants() {
        Map<String, Field> constants = new TreeMap<>();
        for (Field field : GM.class.getFields()) {
            try {
                if (field.get(null) instanceof Resource term) {
                    constants.put(term.getURI(), field);
                }
            } catch (IllegalAccessException e) {
                throw new AssertionError(field + " is not public", e);
            }
        }
        return constants;
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static Graph read(String file) {
        try (InputStream bytes = GM.class.getResourceAsStream(file)) {
            return TurtleText.read(bytes, file, 1 << 20).graph();
        } catch (IOException e) {
            throw new AssertionError(file + " cannot be read", e);
        }
    }
}
