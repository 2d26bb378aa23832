package godel.axioms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.syntax.DiagnosticException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunQueryTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private final Graph collection = graph(Turtle.GOOD);

    @Test
    void aTableHasItsRowsInAFixedOrder() {
        assertEquals("""
                axiom      name
                ---------  ----
                axiom:one  one
                axiom:two  two
                (2 rows)
                """, answer("SELECT ?axiom ?name { ?axiom gm:name ?name }").text());
    }

    @Test
    void theOrderAskedForIsKept() {
        assertEquals(List.of("two", "one"), column("SELECT ?name { ?axiom gm:name ?name ; gm:number ?number } ORDER BY DESC(?number)"));
    }

    @Test
    void askIsAnsweredWithYesOrNo() {
        assertEquals("yes\n", answer("ASK { axiom:one a gm:Axiom }").text());
        assertEquals("no\n", answer("ASK { axiom:six a gm:Axiom }").text());
    }

    @Test
    void whatIsNotBoundIsAnEmptyCell() {
        assertEquals("""
                axiom      x
                ---------  -
                axiom:one
                (1 row)
                """, answer("SELECT ?axiom ?x { ?axiom gm:number 1 OPTIONAL { ?axiom gm:target ?x } }").text());
    }

    @Test
    void cellsOfSeveralLinesAndControlCharactersAreShownAsTheyAre() {
        assertEquals("""
                x            y
                -----------  -
                a            1
                b\\u001B[31m
                (1 row)
                """, answer("SELECT ?x ?y { VALUES (?x ?y) { ('a\\nb\\u001B[31m' 1) } }").text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }                          | SERVICE",
        "SELECT * { ?s ?p ?o FILTER NOT EXISTS { SERVICE <http://localhost:1/> { ?s ?p ?o } } } | SERVICE",
        "SELECT * { { SELECT ?s { OPTIONAL { SERVICE SILENT <file:///etc/passwd> { ?s ?p ?o } } } } } | SERVICE",
        "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }                                  | FROM",
        "ASK FROM NAMED <http://localhost:1/> { GRAPH ?g { ?s ?p ?o } }                   | FROM",
        "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }                                        | a query other than SELECT and ASK",
        "DESCRIBE ?s { ?s ?p ?o }                                                         | a query other than SELECT and ASK",
        "SELECT (<java:java.lang.System>(?s) AS ?z) { ?s ?p ?o }                          | the function <java:java.lang.System>",
        "SELECT * { ?s ?p ?o FILTER (<java:x>(?s)) }                                      | the function <java:x>",
        "SELECT * { ?s ?p ?o BIND (1 + <java:x>(?s) AS ?z) }                              | the function <java:x>",
        "SELECT * { ?s ?p ?o } ORDER BY <java:x>(?s)                                      | the function <java:x>",
        "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY (<java:x>(?s) AS ?k)               | the function <java:x>",
        "SELECT (SUM(<java:x>(?s)) AS ?n) { ?s ?p ?o }                                    | the function <java:x>",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (<java:x>(?s))                         | the function <java:x>",
        "ASK { FILTER EXISTS { FILTER (<http://jena.apache.org/ARQ/function#wait>(1)) } } | the function <http://jena.apache.org/ARQ/function#wait>",
    })
    void whatReachesBeyondTheRecordIsRefused(String query, String part) {
        assertEquals("query:1:1: error: " + part + " is refused", refused(query).getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"LOAD <file:///etc/passwd>", "INSERT DATA { gm:a gm:b gm:c }", "DROP ALL", "", "SELECT", "JSON { } WHERE { }"})
    void whatIsNoQueryIsRefused(String text) {
        assertTrue(refused(text).getMessage().contains("this is not a SPARQL query"));
    }

    @Test
    void aMistakeIsShownAtItsPlace() {
        String message = refused("SELECT ?x {\n  ?x gm:name ) }").getMessage();
        assertTrue(message.startsWith("query:2:14: error: this is not a SPARQL query: "), message);
    }

    @Test
    void anUnknownPrefixIsNamed() {
        String message = refused("SELECT ?x { ?x foo:name ?y }").getMessage();
        assertTrue(message.contains("foo:"), message);
    }

    @Test
    void propertiesAreLookedUpAndNeverComputed() {
        assertEquals(List.of(), column("SELECT ?x { ?x <http://jena.apache.org/ARQ/property#strSplit> ('a b' ' ') }"));
        assertEquals(List.of(), column("SELECT ?x { ?x <java:java.lang.String> ?y }"));
    }

    @Test
    void castsAreAllowed() {
        assertEquals(List.of("two"), column("SELECT ?name { ?a gm:number ?n ; gm:name ?name FILTER (xsd:decimal(?n) > 1.5) }"));
    }

    @Test
    void aQueryThatTakesTooLongEnds() {
        RunQuery slow = RunQuery.parse("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n1 ?o . ?p ?q ?r . ?s ?t ?u }");
        DiagnosticException refusal = assertThrows(DiagnosticException.class, () -> slow.answer(collection, Duration.ofMillis(200)));
        assertEquals("query:1:1: error: the query takes more than 200 ms", refusal.getMessage());
    }

    @Test
    void aLongTableIsCutAndSaysSo() {
        QueryResult.Table table = (QueryResult.Table) answer("SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }");
        assertEquals(10_000, table.rows().size());
        assertTrue(table.text().endsWith("(10000 rows; there are more)\n"));
    }

    @Test
    void deepAndLongQueriesAreRefusedOrAnswered() {
        assertTrue(refused("ASK " + "{".repeat(4_000)).getMessage().contains("nested more than 100 deep"));
        assertTrue(refused("ASK {" + " ".repeat(5_000) + "}").getMessage().contains("more than 5000 characters"));
        assertEquals("yes\n", answer("ASK { FILTER (1=1" + "||1=1".repeat(950) + ") }").text());
        assertEquals("yes\n", answer("ASK { {}" + " UNION {}".repeat(500) + " }").text());
        assertEquals("yes\n", answer("ASK { " + "OPTIONAL {} ".repeat(400) + " }").text());
    }

    private QueryResult answer(String query) {
        return RunQuery.parse(query).answer(collection, PATIENCE);
    }

    private List<String> column(String query) {
        return ((QueryResult.Table) answer(query)).rows().stream().map(row -> row.cells().getFirst()).toList();
    }

    private static DiagnosticException refused(String query) {
        return assertThrows(DiagnosticException.class, () -> RunQuery.parse(query));
    }

    private static Graph graph(String turtle) {
        try {
            return TurtleText.read(new ByteArrayInputStream(turtle.getBytes(StandardCharsets.UTF_8)), "test.ttl", 1 << 20).graph();
        } catch (IOException e) {
            throw new AssertionError("reading from memory failed", e);
        }
    }
}
