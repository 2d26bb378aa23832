package godel.machine.command;

import godel.prover.metamath.ExportOutcome;
import godel.prover.metamath.MetamathExport;
import godel.prover.metamath.Statistics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code godel export metamath FILE.certificate -o FILE.mm}. */
@Command(name = "metamath", mixinStandardHelpOptions = true,
        description = {"Checks a certificate and writes it as one self-contained Metamath database, which any Metamath verifier can check.",
                "Exits with 0 if it is written, with 2 if the certificate is refused or too heavy; then nothing is written."})
final class MetamathExportCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE.certificate", description = "the certificate")
    private Path certificate;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE.mm", required = true, description = "where the database is written")
    private Path output;

    @Option(names = "--force", description = "write over a file that is there already")
    private boolean force;

    MetamathExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path source = InputFile.existing(console, certificate, "give a certificate; runs keep theirs in runs/NUMBER/certificates");
        Path target = console.resolve(output).toAbsolutePath();
        requireWritable(source, target);
        return switch (MetamathExport.export(source, target)) {
            case ExportOutcome.Written(Statistics statistics) -> {
                console.print(List.of(
                        "metamath",
                        "  " + output,
                        String.format(Locale.ROOT, "  %,d statements, %,d of them proved; %,d bytes",
                                statistics.statements(), statistics.proofs(), statistics.bytes()),
                        "  check it with: metamath 'read \"" + output + "\"' 'verify proof *' exit"));
                yield ExitCode.DONE;
            }
            case ExportOutcome.Refused(String reason) -> {
                console.err().println(certificate + ": not exported: " + reason);
                yield ExitCode.BAD_INPUT;
            }
        };
    }

    private void requireWritable(Path source, Path target) throws IOException {
        if (!Files.isDirectory(target.getParent())) {
            throw new BadInput(output.toString(), "there is no directory to write it to", "make the directory first, or give another --output");
        }
        if (Files.isDirectory(target)) {
            throw new BadInput(output.toString(), "this is a directory, not a file", "give --output the name of a file in it");
        }
        if (Files.exists(target)) {
            if (Files.isSameFile(source, target)) {
                throw new BadInput(output.toString(), "this is the certificate itself", "give another --output");
            }
            if (!force) {
                throw new BadInput(output.toString(), "this file is there already", "give --force to write over it, or another --output");
            }
        }
    }
}
