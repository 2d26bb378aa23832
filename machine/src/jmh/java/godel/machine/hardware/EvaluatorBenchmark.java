package godel.machine.hardware;

import godel.grammar.parse.Quine;
import godel.grammar.quote.Core;
import godel.grammar.quote.Program;
import godel.grammar.quote.Quotation;
import godel.grammar.syntax.Define;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Steps per second of the evaluator: the counter {@code steps} is the figure, calls per second the other column. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(jvmArgsAppend = "-XX:+UseSerialGC")
public class EvaluatorBenchmark {
    private static final String PROGRAM = """
            define fibonacci(n) = if n < 2 then n else fibonacci(n - 1) + fibonacci(n - 2)
            define sum(n) = if n < 1 then 0 else n + sum(n - 1)
            define reversed(list, done) = if is_pair(list) then reversed(tail(list), pair(head(list), done)) else done
            define counted(n, list) = if n < 1 then list else counted(n - 1, pair(n, list))
            define policy(observation, memory) = pair(if observation = 'dark then 'left else 'right, memory)
            """;

    /** The code that is run. */
    @State(Scope.Thread)
    public static class Code {
        @Param({"fibonacci(20)", "sum(100_000)", "reversed(counted(10_000, []), [])", "policy('dark, [])"})
        private String expression;

        private final Evaluator evaluator = Evaluator.of(Program.quote(Quine.parseFile("benchmark", PROGRAM).all(Define.class).map(Core::of).toList()));
        private Value code;

        private Value code() {
            if (code == null) {
                code = Quotation.quote(Core.of(Quine.parseExpression("benchmark", expression).expression()));
            }
            return code;
        }
    }

    /** The steps taken. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Counter {
        /** Of all calls so far. */
        public long steps;
    }

    /** {@return the outcome, so that it is computed} */
    @Benchmark
    public Outcome run(Code code, Counter counter) {
        Outcome outcome = code.evaluator.run(Long.MAX_VALUE, code.code(), Symbol.NIL);
        counter.steps += ((Outcome.Finished) outcome).cost();
        return outcome;
    }
}
