package godel.machine.command;

import godel.grammar.syntax.Setting;
import godel.machine.experiment.Experiment;
import godel.machine.experiment.Variant;
import godel.machine.report.SweepText;
import godel.machine.run.RunPlan;
import godel.machine.sweep.Sweep;
import godel.machine.sweep.SweepPlan;
import godel.machine.sweep.SweepResult;
import godel.prover.tactic.machine.TargetForm;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code godel sweep FILE}. */
@Command(name = "sweep", mixinStandardHelpOptions = true,
        description = {"Runs an experiment in every combination of the choices given, with many seeds.",
                "Writes each run as a line of JSON, and prints a table of means with Student's 95 % confidence intervals."})
final class SweepCommand implements Callable<Integer> {
    private static final int MOST_THREADS = 256;

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "the experiment, such as machine/experiments/two-doors.quine")
    private Path file;

    @Option(names = "--target", paramLabel = "global,as-is", split = ",", description = "target theorems; with -relaxed behind them where they may be equal (default: the experiment's)")
    private List<String> targets = new ArrayList<>();

    @Option(names = "--share", paramLabel = "0,10,30", split = ",", description = "percentages of the steps granted to the searcher that it uses (default: 100)")
    private List<Integer> shares = new ArrayList<>();

    @Option(names = "--prior", paramLabel = "on,off", split = ",", description = "off: all tokens of proof techniques are equally likely (default: on)")
    private List<String> priors = new ArrayList<>();

    @Option(names = "--searcher", paramLabel = "on,off", split = ",", description = "off: nothing is searched (default: on)")
    private List<String> searchers = new ArrayList<>();

    @Option(names = "--seeds", paramLabel = "N", defaultValue = "10", description = "how many seeds, from the experiment's own upwards (default: ${DEFAULT-VALUE})")
    private int seeds;

    @Option(names = "--lifetime", paramLabel = "N", description = "in cycles under fixed tempo, in steps under free tempo (default: the experiment's)")
    private Long lifetime;

    @Option(names = "--axioms", paramLabel = "FILE", description = "a Turtle file of further axioms; may be given more than once")
    private List<Path> axioms = new ArrayList<>();

    @Option(names = "--threads", paramLabel = "N", defaultValue = "1", description = "how many runs go on at a time; changes no result (default: ${DEFAULT-VALUE})")
    private int threads;

    @Option(names = "--out", paramLabel = "FILE", defaultValue = "sweep.jsonl", description = "where the lines of JSON are written; a file that is there is left alone (default: ${DEFAULT-VALUE})")
    private Path out;

    @Option(names = "--quiet", description = "show no progress")
    private boolean quiet;

    SweepCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        SweepPlan plan = plan();
        int all = plan.setups().size() * plan.seeds();
        List<SweepResult> results;
        try (BufferedWriter lines = Files.newBufferedWriter(console.resolve(out), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            List<SweepResult> told = new ArrayList<>();
            results = Sweep.run(plan, threads, result -> {
                told.add(result);
                write(lines, result);
                if (!quiet) {
                    console.err().println(told.size() + " of " + all + " runs");
                }
            });
        } catch (FileAlreadyExistsException there) {
            throw new BadInput("--out " + out, "this file is there already", "give another name");
        }
        console.print(SweepText.table(results));
        return ExitCode.DONE;
    }

    private SweepPlan plan() {
        BadInput.requirePositive("--seeds", seeds);
        BadInput.requirePositive("--threads", threads);
        if (threads > MOST_THREADS) {
            throw new BadInput("--threads " + threads, "these are too many", "give at most " + MOST_THREADS);
        }
        Experiment experiment = Experiment.of(InputFile.quine(console, file));
        if (lifetime != null) {
            BadInput.requirePositive("--lifetime", lifetime);
            experiment = RunPlan.with(experiment, new Setting.Lifetime(lifetime));
        }
        return new SweepPlan(experiment, InputFile.axiomFiles(console, axioms),
                choices(targets, RunPlan.formOf(experiment), SweepCommand::target),
                choices(shares, Variant.WHOLE, share -> Switch.percentage("--share", share)),
                choices(priors, true, word -> Switch.of("--prior", word)),
                choices(searchers, true, word -> Switch.of("--searcher", word)), seeds);
    }

    /** {@return the choices given, each once, or the one that is taken where none is given} */
    private static <W, C> List<C> choices(List<W> given, C usual, Function<W, C> reading) {
        return given.isEmpty() ? List.of(usual) : given.stream().map(reading).distinct().toList();
    }

    private static TargetForm target(String word) {
        return TargetForm.named(word.replace("-relaxed", " relaxed"))
                .orElseThrow(() -> new BadInput("--target " + word, "there is no such target", "the targets are global, as-is, global-relaxed and as-is-relaxed"));
    }

    private void write(BufferedWriter lines, SweepResult result) {
        try {
            lines.write(SweepText.json(file.toString(), result) + "\n");
            lines.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(out + " cannot be written: " + e.getMessage(), e);
        }
    }
}
