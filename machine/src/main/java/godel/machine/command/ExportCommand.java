package godel.machine.command;

import picocli.CommandLine.Command;

/** {@code godel export FORMAT …}: each format is a command of its own. */
@Command(name = "export", mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "FORMAT",
        description = "Writes a certificate in a form that other programs check.")
final class ExportCommand {
}
