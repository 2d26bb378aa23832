package godel.prover.search;

import godel.grammar.value.Value;
import godel.prover.kernel.Theorem;
import java.util.List;

/** What a slice of search came to. */
public sealed interface SearchOutcome {

    /** {@return how far the search has come} */
    Statistics statistics();

    /** The slice is used up to the last step. */
    record Suspended(Statistics statistics) implements SearchOutcome {
    }

    /**
     * A technique has proved the target theorem for a switchprog.
     *
     * @param technique     the names of its tokens
     * @param theorems      all that the technique had proved, the last of them giving the target
     * @param switchProgram the quoted expression that the theorem speaks of
     * @param unused        steps of the slice that were not needed
     */
    record Found(List<String> technique, List<Theorem> theorems, Value switchProgram, Statistics statistics, long unused) implements SearchOutcome {
        public Found {
            technique = List.copyOf(technique);
            theorems = List.copyOf(theorems);
        }

        /** {@return the theorem that gives the target} */
        public Theorem target() {
            return theorems.getLast();
        }

        /** {@return what was proved on the way to it} */
        public List<Theorem> besides() {
            return theorems.subList(0, theorems.size() - 1);
        }
    }

    /**
     * No technique is left to try: every one was run to its end, or what remains is too improbable to be told from 0.
     *
     * @param unused steps of the slice that were not needed
     */
    record Exhausted(Statistics statistics, long unused) implements SearchOutcome {
    }
}
