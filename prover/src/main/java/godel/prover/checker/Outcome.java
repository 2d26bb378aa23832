package godel.prover.checker;

/** What the checker says of a certificate. */
public sealed interface Outcome {

    /** Every line was checked: the conclusions follow from the axioms listed, and from nothing else. */
    record Accepted(Summary summary) implements Outcome {
    }

    /**
     * The first line that does not hold.
     *
     * @param line its number, from 1
     * @param item what stands there, for instance {@code step 17 (transitive)}
     * @param reason one sentence
     */
    record Refused(long line, String item, String reason) implements Outcome {

        /** {@return the refusal as one line} */
        public String message() {
            return "line " + line + ", " + item + ": " + reason;
        }
    }
}
