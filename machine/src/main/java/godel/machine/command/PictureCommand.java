package godel.machine.command;

import godel.machine.report.LifePicture;
import godel.machine.run.LifeStory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code godel picture RUN… -o FILE}. */
@Command(name = "picture", mixinStandardHelpOptions = true,
        description = {"Draws what machines earned against time, as SVG: rewriting themselves, and left alone with the same seed.",
                "A panel for each run, from left to right; rewrites are marked. Runs are only read."})
final class PictureCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "RUN", description = "the runs' directories, such as runs/1 runs/2")
    private List<Path> runs;

    @Option(names = {"-o", "--output"}, required = true, paramLabel = "FILE", description = "where the picture is to be written, such as life.svg")
    private Path output;

    PictureCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<LifeStory> lives = new ArrayList<>();
        for (Path run : runs) {
            lives.add(story(run));
        }
        Path file = console.resolve(output);
        if (file.getParent() != null) {
            Files.createDirectories(file.getParent());
        }
        Files.writeString(file, LifePicture.svg(lives));
        console.print(List.of("picture  " + output));
        return ExitCode.DONE;
    }

    private LifeStory story(Path run) throws IOException {
        Path path = console.resolve(run);
        if (!Files.isRegularFile(path.resolve("config.json"))) {
            throw new BadInput(run.toString(), Files.isDirectory(path) ? "this is not the directory of a run" : "there is no such directory",
                    "give the directory of a run, such as runs/1");
        }
        try {
            LifeStory life = LifeStory.of(path);
            if (life.rewriting().isEmpty()) {
                throw new BadInput(run.toString(), "nothing has happened in this run yet", "go on with it: ./godel resume " + run);
            }
            return life;
        } catch (LifeStory.DamagedLog damaged) {
            throw new BadInput(run.toString(), damaged.getMessage(), "restore its log.jsonl, or begin a new run");
        }
    }
}
