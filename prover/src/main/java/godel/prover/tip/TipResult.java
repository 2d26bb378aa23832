package godel.prover.tip;

import godel.grammar.syntax.Diagnostic;
import godel.grammar.term.Variable;
import godel.grammar.value.Value;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.induction.Sequent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How the attempt at one problem ends. */
public sealed interface TipResult {

    /**
     * Proved, and the certificate was accepted by the independent checker.
     *
     * @param theorems    one for each goal, without hypotheses; in the certificate they are called {@link #name}
     * @param assumptions of the problem on which the proofs rest, by the names of the axioms that they became
     * @param steps       of the certificate
     */
    record Proved(List<Theorem> theorems, List<String> assumptions, byte[] certificate, long steps) implements TipResult {
        public Proved {
            theorems = List.copyOf(theorems);
            assumptions = List.copyOf(assumptions);
        }

        /** {@return the name of a theorem in the certificate, the first being number 0} */
        public static String name(int number) {
            return number == 0 ? "theorem" : "theorem." + (number + 1);
        }
    }

    /** False for these values. */
    record Refuted(Map<Variable, Value> values) implements TipResult {
        public Refuted {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        @Override
        public String toString() {
            return values.entrySet().stream().map(entry -> entry.getKey() + " = " + entry.getValue()).collect(Collectors.joining(", "));
        }
    }

    /**
     * Neither proved nor refuted.
     *
     * @param left goals that simplification left, at which the proof got stuck; none where it did not come so far
     */
    record Open(Reason reason, List<Sequent> left) implements TipResult {
        public Open {
            left = List.copyOf(left);
        }

        Open(Reason reason) {
            this(reason, List.of());
        }
    }

    /** The text is not a problem of this format. */
    record Unreadable(List<Diagnostic> diagnostics) implements TipResult {
        public Unreadable {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /** The program itself failed at this problem. */
    record Fault(Throwable cause) implements TipResult {
    }

    /** Why a problem stays open. */
    enum Reason {
        /** A function that it needs is not shown to end. */
        NOT_ADMITTED("a function is not shown to end"),
        /** The text does not say what is to be proved. */
        NO_GOAL("there is nothing to prove"),
        /** All ways that are tried fail. */
        NO_PROOF("no proof is found"),
        /** A derived rule made a step that the kernel refuses, or that exceeds a limit. */
        REFUSED("the kernel refuses a step"),
        /** The effort is used up. */
        OUT_OF_EFFORT("the effort is used up"),
        /** The time is over. */
        OUT_OF_TIME("the time is over"),
        /** The proof is found, but the checker stops before it has checked all of it. */
        NOT_CHECKED("the independent checker does not accept the certificate");

        private final String text;

        Reason(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
