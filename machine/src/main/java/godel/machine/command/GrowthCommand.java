package godel.machine.command;

import godel.machine.growth.Doors;
import godel.machine.growth.Growth;
import godel.machine.report.GrowthTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code godel growth}. */
@Command(name = "growth", mixinStandardHelpOptions = true,
        description = {"Measures how the search for a rewrite and its proof grow with the world: runs the experiment n-doors with more and more doors,",
                "each until the machine has rewritten itself, and prints a table in Markdown.",
                "Steps, cycle and certificate are the same in every run; seconds and memory are as they were."})
final class GrowthCommand implements Callable<Integer> {
    /** Tests on one thing, one behind the other, of which a proof goes through no more than 100. */
    private static final int MOST_DOORS = 90;

    private final Console console;

    @Option(names = "--doors", paramLabel = "2,5,10", split = ",", defaultValue = "2,5,10,20,50", description = "how many doors (default: ${DEFAULT-VALUE})")
    private List<Integer> doors;

    @Option(names = "--best", paramLabel = "N", defaultValue = "4",
            description = "which door is best, the last one where there are fewer; the later, the longer is the program that names it (default: ${DEFAULT-VALUE})")
    private int best;

    @Option(names = "--max-steps", paramLabel = "N", defaultValue = "1000000", description = "stop a life that has taken so many steps without a rewrite (default: ${DEFAULT-VALUE})")
    private long mostSteps;

    @Option(names = "--runs", paramLabel = "DIR", defaultValue = "runs", description = "where the runs are kept (default: ${DEFAULT-VALUE})")
    private Path runs;

    GrowthCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        BadInput.requirePositive("--max-steps", mostSteps);
        doors.stream().filter(count -> count < 2 || count > MOST_DOORS).findFirst().ifPresent(wrong -> {
            throw new BadInput("--doors " + wrong, "there cannot be so many doors", "give numbers from 2 to " + MOST_DOORS);
        });
        if (best < 2) {
            throw new BadInput("--best " + best, "the policy takes the first door, so another must be best", "give 2 or more");
        }
        console.print(GrowthTable.head("doors"));
        for (int count : doors) {
            Doors experiment = new Doors(count, Math.min(best, count));
            console.print(List.of(GrowthTable.line(Growth.measure(count, experiment.text(), mostSteps, console.resolve(runs)))));
        }
        return ExitCode.DONE;
    }
}
