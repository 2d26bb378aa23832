package godel.machine.run;

import godel.axioms.RunStore;
import godel.grammar.value.Rational;
import godel.machine.experiment.Experiment;
import godel.machine.experiment.RunDirectory;
import godel.machine.experiment.RunLock;
import godel.machine.experiment.RunLog;
import godel.machine.journal.JournaledCommitment;
import godel.machine.journal.ReplayDiffers;
import godel.machine.life.Commitment;
import godel.machine.life.EnvironmentFault;
import godel.machine.life.ExactUtility;
import godel.machine.life.FixedTempo;
import godel.machine.life.FreeTempo;
import godel.machine.life.LifeCycle;
import godel.machine.life.LifeEvent;
import godel.machine.life.Moment;
import godel.machine.life.SearchProgress;
import godel.machine.life.SharedTempo;
import godel.machine.life.SoftwareState;
import godel.machine.life.Switching;
import godel.machine.suggest.Suggester;
import godel.prover.kernel.Theorem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One run. Its directory is made when the experiment is known to be sound and the theory stands, so that bad input
 * leaves nothing behind.
 *
 * <p>A run that was stopped, or whose process died at whatever instant, is resumed by living its life again: nothing in
 * a life depends on anything but the run's configuration. What its records have already is compared and not recorded a
 * second time, and nobody is told of it again.
 */
public final class Run {
    private final RunPlan plan;
    private final Experiment experiment;
    private final Equipment equipment;
    private final BrakedLife braked;
    private final RunListener listener;
    private final ExactUtility utility;
    private final List<Commit> commits = new ArrayList<>();
    private SearchProgress progress = SearchProgress.NONE;

    private Run(RunPlan plan, Equipment equipment, Brake brake, RunListener listener) {
        this.plan = plan;
        this.experiment = plan.experiment();
        this.equipment = equipment;
        this.braked = new BrakedLife(brake);
        this.listener = listener;
        this.utility = new ExactUtility(experiment.tempo(), equipment.surroundings().assumed(), equipment.surroundings().consultant());
    }

    /**
     * Runs the plan to the end of life.
     *
     * @throws godel.grammar.syntax.DiagnosticException if the experiment's definitions or axioms are not admitted
     * @throws EnvironmentFault if the environment gives no probability distribution in some world that is reached
     * @throws RecordingFailed  if the run cannot be recorded any more
     * @throws IOException      if the run cannot be recorded at all
     */
    public static RunResult of(RunPlan plan, Brake brake, RunListener listener) throws IOException {
        return of(plan, Substitutes.NONE, brake, listener);
    }

    /** Runs the plan as {@link #of(RunPlan, Brake, RunListener)} does, with Java in place of some of it. */
    public static RunResult of(RunPlan plan, Substitutes substitutes, Brake brake, RunListener listener) throws IOException {
        return of(plan, Equipment.of(plan, substitutes), brake, listener);
    }

    static RunResult of(RunPlan plan, Equipment equipment, Brake brake, RunListener listener) throws IOException {
        Run run = new Run(plan, equipment, brake, listener);
        Rational leftAlone = run.leftAlone();
        try (Suggester suggester = Suggestions.begin(plan)) {
            return run.live(RunDirectory.create(equipment.disk(), plan.runs(), plan.configuration()), leftAlone, suggester);
        }
    }

    /**
     * Goes on with the run in a directory, to the end of life. A life that is over is only lived again, and told to nobody.
     *
     * @throws godel.grammar.syntax.DiagnosticException if the run's configuration was changed since
     * @throws ReplayDiffers    if the run's records are not those of its configuration
     * @throws RecordingFailed  if the run cannot be recorded any more
     * @throws IOException      if the run cannot be read, or somebody else is living it
     */
    public static RunResult resume(Path directory, Brake brake, RunListener listener) throws IOException {
        return resume(directory, Substitutes.NONE, brake, listener);
    }

    /** Goes on with a run as {@link #resume(Path, Brake, RunListener)} does, with the Java that it was begun with. */
    public static RunResult resume(Path directory, Substitutes substitutes, Brake brake, RunListener listener) throws IOException {
        RunPlan plan = RunPlan.of(RunDirectory.open(directory));
        return resume(directory, plan, Equipment.of(plan, substitutes), brake, listener);
    }

