package godel.machine.command;

import godel.grammar.syntax.DiagnosticException;
import godel.machine.hardware.ConsultationFault;
import godel.machine.journal.JournalDamaged;
import godel.machine.journal.ReplayDiffers;
import godel.machine.life.EnvironmentFault;
import godel.machine.run.RecordingFailed;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The program {@code godel}. */
@Command(name = "godel", mixinStandardHelpOptions = true, version = "godel 0.1.0",
        synopsisSubcommandLabel = "COMMAND",
        description = "A machine that rewrites itself when it has proved that this pays.",
        footer = {"", "Exit codes: 0 done, 1 not proved, 2 bad input, 3 a fault of the program,",
                "4 stopped at a limit, 130 interrupted; what was stopped can be resumed."})
public final class Main {
    Main() {
    }

    /** Runs the command that the arguments name, and exits. */
    public static void main(String[] arguments) {
        System.exit(execute(Console.ofProcess(), arguments));
    }

    /** {@return the exit code of the command that the arguments name} */
    public static int execute(Console console, String... arguments) {
        CommandLine commands = new CommandLine(new Main());
        commands.addSubcommand(new RunCommand(console)).addSubcommand(new CheckCommand(console));
        commands.addSubcommand(new ResumeCommand(console)).addSubcommand(new SweepCommand(console))
                .addSubcommand(new GrowthCommand(console))
                .addSubcommand(new ExperimentsCommand(console));
        commands.addSubcommand(new ProveCommand(console)).addSubcommand(new QueryCommand(console))
                .addSubcommand(new PictureCommand(console));
        commands.addSubcommand(new CommandLine(new ExportCommand()).addSubcommand(new MetamathExportCommand(console)));
        commands.addSubcommand(new CommandLine(new OopsCommand(console)).addSubcommand(new OopsHanoiCommand(console))
                .addSubcommand(new OopsSolveCommand(console)));
        commands.addSubcommand(new SolveCommand(console));
        commands.addSubcommand(new LevinCommand(console));
        commands.setOut(new java.io.PrintWriter(console.out(), true)).setErr(new java.io.PrintWriter(console.err(), true));
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setParameterExceptionHandler((wrong, given) -> misused(console, wrong));
        commands.setExecutionExceptionHandler((failure, command, parsed) -> failed(console, List.of(arguments), failure));
        if (arguments.length == 0) {
            commands.usage(commands.getOut());
            return ExitCode.BAD_INPUT;
        }
        try {
            return DeepThread.run(() -> commands.execute(arguments));
        } catch (Throwable fault) {
            // Errors of the virtual machine end here: exhausted memory, exhausted stack.
            return fault(console, List.of(arguments), fault);
        }
    }

    private static int misused(Console console, ParameterException wrong) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        console.err().print(new BadInput(command, wrong.getMessage(), command + " --help says what can be given").render());
        return ExitCode.BAD_INPUT;
    }

    private static int failed(Console console, List<String> arguments, Exception failure) {
        switch (failure) {
            case DiagnosticException wrong -> console.err().print(wrong.render());
            case BadInput wrong -> console.err().print(wrong.render());
            case EnvironmentFault wrong -> console.err().print(new BadInput("environment", wrong.getMessage(), "the run ends where this happened").render());
            case ConsultationFault wrong -> console.err().print(new BadInput("solver", wrong.getMessage(), "the run ends where this happened").render());
            case ReplayDiffers wrong -> console.err().print(new BadInput("resume", wrong.getMessage(), "a run is resumed by the program and on the files that it was begun with").render());
            case JournalDamaged wrong -> console.err().print(new BadInput("resume", wrong.getMessage(), "restore it, or begin a new run").render());
            case RecordingFailed wrong -> console.err().print(new BadInput(wrong.directory().toString(), wrong.getMessage(),
                    "when that is put right, go on with ./godel resume " + wrong.directory()).render());
            case UncheckedIOException wrong -> console.err().print(new BadInput("godel", wrong.getMessage(), "").render());
            case FileSystemException wrong -> console.err().print(new BadInput(wrong.getFile(), reason(wrong), "").render());
            case Exception fault -> {
                return fault(console, arguments, fault);
            }
        }
        return ExitCode.BAD_INPUT;
    }

    private static String reason(FileSystemException wrong) {
        return switch (wrong) {
            case AccessDeniedException _ -> "this may not be read or written";
            case FileAlreadyExistsException _ -> "this is there already, and no directory";
            case NoSuchFileException _ -> "there is no such file";
            case FileSystemException other -> other.getReason() == null ? other.getClass().getSimpleName() : other.getReason();
        };
    }

    private static int fault(Console console, List<String> arguments, Throwable fault) {
        Optional<Path> report = FaultReport.write(console.folder(), arguments, fault);
        console.err().println("godel: a fault of the program itself: " + fault);
        console.err().println(report.map(file -> "  a report is in " + file).orElse("  and no report could be written"));
        return ExitCode.FAULT;
    }
}
