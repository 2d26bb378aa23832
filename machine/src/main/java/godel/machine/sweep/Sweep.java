package godel.machine.sweep;

import godel.grammar.syntax.Setting;
import godel.machine.experiment.Experiment;
import godel.machine.run.Brake;
import godel.machine.run.Run;
import godel.machine.run.RunEnding;
import godel.machine.run.RunListener;
import godel.machine.run.RunPlan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Runs an experiment in many ways and with many seeds. Runs share nothing, so how many go on at a time changes no result. */
public final class Sweep {
    /** Deep proofs must not exhaust the stack. */
    private static final long STACK_BYTES = 512L << 20;

    private Sweep() {
    }

    /**
     * Runs the plan.
     *
     * @param threads how many runs go on at a time
     * @param told    of each result, in the order of the setups and the seeds
     * @return all results in this order
     * @throws godel.grammar.syntax.DiagnosticException if the experiment's definitions or axioms are not admitted
     * @throws IOException if no temporary directory can be written
     */
    public static List<SweepResult> run(SweepPlan plan, int threads, Consumer<SweepResult> told) throws IOException {
        Path folder = Files.createTempDirectory("godel-sweep-");
        ExecutorService executor = Executors.newFixedThreadPool(threads, work -> new Thread(null, work, "godel-sweep", STACK_BYTES));
        try {
            List<Future<SweepResult>> runs = new ArrayList<>();
            for (Setup setup : plan.setups()) {
                for (int i = 0; i < plan.seeds(); i++) {
                    long seed = plan.experiment().seed() + i;
                    Path runsFolder = folder.resolve(String.valueOf(runs.size()));
                    runs.add(executor.submit(() -> run(plan, setup, seed, runsFolder)));
                }
            }
            List<SweepResult> results = new ArrayList<>();
            for (Future<SweepResult> run : runs) {
                results.add(resultOf(run));
                told.accept(results.getLast());
            }
            return results;
        } finally {
            executor.shutdownNow();
            executor.close();
            delete(folder);
        }
    }

    private static SweepResult run(SweepPlan plan, Setup setup, long seed, Path runs) throws IOException {
        Experiment experiment = RunPlan.with(plan.experiment(), new Setting.Seed(seed));
        RunPlan one = new RunPlan(experiment, setup.target(), plan.axioms(), setup.variant(), runs);
        SweepResult result = SweepResult.of(setup, seed, Run.of(one, interrupted(), RunListener.NONE));
        delete(runs);
        return result;
    }

    /** When one run fails, the others need not be lived to their ends. */
    private static Brake interrupted() {
        return steps -> Thread.currentThread().isInterrupted() ? Optional.of(new RunEnding.Interrupted()) : Optional.empty();
    }

    private static SweepResult resultOf(Future<SweepResult> run) throws IOException {
        try {
            return run.get();
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case IOException unrecorded -> throw unrecorded;
                case RuntimeException wrong -> throw wrong;
                case Error fault -> throw fault;
                case Throwable other -> throw new IllegalStateException(other);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the sweep was interrupted", stopped);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }
}
