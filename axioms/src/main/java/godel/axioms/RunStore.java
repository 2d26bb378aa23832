package godel.axioms;

import godel.grammar.syntax.Diagnostic;
import godel.grammar.syntax.DiagnosticException;
import godel.grammar.syntax.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The record of a run in RDF: {@code run.ttl} in the run's directory. Every addition writes the whole file anew and
 * puts it in the old one's place, so whoever reads it finds either the old record or the new one. To add again what is
 * there already changes nothing; the same record has the same bytes.
 */
public final class RunStore {
    /** The name of the file within the run's directory. */
    public static final String FILE = "run.ttl";

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LIMIT = 1 << 26;

    private final Path file;
    private final Graph graph;

    private RunStore(Path file, Graph graph) {
        this.file = file;
        this.graph = graph;
    }

    /**
     * {@return the record in this directory, an empty one if there is none yet}
     *
     * @throws DiagnosticException if there is a record and it is damaged
     * @throws IOException         if it cannot be read
     */
    public static RunStore open(Path runDirectory) throws IOException {
        Path file = runDirectory.resolve(FILE);
        return new RunStore(file, Files.exists(file) ? read(runDirectory) : GraphFactory.createDefaultGraph());
    }

    /**
     * {@return the answer to a SPARQL query over the record in this directory}
     *
     * <p>The prefixes gm:, axiom:, run:, rdf:, rdfs:, owl: and xsd: need not be declared. A query reads this record and
     * nothing else; it has 10 seconds, and a table ends after 10,000 rows.
     *
     * @param sparql a SPARQL 1.1 query of the form SELECT or ASK
     * @throws DiagnosticException if the query is wrong or refused, or there is no record or a damaged one
     * @throws IOException         if the record cannot be read
     */
    public static QueryResult query(Path runDirectory, String sparql) throws IOException {
        RunQuery query = RunQuery.parse(sparql);
        Path file = runDirectory.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            Diagnostic missing = Diagnostic.error(file.toString(), Span.START, "there is no such file, so no record of a run");
            throw new DiagnosticException(List.of(missing.hinting("give the directory of a run")), "");
        }
        return query.answer(read(runDirectory), PATIENCE);
    }

    private static Graph read(Path runDirectory) throws IOException {
        Path file = runDirectory.resolve(FILE);
        try (InputStream bytes = Files.newInputStream(file)) {
            return TurtleText.read(bytes, file.toString(), LIMIT).graph();
        }
    }

    /**
     * Records a theorem, and the axioms it rests on.
     *
     * @throws IllegalArgumentException if another theorem of this name is recorded, or the record would have more than 64 MiB
     * @throws IOException              if the file cannot be written; the old one is then still there
     */
    public void add(ProvedTheorem theorem) throws IOException {
        add(RunStatements.of(theorem, AxiomCollection.bundledEntries()));
    }

    /**
     * Records a rewrite.
     *
     * @throws IllegalArgumentException if another rewrite at this time is recorded, or its theorem is not, or the record would have more than 64 MiB
     * @throws IOException              if the file cannot be written; the old one is then still there
     */
    public void add(CommittedRewrite rewrite) throws IOException {
        if (!graph.contains(RunStatements.theorem(rewrite.theoremName()).asNode(), GM.name.asNode(), null)) {
            throw new IllegalArgumentException("the theorem " + rewrite.theoremName() + " is not recorded");
        }
        add(RunStatements.of(rewrite));
    }

    private void add(RunStatements addition) throws IOException {
        Optional<Node> contradicting = addition.contradicting(graph);
        if (contradicting.isPresent()) {
            throw new IllegalArgumentException(Names.shown(contradicting.get()) + " is recorded already, and differently");
        }
        if (addition.statements().stream().allMatch(graph::contains)) {
            return;
        }
        Graph extended = GraphFactory.createDefaultGraph();
        graph.stream().forEach(extended::add);
        addition.statements().forEach(extended::add);
        write(SortedTurtle.text(extended));
        addition.statements().forEach(graph::add);
    }

    private void write(String text) throws IOException {
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
        if (bytes.remaining() > LIMIT) {
            throw new IllegalArgumentException("the record would have more than " + LIMIT + " bytes");
        }
        Path fresh = file.resolveSibling(FILE + ".new");
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
