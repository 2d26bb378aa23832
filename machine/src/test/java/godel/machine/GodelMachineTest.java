package godel.machine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.syntax.DiagnosticException;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.machine.experiment.Variant;
import godel.machine.life.Consequence;
import godel.machine.life.Discovery;
import godel.machine.life.LifeEvent;
import godel.machine.life.SearchProgress;
import godel.machine.life.Searcher;
import godel.machine.run.Brake;
import godel.machine.run.RunEnding;
import godel.machine.run.RunListener;
import godel.machine.run.RunResult;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.machine.TargetForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GodelMachineTest {
    private static final String DOORS = """
            world = 0
            default = 'none
            step(world, action) = if action = 'right then [[3/5, 1, world], [2/5, 0, world]] else [[1, 0, world]]
            """;

    @TempDir
    private Path runs;

    /** A corridor of so many rooms; to go on pays in the last one only. */
    private record Corridor(int rooms) implements JavaEnvironment {
        @Override
        public Value start() {
            return Rational.ZERO;
        }

        @Override
        public List<Value> actions() {
            return List.of(Symbol.of("on"));
        }

        @Override
        public Value defaultAction() {
            return Symbol.of("stay");
        }

        @Override
        public List<Consequence> consequences(Value state, Value action) {
            Rational room = (Rational) state;
            boolean last = room.equals(Rational.of(rooms - 1));
            if (!action.equals(Symbol.of("on"))) {
                return List.of(new Consequence(Rational.ONE, Rational.ZERO, room));
            }
            return List.of(new Consequence(Rational.ONE, last ? Rational.ONE : Rational.ZERO, last ? room : room.plus(Rational.ONE)));
        }
    }

    private static GodelMachineBuilder doors() {
        return GodelMachine.builder().environment(DOORS).policy("pair('left, memory)").lifetime(30);
    }

    @Test
    void a_world_in_java_becomes_axioms_that_say_what_java_says() {
        Corridor corridor = new Corridor(7);
        GodelMachine machine = GodelMachine.builder().environment(corridor).policy("pair('on, memory)").build();
        for (int room = 0; room < 7; room++) {
            for (String action : List.of("on", "stay")) {
                assertEquals(corridor.consequences(Rational.of(room), Symbol.of(action)),
                        machine.experiment().environment().consequences(Rational.of(room), Symbol.of(action)));
            }
            assertEquals(corridor.consequences(Rational.of(room), Symbol.of("stay")),
                    machine.experiment().environment().consequences(Rational.of(room), Symbol.of("anything")));
        }
    }

    @Test
    void a_world_with_too_many_states_is_refused() {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> GodelMachine.builder().environment(new Corridor(1_001)));
        assertEquals("more than 1000 states can be reached, the last one being 1000", refused.getMessage());
    }

    @Test
    void what_is_wrong_with_a_part_is_shown_in_the_text_made_of_the_parts() {
        DiagnosticException wrong = assertThrows(DiagnosticException.class, () -> doors().policy("pear('left, memory)").build());
        assertTrue(wrong.render().startsWith("GodelMachine:15:42: error: unknown function `pear`\n"), wrong.render());
    }

    @Test
    void nature_may_surprise_the_machine_and_the_listener_is_told() throws IOException {
        List<LifeEvent> told = new ArrayList<>();
        RunResult result = doors().policy("pair('right, memory)").variant(Variant.NONE.stopOnSurprise(true).searching(false))
                .nature((cycle, world, action) -> new Consequence(Rational.ONE, Rational.of(cycle < 3 ? 1 : 7), world))
                .listener(new RunListener() {
                    @Override
                    public void happened(LifeEvent event) {
                        told.add(event);
                    }
                }).build().run(runs);
        assertEquals(new RunEnding.LifeOver(new LifeEvent.AxiomsWrong()), result.ending());
        LifeEvent.Surprised surprise = told.stream().filter(LifeEvent.Surprised.class::isInstance).map(LifeEvent.Surprised.class::cast).findFirst().orElseThrow();
        assertEquals(3, surprise.cycle());
        assertEquals(Rational.of(7), surprise.happened().reward());
    }

    @Test
    void a_searcher_of_ones_own_is_not_believed() throws IOException {
        Value switchprog = Symbol.of("state");
        RunResult result = doors().searcher((theory, target) -> start -> (steps, prior, now) -> new Searcher.Slice(
                Optional.of(new Discovery(switchprog, Optional.of(Theorem.axiom(theory, "plus.commutative")), List.of("believe-me"))), SearchProgress.NONE)).build().run(runs);
        assertEquals(List.of(), result.commits());
        assertInstanceOf(LifeEvent.LifetimeOver.class, ((RunEnding.LifeOver) result.ending()).reason());
    }

    @Test
    void a_run_is_stopped_by_a_brake_and_resumed_by_the_same_machine(@TempDir Path other) throws IOException {
        RunResult whole = doors().target(TargetForm.AS_IS).build().run(other);
        RunResult stopped = doors().target(TargetForm.AS_IS).brake(Brake.afterSteps(500)).build().run(runs);
        assertEquals(new RunEnding.StepsSpent(500), stopped.ending());
        RunResult resumed = doors().target(TargetForm.AS_IS).build().resume(stopped.directory());
        assertTrue(resumed.ending().isOver());
        assertArrayEquals(Files.readAllBytes(whole.directory().resolve("log.jsonl")), Files.readAllBytes(resumed.directory().resolve("log.jsonl")));
    }

    @Test
    void statements_axioms_and_free_tempo_are_choices() throws IOException {
        GodelMachine machine = GodelMachine.builder().environment(DOORS).program("define policy(observation, memory) = pair('right, memory)").freeTempo().lifetime(50)
                .memory("[1, 2]").seed(3).statements("define twice(x) = x + x").statements("declare luck() axiom luck.positive: 0 < luck()").build();
        assertEquals("steps", machine.experiment().tempo().unit());
        assertEquals(Value.list(Rational.of(1), Rational.of(2)), machine.experiment().memory());
        assertTrue(machine.run(runs).ending().isOver());
    }
}
