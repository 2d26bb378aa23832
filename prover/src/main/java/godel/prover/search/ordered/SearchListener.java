package godel.prover.search.ordered;

/** Is told how a search is getting on, by the thread that runs it. */
public interface SearchListener {
    /** Nobody listens. */
    SearchListener NONE = new SearchListener() {
        @Override
        public void at(SearchState state) {
            // Nobody listens.
        }

        @Override
        public void solved(Solution solution) {
            // Nobody listens.
        }

        @Override
        public boolean stopping() {
            return false;
        }
    };

    /** The search has come here; called a few times a second at most, with a state that it can go on from. */
    void at(SearchState state);

    /** A task is solved. */
    void solved(Solution solution);

    /** {@return whether the search should stop; asked a few times a second} */
    boolean stopping();
}
