package godel.prover.metamath;

/** How an export ended. */
public sealed interface ExportOutcome {

    /** The database was written. */
    record Written(Statistics statistics) implements ExportOutcome {
    }

    /**
     * Nothing was written.
     *
     * @param reason one sentence: what the checker refused, or which limit was passed
     */
    record Refused(String reason) implements ExportOutcome {
    }
}
