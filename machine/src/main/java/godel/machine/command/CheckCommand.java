package godel.machine.command;

import godel.machine.audit.Audit;
import godel.machine.audit.CertificateAudit;
import godel.machine.report.CertificateText;
import godel.machine.report.OutlineText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code godel check FILE.certificate}. */
@Command(name = "check", mixinStandardHelpOptions = true,
        description = {"Checks a certificate with the independent checker, and its assumptions against those that come with the machine.",
                "Exits with 0 if it is accepted, with 2 if it is refused."})
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "the certificate")
    private Path certificate;

    @Option(names = "--json", description = "print one JSON object")
    private boolean json;

    @Option(names = "--explain", description = "print an outline of the proof: what carries it, and how large it is")
    private boolean explain;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path file = InputFile.existing(console, certificate, "give a certificate; runs keep theirs in runs/NUMBER/certificates");
        Audit audit = CertificateAudit.of(file);
        if (json) {
            console.out().println(CertificateText.json(certificate.toString(), audit));
        }
        return switch (audit) {
            case Audit.Accepted accepted -> {
                if (!json) {
                    console.print(explain ? OutlineText.lines(certificate.toString(), accepted) : CertificateText.lines(certificate.toString(), accepted));
                }
                yield ExitCode.DONE;
            }
            case Audit.Refused(String reason) -> {
                console.err().println(certificate + ": refused: " + reason);
                yield ExitCode.BAD_INPUT;
            }
        };
    }
}
