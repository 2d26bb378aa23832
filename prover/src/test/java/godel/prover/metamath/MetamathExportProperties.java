package godel.prover.metamath;

import static org.junit.jupiter.api.Assertions.assertEquals;

import godel.prover.certificate.Conclusion;
import godel.prover.certificate.RandomProof;
import godel.prover.kernel.Theorem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Random proofs, by all rules but induction, verify when exported, with few abbreviations and with many. */
class MetamathExportProperties {

    private static void isVerified(List<Theorem> theorems, ExportLimits limits) throws IOException {
        List<Conclusion> conclusions = new ArrayList<>();
        for (Theorem theorem : theorems) {
            conclusions.add(new Conclusion("t" + conclusions.size(), theorem));
        }
        Optional<String> exported = Exported.attempt(limits, conclusions);
        Assume.that(exported.isPresent());
        MetamathVerifier database = MetamathVerifier.verify(exported.get());
        assertEquals(
                conclusions.stream().map(conclusion -> "conclusion-" + conclusion.name()).toList(),
                database.labels("$p").stream().filter(label -> label.startsWith("conclusion-")).toList());
    }

    @Property(tries = 6)
    void whateverTheKernelProvesIsVerified(@ForAll long seed) throws IOException {
        isVerified(new RandomProof(seed).theorems(120), ExportLimits.standard());
    }

    @Property(tries = 6)
    void alsoWhereNearlyEverythingIsAbbreviated(@ForAll long seed) throws IOException {
        isVerified(new RandomProof(seed).theorems(120), Exported.ABBREVIATED);
    }

    @Property(tries = 20)
    void evaluationsRestOnNothingButTheLogicAndDefinitions(@ForAll long seed) throws IOException {
        RandomProof random = new RandomProof(seed);
        Theorem evaluated = Theorem.evaluate(random.theory(), random.groundTerm(), 10_000);
        Optional<String> exported = Exported.attempt(ExportLimits.standard(), List.of(new Conclusion("value", evaluated)));
        Assume.that(exported.isPresent());
        Set<String> axioms = MetamathVerifier.verify(exported.get()).axiomsOf("conclusion-value");
        assertEquals(List.of(), axioms.stream().filter(label -> !label.matches("(ax|df|def|abbr|sym)-.*")).toList());
    }
}
