package godel.axioms;

import godel.grammar.elaborate.Elaboration;
import godel.grammar.parse.Quine;
import godel.grammar.syntax.Diagnostic;
import godel.grammar.syntax.DiagnosticException;
import godel.grammar.syntax.Span;
import godel.prover.kernel.Axiom;
import godel.prover.kernel.Theory;
import godel.prover.theory.TheorySignature;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;

/** The axioms of one Turtle file, found to be of the right shape. */
public final class AxiomCollection {
    private static final List<String> BUNDLED = List.of("primitive", "utility");
    private static final int LIMIT = 1 << 20;
    private static final int MOST_REPORTED = 20;

    private final TurtleText turtle;
    private final List<AxiomEntry> entries;
    private final List<String> requires;

    private AxiomCollection(TurtleText turtle) {
        this.turtle = turtle;
        Graph graph = turtle.graph();
        this.entries = graph.stream(null, RDF.type.asNode(), GM.Axiom.asNode())
                .map(triple -> entry(graph, triple.getSubject()))
                .sorted(Comparator.comparingInt(AxiomEntry::number))
                .toList();
        this.requires = graph.stream(null, GM.requires.asNode(), null).map(triple -> triple.getObject().getLiteralLexicalForm()).sorted().toList();
    }

    /**
     * {@return the collection of this name that comes with the machine: {@code primitive} or {@code utility}}
     *
     * @throws NoSuchElementException if there is no such collection
     */
    public static AxiomCollection load(String name) {
        if (!BUNDLED.contains(name)) {
            throw new NoSuchElementException("there is no collection `" + name + "`; there are " + String.join(", ", BUNDLED));
        }
        try (InputStream bytes = AxiomCollection.class.getResourceAsStream(name + ".ttl")) {
            return load(bytes, name + ".ttl");
        } catch (IOException e) {
            throw new UncheckedIOException(name + ".ttl cannot be read", e);
        }
    }

    /**
     * {@return the collection that a Turtle text of at most 1 MiB states}
     *
     * @param fileName what messages call the text
     * @throws DiagnosticException if the text is not Turtle, or breaks a constraint of the shapes: which node, which constraint
     * @throws IOException         if reading fails
     */
    public static AxiomCollection load(InputStream turtle, String fileName) throws IOException {
        TurtleText text = TurtleText.read(turtle, fileName, LIMIT);
        if (!text.graph().contains(null, RDF.type.asNode(), GM.AxiomCollection.asNode())) {
            throw new DiagnosticException(List.of(Diagnostic.error(fileName, Span.START, "there is no gm:AxiomCollection in the file")
                    .hinting("nothing of this file was loaded")), text.text());
        }
        CollectionShapes.validate(text);
        return new AxiomCollection(text);
    }

    /** {@return the axioms that come with the machine, by name} */
    static Map<String, AxiomEntry> bundledEntries() {
        return Bundled.ENTRIES;
    }

    /** {@return the axioms in the order of their numbers} */
    public List<AxiomEntry> entries() {
        return entries;
    }

    /** {@return the names of the library files that the formulas need, in alphabetical order} */
    public List<String> requires() {
        return requires;
    }

    /**
     * Asserts all axioms in a theory, in the order of their numbers; or none of them.
     *
     * @return the axioms as the theory now has them
     * @throws DiagnosticException if a formula does not parse, speaks of functions that the theory does not know, or an
     *                             axiom of the name is there already; the theory is then as before
     */
    public List<Axiom> loadInto(Theory theory) {
        Set<String> taken = theory.axioms().stream().map(Axiom::name).collect(Collectors.toSet());
        TheorySignature signature = new TheorySignature(theory);
        List<Axiom> axioms = new ArrayList<>();
        List<Diagnostic> errors = new ArrayList<>();
        for (AxiomEntry entry : entries) {
            if (taken.contains(entry.name())) {
                errors.add(Diagnostic.error(turtle.name(), turtle.placeOf(iri(entry)), "axiom:" + entry.name() + ": the theory has an axiom of this name already"));
                continue;
            }
            try {
                axioms.add(new Axiom(entry.name(), entry.kind(), Elaboration.formula(Quine.parseExpression("axiom:" + entry.name(), entry.formulaText()), signature)));
            } catch (DiagnosticException e) {
                errors.add(inFile(entry, e.diagnostics().getFirst()));
            }
        }
        if (!errors.isEmpty()) {
            throw new DiagnosticException(errors.subList(0, Math.min(errors.size(), MOST_REPORTED)), turtle.text());
        }
        axioms.forEach(theory::assertAxiom);
        return List.copyOf(axioms);
    }

    /** {@return an error in a formula as an error in the file}; exact to the column where the formula is written on one line without escapes. */
    private Diagnostic inFile(AxiomEntry entry, Diagnostic inFormula) {
        Node formula = object(turtle.graph(), iri(entry), GM.formula);
        Span start = turtle.placeOf(Triple.create(iri(entry), GM.formula.asNode(), formula));
        String line = turtle.text().lines().skip(start.line() - 1L).findFirst().orElse("");
        String quoted = '"' + entry.formulaText() + '"';
        Span place = start;
        if (line.startsWith(quoted, line.offsetByCodePoints(0, Math.min(start.column() - 1, line.codePointCount(0, line.length()))))) {
            int shift = start.column();
            place = new Span(start.line(), inFormula.span().column() + shift, start.line(), inFormula.span().endColumn() + shift);
        }
        return new Diagnostic(turtle.name(), place, "axiom:" + entry.name() + ": the formula cannot be read: " + inFormula.message(),
                inFormula.offending(), inFormula.expected(), inFormula.hint().isEmpty() ? "nothing of this file was loaded" : inFormula.hint());
    }

    private static AxiomEntry entry(Graph graph, Node axiom) {
        return new AxiomEntry(Integer.parseInt(text(graph, axiom, GM.number)), text(graph, axiom, GM.name), text(graph, axiom, GM.kind),
                text(graph, axiom, GM.formula), text(graph, axiom, GM.explanation), text(graph, axiom, GM.source));
    }

    private static String text(Graph graph, Node subject, Property property) {
        return object(graph, subject, property).getLiteralLexicalForm();
    }

    private static Node object(Graph graph, Node subject, Property property) {
        return graph.stream(subject, property.asNode(), null).map(Triple::getObject).findFirst().orElseThrow();
    }

    private static Node iri(AxiomEntry entry) {
        return NodeFactory.createURI(GM.axioms + entry.name());
    }

    /** Read once, when first asked for. */
    private static final class Bundled {
        private static final Map<String, AxiomEntry> ENTRIES = BUNDLED.stream()
                .flatMap(name -> load(name).entries().stream())
                .collect(Collectors.toMap(AxiomEntry::name, entry -> entry, (first, second) -> first, LinkedHashMap::new));
    }
}
