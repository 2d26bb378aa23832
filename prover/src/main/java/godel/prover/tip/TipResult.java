package godel.prover.tip;

import godel.grammar.syntax.Diagnostic;
import godel.grammar.term.Variable;
import godel.grammar.value.Value;
import godel.prover.kernel.Theorem;
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
    }

    /** False for these values. */
    record Refuted(Map<Variable, Value> values) implements TipResult {
        public Refuted {
            values = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(values));
        }

        @Override
        public String toString() {
            return values.entrySet().stream().map(entry -> entry.getKey() + " = " + entry.getValue()).collect(Collectors.joining(", "));
        }
    }

    /** Neither proved nor refuted. */
    record Open(Reason reason) implements TipResult {
    }

    /** The text is not a problem of this format. */
    record Unreadable(List<Diagnostic> diagnostics) implements TipResult {
        public Unreadable {
            diagnostics = List.copyOf(diagnostics);
        }
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
        OUT_OF_TIME("the time is over");

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
