package godel.machine.command;

import godel.axioms.RunStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code godel query RUN 'SELECT …'}. */
@Command(name = "query", mixinStandardHelpOptions = true,
        description = {"Answers a SPARQL query about a run: its theorems, the axioms they rest on, its rewrites.",
                "The prefixes gm:, axiom:, run:, rdf:, rdfs:, owl: and xsd: need not be declared.",
                "For example: SELECT ?theorem ?axiom WHERE { ?theorem gm:restsOn ?axiom }"})
final class QueryCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "RUN", description = "the run's directory, such as runs/1")
    private Path run;

    @Parameters(index = "1", paramLabel = "QUERY", description = "a query of the form SELECT or ASK")
    private String query;

    QueryCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path directory = console.resolve(run);
        if (!Files.isDirectory(directory)) {
            throw new BadInput(run.toString(), "there is no such directory", "give the directory of a run, such as runs/1");
        }
        console.out().print(RunStore.query(directory, query).text());
        return ExitCode.DONE;
    }
}
