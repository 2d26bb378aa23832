package godel.machine.life;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where the searchers of one life come from, which learn from each other: what one has found, those after the switch
 * begin with (Schmidhuber, <em>Gödel machines</em>, Method 5.2).
 */
public final class TechniqueSearchers implements Searcher.Source {
    private final Function<Moment, ObservedSituation> situations;
    private final boolean priorFollowed;
    private final TheoremStore proved;
    private final List<List<String>> successes = new ArrayList<>();
    private Optional<List<String>> found = Optional.empty();

    /**
     * The searchers of a life that begins.
     *
     * @param situations    what is seen of the machine when a search begins
     * @param priorFollowed whether the prior that the program's schedule names is followed; if not, all tokens are equally likely
     * @param proved        takes in what successful techniques prove
     */
    public TechniqueSearchers(Function<Moment, ObservedSituation> situations, boolean priorFollowed, TheoremStore proved) {
        this.situations = situations;
        this.proved = proved;
        this.priorFollowed = priorFollowed;
    }

    /** What was found is a success when the search after it begins: then the switch is made. */
    @Override
    public Searcher begin(Moment start) {
        found.ifPresent(successes::add);
        found = Optional.empty();
        Searcher searcher = new TechniqueSearcher(situations.apply(start), priorFollowed, successes);
        return (steps, prior, now) -> {
            Searcher.Slice slice = searcher.advance(steps, prior, now);
            found = slice.discovery().map(Discovery::technique).or(() -> found);
            slice.discovery().ifPresent(discovery -> proved.keep(discovery.besides()));
            return slice;
        };
    }
}
