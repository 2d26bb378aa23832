package godel.machine.audit;

import godel.grammar.term.Term;
import godel.machine.hardware.Consultant;
import godel.prover.certificate.Conclusion;
import godel.prover.checker.CertificateChecker;
import godel.prover.checker.Outcome;
import godel.prover.checker.Summary;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Has certificates checked by the independent checker, and looks at what they take for granted. */
public final class CertificateAudit {
    private static final Set<String> ABOUT_MACHINES = Set.of("hardware", "utility");

    private CertificateAudit() {
    }

    /**
     * {@return the word on a certificate}
     *
     * @throws IOException if it cannot be read
     */
    public static Audit of(Path certificate) throws IOException {
        return switch (check(certificate)) {
            case Outcome.Refused refused -> new Audit.Refused(refused.message());
            case Outcome.Accepted(Summary summary) -> compared(summary, shippedFor(summary));
        };
    }

    /**
     * {@return why a certificate does not prove exactly this formula under this name, without hypotheses; empty if it does}
     *
     * @throws IOException if it cannot be read
     */
    public static Optional<String> refusal(Path certificate, String name, Theory theory, Term formula) throws IOException {
        return switch (check(certificate)) {
            case Outcome.Refused refused -> Optional.of(refused.message());
            case Outcome.Accepted(Summary summary) -> {
                String wanted = inCheckersWords(theory, formula);
                boolean there = summary.conclusions().stream().anyMatch(conclusion ->
                        conclusion.name().equals(name) && conclusion.hypotheses().isEmpty() && conclusion.formula().equals(wanted));
                yield there ? Optional.empty() : Optional.of("it proves something else than the theorem " + name);
            }
        };
    }

    private static Outcome check(Path certificate) throws IOException {
        try (InputStream input = new BufferedInputStream(Files.newInputStream(certificate))) {
            return CertificateChecker.check(input, Shipped.unabridged());
        }
    }

    /** {@return how the checker writes the formula: as the hypothesis of the certificate that proves it from itself} */
    private static String inCheckersWords(Theory theory, Term formula) {
        return Shipped.summary(List.of(new Conclusion("wanted", Theorem.assume(theory, formula)))).conclusions().getFirst().formula();
    }

    private static Shipped shippedFor(Summary summary) {
        if (summary.definitions().stream().noneMatch(definition -> definition.function().equals("ev/4"))) {
            return Shipped.withoutMachine();
        }
        boolean cycles = summary.definitions().stream().anyMatch(definition -> definition.function().equals("boot/1"));
        boolean shared = summary.definitions().stream().anyMatch(definition -> definition.function().equals("reserved/2")
                || (definition.function().equals("act/3") && definition.equation().contains("reserved(")));
        boolean consulting = summary.declared().contains(Consultant.NAME.name() + "/" + Consultant.ARITY);
        return Shipped.withUtility(!cycles ? List.of("utility-free") : List.of(shared ? "search-first" : "policy-first", "utility-fixed"), consulting);
    }

    private static Audit compared(Summary summary, Shipped shipped) {
        List<String> redefined = summary.definitions().stream()
                .filter(definition -> shipped.equations().containsKey(definition.function())
                        && !shipped.equations().get(definition.function()).equals(definition.equation()))
                .map(Summary.Definition::function).toList();
        List<Summary.Axiom> known = new ArrayList<>();
        List<Summary.Axiom> others = new ArrayList<>();
        for (Summary.Axiom axiom : summary.axioms()) {
            Summary.Axiom original = shipped.axioms().get(axiom.name());
            if (original == null) {
                others.add(axiom);
                continue;
            }
            if (!original.equals(axiom)) {
                return new Audit.Refused("the axiom " + axiom.name() + " is not the one that comes with the machine: assumed is "
                        + axiom.formula() + " (" + axiom.category() + "), it comes as " + original.formula() + " (" + original.category() + ")");
            }
            if (ABOUT_MACHINES.contains(axiom.category()) && !redefined.isEmpty()) {
                return new Audit.Refused("the axiom " + axiom.name() + " speaks of the library's functions, but the certificate defines "
                        + String.join(", ", redefined) + " in another way");
            }
            known.add(axiom);
        }
        return new Audit.Accepted(summary, known, others, redefined);
    }
}
