package godel.machine.command;

import godel.machine.experiment.RunDirectory;
import godel.machine.run.Run;
import godel.machine.run.RunPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code godel resume RUN}. */
@Command(name = "resume", mixinStandardHelpOptions = true,
        description = {"Goes on with a run that was stopped or killed, to the end of its life.",
                "Its records become those of a run that was never stopped; what was reported before is not reported again."})
final class ResumeCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "RUN", description = "the run's directory, such as runs/1")
    private Path run;

    @Mixin
    private SessionOptions session;

    ResumeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path path = console.resolve(run);
        if (!Files.isRegularFile(path.resolve("config.json"))) {
            throw new BadInput(run.toString(), Files.isDirectory(path) ? "this is not the directory of a run" : "there is no such directory",
                    "give the directory of a run, such as runs/1");
        }
        RunPlan plan = RunPlan.of(RunDirectory.open(path));
        return session.live(console, plan, run.toString(), (brake, listener) -> Run.resume(path, brake, listener));
    }
}
