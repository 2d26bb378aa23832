package godel.prover.metamath;

import static org.junit.jupiter.api.Assertions.assertEquals;

import godel.prover.PrimitiveAxioms;
import godel.prover.certificate.Conclusion;
import godel.prover.kernel.Axiom;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The axioms of the primitive functions are theorems of the preamble, each of them, however much is abbreviated. */
class ProvedAxiomsTest {
    @Test
    void noAxiomOfThePrimitivesIsTakenForGrantedInADatabase() throws IOException {
        Theory theory = PrimitiveAxioms.theory();
        List<Conclusion> conclusions = new ArrayList<>();
        for (Axiom axiom : theory.axioms()) {
            conclusions.add(new Conclusion(axiom.name(), Theorem.axiom(theory, axiom.name())));
        }
        assertEquals(66, conclusions.size());
        for (ExportLimits limits : List.of(ExportLimits.standard(), Exported.ABBREVIATED)) {
            MetamathVerifier database = MetamathVerifier.verify(Exported.database(limits, conclusions));
            List<String> proved = database.labels("$p").stream().filter(label -> label.startsWith("conclusion-")).toList();
            assertEquals(66, proved.size());
            for (String label : proved) {
                assertEquals(List.of(), database.axiomsOf(label).stream().filter(axiom -> !axiom.matches("(ax|df|abbr)-.*")).toList(), label);
            }
        }
    }
}
