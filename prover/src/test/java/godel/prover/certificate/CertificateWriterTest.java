package godel.prover.certificate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Symbol;
import godel.prover.checker.CertificateChecker;
import godel.prover.checker.Limits;
import godel.prover.checker.Outcome;
import godel.prover.checker.Summary;
import godel.prover.kernel.Axiom;
import godel.prover.kernel.Proposal;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateWriterTest {
    private final Theory theory = Theory.create();
    private final Variable x = Variable.of("x");

    private static String written(List<Conclusion> conclusions) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        CertificateWriter.write(conclusions, output);
        return output.toString(StandardCharsets.UTF_8);
    }

    private static Summary accepted(List<Conclusion> conclusions) throws IOException {
        byte[] bytes = written(conclusions).getBytes(StandardCharsets.UTF_8);
        Outcome outcome = CertificateChecker.check(new ByteArrayInputStream(bytes), Limits.standard());
        return assertInstanceOf(Outcome.Accepted.class, outcome, outcome::toString).summary();
    }

    @Test
    void aProofWithEveryRuleIsAccepted() throws IOException {
        Summary summary = accepted(CountdownProof.conclusions());
        assertEquals(
                List.of("|- equal(countdown(n), 0)", "|- equal(countdown(3), 0)", "|- equal(pair(+(1, 2), x), pair(3, x))",
                        "|- implies(x, not(equal(x, 'false)))"),
                summary.conclusions().stream().map(Summary.Conclusion::sequent).toList());
        assertEquals(
                List.of("measure.natural", "measure.decreases", "if.false", "if.true"),
                summary.axioms().stream().map(Summary.Axiom::name).toList());
    }

    @Test
    void theSameProofGivesTheSameBytes() throws IOException {
        assertEquals(written(CountdownProof.conclusions()), written(CountdownProof.conclusions()));
    }

    @Test
    void whatTheConclusionsDoNotNeedIsLeftOut() throws IOException {
        theory.declare(FunctionSymbol.of("unused", 1));
        theory.define(List.of(new Proposal(FunctionSymbol.of("idle", 1), List.of(x), x, List.of())), List.of());
        theory.assertAxiom(new Axiom("unused", "primitive", x));
        Theorem theorem = Theorem.reflexive(theory, x);
        assertEquals("""
                godel-certificate 2
                t 0 variable x
                t 1 apply equal 0 0
                s 0 reflexive 0 : |- 1
                conclude 0 goal
                """, written(List.of(new Conclusion("goal", theorem))).replaceFirst("end .*\n", ""));
    }

    @Test
    void functionsInTheConclusionAreDefinedOrDeclaredEvenIfNoStepSpeaksOfThem() throws IOException {
        theory.define(List.of(new Proposal(FunctionSymbol.of("idle", 1), List.of(x), x, List.of())), List.of());
        Term term = Application.of("idle", Application.of("unknown", x));
        Summary summary = accepted(List.of(new Conclusion("goal", Theorem.reflexive(theory, term))));
        assertEquals(List.of("unknown/1"), summary.declared());
        assertEquals(List.of("idle/1"), summary.definitions().stream().map(Summary.Definition::function).toList());
    }

    @Test
    void anEvaluationBringsTheDefinitionsItUsed() throws IOException {
        theory.define(List.of(new Proposal(FunctionSymbol.of("idle", 1), List.of(x), x, List.of())), List.of());
        theory.define(List.of(new Proposal(FunctionSymbol.of("lazy", 1), List.of(x), Application.of("idle", x), List.of())), List.of());
        Theorem theorem = Theorem.evaluate(theory, Application.of("lazy", Constant.of(1)), 10);
        assertEquals(List.of("idle/1", "lazy/1"),
                accepted(List.of(new Conclusion("goal", theorem))).definitions().stream().map(Summary.Definition::function).toList());
    }

    @Test
    void aDeepProofIsWrittenAndChecked() throws IOException {
        Theorem theorem = Theorem.reflexive(theory, x);
        for (int i = 0; i < 50_000; i++) {
            theorem = Theorem.discharge(theorem, x);
        }
        assertEquals(50_001, accepted(List.of(new Conclusion("goal", theorem))).counts().steps());
    }

    @Test
    void aFileIsWrittenWholeAndNothingIsLeftBesideIt(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("a.certificate");
        Files.writeString(file, "old");
        String digest = CertificateWriter.write(CountdownProof.conclusions(), file);
        assertTrue(Files.readString(file).endsWith("end " + digest + "\n"));
        try (Stream<Path> files = Files.list(directory)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void aProofThatCannotBeWrittenLeavesTheOldFile(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("a.certificate");
        byte[] old = "old".getBytes(StandardCharsets.UTF_8);
        Files.write(file, old);
        Theorem theorem = Theorem.reflexive(theory, Constant.of(Symbol.of("two words")));
        assertThrows(IllegalArgumentException.class, () -> CertificateWriter.write(List.of(new Conclusion("goal", theorem)), file));
        assertArrayEquals(old, Files.readAllBytes(file));
        try (Stream<Path> files = Files.list(directory)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void theoremsOfTwoTheoriesDoNotMix() {
        List<Conclusion> mixed = List.of(
                new Conclusion("here", Theorem.reflexive(theory, x)), new Conclusion("there", Theorem.reflexive(Theory.create(), x)));
        assertThrows(IllegalArgumentException.class, () -> written(mixed));
    }

    @Test
    void aCertificateNeedsAConclusion() {
        assertThrows(IllegalArgumentException.class, () -> written(List.of()));
    }
}
