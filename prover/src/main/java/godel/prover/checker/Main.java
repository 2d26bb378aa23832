package godel.prover.checker;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** {@code java -jar checker.jar FILE}: prints what a certificate proves and assumes, or one line that says why it is refused. */
public final class Main {
    private static final int ACCEPTED = 0;
    private static final int REFUSED = 2;

    private Main() {
    }

    /** Exits with 0 if the certificate is accepted, with 2 if it is refused or cannot be read. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(arguments, out, err));
    }

    /** {@return the exit code} */
    static int run(String[] arguments, PrintStream out, PrintStream err) {
        if (arguments.length != 1) {
            err.println("usage: java -jar checker.jar FILE");
            return REFUSED;
        }
        String file = arguments[0];
        try {
            switch (CertificateChecker.check(Path.of(file))) {
                case Outcome.Accepted accepted -> {
                    out.print(Report.of(accepted.summary()));
                    return ACCEPTED;
                }
                case Outcome.Refused refused -> err.println(file + ": refused: " + refused.message());
            }
        } catch (NoSuchFileException missing) {
            err.println(file + ": there is no such file");
        } catch (InvalidPathException | IOException unreadable) {
            err.println(file + ": cannot be read: " + unreadable.getMessage());
        } catch (OutOfMemoryError full) {
            err.println(file + ": refused: checking it takes more memory than Java was given (see java -Xmx)");
        }
        return REFUSED;
    }
}
