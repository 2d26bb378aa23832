package godel.machine.example;

import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.machine.GodelMachine;
import godel.machine.JavaEnvironment;
import godel.machine.life.Consequence;
import godel.machine.report.CommitText;
import godel.machine.run.Commit;
import godel.machine.run.RunListener;
import godel.machine.run.RunResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Two doors; one pays 1 with probability 1/5, the other with 3/5. There is one state, 0. */
public record TwoDoorsInJava() implements JavaEnvironment {
    private static final Value LEFT = Symbol.of("left");
    private static final Value RIGHT = Symbol.of("right");

    @Override
    public Value start() {
        return Rational.ZERO;
    }

    @Override
    public List<Value> actions() {
        return List.of(LEFT, RIGHT);
    }

    @Override
    public Value defaultAction() {
        return Symbol.of("none");
    }

    @Override
    public List<Consequence> consequences(Value state, Value action) {
        Rational chance = Rational.of(action.equals(LEFT) ? 1 : action.equals(RIGHT) ? 3 : 0).divide(Rational.of(5));
        return List.of(new Consequence(chance, Rational.ONE, state), new Consequence(Rational.ONE.minus(chance), Rational.ZERO, state));
    }

    /** A machine that always takes the left door, until it has proved that another program is better. */
    public static RunResult live(Path runs) throws IOException {
        return GodelMachine.builder()
                .environment(new TwoDoorsInJava())
                .policy("pair('left, memory)")
                .tempo(100).lifetime(150).seed(7)
                .listener(new RunListener() {
                    @Override
                    public void committed(Commit commit) {
                        CommitText.lines(commit).forEach(System.out::println);
                    }
                })
                .build().run(runs);
    }
}
