package godel.axioms;

import godel.grammar.parse.Quine;
import godel.grammar.syntax.SourceFile;
import godel.prover.certificate.CertificateWriter;
import godel.prover.certificate.Conclusion;
import godel.prover.checker.CertificateChecker;
import godel.prover.checker.Outcome;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.theory.Claims;
import godel.prover.theory.TheoremProver;
import godel.prover.theory.TheoryLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Proves the theorems of the theories when the program is built, and stores their certificates beside them. */
public final class TheoryCompiler {
    /** Inferences and nodes for one theorem. */
    private static final long EFFORT_LIMIT = 5_000_000;

    private TheoryCompiler() {
    }

    /**
     * {@code TheoryCompiler FOLDER}: writes a certificate for each theory, which the independent checker accepts, into the
     * folder. It must be the one from which {@link TheoryLibrary} reads, for later theories use the earlier ones.
     *
     * @throws IllegalStateException if a theorem is not proved, or its certificate not accepted
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        for (TheoryLibrary library : TheoryLibrary.values()) {
            Path file = folder.resolve(library.title() + ".certificate");
            CertificateWriter.write(prove(library), file);
            if (CertificateChecker.check(file) instanceof Outcome.Refused refused) {
                throw new IllegalStateException(library.title() + ": the independent checker refuses the certificate: " + refused.message());
            }
        }
    }

    /** {@return the theorems that a theory states, proved in their order, each with the help of those before it} */
    static List<Conclusion> prove(TheoryLibrary library) {
        Theory theory = Theory.create();
        AxiomCollection.load("primitive").loadInto(theory);
        TheoryLoader loader = new TheoryLoader(theory);
        loader.load(Quine.parseFile("basic.quine", Library.text("basic")));
        Map<String, Theorem> known = TheoryLibrary.load(library.needs(), theory);
        SourceFile file = library.file();
        loader.load(file);
        TheoremProver prover = new TheoremProver(theory, EFFORT_LIMIT);
        known.values().forEach(prover::learn);
        List<Conclusion> proved = new ArrayList<>();
        for (Claims.Claim claim : Claims.of(file, theory)) {
            if (!(prover.prove(claim.formula()) instanceof TheoremProver.Outcome.Proved(Theorem theorem, var _, var _))) {
                throw new IllegalStateException(library.title() + ": " + claim.name() + " is not proved");
            }
            prover.learn(theorem);
            proved.add(new Conclusion(claim.name(), theorem));
        }
        return proved;
    }
}
