package godel.machine.run;

import godel.grammar.parse.Quine;
import godel.grammar.syntax.MachineStatement;
import godel.grammar.syntax.Setting;
import godel.machine.experiment.AxiomFile;
import godel.machine.experiment.Experiment;
import godel.machine.experiment.RunConfiguration;
import godel.machine.experiment.RunDirectory;
import godel.machine.experiment.Variant;
import godel.prover.tactic.machine.TargetForm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is to be run.
 *
 * @param form    the target theorem that lets the machine switch
 * @param axioms  what is assumed besides the axioms that come with the machine
 * @param variant what else differs from the experiment as its file has it
 * @param runs    the directory in which the run's own is made
 */
public record RunPlan(Experiment experiment, TargetForm form, List<AxiomFile> axioms, Variant variant, Path runs) {
    public RunPlan {
        axioms = List.copyOf(axioms);
    }

    /**
     * {@return what the run in this directory was started with}
     *
     * @throws godel.grammar.syntax.DiagnosticException if its configuration was changed since
     * @throws IOException if it cannot be read
     */
    public static RunPlan of(RunDirectory directory) throws IOException {
        RunConfiguration configuration = directory.configuration();
        Experiment experiment = Experiment.of(Quine.parseFile(configuration.experiment(), configuration.text()));
        experiment = with(experiment, new Setting.Seed(configuration.seed()));
        experiment = with(experiment, new Setting.Lifetime(configuration.lifetime()));
        TargetForm form = TargetForm.named(configuration.target()).orElseThrow();
        return new RunPlan(experiment, form, configuration.axioms(), configuration.variant(), directory.path().toAbsolutePath().getParent());
    }

    /** {@return the configuration of a run by this plan} */
    RunConfiguration configuration() {
        return RunConfiguration.of(experiment, form.toString(), axioms, variant);
    }

    /** {@return the target that the experiment names} */
    public static TargetForm formOf(Experiment experiment) {
        Setting.Target target = experiment.target();
        TargetForm form = target.scope() == Setting.Scope.GLOBAL ? TargetForm.GLOBAL : TargetForm.AS_IS;
        return target.relaxed() ? form.orEqual() : form;
    }

    /** {@return the experiment with this setting in place of its own of the same kind} */
    public static Experiment with(Experiment experiment, Setting setting) {
        MachineStatement machine = experiment.machine();
        List<Setting> settings = Stream.concat(machine.settings().stream().filter(other -> other.getClass() != setting.getClass()), Stream.of(setting)).toList();
        MachineStatement changed = new MachineStatement(machine.name(), settings, machine.program());
        return new Experiment(experiment.file(), experiment.environmentStatement(), changed, experiment.world(), experiment.memory(),
                experiment.searcher(), experiment.defaultAction(), experiment.vocabulary());
    }
}
