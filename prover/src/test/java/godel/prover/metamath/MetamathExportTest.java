package godel.prover.metamath;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Symbol;
import godel.prover.certificate.Conclusion;
import godel.prover.certificate.CountdownProof;
import godel.prover.kernel.Axiom;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Proposal;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole exports: what is written, what is refused, and that names cannot break out of their places. */
class MetamathExportTest {
    private static final Variable X = Variable.of("x");

    /** Names that look like something else in a database. */
    private static final List<String> NAMES = List.of(
            "$)", "$(", "$.", "(", ")", "->", "-", "--", "|-", "wff", "A", "A.", "x", "0", "d0", "sym", "id", "mp2", "ax-mp", "'true", "'a", "_x",
            "#1", "%41", "%", ".", "f-x", "t-nil", "s-1", "conclusion-x", "\u00e9", "\ud83d\ude00", "a~b", "`", "\\", "\"", "[", "Z", "?", "$[", "call");

    private final Theory theory = Theory.create();

    @TempDir
    private Path folder;

    private ExportOutcome export(String certificate) throws IOException {
        Path file = folder.resolve("given.certificate");
        Files.writeString(file, certificate, StandardCharsets.ISO_8859_1);
        return MetamathExport.export(file, folder.resolve("given.mm"));
    }

    @Test
    void isTheSameEveryTime() throws IOException {
        String first = Exported.database(ExportLimits.standard(), CountdownProof.conclusions());
        assertEquals(first, Exported.database(ExportLimits.standard(), CountdownProof.conclusions()));
    }

    @Test
    void isAsciiInOneFile() throws IOException {
        String database = Exported.database(ExportLimits.standard(), CountdownProof.conclusions());
        assertTrue(database.chars().allMatch(c -> c == '\n' || c >= ' ' && c <= '~'));
        assertFalse(database.contains("$["));
        assertTrue(database.lines().allMatch(line -> line.length() <= 210), "long lines");
    }

    @Test
    void whatTheCheckerRefusesIsNotExported() throws IOException {
        List<String> refused = List.of("", "\u0000\u0001\u00ff", "godel-certificate 1\n", "godel-certificate 2\nt 0 variable x\ns 0 assume 0 : |- 0\n");
        for (String certificate : refused) {
            ExportOutcome.Refused outcome = assertInstanceOf(ExportOutcome.Refused.class, export(certificate));
            assertTrue(outcome.reason().startsWith("the checker refuses the certificate: line "), outcome.reason());
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("given.certificate")), files.toList());
        }
    }

    @Test
    void anyNameOfAFunctionVariableOrSymbolStaysInItsPlace() throws IOException {
        List<Theorem> theorems = new ArrayList<>();
        for (String name : NAMES) {
            FunctionSymbol function = FunctionSymbol.of(name, 2);
            // The primitive - has two arguments already; it stays what it is.
            if (!name.equals("-")) {
                theory.define(List.of(new Proposal(function, List.of(Variable.of(name), Variable.of("other")), Constant.of(Symbol.of(name)), List.of())),
                        List.of());
            }
            Term call = Application.of(name, Constant.of(Symbol.of(name)), Variable.of(name));
            theorems.add(Theorem.reflexive(theory, call));
            theorems.add(Theorem.evaluate(theory, Application.of(name, Constant.of(Symbol.of(name)), Constant.NIL), 100));
        }
        for (ExportLimits limits : List.of(ExportLimits.standard(), Exported.ABBREVIATED)) {
            String database = Exported.database(limits, theorems.toArray(Theorem[]::new));
            assertEquals(theorems.size(), MetamathVerifier.verify(database).labels("$p").stream().filter(label -> label.startsWith("conclusion-")).count());
        }
    }

    @Test
    void anyNameOfAnAxiomOrConclusionStaysInItsPlaceAlsoIfItComesTwice() throws IOException {
        List<Conclusion> conclusions = new ArrayList<>();
        for (String name : NAMES) {
            theory.assertAxiom(new Axiom(name, "test", Logic.equation(X, X)));
            conclusions.add(new Conclusion(name, Theorem.axiom(theory, name)));
        }
        for (int i = 0; i < 40; i++) {
            conclusions.add(new Conclusion("a", Theorem.reflexive(theory, X)));
        }
        conclusions.add(new Conclusion("a!", Theorem.reflexive(theory, X)));
        conclusions.add(new Conclusion("a..21", Theorem.reflexive(theory, X)));
        MetamathVerifier database = MetamathVerifier.verify(Exported.database(ExportLimits.standard(), conclusions));
        assertEquals(conclusions.size(), database.labels("$p").stream().filter(label -> label.startsWith("conclusion-")).count());
    }

    @Test
    void functionsOfOneNameAndDifferentArityAreDifferent() throws IOException {
        FunctionSymbol one = FunctionSymbol.of("if", 1);
        FunctionSymbol two = FunctionSymbol.of("if", 2);
        theory.define(List.of(new Proposal(one, List.of(X), Constant.TRUE, List.of())), List.of());
        theory.define(List.of(new Proposal(two, List.of(X, Variable.of("y")), Constant.FALSE, List.of())), List.of());
        MetamathVerifier database = MetamathVerifier.verify(
                Exported.database(ExportLimits.standard(), Theorem.definition(theory, one), Theorem.definition(theory, two)));
        assertEquals("|- ( equal ( if _x ) 'true )", database.text("conclusion-t0"));
        assertEquals("|- ( equal ( if _x _y ) 'false )", database.text("conclusion-t1"));
    }

    /** The name of an axiom that the preamble proves is no excuse for another formula. */
    @Test
    void aFalseAxiomUnderAPrimitivesNameStaysAnAxiom() throws IOException {
        theory.assertAxiom(new Axiom("if.true", "primitive", Logic.equation(X, Constant.NIL)));
        MetamathVerifier database = Exported.verified(Theorem.axiom(theory, "if.true"));
        assertEquals(List.of("axiom-if.2etrue"), List.copyOf(database.axiomsOf("conclusion-t0")));
    }

    @Test
    void anAxiomOfThePrimitivesIsProvedWhateverItsVariablesAreCalled() throws IOException {
        Term left = Application.of("if", Constant.TRUE, Variable.of("then"), Variable.of("else"));
        theory.assertAxiom(new Axiom("if.true", "primitive", Logic.equation(left, Variable.of("then"))));
        MetamathVerifier database = Exported.verified(Theorem.axiom(theory, "if.true"));
        assertEquals("|- ( equal ( if 'true _then _else ) _then )", database.text("conclusion-t0"));
        assertTrue(database.axiomsOf("conclusion-t0").stream().allMatch(label -> label.startsWith("ax-")), database.axiomsOf("conclusion-t0")::toString);
    }
}
