package godel.machine.example;

import godel.grammar.value.Pair;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.machine.GodelMachine;
import godel.machine.JavaSolver;
import godel.machine.run.RunResult;
import java.io.IOException;
import java.nio.file.Path;

/** A policy in Java that always takes the middle door of three. The machine knows no more of it than one axiom says. */
public final class LeavingASolver implements JavaSolver {

    @Override
    public Value answer(Value observation, Value memory) {
        return Pair.of(Symbol.of("middle"), memory);
    }

    /** A machine that does what the solver says, until it has proved that another program is better. */
    public static RunResult live(Path runs) throws IOException {
        return GodelMachine.builder()
                .statements("""
                        define chance(door) = if door = 'left then 1/5 else if door = 'middle then 2/5 else if door = 'right then 3/5 else 0
                        axiom solver.value: chance(head(consult(observation, memory))) <= 2/5
                        """)
                .environment("""
                        world = 0
                        default = 'none
                        step(world, door) = [[chance(door), 1, world], [1 - chance(door), 0, world]]
                        """)
                .solver(new LeavingASolver())
                .policy("consult(observation, memory)")
                .tempo(100).lifetime(250).seed(7)
                .build().run(runs);
    }
}
