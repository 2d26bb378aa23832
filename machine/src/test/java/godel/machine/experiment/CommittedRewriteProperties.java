package godel.machine.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.machine.life.Chance;
import godel.machine.life.Commitment;
import godel.machine.life.ExactUtility;
import godel.machine.life.LifeCycle;
import godel.machine.life.LifeEvent;
import godel.machine.life.Moment;
import godel.machine.life.SoftwareState;
import godel.machine.life.TechniqueSearcher;
import godel.machine.life.UtilityBound;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.tactic.machine.DerivedRules;
import godel.prover.tactic.machine.TargetForm;
import godel.prover.tactic.machine.Tempo;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What is committed on a proof is better when it is simply computed: for two doors of any probabilities. */
class CommittedRewriteProperties {
    /** A prior under which the searcher tries little else than to exchange a symbol; only so that tests are short. */
    private static final String EXCHANGING = "'['bigram, [['start, ['number, 1]], ['number, ['edit, 1]], ['edit, ['program, 1]], ['program, ['rule, 1]], ['rule, ['check, 1]]], ["
            + "['c2, 0], ['c3, 0], ['c4, 0], ['c5, 0], ['inc, 0], ['dec, 0], ['by2, 0], ['add, 0], ['sub, 0], ['dup, 0], ['swap, 0], ['del, 0], "
            + "['`replace-number`, 0], ['`replace-subexpression`, 0], ['`drop-function`, 0], ['`constant-policy`, 0], ['bound, 0], ['value, 0], ['simplify, 0]]]";

    private static String text(int poor, int better, long lifetime) {
        return Experiments.TWO_DOORS
                .replace("1/5", poor + "/10").replace("4/5", 10 - poor + "/10")
                .replace("3/5", better + "/10").replace("2/5", 10 - better + "/10")
                .replace("lifetime 1_000", "lifetime " + lifetime).replace("tempo 100", "tempo 100_000").replace("'standard", EXCHANGING);
    }

    private static List<LifeEvent> events(Experiment experiment, TargetForm form) {
        List<LifeEvent> events = new ArrayList<>();
        Theory theory = ExperimentTheory.of(experiment, List.of());
        new LifeCycle(experiment.birth(), experiment.tempo(), experiment.environment(), Chance.of(experiment.seed()),
                TechniqueSearcher.source(theory, form, experiment.vocabulary(), program -> DerivedRules.all(theory, Tempo.FIXED, form, program, Rational.ZERO)),
                Commitment.NONE, events::add).run();
        return events;
    }

    @Property(tries = 5, edgeCases = EdgeCasesMode.NONE)
    void inGlobalModeTheNewLifeExceedsWhatTheOldOneCanReachByAnyLaterSearch(@ForAll @IntRange(min = 1, max = 8) int poor,
            @ForAll @IntRange(min = 1, max = 9) int more, @ForAll @IntRange(min = 3, max = 50) int lifetime) {
        int better = Math.min(poor + more, 9);
        Experiment experiment = Experiments.read(text(poor, better, lifetime));
        LifeEvent.TargetProved proved = proved(events(experiment, TargetForm.GLOBAL));
        Moment at = proved.at();
        ExactUtility utility = new ExactUtility(experiment.tempo(), experiment.environment());
        List<Value> actions = Stream.concat(experiment.vocabulary().stream(), Stream.of(experiment.defaultAction())).distinct().toList();
        UtilityBound bound = new UtilityBound(experiment.tempo(), experiment.environment(), actions);
        Rational switched = utility.asIs(at.software().switchingBy(proved.discovery().switchprog()), at.world(), at.remaining());
        Rational waiting = utility.asIs(at.software(), at.world(), 1).plus(bound.at(at.world(), at.remaining() - 1));
        assertTrue(switched.compareTo(waiting) > 0, () -> switched + " is not more than " + waiting);
    }

    @Property(tries = 5, edgeCases = EdgeCasesMode.NONE)
    void inAsIsModeTheNewLifeLeftAloneExceedsTheOldOneLeftAlone(@ForAll @IntRange(min = 1, max = 8) int poor,
            @ForAll @IntRange(min = 1, max = 9) int more, @ForAll @IntRange(min = 3, max = 50) int lifetime) {
        Experiment experiment = Experiments.read(text(poor, Math.min(poor + more, 9), lifetime));
        LifeEvent.TargetProved proved = proved(events(experiment, TargetForm.AS_IS));
        Moment at = proved.at();
        ExactUtility utility = new ExactUtility(experiment.tempo(), experiment.environment());
        SoftwareState switching = at.software().switchingBy(proved.discovery().switchprog());
        assertTrue(utility.asIs(switching, at.world(), at.remaining()).compareTo(utility.asIs(at.software(), at.world(), at.remaining())) > 0);
    }

    @Property(tries = 3, edgeCases = EdgeCasesMode.NONE)
    void withoutABetterDoorNothingIsCommitted(@ForAll @IntRange(min = 1, max = 9) int poor, @ForAll @IntRange(max = 3) int less) {
        Experiment experiment = Experiments.read(text(poor, Math.max(1, poor - less), 20));
        assertEquals(List.of(), events(experiment, TargetForm.GLOBAL).stream().filter(LifeEvent.TargetProved.class::isInstance).toList());
    }

    /** {@return the proof, having seen that it is hypothesis-free and that the program it speaks for acts in the end} */
    private static LifeEvent.TargetProved proved(List<LifeEvent> events) {
        LifeEvent.TargetProved proved = events.stream().filter(LifeEvent.TargetProved.class::isInstance).map(LifeEvent.TargetProved.class::cast).findFirst().orElseThrow();
        Theorem theorem = proved.discovery().target().orElseThrow();
        assertEquals(List.of(), theorem.hypotheses());
        LifeEvent.CycleDone last = events.stream().filter(LifeEvent.CycleDone.class::isInstance).map(LifeEvent.CycleDone.class::cast).toList().getLast();
        assertEquals(Symbol.of("right"), last.turn().action());
        return proved;
    }
}
