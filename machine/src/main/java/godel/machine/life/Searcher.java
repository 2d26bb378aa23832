package godel.machine.life;

import godel.grammar.value.Value;
import godel.prover.kernel.Theorem;
import java.util.Optional;

/** Searches for a proof that a rewrite pays, in slices of steps. It is suspended between them and never overruns. */
public interface Searcher {

    /**
     * Goes on for exactly {@code steps} steps, or until a switchprog is found for which the target theorem holds at
     * {@code now}; the rest of the slice is then waited out.
     *
     * @param prior how likely techniques are to be taken, as the program's schedule chose; what is no prior changes nothing
     * @param now   the life as it will be when the next cycle begins
     */
    Slice advance(long steps, Value prior, Moment now);

    /**
     * What a slice came to.
     *
     * @param discovery     what was found in it
     * @param progress      what was done since the searcher began
     * @param contradiction a proof of false without hypotheses, if there is one; then the axioms contradict each other, and
     *                      nothing that is proved means anything
     */
    record Slice(Optional<Discovery> discovery, SearchProgress progress, Optional<Theorem> contradiction) {

        /** A slice in which nothing was contradicted. */
        public Slice(Optional<Discovery> discovery, SearchProgress progress) {
            this(discovery, progress, Optional.empty());
        }
    }

    /** Begins a search, at birth and after each switch. */
    @FunctionalInterface
    interface Source {

        /** {@return a searcher for the software of {@code now}} */
        Searcher begin(Moment now);
    }

    /** A searcher that lets its steps pass: the software is left alone. */
    Searcher IDLE = (steps, prior, now) -> new Slice(Optional.empty(), SearchProgress.NONE);
}
