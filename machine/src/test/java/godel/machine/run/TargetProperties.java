package godel.machine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.parse.Quine;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.machine.experiment.Experiment;
import godel.machine.experiment.ExperimentTheory;
import godel.machine.life.ExactUtility;
import godel.machine.life.Moment;
import godel.machine.life.SoftwareState;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.search.Inapplicable;
import godel.prover.search.RuleInput;
import godel.prover.tactic.Effort;
import godel.prover.tactic.machine.DerivedRules;
import godel.prover.tactic.machine.Target;
import godel.prover.tactic.machine.TargetForm;
import godel.prover.tactic.machine.Tempo;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What is proved to be better is better: exact expected utility is computed from the environment and knows no proof. */
class TargetProperties {
    private static final String DOORS = """
            environment doors {
              world = 0
              default = 'none
              step(world, action) =
                if action = 'left then [[%d/10, 1, world], [%d/10, 0, world]]
                else if action = 'right then [[%d/10, 1, world], [%d/10, 0, world]]
                else [[1, 0, world]]
            }
            machine visitor {
              tempo 100
              lifetime %d
              program { define policy(observation, memory) = pair('left, memory) }
            }
            """;

    @Property(tries = 8)
    void a_rewrite_that_is_proved_has_higher_exact_utility_and_one_that_has_not_is_never_proved(@ForAll @IntRange(min = 0, max = 10) int left,
            @ForAll @IntRange(min = 0, max = 10) int right, @ForAll @IntRange(min = 1, max = 50) int lifetime, @ForAll boolean global) {
        Experiment experiment = Experiment.of(Quine.parseFile("doors.quine", DOORS.formatted(left, 10 - left, right, 10 - right, lifetime)));
        Moment now = experiment.birth();
        Value switchprog = Value.list(Symbol.of("pair"), Value.list(Symbol.of("quote"), other(experiment.program())), Value.list(Symbol.of("tail"), Symbol.of("state")));
        Optional<Theorem> proved = target(experiment, global ? TargetForm.GLOBAL : TargetForm.AS_IS, switchprog);

        ExactUtility utility = new ExactUtility(experiment.tempo(), experiment.environment());
        Rational going = utility.asIs(now.software(), now.world(), now.remaining());
        Rational switching = utility.asIs(now.software().switchingBy(switchprog), now.world(), now.remaining());
        assertEquals(left < right, going.compareTo(switching) < 0);
        if (proved.isPresent()) {
            assertTrue(going.compareTo(switching) < 0, () -> "proved: " + proved.get());
        }
        assertEquals(left < right, proved.isPresent());
    }

    private static Optional<Theorem> target(Experiment experiment, TargetForm form, Value switchprog) {
        Theory theory = ExperimentTheory.of(experiment, List.of());
        SoftwareState software = experiment.birth().software();
        try {
            List<Theorem> theorems = DerivedRules.all(theory, Tempo.FIXED, form, software.program(), Rational.ZERO).getFirst()
                    .apply(new RuleInput(theory, List.of(), Optional.of(switchprog), 0, 0), Effort.of(theory, 5_000_000));
            return new Target(form, software.program(), switchprog)
                    .observed(theorems.getLast(), software.memory(), experiment.world(), Rational.of(experiment.lifetime()));
        } catch (Inapplicable no) {
            return Optional.empty();
        }
    }

    /** {@return the same program with the other door} */
    private static Value other(Value program) {
        return program.equals(Symbol.of("left")) ? Symbol.of("right")
                : program instanceof godel.grammar.value.Pair pair ? godel.grammar.value.Pair.of(other(pair.head()), other(pair.tail())) : program;
    }
}
