package godel.machine.command;

import godel.machine.search.SearchJson;
import godel.machine.search.SearchPicture;
import godel.machine.search.SearchReport;
import godel.machine.search.SearchText;
import godel.prover.search.oops.Boosts;
import godel.prover.search.oops.Checkpoint;
import godel.prover.search.oops.HanoiExperiment;
import godel.prover.search.oops.UnknownToken;
import godel.prover.search.oops.Readings;
import godel.prover.search.ordered.SearchOutcome;
import godel.prover.search.ordered.SearchState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code godel oops hanoi}. */
@Command(name = "hanoi", mixinStandardHelpOptions = true,
        description = {"The paper's experiment: 30 tasks 1^n 2^n, then the towers of Hanoi, one after another.",
                "Ends when all tasks are solved or the budget is used up. Ctrl-C or a kill loses nothing: --resume goes on from the checkpoint.",
                "Exits with 0 if all tasks are solved, with 4 if the budget is used up."})
final class OopsHanoiCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--configuration", paramLabel = "published|guided",
            description = "which tokens are likelier at first: as the paper says, or also those that make recursive functions (default: published)")
    private String configuration;

    @Option(names = "--boost", paramLabel = "TOKENS", split = ",", description = "tokens that are likelier at first in both stages, instead of a configuration's")
    private List<String> boost;

    @Option(names = "--boostq-0-boosts", description = "boostq with argument 0 boosts the program declared last, on which the paper is ambiguous")
    private boolean zeroBoosts;

    @Option(names = "--popped-is-code", description = "elements of ds that were popped can still be executed, on which the paper is silent")
    private boolean poppedIsCode;

    @Option(names = "--tasks", paramLabel = "N", description = "how many tasks 1^n 2^n come first, 0 to 30 (default: 30)")
    private Integer tasks;

    @Option(names = "--disks", paramLabel = "N", description = "up to how many disks of Hanoi, 0 to 30 (default: 20)")
    private Integer disks;

    @Option(names = "--budget", paramLabel = "STEPS", description = "stop after so many steps, those before --resume included (default: none)")
    private Long budget;

    @Option(names = "--threads", paramLabel = "N", description = "threads; what is found and counted does not depend on them (default: all processors)")
    private Integer threads;

    @Option(names = "--checkpoint", paramLabel = "FILE", defaultValue = "oops.checkpoint", description = "where the search keeps its place (default: ${DEFAULT-VALUE})")
    private Path checkpoint;

    @Option(names = "--resume", description = "go on from the checkpoint")
    private boolean resume;

    @Option(names = "--svg", paramLabel = "FILE", description = "draw the steps task by task")
    private Path picture;

    @Option(names = "--json", description = "print one JSON object at the end")
    private boolean json;

    @Option(names = "--quiet", description = "show no progress")
    private boolean quiet;

    OopsHanoiCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        int workers = positive("--threads", threads, Runtime.getRuntime().availableProcessors());
        long limit = budget == null ? Long.MAX_VALUE : budget;
        if (limit < 1) {
            throw new BadInput("--budget " + budget, "this is not a positive number of steps", "give 1 or more, or leave it out");
        }
        Path file = console.resolve(checkpoint);
        Checkpoint from = resume ? resumed(file) : new Checkpoint(experiment(), SearchState.BEGINNING);
        if (!resume && Files.exists(file)) {
            throw new BadInput(checkpoint.toString(), "there is a checkpoint of a search already", "--resume goes on with it; --checkpoint OTHER begins another");
        }
        try (Interruption signal = Interruption.open()) {
            return run(from, file, limit, workers, signal);
        }
    }

    private int run(Checkpoint from, Path file, long limit, int workers, Interruption signal) throws IOException {
        SearchWatch watch = new SearchWatch(console, from.experiment(), file, quiet, signal);
        long began = System.nanoTime();
        double processorBefore = processorSeconds();
        SearchOutcome outcome = watch.over(() -> from.experiment().search(workers).run(from.state(), limit, watch));
        double seconds = (System.nanoTime() - began) / 1e9;
        double processor = processorSeconds() - processorBefore;
        SearchReport report = SearchReport.of(from.experiment(), outcome);
        if (picture != null) {
            Files.writeString(console.resolve(picture), SearchPicture.svg(report));
        }
        if (json) {
            console.out().println(SearchJson.text(report));
        } else {
            console.print(SearchText.lines(report));
            console.print(SearchText.rates(outcome.state().effort().since(from.state().effort()), seconds, processor, workers));
        }
        return switch (outcome) {
            case SearchOutcome.Solved _ -> ExitCode.DONE;
            case SearchOutcome.OutOfBudget _ -> ExitCode.LIMIT;
            case SearchOutcome.Stopped _ -> ExitCode.INTERRUPTED;
            case SearchOutcome.Exhausted _ -> ExitCode.NOT_PROVED;
        };
    }

    private HanoiExperiment experiment() {
        if (boost != null && configuration != null) {
            throw new BadInput("--boost", "this goes with no --configuration", "give one of the two");
        }
        try {
            return new HanoiExperiment(boosts(), tasks == null ? HanoiExperiment.MOST : tasks, disks == null ? 20 : disks, new Readings(zeroBoosts, poppedIsCode));
        } catch (UnknownToken unknown) {
            throw new BadInput("--boost", unknown.getMessage(), "separate tokens by commas, as in --boost by2,dec,c1");
        } catch (IllegalArgumentException wrong) {
            throw new BadInput("--tasks and --disks", wrong.getMessage(), "");
        }
    }

    private Boosts boosts() {
        if (boost != null) {
            return Boosts.own(boost);
        }
        String name = configuration == null ? Boosts.PUBLISHED.name() : configuration;
        return Boosts.named(name).orElseThrow(() ->
                new BadInput("--configuration " + name, "there is no such configuration", "there are published and guided; --boost makes one's own"));
    }

    private Checkpoint resumed(Path file) throws IOException {
        if (configuration != null || boost != null || zeroBoosts || poppedIsCode || tasks != null || disks != null) {
            throw new BadInput("--resume", "the experiment is in the checkpoint", "give --resume without the options that say what is searched");
        }
        if (!Files.exists(file)) {
            throw new BadInput(checkpoint.toString(), "there is no such checkpoint", "leave out --resume to begin a search");
        }
        try {
            return Checkpoint.read(file);
        } catch (Checkpoint.Unusable unusable) {
            throw new BadInput(checkpoint.toString(), unusable.getMessage(), "it is left as it is; --checkpoint OTHER without --resume begins another search");
        }
    }

    private static double processorSeconds() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9;
    }

    private static int positive(String option, Integer given, int otherwise) {
        if (given != null && given < 1) {
            throw new BadInput(option + " " + given, "this is not a positive whole number", "give 1 or more");
        }
        return given == null ? otherwise : given;
    }
}
