package godel.axioms;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;

/** What a theorem or a rewrite comes to in RDF. No blank nodes: everything has a name that is the same in every run. */
final class RunStatements {
    private static final Resource RUN = ResourceFactory.createResource(GM.BASE + "run");

    private final List<Triple> statements = new ArrayList<>();

    private RunStatements() {
        state(RUN, RDF.type, GM.Run);
    }

    static Resource theorem(String name) {
        return ResourceFactory.createResource(GM.runs + "theorem-" + encoded(name));
    }

    /** @param described the axioms whose number, explanation and source are known, by name */
    static RunStatements of(ProvedTheorem theorem, Map<String, AxiomEntry> described) {
        RunStatements all = new RunStatements();
        Resource subject = theorem(theorem.name());
        all.state(RUN, GM.theorem, subject);
        all.state(subject, RDF.type, GM.Theorem);
        all.state(subject, GM.name, text(theorem.name()));
        theorem.hypotheses().forEach(hypothesis -> all.state(subject, GM.hypothesis, text(hypothesis)));
        all.state(subject, GM.conclusion, text(theorem.conclusion()));
        for (ProvedTheorem.UsedAxiom used : theorem.restsOn()) {
            Resource axiom = ResourceFactory.createResource(GM.axioms + encoded(used.name()));
            all.state(subject, GM.restsOn, axiom);
            all.state(axiom, RDF.type, GM.Axiom);
            all.state(axiom, GM.name, text(used.name()));
            all.state(axiom, GM.kind, text(used.kind()));
            all.state(axiom, GM.formula, text(used.formulaText()));
            AxiomEntry entry = described.get(used.name());
            if (entry != null) {
                all.state(axiom, GM.number, integer(entry.number()));
                all.state(axiom, GM.explanation, text(entry.explanation()));
                all.state(axiom, GM.source, text(entry.source()));
            }
        }
        return all;
    }

    static RunStatements of(CommittedRewrite rewrite) {
        RunStatements all = new RunStatements();
        Resource subject = ResourceFactory.createResource(GM.runs + "rewrite-" + rewrite.time());
        Resource certificate = ResourceFactory.createResource(GM.runs + "certificate-" + rewrite.time());
        all.state(RUN, GM.rewrite, subject);
        all.state(subject, RDF.type, GM.Rewrite);
        all.state(subject, GM.time, integer(rewrite.time()));
        all.state(subject, GM.target, text(rewrite.target()));
        all.state(subject, GM.justifiedBy, theorem(rewrite.theoremName()));
        all.state(subject, GM.oldProgram, text(rewrite.oldProgram()));
        all.state(subject, GM.newProgram, text(rewrite.newProgram()));
        all.state(subject, GM.utilityBefore, text(rewrite.utilityBefore().toString()));
        all.state(subject, GM.utilityAfter, text(rewrite.utilityAfter().toString()));
        all.state(subject, GM.certificate, certificate);
        all.state(certificate, RDF.type, GM.Certificate);
        all.state(certificate, GM.file, text(rewrite.certificateFile()));
        return all;
    }

    /** {@return all statements} */
    List<Triple> statements() {
        return List.copyOf(statements);
    }

    /**
     * {@return the first node described here of which {@code graph} says something and not just the same; the run
     * itself, to which everything is added, is never one}
     */
    Optional<Node> contradicting(Graph graph) {
        Map<Node, Set<Triple>> bySubject = new LinkedHashMap<>();
        statements.forEach(statement -> bySubject.computeIfAbsent(statement.getSubject(), subject -> new HashSet<>()).add(statement));
        bySubject.remove(RUN.asNode());
        return bySubject.entrySet().stream()
                .filter(said -> graph.contains(said.getKey(), null, null)
                        && !graph.stream(said.getKey(), null, null).collect(Collectors.toSet()).equals(said.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private void state(Resource about, Property property, RDFNode value) {
        statements.add(Triple.create(about.asNode(), property.asNode(), value.asNode()));
    }

    private static RDFNode integer(long number) {
        return ResourceFactory.createTypedLiteral(Long.toString(number), XSDDatatype.XSDinteger);
    }

    private static RDFNode text(String text) {
        return ResourceFactory.createStringLiteral(text);
    }

    /** Names may hold any characters; IRIs may not. What is no letter, digit or one of {@code . _ -} becomes {@code %XX}. */
    private static String encoded(String name) {
        StringBuilder result = new StringBuilder();
        for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (octet & 0xff);
            boolean plain = character < 128 && (Character.isLetterOrDigit(character) || "._-".indexOf(character) >= 0);
            result.append(plain ? String.valueOf(character) : "%%%02X".formatted((int) character));
        }
        return result.toString();
    }
}
