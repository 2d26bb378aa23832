package godel.machine.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import godel.grammar.syntax.Define;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.machine.hardware.Code;
import godel.machine.life.Chance;
import godel.machine.life.ExactUtility;
import godel.machine.life.FixedTempo;
import godel.machine.life.FreeTempo;
import godel.machine.life.LifeCycle;
import godel.machine.life.Moment;
import godel.machine.life.SharedTempo;
import godel.machine.life.SoftwareState;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExperimentTest {

    @Test
    void aFileIsReadIntoTheMachineAtBirth() {
        Experiment experiment = Experiments.read(Experiments.TWO_DOORS);
        SoftwareState software = SoftwareState.of(Code.program("""
                define policy(observation, memory) = pair('left, memory)
                define schedule(searcher) = pair(0, searcher)
                """), Symbol.NIL, Symbol.of("standard"));
        assertEquals(Moment.birth(software, Rational.ZERO, 1000), experiment.birth());
        assertEquals(new FixedTempo(100), experiment.tempo());
        assertEquals(7, experiment.seed());
        assertEquals("visitor", experiment.name());
        assertEquals(new FreeTempo(), Experiments.read(Experiments.with("tempo 100", "tempo free")).tempo());
        assertEquals(new SharedTempo(100), Experiments.read(Experiments.with("tempo 100", "tempo shared 100")).tempo());
    }

    @Test
    void theVocabularyHasTheSymbolsInTheOrderOfTheirAppearance() {
        assertEquals(List.of("none", "left", "right"), Experiments.read(Experiments.TWO_DOORS).vocabulary().stream().map(Symbol::name).toList());
        String more = Experiments.with("world = 0", "world = ['garden, 'true, ['nil]]").replace("pair('left, memory)", "pair('pull, memory)");
        assertEquals(List.of("garden", "none", "left", "right", "pull"), Experiments.read(more).vocabulary().stream().map(Symbol::name).toList());
    }

    @Test
    void symbolsOfTheFilesFunctionsThatTheEnvironmentUsesAreInTheVocabulary() {
        String text = "define pays(action) = if action = 'push then 1 else 0 define unused(x) = 'unused\n"
                + Experiments.with("else [[1, 0, world]]", "else [[1, pays(action), world]]");
        assertEquals(List.of("none", "left", "right", "push"), Experiments.read(text).vocabulary().stream().map(Symbol::name).toList());
    }

    @Test
    void theDefinitionsAreThoseTheUtilitySpeaksOf() {
        List<String> fixed = Experiments.read(Experiments.TWO_DOORS).definitions().stream().map(ExperimentTest::head).toList();
        assertEquals(List.of("environment(world, action)", "observe(world)", "worth(reward, remaining)", "default_action()", "tempo()"), fixed);
        List<String> free = Experiments.read(Experiments.with("tempo 100", "tempo free")).definitions().stream().map(ExperimentTest::head).toList();
        assertEquals(fixed.subList(0, 4), free);
        assertEquals(fixed, Experiments.read(Experiments.with("tempo 100", "tempo shared 100")).definitions().stream().map(ExperimentTest::head).toList());
    }

    private static String head(Define define) {
        return define.name() + "(" + String.join(", ", define.parameters()) + ")";
    }

    @Test
    void environmentsMayUseTheLibraryAndTheFilesFunctions() {
        String text = "define half(x) = x / 2\n" + Experiments.with("[[1, 0, world]]", "[[1, half(max(1, 4)) + length([world]), world]]");
        Experiment experiment = Experiments.read(text);
        assertEquals(Rational.of(3), experiment.environment().consequences(Rational.ZERO, Symbol.of("wait")).getFirst().reward());
    }

    @Test
    void aLifeOfItCanBeLivedAndItsWorthFound() {
        Experiment experiment = Experiments.read(Experiments.TWO_DOORS);
        Moment birth = experiment.birth();
        Moment end = LifeCycle.withoutSearch(birth, experiment.tempo(), experiment.environment(), Chance.of(experiment.seed()), event -> { }).run();
        assertEquals(0, end.remaining());
        assertEquals(Rational.of(200), new ExactUtility(experiment.tempo(), experiment.environment()).asIs(birth.software(), birth.world(), birth.remaining()));
    }
}
