package godel.machine.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.syntax.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every mistake has its own message, at its own place, with a hint. */
class ExperimentErrorsTest {

    private static void assertError(String expected, String text) {
        List<Diagnostic> errors = Experiments.errors(text);
        assertEquals(List.of(expected), errors.stream().map(error -> error.span() + " " + error.message()).toList());
        assertTrue(errors.stream().noneMatch(error -> error.hint().isEmpty()), "a hint is missing");
    }

    private static String replaced(String piece, String replacement) {
        return Experiments.with(piece, replacement);
    }

    @Test
    void probabilitiesThatAreWrittenMustSumToOne() {
        assertError("5:28 the probabilities sum to 2/5, not to 1", replaced("[4/5, 0, world]", "[1/5, 0, world]"));
        assertError("6:34 the probabilities sum to 13/10, not to 1", replaced("[2/5, 0, world]", "[1/2 + 1/5, 0, world]"));
        assertError("7:10 the probabilities sum to 0, not to 1", replaced("[[1, 0, world]]", "[]"));
    }

    @Test
    void probabilitiesThatAreComputedMustSumToOneInEveryWorldThatIsReached() {
        String drifting = replaced("[[1, 0, world]]", "[[1 - world / 3, 0, world + 1], [world / 4, 0, world + 1]]");
        assertError("5:5 the probabilities sum to 11/12, not to 1, in the world 1 after the action 'none", drifting);
    }

    @Test
    void probabilitiesAreNotNegative() {
        assertError("5:30 the probability -1/5 is negative", replaced("[1/5, 1, world]", "[-1/5, 1, world]"));
        assertError("5:5 the probability -1 is negative, in the world 0 after the action 'left",
                replaced("[[1/5, 1, world], [4/5, 0, world]]", "[[world - 1, 1, world], [2 - world, 0, world]]"));
    }

    @Test
    void probabilitiesAreRational() {
        assertError("5:30 the probability 'often is not a number", replaced("[1/5, 1, world]", "['often, 1, world]"));
        assertError("5:5 the probability [0] is not a number, in the world 0 after the action 'left", replaced("[1/5, 1, world]", "[[world], 1, world]"));
    }

    @Test
    void outcomesHaveThreeParts() {
        assertError("5:29 an outcome has another form than [probability, reward, next world]", replaced("[1/5, 1, world]", "[1/5, 1]"));
        assertError("5:28 an outcome has another form than [probability, reward, next world]",
                replaced("[[1/5, 1, world], [4/5, 0, world]]", "'[[1, 0]]"));
        assertError("5:5 an outcome has another form than [probability, reward, next world], in the world 0 after the action 'left",
                replaced("[[1/5, 1, world], [4/5, 0, world]]", "[pair(1, world)]"));
    }

    @Test
    void rewardsAreNumbersUnlessWorthSaysWhatTheyCount() {
        String named = replaced("[4/5, 0, world]", "[4/5, 'thanks, world]");
        assertError("5:5 the reward 'thanks is not a number, in the world 0 after the action 'left", named);
        assertEquals(List.of(), Experiments.errors(named.replace("default = 'none",
                "default = 'none worth(reward, remaining) = if reward = 'thanks then 1/2 else reward")));
    }

    @Test
    void anEnvironmentMustComeToAnEnd() {
        String endless = "define spin(x) = spin(x + 1)\n" + replaced("[4/5, 0, world]", "[4/5, spin(0), world]");
        assertError("6:5 environment(0, 'left) did not finish within 10000000 steps", endless);
    }

    @Test
    void aFileHasOneEnvironmentAndOneMachine() {
        String text = Experiments.TWO_DOORS;
        int machine = text.indexOf("machine");
        assertError("1:1 the file has no environment", text.substring(machine));
        assertError("1:1 the file has no machine", text.substring(0, machine));
        assertError("19:1 the file has a second machine, `visitor`", text + text.substring(machine));
        assertError("19:1 the file has a second environment, `doors`", text + text.substring(0, machine));
    }

    @Test
    void aMachineHasAPolicyOfTwoParameters() {
        assertError("9:1 machine `visitor` has no policy", replaced("define policy(", "define habit("));
        assertError("15:5 `policy` has 2 parameters, not 1", replaced("policy(observation, memory) = pair('left, memory)", "policy(memory) = pair('left, memory)"));
        assertError("16:5 `schedule` has 1 parameter, not 0", replaced("schedule(searcher) = pair(0, searcher)", "schedule() = pair(0, 'standard)"));
    }

    @Test
    void aProgramIsClosed() {
        assertError("15:47 `second` is not a function of this program", replaced("'left, memory", "second(memory), memory"));
        assertError("15:47 unknown function `secnd`", replaced("'left, memory", "secnd(memory), memory"));
        assertError("15:47 unknown variable `world`", replaced("'left, memory", "world, memory"));
        assertError("15:47 `head` is applied to 2 arguments", replaced("'left, memory", "head(memory, 1), memory"));
    }

    @Test
    void aProgramCannotRedefineAPrimitive() {
        assertError("16:5 the program cannot give `head` another meaning",
                replaced("define schedule(searcher) = pair(0, searcher)", "define head(x) = x"));
    }

    @Test
    void namesInTheEnvironmentAreKnown() {
        assertError("5:30 unknown variable `chance`", replaced("[1/5, 1, world]", "[chance, 1, world]"));
        assertError("7:15 unknown function `reward_of`", replaced("[[1, 0, world]]", "[[1, reward_of(action), world]]"));
        assertError("2:11 unknown variable `start`", replaced("world = 0", "world = start"));
    }

    @Test
    void aDeclaredFunctionCannotMakeAWorld() {
        assertError("8:15 the environment uses `luck`, which is declared but not defined",
                "declare luck(world)\n" + replaced("[[1, 0, world]]", "[[1, luck(world), world]]"));
    }

    @Test
    void namesAreGivenOnce() {
        assertError("1:1 `observe` is defined by the environment and machine already", "define observe(x) = x\n" + Experiments.TWO_DOORS);
        assertError("1:1 `min` is a function of the library already", "define min(x) = x\n" + Experiments.TWO_DOORS);
        assertError("2:1 `f` is defined twice", "define f(x) = x\ndefine f(x, y) = x\n" + Experiments.TWO_DOORS);
    }

    @Test
    void severalMistakesAreReportedTogetherInTheOrderOfTheText() {
        String text = replaced("[4/5, 0, world]", "[1/5, 0, world]").replace("'left, memory", "wrong, memory").replace("world = 0", "world = start");
        assertEquals(List.of(2, 5, 15), Experiments.errors(text).stream().map(error -> error.span().line()).toList());
    }
}
