package godel.machine.run;

import godel.axioms.RunStore;
import godel.grammar.value.Rational;
import godel.machine.experiment.Experiment;
import godel.machine.experiment.ExperimentTheory;
import godel.machine.experiment.RunConfiguration;
import godel.machine.experiment.RunDirectory;
import godel.machine.experiment.RunLog;
import godel.machine.journal.JournaledCommitment;
import godel.machine.life.Chance;
import godel.machine.life.Commitment;
import godel.machine.life.EnvironmentFault;
import godel.machine.life.ExactUtility;
import godel.machine.life.FixedTempo;
import godel.machine.life.FreeTempo;
import godel.machine.life.LifeCycle;
import godel.machine.life.LifeEvent;
import godel.machine.life.Moment;
import godel.machine.life.SearchProgress;
import godel.machine.life.SoftwareState;
import godel.machine.life.Switching;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One run. Its directory is made when the experiment is known to be sound and the theory stands, so that bad input
 * leaves nothing behind.
 */
public final class Run {
    private final RunPlan plan;
    private final Experiment experiment;
    private final Theory theory;
    private final Consumer<LifeEvent> events;
    private final Consumer<Commit> onCommit;
    private final ExactUtility utility;
    private final List<Commit> commits = new ArrayList<>();
    private SearchProgress progress = SearchProgress.NONE;

    private Run(RunPlan plan, Theory theory, Consumer<LifeEvent> events, Consumer<Commit> onCommit) {
        this.plan = plan;
        this.experiment = plan.experiment();
        this.theory = theory;
        this.events = events;
        this.onCommit = onCommit;
        this.utility = new ExactUtility(experiment.tempo(), experiment.environment());
    }

    /**
     * Runs the plan to the end of life.
     *
     * @param events   told of everything that happens, in order
     * @param onCommit told of each rewrite when the independent checker has accepted its certificate
     * @throws godel.grammar.syntax.DiagnosticException if the experiment's definitions or axioms are not admitted
     * @throws EnvironmentFault if the environment gives no probability distribution in some world that is reached
     * @throws IOException      if the run cannot be recorded
     */
    public static RunResult of(RunPlan plan, Consumer<LifeEvent> events, Consumer<Commit> onCommit) throws IOException {
        Theory theory = ExperimentTheory.of(plan.experiment(), plan.axioms());
        return new Run(plan, theory, events, onCommit).live();
    }

    /** The software left alone lives first: an environment that fails it does so before there is anything to be recorded. */
    private RunResult live() throws IOException {
        Rational leftAlone = LifeCycle.withoutSearch(experiment.birth(), experiment.tempo(), experiment.environment(), chance(), event -> {
        }).run().earned();
        RunDirectory directory = RunDirectory.create(plan.runs(), RunConfiguration.of(experiment, plan.form().toString()));
        MachineSearchers searchers = new MachineSearchers(theory, plan.form(), experiment);
        try (RunLog log = directory.log()) {
            LifeCycle life = new LifeCycle(experiment.birth(), experiment.tempo(), experiment.environment(), chance(), searchers,
                    recorded(directory), log.andThen(this::listen).andThen(events));
            Moment end = life.run();
            return new RunResult(directory.path(), end, life.ending().orElseThrow(), progress, commits, leftAlone);
        }
    }

    private Chance chance() {
        return Chance.of(experiment.seed());
    }

    private void listen(LifeEvent event) {
        switch (event) {
            case LifeEvent.SearchAdvanced advanced -> progress = advanced.progress();
            case LifeEvent.TargetProved proved -> progress = proved.progress();
            case LifeEvent other -> {
            }
        }
    }

    /** The journal's commitment; a switch that stands up to the check is recorded and told. */
    private Commitment recorded(RunDirectory directory) throws IOException {
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
                    committed(directory, store, switching);
                }
                return refusal;
            }
        };
    }

    private void committed(RunDirectory directory, RunStore store, Switching switching) {
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
        onCommit.accept(commit);
    }

    private long time(Moment moment) {
        return switch (experiment.tempo()) {
            case FixedTempo _ -> moment.cycle();
            case FreeTempo _ -> experiment.lifetime() - moment.remaining();
        };
    }
}
