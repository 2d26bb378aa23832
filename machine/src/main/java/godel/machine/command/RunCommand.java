package godel.machine.command;

import godel.grammar.syntax.Setting;
import godel.machine.experiment.Experiment;
import godel.machine.experiment.Variant;
import godel.machine.run.Run;
import godel.machine.run.RunPlan;
import godel.prover.tactic.machine.TargetForm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Option(names = "--searcher", paramLabel = "on|off", defaultValue = "on", description = "off: nothing is searched; the searcher's share of time passes")
    private String searcher;

    @Option(names = "--share", paramLabel = "PERCENT", defaultValue = "100",
            description = "how many of the steps that the program grants its searcher are used; the others pass (default: ${DEFAULT-VALUE})")
    private int share;

    @Option(names = "--prior", paramLabel = "on|off", defaultValue = "on", description = "off: all tokens of proof techniques are equally likely")
    private String prior;

    @Option(names = "--learning", paramLabel = "on|off", defaultValue = "on",
            description = "off: what the searcher knows, theorems adopted as axioms and its prior, is not rewritten; with strict targets it never is")
    private String learning;

    @Option(names = "--stop-on-surprise", description = "end life when something happens that the axioms exclude")
    private boolean stopOnSurprise;

    @Option(names = "--suggest", paramLabel = "COMMAND", description = {"a process that suggests rewrites and techniques; nothing it says is trusted",
            "(a run with suggestions is as deterministic as who makes them; they are recorded, so it can be resumed)"})
    private String suggest;

    @Option(names = "--runs", paramLabel = "DIR", defaultValue = "runs", description = "where runs are kept (default: ${DEFAULT-VALUE})")
    private Path runs;

    @Mixin
    private SessionOptions session;

    RunCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Experiment experiment = experiment();
        RunPlan plan = new RunPlan(experiment, form(experiment), InputFile.axiomFiles(console, axioms), variant(), console.resolve(runs));
        return session.live(console, plan, file.toString(), (brake, listener) -> Run.of(plan, brake, listener));
    }

    private Variant variant() {
        return Variant.NONE.searching(Switch.of("--searcher", searcher)).share(Switch.percentage("--share", share)).prior(Switch.of("--prior", prior))
                .learning(Switch.of("--learning", learning)).stopOnSurprise(stopOnSurprise).suggest(suggest == null ? List.of() : Switch.command("--suggest", suggest));
    }

    private Experiment experiment() {
        if (lifetime != null) {
            BadInput.requirePositive("--lifetime", lifetime);
        }
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
}
