package godel.prover.search.ordered;

/** How a search ended. */
public sealed interface SearchOutcome {

    /** {@return where it stands} */
    SearchState state();

    /** All tasks of all stages are solved. */
    record Solved(SearchState state) implements SearchOutcome {
    }

    /** The budget is used up. */
    record OutOfBudget(SearchState state) implements SearchOutcome {
    }

    /** It was told to stop. */
    record Stopped(SearchState state) implements SearchOutcome {
    }

    /** No program is left that could be tried: all are interrupted by errors, whatever the time. */
    record Exhausted(SearchState state) implements SearchOutcome {
    }
}
