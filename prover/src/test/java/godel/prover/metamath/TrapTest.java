package godel.prover.metamath;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.certificate.CountdownProof;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Step;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The known traps of exporting a logic like this one to Metamath. */
class TrapTest {
    private static final Variable X = Variable.of("x");
    private static final Variable Y = Variable.of("y");

    private final Theory theory = Theory.create();

    private static void refused(String reason, String database) {
        String message = assertThrows(MetamathVerifier.Invalid.class, () -> MetamathVerifier.verify(database)).getMessage();
        assertTrue(message.contains(reason), message);
    }

    /** With a ground term for its variable, induction would prove whatever holds under the assumption that it holds. */
    @Test
    void inductionSpeaksOfVariablesAndCannotBeInstantiatedByATerm() {
        String logic = Preamble.load().text();
        MetamathVerifier.verify(logic + "good $p |- A. x ( equal x x ) $= ( f-equal tv pap tap wt ax-refl ax-gen ) ABACDACDEFACGH $.\n");
        refused("wrong type", logic + "bad $p |- A. x ( equal A A ) $= ( f-equal pap tap wt ax-refl ax-gen ) BCBDBDEFBGH $.\n");
    }

    @Test
    void inductionIsRefusedWhereItsVariablesAreNotSaidToBeDistinct() throws IOException {
        String database = Exported.database(ExportLimits.standard(), CountdownProof.conclusions());
        int proof = database.indexOf("THE PROOF");
        assertTrue(database.indexOf("$d x y $.", proof) > 0);
        // The variables x and y are dummies in the theorem: they occur in its proof only.
        refused("not distinct", database.substring(0, proof) + database.substring(proof).replace("$d x y $.", ""));
        refused("not distinct", database.substring(0, proof) + database.substring(proof).replace("$d x _n $.", ""));
    }

    @Test
    void sharedSubtermsDoNotExplode() throws IOException {
        int doublings = 100;
        Theorem equation = Theorem.assume(theory, Logic.equation(X, Y));
        Term left = X;
        for (int i = 0; i < doublings; i++) {
            Application pair = Application.of("pair", left, left);
            equation = Theorem.congruence(pair, List.of(new Step.Replacement(0, equation), new Step.Replacement(1, equation)));
            left = pair;
        }
        Theorem instance = Theorem.instantiate(
                Theorem.discharge(equation, Logic.equation(X, Y)), Substitution.of(Map.of(X, Application.of("head", Y), Y, Application.of("tail", X))));
        String database = Exported.database(ExportLimits.standard(), equation, instance);
        assertTrue(database.length() - Preamble.load().text().length() < 1_500_000, () -> database.length() + " characters");
        Set<String> axioms = MetamathVerifier.verify(database).axiomsOf("conclusion-t1");
        assertEquals(Set.of(), axioms.stream().filter(label -> !label.matches("(ax|df|abbr)-.*")).collect(Collectors.toSet()));
    }

    @Test
    void anAbbreviationIsANewConstantDefinedOnceAndOnlyByWhatStandsBefore() throws IOException {
        Term term = X;
        for (int i = 0; i < 12; i++) {
            term = Application.of("pair", term, term);
        }
        MetamathVerifier database = MetamathVerifier.verify(Exported.database(Exported.ABBREVIATED, Theorem.reflexive(theory, term)));
        List<String> definitions = database.labels("$a").stream().filter(label -> label.startsWith("abbr-")).toList();
        assertTrue(definitions.size() > 3, definitions::toString);
        for (int i = 0; i < definitions.size(); i++) {
            String text = database.text(definitions.get(i));
            assertTrue(text.startsWith("|- ( equal ( #" + (i + 1) + " "), text);
            for (int later = i + 1; later <= definitions.size(); later++) {
                assertTrue(text.lastIndexOf("#" + later + " ") <= "|- ( equal ( ".length(), text);
            }
        }
    }

    @Test
    void arithmeticOnLiteralsIsProvedDigitByDigit() throws IOException {
        Term power = Constant.of(3);
        for (int i = 0; i < 6; i++) {
            power = Application.of("*", power, power);
        }
        MetamathVerifier database = Exported.verified(Theorem.evaluate(theory, power, 10_000));
        assertEquals(
                Set.of("ax-apply", "ax-arg", "ax-distributes", "ax-mp", "ax-plusabsorbs", "ax-plusassociates", "ax-pluscommutes",
                        "ax-plusnumber", "ax-pluszero", "ax-refl", "ax-same", "ax-subst", "ax-timesabsorbs", "ax-timesassociates",
                        "ax-timescommutes", "ax-timesnumber", "ax-timesone", "ax-timeszero", "ax-true", "df-d0", "df-d1"),
                database.axiomsOf("conclusion-t0"));
        String digits = database.text("conclusion-t0").replaceAll(".*\\) \\) ((d[01] )+1) \\)$", "$1");
        assertEquals(102, digits.split(" ").length, digits);
    }

    /** Variables are declared where they are first met; here the later one in the file comes first in the statement. */
    @Test
    void argumentsOfProofsComeInTheOrderOfTheFile() throws IOException {
        Theorem first = Theorem.reflexive(theory, Application.of("pair", X, Y));
        Theorem swapped = Theorem.instantiate(Theorem.assume(theory, Application.of("<", X, Y)), Substitution.of(List.of(X, Y), List.of(Y, X)));
        MetamathVerifier database = MetamathVerifier.verify(Exported.database(ExportLimits.standard(), first, swapped));
        assertEquals("|- ( ( < _y _x ) -> ( < _y _x ) )", database.text("conclusion-t1"));
    }
}
