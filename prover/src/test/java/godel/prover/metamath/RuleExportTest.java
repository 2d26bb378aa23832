package godel.prover.metamath;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Symbol;
import godel.prover.certificate.CountdownProof;
import godel.prover.kernel.Axiom;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Proposal;
import godel.prover.kernel.Step;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each rule of the kernel is derived in the database, and what it proves stands there as it should. */
class RuleExportTest {
    private static final Variable X = Variable.of("x");
    private static final Variable Y = Variable.of("y");
    private static final Variable Z = Variable.of("z");

    private final Theory theory = Theory.create();

    private static Application head(Term term) {
        return Application.of("head", term);
    }

    private Theorem assumed(Term left, Term right) {
        return Theorem.assume(theory, Logic.equation(left, right));
    }

    private static void says(String text, Theorem theorem) throws IOException {
        assertEquals(text, Exported.text(theorem));
    }

    @Test
    void assume() throws IOException {
        says("( ( head _x ) -> ( head _x ) )", Theorem.assume(theory, head(X)));
    }

    @Test
    void reflexive() throws IOException {
        says("( equal ( head _x ) ( head _x ) )", Theorem.reflexive(theory, head(X)));
    }

    @Test
    void symmetric() throws IOException {
        says("( ( equal _x _y ) -> ( equal _y _x ) )", Theorem.symmetric(assumed(X, Y)));
    }

    @Test
    void transitiveUnitesTheHypotheses() throws IOException {
        says("( ( ( equal _x _y ) & ( equal _y _z ) ) -> ( equal _x _z ) )", Theorem.transitive(assumed(X, Y), assumed(Y, Z)));
    }

    @Test
    void congruenceReplacesSomeArguments() throws IOException {
        Application choice = Application.of("if", X, Z, X);
        List<Step.Replacement> replaced = List.of(new Step.Replacement(0, assumed(X, Y)), new Step.Replacement(2, assumed(X, Z)));
        says("( ( ( equal _x _y ) & ( equal _x _z ) ) -> ( equal ( if _x _z _x ) ( if _y _z _z ) ) )", Theorem.congruence(choice, replaced));
    }

    @Test
    void substitute() throws IOException {
        says("( ( ( equal _x _y ) & _x ) -> _y )", Theorem.substitute(assumed(X, Y), Theorem.assume(theory, X)));
    }

    @Test
    void instantiateIsSimultaneousAndReachesHypotheses() throws IOException {
        Substitution swap = Substitution.of(Map.of(X, head(Y), Y, X));
        says("( ( equal ( head _y ) _x ) -> ( equal _x ( head _y ) ) )", Theorem.instantiate(Theorem.symmetric(assumed(X, Y)), swap));
    }

    @Test
    void instantiateMayMakeTwoHypothesesOne() throws IOException {
        Theorem both = Theorem.transitive(assumed(X, Y), assumed(Y, Z));
        Substitution one = Substitution.of(List.of(X, Y, Z), List.of(Y, Y, Y));
        says("( ( equal _y _y ) -> ( equal _y _y ) )", Theorem.instantiate(both, one));
    }

    @Test
    void split() throws IOException {
        Theorem positive = Theorem.substitute(assumed(X, Y), Theorem.assume(theory, X));
        Theorem negative = Theorem.substitute(Theorem.assume(theory, Logic.equation(Logic.negation(X), Y)), Theorem.assume(theory, Logic.negation(X)));
        says("( ( ( equal _x _y ) & ( equal ( not _x ) _y ) ) -> _y )", Theorem.split(positive, negative, X));
    }

    @Test
    void splitWithoutHypotheses() throws IOException {
        Theorem same = Theorem.reflexive(theory, Z);
        says("( equal _z _z )", Theorem.split(same, same, head(X)));
    }

    @Test
    void discharge() throws IOException {
        says("( implies ( equal _x _y ) ( equal _y _x ) )", Theorem.discharge(Theorem.symmetric(assumed(X, Y)), Logic.equation(X, Y)));
        says("( _x -> ( implies _y _x ) )", Theorem.discharge(Theorem.assume(theory, X), Y));
    }

    @Test
    void modusPonens() throws IOException {
        Theorem implication = Theorem.assume(theory, Logic.implication(X, Y));
        says("( ( ( implies _x _y ) & _x ) -> _y )", Theorem.modusPonens(implication, Theorem.assume(theory, X)));
    }

    @Test
    void absurd() throws IOException {
        says("( 'false -> ( head _x ) )", Theorem.absurd(Theorem.assume(theory, Constant.FALSE), head(X)));
    }

    @Test
    void anAxiomOfTheCertificateIsAnAxiomOfTheDatabase() throws IOException {
        theory.declare(FunctionSymbol.of("oracle", 1));
        theory.assertAxiom(new Axiom("oracle.knows", "hardware", Application.of("oracle", X)));
        MetamathVerifier database = Exported.verified(Theorem.axiom(theory, "oracle.knows"));
        assertEquals("|- ( oracle _x )", database.text("axiom-oracle.2eknows"));
        assertEquals(List.of("axiom-oracle.2eknows"), List.copyOf(database.axiomsOf("conclusion-t0")));
    }

    @Test
    void aDefinitionIsAnAxiomOfFixedForm() throws IOException {
        FunctionSymbol swap = FunctionSymbol.of("swap", 2);
        theory.define(List.of(new Proposal(swap, List.of(X, Y), Application.of("pair", Y, X), List.of())), List.of());
        MetamathVerifier database = Exported.verified(Theorem.definition(theory, swap));
        assertEquals("|- ( equal ( swap _x _y ) ( pair _y _x ) )", database.text("def-swap-2"));
        assertEquals(List.of("def-swap-2"), List.copyOf(database.axiomsOf("conclusion-t0")));
    }

    @Test
    void connectivesAreDefinedByThePreamble() throws IOException {
        for (String name : List.of("and", "or", "implies", "iff")) {
            Theorem definition = Theorem.definition(theory, FunctionSymbol.of(name, 2));
            assertEquals(List.of("df-" + name), List.copyOf(Exported.verified(definition).axiomsOf("conclusion-t0")));
        }
    }

    @Test
    void evaluate() throws IOException {
        Term sum = Application.of("+", Constant.of(2), Constant.of(3));
        says("( equal ( pair ( + d0 1 d1 1 ) 'left ) ( pair d1 d0 1 'left ) )",
                Theorem.evaluate(theory, Application.of("pair", sum, Constant.of(Symbol.of("left"))), 100));
    }

    @Test
    void inductionAndTerminationAreDerivedFromTheOneRuleOfInduction() throws IOException {
        for (ExportLimits limits : List.of(ExportLimits.standard(), Exported.ABBREVIATED)) {
            MetamathVerifier database = MetamathVerifier.verify(Exported.database(limits, CountdownProof.conclusions()));
            assertEquals("|- ( equal ( countdown _n ) 0 )", database.text("conclusion-countdown.2eis_zero"));
            assertTrue(database.axiomsOf("conclusion-countdown.2eis_zero").containsAll(List.of("ax-ind", "def-countdown-1")));
            assertTrue(database.labels("$p").containsAll(List.of("obligation-countdown-1-1", "obligation-countdown-1-2")));
        }
    }
}
