package godel.machine.command;

import godel.grammar.syntax.EnvironmentStatement;
import godel.grammar.syntax.MachineStatement;
import godel.grammar.syntax.SourceFile;
import godel.machine.experiment.Experiment;
import godel.machine.experiment.Variant;
import godel.machine.report.ExperimentTable;
import godel.machine.run.Brake;
import godel.machine.run.Run;
import godel.machine.run.RunListener;
import godel.machine.run.RunPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code godel experiments}. */
@Command(name = "experiments", mixinStandardHelpOptions = true,
        description = {"Runs every experiment in a directory as its file has it, and prints a table of what came of them in Markdown.",
                "Files without an environment and a machine are left out."})
final class ExperimentsCommand implements Callable<Integer> {
    private static final String BEGIN = "<!-- experiments: made by ./godel experiments -->";
    private static final String END = "<!-- end of experiments -->";

    private final Console console;

    @Parameters(paramLabel = "DIR", arity = "0..1", defaultValue = "machine/experiments", description = "where the experiments are (default: ${DEFAULT-VALUE})")
    private Path directory;

    @Option(names = "--into", paramLabel = "FILE", description = {"put the table into this file, such as README.md, in place of the one between the lines",
            BEGIN, END})
    private Path into;

    @Option(names = "--only", paramLabel = "NAME", split = ",", description = "run only the experiments of these names")
    private List<String> only = List.of();

    @Option(names = "--max-steps", paramLabel = "N", defaultValue = "10000000", description = "stop a life that has taken so many steps (default: ${DEFAULT-VALUE})")
    private long mostSteps;

    ExperimentsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        BadInput.requirePositive("--max-steps", mostSteps);
        List<Path> files = files();
        if (into != null) {
            replaced(List.of());
        }
        ExperimentTable table = new ExperimentTable();
        Path runs = Files.createTempDirectory("godel-experiments-");
        try {
            for (Path file : files) {
                SourceFile source = InputFile.quine(console, directory.resolve(file.getFileName()));
                if (source.all(EnvironmentStatement.class).findAny().isPresent() && source.all(MachineStatement.class).findAny().isPresent()) {
                    run(table, file.getFileName().toString(), Experiment.of(source), runs);
                }
            }
        } finally {
            delete(runs);
        }
        if (into == null) {
            console.print(table.lines());
        } else {
            Files.writeString(console.resolve(into), replaced(table.lines()));
        }
        return ExitCode.DONE;
    }

    private void run(ExperimentTable table, String fileName, Experiment experiment, Path runs) throws IOException {
        console.err().println(fileName);
        RunPlan plan = new RunPlan(experiment, RunPlan.formOf(experiment), List.of(), Variant.NONE, runs);
        String link = directory.resolve(fileName).toString().replace('\\', '/');
        table.add(name(fileName), link, experiment, plan.form().toString(), Run.of(plan, Brake.afterSteps(mostSteps), RunListener.NONE));
    }

    private List<Path> files() throws IOException {
        Path folder = console.resolve(directory);
        if (!Files.isDirectory(folder)) {
            throw new BadInput(directory.toString(), "there is no such directory", "give the directory of the experiments, such as machine/experiments");
        }
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> files = all.filter(file -> file.getFileName().toString().endsWith(".quine")).sorted().toList();
            List<String> names = files.stream().map(file -> name(file.getFileName().toString())).toList();
            only.stream().filter(wanted -> !names.contains(wanted)).findFirst().ifPresent(unknown -> {
                throw new BadInput("--only " + unknown, "there is no such experiment", "there are " + String.join(", ", names));
            });
            return files.stream().filter(file -> only.isEmpty() || only.contains(name(file.getFileName().toString()))).toList();
        }
    }

    private static String name(String fileName) {
        return fileName.substring(0, fileName.length() - ".quine".length());
    }

    /** {@return the file's text with these lines as its table} */
    private String replaced(List<String> table) throws IOException {
        Path file = InputFile.existing(console, into, "give the file in which the table is to be put");
        String text = Files.readString(file);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END, Math.max(0, begin));
        if (begin < 0 || end < 0) {
            throw new BadInput(into.toString(), "there is no place for the table", "put the lines " + BEGIN + " and " + END + " where it is to be");
        }
        return text.substring(0, begin + BEGIN.length()) + "\n" + String.join("\n", table) + "\n" + text.substring(end);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
