package godel.axioms;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.axioms.ProvedTheorem.UsedAxiom;
import godel.grammar.syntax.DiagnosticException;
import godel.grammar.term.Application;
import godel.grammar.term.Variable;
import godel.grammar.value.Rational;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunStoreTest {
    static final UsedAxiom PLUS = new UsedAxiom("plus.zero", "primitive", "is_number(x) implies 0 + x = x");
    static final UsedAxiom OWN = new UsedAxiom("door is \"open\"", "experiment", "open(d)");
    static final ProvedTheorem BOUND = new ProvedTheorem("bound", List.of("natural(k)"), "u(s, w, k) <= 3/5 * k", List.of(PLUS, OWN));
    static final ProvedTheorem TARGET = new ProvedTheorem("target", List.of(), "u(s, w, k) < \\ \"u(t, w, k)\"", List.of(PLUS));
    static final CommittedRewrite REWRITE = new CommittedRewrite(17, "global", "target",
            "define policy(o, m) =\n  ['left | m]", "define policy(o, m) =\n  ['right | m]",
            Rational.of(200), Rational.of(BigInteger.valueOf(2999), BigInteger.valueOf(5)), "certificates/17.certificate");

    @TempDir
    Path run;

    @Test
    void whatIsRecordedIsFoundByAQuery() throws IOException {
        recorded();
        assertEquals(List.of(List.of("17", "global", REWRITE.oldProgram(), REWRITE.newProgram(), "200", "2999/5", "certificates/17.certificate", TARGET.conclusion())),
                rows("""
                        SELECT ?time ?target ?old ?new ?before ?after ?file ?conclusion WHERE {
                          ?rewrite a gm:Rewrite ; gm:time ?time ; gm:target ?target ; gm:oldProgram ?old ; gm:newProgram ?new ;
                            gm:utilityBefore ?before ; gm:utilityAfter ?after ;
                            gm:certificate/gm:file ?file ; gm:justifiedBy/gm:conclusion ?conclusion .
                          ?run a gm:Run ; gm:rewrite ?rewrite .
                        }"""));
    }

    @Test
    void everyTheoremHasTheAxiomsItRestsOn() throws IOException {
        recorded();
        assertEquals(List.of(
                        List.of("bound", "door is \"open\"", "experiment", "open(d)"),
                        List.of("bound", "plus.zero", "primitive", "is_number(x) implies 0 + x = x"),
                        List.of("target", "plus.zero", "primitive", "is_number(x) implies 0 + x = x")),
                rows("SELECT ?t ?a ?kind ?formula { [] gm:theorem [ gm:name ?t ; gm:restsOn [ gm:name ?a ; gm:kind ?kind ; gm:formula ?formula ] ] }"));
    }

    @Test
    void anAxiomOfTheCollectionsComesWithNumberExplanationAndSource() throws IOException {
        recorded();
        assertEquals(List.of(List.of("axiom:plus.zero", "38", "Adding 0 changes no number.")),
                rows("SELECT ?axiom ?number ?why { ?axiom gm:number ?number ; gm:explanation ?why ; gm:source ?source }"));
    }

    @Test
    void aTheoremOfTheKernelIsRecordedWithItsAxioms() throws IOException {
        Theory theory = Theory.create();
        AxiomCollection.load("primitive").loadInto(theory);
        Theorem zero = Theorem.modusPonens(Theorem.axiom(theory, "plus.zero"), Theorem.assume(theory, Application.of("is_number", Variable.of("x"))));
        RunStore.open(run).add(ProvedTheorem.of("zero", zero));
        assertEquals(List.of(List.of("is_number(x)", "0 + x = x", "is_number(x) implies 0 + x = x", "38")),
                rows("SELECT ?if ?then ?formula ?number { ?t gm:hypothesis ?if ; gm:conclusion ?then ; gm:restsOn [ gm:formula ?formula ; gm:number ?number ] }"));
    }

    @Test
    void hypothesesAreKept() throws IOException {
        recorded();
        assertEquals(List.of(List.of("bound", "natural(k)")), rows("SELECT ?name ?hypothesis { ?t gm:hypothesis ?hypothesis ; gm:name ?name }"));
    }

    @Test
    void aStoreOpenedAgainGoesOnWhereItWas() throws IOException {
        RunStore.open(run).add(TARGET);
        RunStore.open(run).add(REWRITE);
        RunStore.open(run).add(BOUND);
        byte[] piecewise = Files.readAllBytes(run.resolve(RunStore.FILE));
        Files.delete(run.resolve(RunStore.FILE));
        recorded();
        assertArrayEquals(Files.readAllBytes(run.resolve(RunStore.FILE)), piecewise);
    }

    @Test
    void recordingTheSameAgainChangesNothing() throws IOException {
        recorded();
        byte[] once = Files.readAllBytes(run.resolve(RunStore.FILE));
        recorded();
        assertArrayEquals(once, Files.readAllBytes(run.resolve(RunStore.FILE)));
    }

    @Test
    void anotherTheoremOfTheSameNameIsRefusedAndTheRecordStays() throws IOException {
        recorded();
        byte[] before = Files.readAllBytes(run.resolve(RunStore.FILE));
        ProvedTheorem other = new ProvedTheorem("target", List.of(), "x = x", List.of());
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> RunStore.open(run).add(other));
        assertEquals("run:theorem-target is recorded already, and differently", refusal.getMessage());
        assertArrayEquals(before, Files.readAllBytes(run.resolve(RunStore.FILE)));
    }

    @Test
    void anAxiomCannotChangeItsFormula() throws IOException {
        recorded();
        ProvedTheorem other = new ProvedTheorem("other", List.of(), "x = x", List.of(new UsedAxiom("plus.zero", "primitive", "0 + x = x")));
        assertEquals("axiom:plus.zero is recorded already, and differently",
                assertThrows(IllegalArgumentException.class, () -> RunStore.open(run).add(other)).getMessage());
    }

    @Test
    void aRewriteNeedsItsTheorem() throws IOException {
        RunStore store = RunStore.open(run);
        assertEquals("the theorem target is not recorded", assertThrows(IllegalArgumentException.class, () -> store.add(REWRITE)).getMessage());
        assertFalse(Files.exists(run.resolve(RunStore.FILE)));
    }

    @Test
    void whatAnInterruptedWriteLeftBehindDoesNoHarm() throws IOException {
        recorded();
        Files.writeString(run.resolve(RunStore.FILE + ".new"), "@prefix gm: <https://god");
        RunStore.open(run).add(new ProvedTheorem("third", List.of(), "x = x", List.of()));
        assertEquals(List.of(List.of("3")), rows("SELECT (COUNT(?t) AS ?n) { ?t a gm:Theorem }"));
        assertFalse(Files.exists(run.resolve(RunStore.FILE + ".new")));
    }

    @Test
    void aDamagedRecordIsRefusedWithItsPlace() throws IOException {
        recorded();
        Path file = run.resolve(RunStore.FILE);
        Files.writeString(file, Files.readString(file).substring(0, 500));
        DiagnosticException refusal = assertThrows(DiagnosticException.class, () -> RunStore.query(run, "ASK {}"));
        assertTrue(refusal.getMessage().contains("run.ttl:") && refusal.getMessage().contains("this is not Turtle"), refusal.getMessage());
    }

    @Test
    void aDirectoryWithoutARecordIsNamed() {
        DiagnosticException refusal = assertThrows(DiagnosticException.class, () -> RunStore.query(run.resolve("nowhere"), "ASK {}"));
        assertTrue(refusal.getMessage().endsWith("run.ttl:1:1: error: there is no such file, so no record of a run"), refusal.getMessage());
    }

    private void recorded() throws IOException {
        RunStore store = RunStore.open(run);
        store.add(BOUND);
        store.add(TARGET);
        store.add(REWRITE);
    }

    private List<List<String>> rows(String query) throws IOException {
        return ((QueryResult.Table) RunStore.query(run, query)).rows().stream().map(QueryResult.Row::cells).toList();
    }
}
