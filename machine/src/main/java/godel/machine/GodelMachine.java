package godel.machine;

import godel.machine.experiment.AxiomFile;
import godel.machine.experiment.Experiment;
import godel.machine.experiment.Variant;
import godel.machine.run.Brake;
import godel.machine.run.Run;
import godel.machine.run.RunListener;
import godel.machine.run.RunPlan;
import godel.machine.run.RunResult;
import godel.machine.run.Substitutes;
import godel.prover.tactic.machine.TargetForm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A machine, ready to live its life. The same machine lives the same life again.
 *
 * <pre>{@code
 * RunResult result = GodelMachine.builder()
 *         .environment(new TwoDoors())
 *         .policy("pair('left, memory)")
 *         .tempo(100).lifetime(150)
 *         .build().run(Path.of("runs"));
 * }</pre>
 */
public final class GodelMachine {
    private final Experiment experiment;
    private final TargetForm target;
    private final List<AxiomFile> axioms;
    private final Variant variant;
    private final Substitutes substitutes;
    private final RunListener listener;
    private final Brake brake;

    GodelMachine(Experiment experiment, TargetForm target, List<AxiomFile> axioms, Variant variant, Substitutes substitutes, RunListener listener, Brake brake) {
        this.experiment = experiment;
        this.target = target;
        this.axioms = List.copyOf(axioms);
        this.variant = variant;
        this.substitutes = substitutes;
        this.listener = listener;
        this.brake = brake;
    }

    /** {@return a builder of a machine in which nothing is chosen yet} */
    public static GodelMachineBuilder builder() {
        return new GodelMachineBuilder();
    }

    /** {@return the experiment that the machine is in, as a file would state it} */
    public Experiment experiment() {
        return experiment;
    }

    /**
     * Lives the life to its end, or until the brake stops it.
     *
     * @param runs the directory in which the run's own is made
     * @throws godel.grammar.syntax.DiagnosticException if the experiment's definitions or axioms are not admitted
     * @throws IOException if the run cannot be recorded
     */
    public RunResult run(Path runs) throws IOException {
        return Run.of(new RunPlan(experiment, target, axioms, variant, runs), substitutes, brake, listener);
    }

    /**
     * Goes on with a life that was stopped or whose process died. The machine must be built as it was then.
     *
     * @param run the run's directory
     * @throws godel.grammar.syntax.DiagnosticException if the run's configuration was changed since
     * @throws godel.machine.journal.ReplayDiffers      if this is another machine's run
     * @throws IOException if the run cannot be read, or not be recorded any more
     */
    public RunResult resume(Path run) throws IOException {
        return Run.resume(run, substitutes, brake, listener);
    }
}
