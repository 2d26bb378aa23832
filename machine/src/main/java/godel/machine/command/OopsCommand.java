package godel.machine.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code godel oops}: searches for programs with the optimal ordered problem solver. */
@Command(name = "oops", mixinStandardHelpOptions = true,
        description = {"The optimal ordered problem solver (Schmidhuber 2004): solves tasks one after another by searching programs,",
                "and reuses what solved the earlier ones."})
final class OopsCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec specification;

    OopsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        specification.commandLine().usage(console.err());
        return ExitCode.BAD_INPUT;
    }
}
