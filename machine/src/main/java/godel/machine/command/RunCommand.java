package godel.machine.command;

import godel.axioms.AxiomCollection;
import godel.grammar.syntax.Setting;
import godel.machine.experiment.Experiment;
import godel.machine.life.LifeEvent;
import godel.machine.report.CommitText;
import godel.machine.report.ProgressLine;
import godel.machine.report.RunJson;
import godel.machine.report.RunText;
import godel.machine.run.Commit;
import godel.machine.run.Run;
import godel.machine.run.RunPlan;
import godel.machine.run.RunResult;
import godel.prover.tactic.machine.TargetForm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code godel run FILE}. */
@Command(name = "run", mixinStandardHelpOptions = true,
        description = "Runs the machine of an experiment file to the end of its life.")
final class RunCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "the experiment, such as machine/experiments/two-doors.quine")
    private Path file;

    @Option(names = "--target", paramLabel = "global|as-is",
            description = "what must be proved before a rewrite: that it is better whatever later search finds, or with both left alone (default: the experiment's)")
    private String target;

    @Option(names = "--relaxed", description = "a rewrite need only be at least as good")
    private boolean relaxed;

    @Option(names = "--seed", paramLabel = "N", description = "of the environment's chance (default: the experiment's)")
    private Long seed;

    @Option(names = "--lifetime", paramLabel = "N", description = "in cycles under fixed tempo, in steps under free tempo (default: the experiment's)")
    private Long lifetime;

    @Option(names = "--axioms", paramLabel = "FILE", description = "a Turtle file of further axioms; may be given more than once")
    private List<Path> axioms = new ArrayList<>();

    @Option(names = "--runs", paramLabel = "DIR", defaultValue = "runs", description = "where runs are kept (default: ${DEFAULT-VALUE})")
    private Path runs;

    @Option(names = "--quiet", description = "show no progress")
    private boolean quiet;

    @Option(names = "--json", description = "print one JSON object at the end")
    private boolean json;

    RunCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Experiment experiment = experiment();
        List<AxiomCollection> further = InputFile.axioms(console, axioms);
        String unit = experiment.tempo().unit();
        ProgressLine progress = new ProgressLine(console.err(), console.terminal(), experiment.lifetime(), unit);
        Consumer<LifeEvent> events = quiet ? event -> {
        } : progress;
        RunPlan plan = new RunPlan(experiment, form(experiment), further, console.resolve(runs));
        RunResult result = Run.of(plan, events, commit -> tell(commit, progress));
        if (json) {
            console.out().println(RunJson.text(result, file.toString(), unit));
        } else {
            console.print(RunText.lines(result, unit));
        }
        if (result.ending() instanceof LifeEvent.Refused) {
            console.err().println(file + ": the machine was stopped: " + RunText.ending(result.ending()));
            return ExitCode.FAULT;
        }
        return ExitCode.DONE;
    }

    private Experiment experiment() {
        requirePositive("--lifetime", lifetime);
        Experiment experiment = Experiment.of(InputFile.quine(console, file));
        if (seed != null) {
            experiment = RunPlan.with(experiment, new Setting.Seed(seed));
        }
        return lifetime == null ? experiment : RunPlan.with(experiment, new Setting.Lifetime(lifetime));
    }

    private TargetForm form(Experiment experiment) {
        if (target == null) {
            TargetForm own = RunPlan.formOf(experiment);
            return relaxed ? own.orEqual() : own;
        }
        TargetForm form = TargetForm.named(target).filter(named -> !named.relaxed())
                .orElseThrow(() -> new BadInput("--target " + target, "there is no such target", "the targets are global and as-is; --relaxed goes with either"));
        return relaxed ? form.orEqual() : form;
    }

    private static void requirePositive(String option, Long number) {
        if (number != null && number < 1) {
            throw new BadInput(option + " " + number, "this is not a positive whole number", "give 1 or more");
        }
    }

    private void tell(Commit commit, ProgressLine progress) {
        progress.clear();
        if (!json) {
            console.print(CommitText.lines(commit));
            console.out().println();
        }
    }
}
