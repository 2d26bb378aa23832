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
     * @param theorem without hypotheses
     * @param steps   of the certificate
     */
    record Proved(Theorem theorem, byte[] certificate, long steps) implements TipResult {
        /** The name of the theorem in the certificate. */
        public static final String NAME = "theorem";
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