    static RunResult resume(Path directory, RunPlan plan, Equipment equipment, Brake brake, RunListener listener) throws IOException {
        Run run = new Run(plan, equipment, brake, listener);
        try (Suggester suggester = Suggestions.begin(plan)) {
            return run.live(RunDirectory.open(equipment.disk(), directory), run.leftAlone(), suggester);
        }
    }

    /** The software left alone lives first: an environment that fails it does so before there is anything to be recorded. */
    private Rational leftAlone() {
        return LifeCycle.withoutSearch(experiment.birth(), experiment.tempo(), equipment.surroundings(), event -> {
        }).run().earned();
    }

    private RunResult live(RunDirectory directory, Rational leftAlone, Suggester suggester) throws IOException {
        try (RunLock _ = directory.lock(); RunLog log = directory.log();
                Suggestions suggestions = Suggestions.of(suggester, plan, equipment, directory, log)) {
            if (log.alreadyThere() > 0) {
                listener.resumed(log.alreadyThere());
            }
            Consumer<LifeEvent> told = event -> {
                if (!log.repeats()) {
                    listener.happened(event);
                }
            };
            LifeCycle life = new LifeCycle(experiment.birth(), experiment.tempo(), equipment.surroundings(), plan.variant().stopOnSurprise(),
                    braked.braked(suggestions.to(equipment.searchers())), recorded(directory, log),
                    log.andThen(this::listen).andThen(told));
            RunEnding ending = braked.live(life);
            return new RunResult(directory.path(), life.now(), ending, progress, commits, leftAlone);
        } catch (UncheckedIOException unrecorded) {
            throw new RecordingFailed(directory.path(), unrecorded);
        }
    }

    private void listen(LifeEvent event) {
        braked.listen(event);
        switch (event) {
            case LifeEvent.SearchAdvanced advanced -> progress = advanced.progress();
            case LifeEvent.TargetProved proved -> progress = proved.progress();
            case LifeEvent other -> {
            }
        }
    }

    /** The journal's commitment; a switch that stands up to the check is recorded and told. */
    private Commitment recorded(RunDirectory directory, RunLog log) throws IOException {
        Commitment journaled = new JournaledCommitment(directory.journal(), new CertificateEvidence(directory));
        RunStore store = directory.store();
        return new Commitment() {
            @Override
            public void prepare(Switching switching) {
                journaled.prepare(switching);
            }

            @Override
            public Optional<String> confirm(Switching switching) {
                Optional<String> refusal = journaled.confirm(switching);
                if (refusal.isEmpty()) {
                    Commit commit = committed(directory, store, switching);
                    if (!log.repeats()) {
                        listener.committed(commit);
                    }
                }
                return refusal;
            }
        };
    }

    private Commit committed(RunDirectory directory, RunStore store, Switching switching) {
        Moment before = switching.before();
        SoftwareState pending = before.software();
        SoftwareState unswitched = new SoftwareState(pending.program(), pending.memory(), pending.searcher(), Rational.ZERO, pending.switchprog());
        Theorem theorem = switching.discovery().orElseThrow().target().orElseThrow();
        Commit commit = new Commit(commits.size(), time(before), experiment.tempo().unit(), plan.form(), switching, theorem, Lemmas.of(theorem),
                switching.discovery().orElseThrow().technique(), progress,
                ExpectedUtility.asIs(utility, unswitched, before.world(), before.remaining()),
                ExpectedUtility.asIs(utility, pending, before.world(), before.remaining()),
                directory.certificate(commits.size()));
        commits.add(commit);
        try {
            RunRecord.add(store, directory.path(), commit);
        } catch (IOException e) {
            throw new UncheckedIOException("the rewrite cannot be recorded: " + e.getMessage(), e);
        }
        return commit;
    }

    private long time(Moment moment) {
        return switch (experiment.tempo()) {
            case FixedTempo _, SharedTempo _ -> moment.cycle();
            case FreeTempo _ -> experiment.lifetime() - moment.remaining();
        };
    }
}
