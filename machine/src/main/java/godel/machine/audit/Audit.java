package godel.machine.audit;

import godel.prover.checker.Summary;
import java.util.List;

/** The word on a certificate. */
public sealed interface Audit {

    /**
     * Every step follows, and every assumption that has the name of a shipped axiom is that axiom.
     *
     * @param shipped   the axioms assumed that come with the machine, in file order
     * @param others    the axioms assumed that do not: they are the experiment's alone
     * @param redefined functions that have a library function's name and number of parameters, and another meaning
     */
    record Accepted(Summary summary, List<Summary.Axiom> shipped, List<Summary.Axiom> others, List<String> redefined) implements Audit {
        public Accepted {
            shipped = List.copyOf(shipped);
            others = List.copyOf(others);
            redefined = List.copyOf(redefined);
        }
    }

    /** @param reason one sentence that names the line, step, axiom or function */
    record Refused(String reason) implements Audit {
    }
}
