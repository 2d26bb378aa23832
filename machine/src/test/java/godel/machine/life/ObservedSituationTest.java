package godel.machine.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import godel.grammar.parse.Quine;
import godel.grammar.syntax.Define;
import godel.grammar.syntax.SourceFile;
import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.machine.hardware.Theories;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.search.Inapplicable;
import godel.prover.tactic.machine.TargetForm;
import godel.prover.theory.TheoryLoader;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ObservedSituationTest {
    private static final SoftwareState SOFTWARE = Worlds.software("define policy(observation, memory) = pair('up, memory)", "3");
    private static final Moment START = Moment.birth(SOFTWARE, Rational.ONE, 10);
    private static Theory theory;

    @BeforeAll
    static void loadTheory() {
        theory = Theories.ofHardware();
        SourceFile file = Quine.parseFile("world", Worlds.STAIRS);
        new TheoryLoader(theory).define(file.source(), file.all(Define.class).toList());
    }

    private static ObservedSituation situation() {
        return new ObservedSituation(theory, TargetForm.GLOBAL, List.of(Symbol.of("up"), Symbol.of("rest")), List.of(), START);
    }

    @Test
    void thePartsOfTheStateAreTheorems() {
        assertEquals("memory_of(" + SOFTWARE.toValue() + ") = 3", sides(situation().stateToTheorem(1, 0)));
        assertEquals("switchbit_of(" + SOFTWARE.toValue() + ") = 0", sides(situation().stateToTheorem(3, 0)));
    }

    @Test
    void theObservationAndWhatFollowsAnActionAreTheorems() {
        assertEquals("observe(1) = 10", sides(situation().stateToTheorem(5, 0)));
        assertEquals("environment(1, 'up) = [[2/3, 1, 2], [1/3, 0, 0]]", sides(situation().stateToTheorem(6, 0)));
        assertEquals("environment(1, 'rest) = [[1, 1, 1]]", sides(situation().stateToTheorem(6, 1)));
    }

    @Test
    void whatIsObservedMovesOn() {
        ObservedSituation situation = situation();
        situation.observe(new Moment(1, 9, SOFTWARE.remember(Symbol.of("seen")), Rational.of(2), Rational.ZERO));
        assertEquals("observe(2) = 20", sides(situation.stateToTheorem(5, 0)));
        assertEquals("'seen", sides(situation.stateToTheorem(1, 0)).split(" = ")[1]);
    }

    @Test
    void otherNumbersSelectNothing() {
        for (long[] numbers : new long[][] {{-1, 0}, {7, 0}, {6, 2}, {6, -1}}) {
            assertThrows(Inapplicable.class, () -> situation().stateToTheorem(numbers[0], numbers[1]));
        }
    }

    @Test
    void aTheoremThatIsNotTheTargetDoesNotPass() {
        assertFalse(situation().check(Theorem.reflexive(theory, Constant.of(1)), Symbol.of("state")));
    }

    private static String sides(Theorem theorem) {
        assertEquals(List.of(), theorem.hypotheses());
        Application equation = (Application) theorem.conclusion();
        return equation.argument(0) + " = " + equation.argument(1);
    }
}
