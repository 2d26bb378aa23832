package godel.prover.tactic.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.QuineTheory;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.search.Inapplicable;
import godel.prover.search.RuleInput;
import godel.prover.tactic.Computation;
import godel.prover.tactic.Effort;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PotentialForecastTest {
    /** A road of 41 places, at the end of which each cycle pays; a step slips with probability 1/4. */
    private static final String ROAD = """
            if action = 'on then (if world < 40 then [[3/4, 0, world + 1], [1/4, 0, world]] else [[1, 1, 40]])
            else if action = 'back then [[1, 0, max(0, world - 1)]]
            else [[1, 0, world]]
            """;
    private static final Theory THEORY = QuineTheory.planning(ROAD, "reward");
    private static final List<Value> ACTIONS = List.of(Symbol.of("on"), Symbol.of("back"), Symbol.of("other"));
    private static final Start START = new Start(Rational.of(2), Symbol.NIL, 1_000, ACTIONS);
    private static final Value RESTING = program("pair('rest, memory)");
    private static final Value GOING = program("pair('on, memory)");
    private static final Value TURNING = program("pair(if 3 < seen then 'back else 'on, memory)");

    private static Value program(String policy) {
        return QuineTheory.program("define policy(seen, memory) = " + policy + " define schedule(searcher) = pair(0, searcher)");
    }

    private static Value installing(Value program) {
        return Value.list(Symbol.of("pair"), Value.list(Symbol.of("quote"), program), Value.list(Symbol.of("tail"), Symbol.of("state")));
    }

    private static Planner planner(Value program) {
        return Planner.of(Utility.of(THEORY), program, START).orElseThrow();
    }

    private static Theorem planned(TargetForm form, Value from, Value to) {
        RuleInput input = new RuleInput(THEORY, List.of(), Optional.of(installing(to)), 0, 0);
        return new PlanRule(Utility.of(THEORY), planner(from), form, from).apply(input, Effort.unlimited(THEORY)).getFirst();
    }

    private static boolean holds(Theorem theorem, TargetForm form, Value from, Value to, long world, long remaining) {
        return new Target(form, from, installing(to)).observed(theorem, Symbol.NIL, Rational.of(world), Rational.of(remaining)).isPresent();
    }

    @Test
    void inALongLifeTheTargetIsProvedForEveryRemainingLifeThatIsLongEnough() {
        assertInstanceOf(PotentialForecast.class, planner(RESTING).forecast());
        Theorem theorem = planned(TargetForm.GLOBAL, RESTING, GOING);
        assertTrue(theorem.hypotheses().isEmpty());
        assertTrue(theorem.axioms().containsKey("found.never_worse"));
        assertTrue(holds(theorem, TargetForm.GLOBAL, RESTING, GOING, 2, 1_000));
        assertTrue(holds(theorem, TargetForm.GLOBAL, RESTING, GOING, 2, 5_000), "longer than the life that was planned for");
        assertFalse(holds(theorem, TargetForm.GLOBAL, RESTING, GOING, 2, 30), "the bounds are not close when life is short");
        assertFalse(holds(theorem, TargetForm.GLOBAL, RESTING, GOING, 41, 1_000), "a world that cannot be reached");
    }

    @Test
    void leftAloneThePresentProgramIsBoundedByWhatAnyProgramCouldDo() {
        Theorem theorem = planned(TargetForm.AS_IS, RESTING, GOING);
        assertTrue(holds(theorem, TargetForm.AS_IS, RESTING, GOING, 2, 1_000));
    }

    @Test
    void whatIsNotTheBestIsRefused() {
        assertThrows(Inapplicable.class, () -> planned(TargetForm.GLOBAL, RESTING, TURNING));
        assertThrows(Inapplicable.class, () -> planned(TargetForm.GLOBAL, GOING, RESTING));
    }

    @Test
    void thePolicyProposedIsShort() {
        Value proposal = new PlanRule(Utility.of(THEORY), planner(RESTING), TargetForm.GLOBAL, RESTING).proposals().getFirst();
        assertEquals(GOING, proposal);
    }

    @Test
    void aTreeWithOneEntryThatPromisesTooLittleGivesNoTheorem() {
        PotentialForecast forecast = (PotentialForecast) planner(RESTING).forecast();
        assertTrue(tops(forecast, forecast.above().entries()).isPresent());
        for (long world : new long[] {2, 17, 39}) {
            Map<Value, Potential.Entry> broken = new LinkedHashMap<>(forecast.above().entries());
            broken.computeIfPresent(Rational.of(world), (key, entry) -> new Potential.Entry(entry.bias().minus(Rational.ONE), entry.lead()));
            assertEquals(Optional.empty(), tops(forecast, broken), "too little in world " + world);
        }
    }

    @Test
    void aTreeWithoutAWorldThatCanBeReachedGivesNoTheorem() {
        PotentialForecast forecast = (PotentialForecast) planner(RESTING).forecast();
        Map<Value, Potential.Entry> broken = new LinkedHashMap<>(forecast.above().entries());
        broken.remove(Rational.of(20));
        assertEquals(Optional.empty(), tops(forecast, broken));
    }

    private static Optional<Theorem> tops(PotentialForecast forecast, Map<Value, Potential.Entry> entries) {
        Constant tree = Constant.of(new Potential(forecast.above().gain(), forecast.above().rate(), entries).tree());
        return Computation.holds(THEORY, Application.of("tops", tree, Constant.of(Value.list(ACTIONS)), Constant.of(forecast.above().gain()),
                Constant.of(forecast.above().rate()), tree), 10_000_000);
    }

    @Test
    void aProgramThatEarnsLessThanATreeSaysGivesNoTheorem() {
        Exploration exploration = new Exploration(THEORY);
        List<Pair> starts = List.of(Pair.of(Rational.of(2), Symbol.NIL));
        Rows rows = exploration.following(GOING, starts, Effort.unlimited(THEORY)).orElseThrow();
        Potential below = Potential.below(rows, reward -> exploration.worth(reward, 0));
        assertTrue(reaches(below, GOING).isPresent());
        assertEquals(Optional.empty(), reaches(below, TURNING), "another program's entries");
        Map<Value, Potential.Entry> broken = new LinkedHashMap<>(below.entries());
        broken.computeIfPresent(Pair.of(Rational.of(9), Symbol.NIL), (key, entry) -> new Potential.Entry(entry.bias().plus(Rational.ONE), entry.lead()));
        assertEquals(Optional.empty(), reaches(new Potential(below.gain(), below.rate(), broken), GOING));
    }

    private static Optional<Theorem> reaches(Potential below, Value program) {
        Constant tree = Constant.of(below.tree());
        return Computation.holds(THEORY, Application.of("reaches", tree, Constant.of(program), Constant.of(below.gain()), Constant.of(below.rate()), tree), 10_000_000);
    }

    @Test
    void whereTheWorthOfARewardDependsOnTheTimeThereAreNoSuchBounds() {
        Theory late = QuineTheory.planning(ROAD, "if remaining < 3 then 0 else reward");
        Utility utility = Utility.of(late);
        assertEquals(Optional.empty(), PotentialLaws.of(new PlanningLaws(utility.rules()), utility.rules()));
        assertInstanceOf(TableForecast.class, Planner.of(utility, RESTING, new Start(Rational.of(2), Symbol.NIL, 200, ACTIONS)).orElseThrow().forecast(), "tables are slow here, but right");
    }
}
