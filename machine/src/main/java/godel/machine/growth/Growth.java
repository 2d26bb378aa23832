package godel.machine.growth;

import godel.grammar.parse.Quine;
import godel.machine.experiment.Experiment;
import godel.machine.experiment.Variant;
import godel.machine.run.Brake;
import godel.machine.run.Commit;
import godel.machine.run.Run;
import godel.machine.run.RunEnding;
import godel.machine.run.RunListener;
import godel.machine.run.RunPlan;
import godel.machine.run.RunResult;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Runs an experiment of some size until the machine has rewritten itself, and measures what that took. */
public final class Growth {
    private static final double NANOSECONDS = 1e9;

    private Growth() {
    }

    /**
     * {@return what the run took}
     *
     * @param size      of the experiment
     * @param text      of it
     * @param mostSteps that the life may take
     * @param runs      where the run is kept
     * @throws IOException if it cannot be recorded
     */
    public static Measurement measure(int size, String text, long mostSteps, Path runs) throws IOException {
        resetPeak();
        long begin = System.nanoTime();
        Experiment experiment = Experiment.of(Quine.parseFile("size " + size, text));
        AtomicReference<Commit> rewrite = new AtomicReference<>();
        RunListener listener = new RunListener() {
            @Override
            public void committed(Commit commit) {
                rewrite.compareAndSet(null, commit);
            }
        };
        Brake enough = steps -> Optional.<RunEnding>of(new RunEnding.Interrupted()).filter(_ -> rewrite.get() != null);
        RunPlan plan = new RunPlan(experiment, RunPlan.formOf(experiment), List.of(), Variant.NONE, runs);
        RunResult result = Run.of(plan, enough.or(Brake.afterSteps(mostSteps)), listener);
        double seconds = (System.nanoTime() - begin) / NANOSECONDS;
        Commit found = rewrite.get();
        long steps = found == null ? result.progress().steps() : found.progress().steps();
        return new Measurement(size, steps, found == null ? Optional.empty() : Optional.of(rewrite(found)), seconds, peak());
    }

    private static Measurement.Rewrite rewrite(Commit commit) throws IOException {
        return new Measurement.Rewrite(commit.time(), Files.size(commit.certificate()));
    }

    private static void resetPeak() {
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** The pools need not have their peaks at one time, so this is a little too much. */
    private static long peak() {
        return heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).toList();
    }
}
