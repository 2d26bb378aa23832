package godel.machine.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.machine.hardware.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LifeCycleTest {
    private static final String CERTAIN = """
            define observe(world) = world
            define worth(reward, remaining) = reward
            define default_action() = 'none
            define `environment`(world, action) =
              if action = 'none then [[1, -1, world]] else [[1, action, world + 1]]
            """;
    private static final String LEFT = "define policy(observation, memory) = pair('left, memory) define schedule(searcher) = pair(2, searcher)";
    private static final String RIGHT = "define policy(observation, memory) = pair('right, memory) define schedule(searcher) = pair(2, searcher)";

    private final List<LifeEvent> events = new ArrayList<>();

    private LifeCycle life(Tempo tempo, String world, SoftwareState software, long lifetime, Searcher.Source searchers) {
        return new LifeCycle(Moment.birth(software, Rational.ZERO, lifetime), tempo, Worlds.environment(world), Chance.of(7), searchers,
                Commitment.NONE, events::add);
    }

    private LifeCycle idle(Tempo tempo, String world, SoftwareState software, long lifetime) {
        return life(tempo, world, software, lifetime, start -> Searcher.IDLE);
    }

    private <E extends LifeEvent> List<E> all(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Finds the switchprog when the cycle of that number is about to begin. */
    private static Searcher.Source finding(long cycle, Value switchprog) {
        return start -> (steps, prior, now) -> new Searcher.Slice(
                now.cycle() == cycle ? Optional.of(new Discovery(switchprog, Optional.empty(), List.of())) : Optional.empty(), SearchProgress.NONE);
    }

    @Test
    void underFixedTempoLifeIsCountedInCycles() {
        Moment end = idle(new FixedTempo(50), CERTAIN, Worlds.software("define policy(observation, memory) = pair(observation, memory)"), 4).run();
        assertEquals(new Moment(4, 0, end.software(), Rational.of(4), Rational.of(0 + 1 + 2 + 3)), end);
        assertEquals(List.of(4L, 3L, 2L, 1L), all(LifeEvent.CycleDone.class).stream().map(LifeEvent.CycleDone::remaining).toList());
    }

    @Test
    void theSearcherGetsWhatPolicyAndScheduleLeaveOfTheTempo() {
        idle(new FixedTempo(50), CERTAIN, Worlds.software(LEFT), 1).cycle();
        Tempo.Turn turn = all(LifeEvent.CycleDone.class).getFirst().turn();
        assertEquals(3, turn.policySteps());
        assertEquals(3, turn.scheduleSteps());
        assertEquals(44, turn.searchSteps());
        assertEquals(Symbol.of("standard"), turn.prior());
    }

    @Test
    void withoutAScheduleThereIsNoSearcher() {
        String bare = "define policy(observation, memory) = pair('left, memory)";
        idle(new FixedTempo(50), CERTAIN, Worlds.software(bare), 3).run();
        idle(new FreeTempo(), CERTAIN, Worlds.software(bare), 30).run();
        assertTrue(all(LifeEvent.SearchAdvanced.class).isEmpty());
    }

    @Test
    void aPolicyThatDoesNotFinishDoesTheDefaultActionAndKeepsItsMemory() {
        String slow = "define policy(observation, memory) = if memory < 1 then pair(7, memory + 1) else wait(observation) define wait(x) = wait(x)";
        Moment end = idle(new FixedTempo(20), CERTAIN, Worlds.software(slow, "0"), 3).run();
        assertEquals(Rational.of(7 - 1 - 1), end.earned());
        assertEquals(Rational.ONE, end.software().memory());
        assertEquals(List.of(false, true, true), all(LifeEvent.CycleDone.class).stream().map(done -> done.turn().byDefault()).toList());
        assertEquals(0, all(LifeEvent.CycleDone.class).getLast().turn().searchSteps());
    }

    @Test
    void aPolicyThatNeedsExactlyTheTempoFinishes() {
        SoftwareState software = Worlds.software("define policy(observation, memory) = pair(5, memory)");
        assertEquals(Rational.of(5), idle(new FixedTempo(3), CERTAIN, software, 1).run().earned());
        assertEquals(Rational.of(-1), idle(new FixedTempo(2), CERTAIN, software, 1).run().earned());
    }

    @Test
    void underSharedTempoTheShareIsKeptForTheSearcherAndThePolicyHasTheRest() {
        // The schedule takes 3 steps of the 20 and names 14; 3 are left for the policy, and it takes 3.
        String program = "define policy(observation, memory) = pair(5, memory) define schedule(searcher) = pair(14, searcher)";
        assertEquals(Rational.of(5), idle(new SharedTempo(20), CERTAIN, Worlds.software(program), 1).run().earned());
        Tempo.Turn turn = all(LifeEvent.CycleDone.class).getFirst().turn();
        assertEquals(List.of(3L, 3L, 14L), List.of(turn.policySteps(), turn.scheduleSteps(), turn.searchSteps()));
        assertEquals(Rational.of(-1), idle(new SharedTempo(19), CERTAIN, Worlds.software(program), 1).run().earned());
        assertEquals(Rational.of(5), idle(new FixedTempo(19), CERTAIN, Worlds.software(program), 1).run().earned());
    }

    @Test
    void underSharedTempoTheSearcherGetsWhatThePolicyLeavesOverToo() {
        idle(new SharedTempo(50), CERTAIN, Worlds.software(LEFT), 1).cycle();
        assertEquals(44, all(LifeEvent.CycleDone.class).getFirst().turn().searchSteps());
    }

    @Test
    void underSharedTempoAScheduleThatTakesOrNamesTooMuchLeavesThePolicyNothing() {
        String slow = "define policy(observation, memory) = pair(5, memory) define schedule(searcher) = schedule(searcher)";
        assertEquals(Rational.of(-2), idle(new SharedTempo(50), CERTAIN, Worlds.software(slow), 2).run().earned());
        String greedy = "define policy(observation, memory) = pair(5, memory) define schedule(searcher) = pair(1000, searcher)";
        assertEquals(Rational.of(-2), idle(new SharedTempo(50), CERTAIN, Worlds.software(greedy), 2).run().earned());
        assertEquals(List.of(0L, 0L, 47L, 47L), all(LifeEvent.CycleDone.class).stream().map(done -> done.turn().searchSteps()).toList());
    }

    @Test
    void underSharedTempoAProgramWithoutAScheduleHasTheWholeCycleAndNoSearcher() {
        String bare = "define policy(observation, memory) = pair(5, memory)";
        assertEquals(Rational.of(15), idle(new SharedTempo(3), CERTAIN, Worlds.software(bare), 3).run().earned());
        idle(new SharedTempo(50), CERTAIN, Worlds.software(bare), 3).run();
        assertTrue(all(LifeEvent.SearchAdvanced.class).isEmpty());
    }

    @Test
    void underFreeTempoStepsOfPolicyScheduleAndSearchArePaid() {
        // 3 for the policy, 3 for the schedule, 2 for the searcher: 8 a cycle, and the last one overdraws.
        Moment end = idle(new FreeTempo(), CERTAIN, Worlds.software("define policy(observation, memory) = pair(1, memory)"
                + " define schedule(searcher) = pair(2, searcher)"), 20).run();
        assertEquals(List.of(20L, 12L, 4L), all(LifeEvent.CycleDone.class).stream().map(LifeEvent.CycleDone::remaining).toList());
        assertEquals(Rational.of(3), end.earned());
        assertEquals(new LifeEvent.LifetimeOver(), all(LifeEvent.Ended.class).getFirst().ending());
    }

    @Test
    void underFreeTempoAPolicyThatDoesNotFinishEndsLife() {
        String slow = "define policy(observation, memory) = wait(observation) define wait(x) = wait(x)";
        Moment end = idle(new FreeTempo(), CERTAIN, Worlds.software(slow), 1000).run();
        assertEquals(Rational.ZERO, end.earned());
        assertEquals(new LifeEvent.PolicyUnfinished(), all(LifeEvent.Ended.class).getFirst().ending());
    }

    @Test
    void underFreeTempoAScheduleThatDoesNotFinishSpendsTheRestOfLife() {
        String slow = "define policy(observation, memory) = pair(1, memory) define schedule(searcher) = schedule(searcher)";
        Moment end = idle(new FreeTempo(), CERTAIN, Worlds.software(slow), 1000).run();
        assertEquals(Rational.ONE, end.earned());
        assertEquals(1, end.cycle());
    }

    @Test
    void aDiscoveryIsSwitchedToWhenTheNextCycleBegins() {
        Value switchprog = Worlds.installing(RIGHT);
        Moment end = life(new FixedTempo(100), Worlds.TWO_DOORS, Worlds.software(LEFT), 5, finding(2, switchprog)).run();
        assertEquals(List.of("'left", "'left", "'right", "'right", "'right"),
                all(LifeEvent.CycleDone.class).stream().map(done -> done.turn().action().toString()).toList());
        assertEquals(Code.program(RIGHT), end.software().program());
        Switching switching = all(LifeEvent.Switched.class).getFirst().switching();
        assertEquals(2, switching.before().cycle());
        assertTrue(switching.before().software().switchPending() && !switching.after().switchPending() && switching.completed());
    }

    @Test
    void theSwitchprogIsPaidForAtTheBoundary() {
        Value switchprog = Worlds.installing(RIGHT);
        life(new FixedTempo(100), Worlds.TWO_DOORS, Worlds.software(LEFT), 3, finding(1, switchprog)).run();
        assertEquals(4, all(LifeEvent.Switched.class).getFirst().switching().steps());
        assertEquals(List.of(94L, 90L, 94L), all(LifeEvent.CycleDone.class).stream().map(done -> done.turn().searchSteps()).toList());

        events.clear();
        life(new FreeTempo(), Worlds.TWO_DOORS, Worlds.software(LEFT), 30, finding(1, switchprog)).run();
        // 8 for the first cycle, 4 for the switch, 8 for each cycle after it; 2 steps are not enough for another.
        assertEquals(List.of(30L, 18L, 10L), all(LifeEvent.CycleDone.class).stream().map(LifeEvent.CycleDone::remaining).toList());
    }

    @Test
    void aSwitchprogThatDoesNotFinishUnderFixedTempoTakesTheCycleAndChangesNothing() {
        Value stuck = Symbol.of("nowhere");
        Moment end = life(new FixedTempo(100), Worlds.TWO_DOORS, Worlds.software(LEFT), 3, finding(1, stuck)).run();
        assertEquals(List.of("'left", "'none", "'left"), all(LifeEvent.CycleDone.class).stream().map(done -> done.turn().action().toString()).toList());
        assertEquals(Code.program(LEFT), end.software().program());
        assertTrue(!all(LifeEvent.Switched.class).getFirst().switching().completed());
    }

    @Test
    void aSwitchprogThatDoesNotFinishUnderFreeTempoEndsLife() {
        life(new FreeTempo(), Worlds.TWO_DOORS, Worlds.software(LEFT), 300, finding(1, Symbol.of("nowhere"))).run();
        assertEquals(new LifeEvent.SwitchprogUnfinished(), all(LifeEvent.Ended.class).getFirst().ending());
    }

    @Test
    void theRecordIsMadeBeforeTheSoftwareIsReplacedAndARefusalStopsTheMachine() {
        List<String> order = new ArrayList<>();
        Commitment refusing = new Commitment() {
            @Override
            public void prepare(Switching switching) {
                order.add("prepared with " + events.getLast().getClass().getSimpleName() + " last");
            }

            @Override
            public Optional<String> confirm(Switching switching) {
                order.add("asked with " + events.getLast().getClass().getSimpleName() + " last");
                return Optional.of("step 3 is wrong");
            }
        };
        LifeCycle life = new LifeCycle(Moment.birth(Worlds.software(LEFT), Rational.ZERO, 10), new FixedTempo(100), Worlds.environment(Worlds.TWO_DOORS),
                Chance.of(7), finding(1, Worlds.installing(RIGHT)), refusing, events::add);
        life.run();
        assertEquals(List.of("prepared with TargetProved last", "asked with Switched last"), order);
        assertEquals(Optional.of(new LifeEvent.Refused("step 3 is wrong")), life.ending());
        assertEquals(1, all(LifeEvent.CycleDone.class).size());
    }

    @Test
    void searchersBeginAtBirthAndAfterEachSwitchAndSeeTheMomentOfTheNextCycle() {
        List<Moment> begun = new ArrayList<>();
        List<Long> seen = new ArrayList<>();
        life(new FixedTempo(100), Worlds.TWO_DOORS, Worlds.software(LEFT), 4, start -> {
            begun.add(start);
            Searcher finding = finding(2, Worlds.installing(RIGHT)).begin(start);
            return (steps, prior, now) -> {
                seen.add(now.remaining());
                return finding.advance(steps, prior, now);
            };
        }).run();
        assertEquals(List.of(Code.program(LEFT), Code.program(RIGHT)), begun.stream().map(moment -> moment.software().program()).toList());
        assertEquals(List.of(3L, 2L, 1L), seen);
    }

    @Test
    void theTwinWithoutSearchMeetsTheSameLuck() {
        life(new FixedTempo(100), Worlds.TWO_DOORS, Worlds.software(LEFT), 200, finding(100, Worlds.installing(RIGHT))).run();
        List<LifeEvent.CycleDone> rewritten = all(LifeEvent.CycleDone.class);
        events.clear();
        LifeCycle.withoutSearch(Moment.birth(Worlds.software(LEFT), Rational.ZERO, 200), new FixedTempo(100), Worlds.environment(Worlds.TWO_DOORS),
                Chance.of(7), events::add).run();
        List<LifeEvent.CycleDone> alone = all(LifeEvent.CycleDone.class);
        for (int cycle = 0; cycle < 200; cycle++) {
            int compared = ((Rational) rewritten.get(cycle).happened().reward()).compareTo((Rational) alone.get(cycle).happened().reward());
            assertTrue(cycle < 100 ? compared == 0 : compared >= 0);
        }
        assertTrue(rewritten.getLast().earned().compareTo(alone.getLast().earned()) > 0);
    }

    @Test
    void twoLivesOfOneSeedTellTheSameEvents() {
        life(new FreeTempo(), Worlds.TWO_DOORS, Worlds.software(LEFT), 2000, finding(30, Worlds.installing(RIGHT))).run();
        List<LifeEvent> first = List.copyOf(events);
        events.clear();
        life(new FreeTempo(), Worlds.TWO_DOORS, Worlds.software(LEFT), 2000, finding(30, Worlds.installing(RIGHT))).run();
        assertEquals(first, events);
    }

    @Test
    void aLifetimeOfZeroIsOverAtBirth() {
        assertInstanceOf(LifeEvent.LifetimeOver.class, idle(new FreeTempo(), CERTAIN, Worlds.software(LEFT), 0).ending().orElseThrow());
    }
}
