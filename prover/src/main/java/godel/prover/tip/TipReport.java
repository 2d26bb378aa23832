package godel.prover.tip;

import java.time.Duration;

/** The counts of a run over problems. */
public record TipReport(int problems, int proved, int refuted, int open, int unreadable) {
    /** Nothing was attempted yet. */
    public static final TipReport EMPTY = new TipReport(0, 0, 0, 0, 0);

    /**
     * The attempt at one problem.
     *
     * @param problem its file, as seen from the folder that was given
     * @param effort  inferences made
     */
    public record Entry(String problem, TipResult result, long effort, Duration time) {
    }

    /** {@return the counts with one result more} */
    TipReport with(TipResult result) {
        return switch (result) {
            case TipResult.Proved _ -> new TipReport(problems + 1, proved + 1, refuted, open, unreadable);
            case TipResult.Refuted _ -> new TipReport(problems + 1, proved, refuted + 1, open, unreadable);
            case TipResult.Open _, TipResult.Fault _ -> new TipReport(problems + 1, proved, refuted, open + 1, unreadable);
            case TipResult.Unreadable _ -> new TipReport(problems + 1, proved, refuted, open, unreadable + 1);
        };
    }
}
