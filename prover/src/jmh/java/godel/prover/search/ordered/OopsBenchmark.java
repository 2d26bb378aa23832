package godel.prover.search.ordered;

import godel.prover.search.oops.Alphabet;
import godel.prover.search.oops.Boosts;
import godel.prover.search.oops.HanoiTask;
import godel.prover.search.oops.OopsMachine;
import godel.prover.search.oops.SymmetryTask;
import godel.prover.search.oops.Task;
import godel.prover.search.oops.Readings;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Prefixes, instructions and steps a second of one thread, undoing included: a whole half phase of new programs in each
 * stage, and one long run of the universal Hanoi program.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class OopsBenchmark {
    private static final double LIMIT = 1 << 27;

    private final Alphabet alphabet = Alphabet.ofTheExperiments();
    private Explorer symmetry;
    private Explorer guided;
    private Explorer hanoi;
    private Explorer longRun;
    private int symmetryStart;
    private int hanoiStart;

    /** What a benchmark's calls have done, which JMH reports by the second. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Work {
        /** Programs run. */
        public long prefixes;
        /** Tokens executed. */
        public long instructions;
        /** Their cost. */
        public long steps;

        /** Begins to count anew. */
        @Setup(Level.Iteration)
        public void begin() {
            prefixes = 0;
            instructions = 0;
            steps = 0;
        }

        void add(Effort effort) {
            prefixes += effort.prefixes();
            instructions += effort.instructions();
            steps += effort.steps();
        }
    }

    /** Makes the machines. */
    @Setup
    public void machines() {
        Code declared = alphabet.code();
        symmetryStart = declared.length() + 1;
        symmetry = explorer(declared, new SymmetryTask(5), Set.copyOf(Boosts.PUBLISHED.symmetry()));
        guided = explorer(declared, new SymmetryTask(29), Set.of("by2", "dec", "boostq", "defnp"));
        Code learned = declared.copy();
        alphabet.program("defnp c1 calltp c2 endnp").forEach(learned::append);
        learned.freeze(symmetryStart);
        hanoiStart = learned.length() + 1;
        hanoi = explorer(learned, new HanoiTask(3), Set.copyOf(Boosts.PUBLISHED.hanoi()));
        Code solver = declared.copy();
        alphabet.program("defnp c4 calltp c3 c5 calltp endnp").forEach(solver::append);
        longRun = explorer(solver, new HanoiTask(16), Set.of());
    }

    private Explorer explorer(Code code, Task task, Set<String> boosted) {
        return new Explorer(new OopsMachine(alphabet, code.copy(), List.of(task), boosted, Readings.USUAL));
    }

    /** New programs for 1ⁿ2ⁿ, boosts as published. */
    @Benchmark
    public Object symmetry(Work work) {
        return half(symmetry, symmetryStart, work);
    }

    /** New programs for 1ⁿ2ⁿ with {@code defnp} boosted: programs run longer. */
    @Benchmark
    public Object symmetryWithRecursion(Work work) {
        return half(guided, symmetryStart, work);
    }

    /** New programs for Hanoi, boosts as published: most programs are very short. */
    @Benchmark
    public Object hanoi(Work work) {
        return half(hanoi, hanoiStart, work);
    }

    /** The universal Hanoi program on 16 disks. */
    @Benchmark
    public Object longRun(Work work) {
        Effort before = longRun.effort();
        int verdict = longRun.begin(symmetryStart, 1, Double.MAX_VALUE);
        longRun.end();
        work.add(longRun.effort().since(before));
        return verdict;
    }

    private static Object half(Explorer explorer, int start, Work work) {
        Effort before = explorer.effort();
        explorer.begin(start, 1, LIMIT);
        Explorer.Ending ending = explorer.exploreBelow();
        explorer.end();
        work.add(explorer.effort().since(before));
        return ending;
    }
}
