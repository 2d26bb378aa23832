package godel.prover.search;

import godel.grammar.value.Value;
import godel.prover.kernel.Theorem;
import godel.prover.search.engine.BiasOptimalSearch;
import godel.prover.search.engine.Count;
import godel.prover.search.engine.Progress;
import java.util.List;

/**
 * The searcher of the machine: runs proof techniques in a bias-optimal order until one proves the target theorem. It
 * gets its steps in slices and does the same whatever these are; see {@link BiasOptimalSearch} for order, bound and slices.
 *
 * <p>Derived rules are functions of their input, so what one did is remembered as long as the search lives; a repeated
 * call takes the steps that the first one took, and no time.
 */
public final class TechniqueSearch {
    private final TechniqueMachine machine;
    private final List<Token> tokens;
    private final BiasOptimalSearch search;
    private Prior prior;

    /**
     * A search that has not begun.
     *
     * @throws godel.prover.search.numbering.Malformed if the machine's program is too long for a code tape
     */
    public TechniqueSearch(Situation situation, Prior prior) {
        this.machine = new TechniqueMachine(situation);
        this.tokens = machine.tokens();
        this.prior = prior;
        this.search = new BiasOptimalSearch(machine, prior.over(tokens));
    }

    /**
     * Searches for {@code steps} more steps, or until a technique is found. Once it is found or exhausted it stays so.
     *
     * @throws IllegalArgumentException if {@code steps} is negative
     */
    public SearchOutcome advance(long steps) {
        return switch (search.advance(steps)) {
            case Progress.Suspended suspended -> new SearchOutcome.Suspended(statistics());
            case Progress.Exhausted(long unused) -> new SearchOutcome.Exhausted(statistics(), unused);
            case Progress.Solved(List<Integer> technique, long unused) -> found(technique, unused);
        };
    }

    /** Goes on with another prior, from the beginning of the present phase; with the one in use nothing happens. */
    public void use(Prior other) {
        if (!other.equals(prior)) {
            prior = other;
            search.use(other.over(tokens));
        }
    }

    /** {@return how far it has come} */
    public Statistics statistics() {
        Count count = search.count();
        return new Statistics(count.phase(), count.sequences(), count.tokens(), count.steps(), machine.theoremsProved(), machine.ruleCalls(),
                count.deepestUndo());
    }

    /** {@return the names of the tokens of the technique being tried, the one being executed included} */
    public List<String> attempted() {
        return search.attempted().stream().map(number -> tokens.get(number).text()).toList();
    }

    /** {@return the length of the technique being tried in bits: -log2 of its probability, rounded up} */
    public int attemptedBits() {
        return search.attemptedBits();
    }

    /** {@return the tokens that techniques are made of} */
    public List<Token> tokens() {
        return List.copyOf(tokens);
    }

    private SearchOutcome found(List<Integer> technique, long unused) {
        Theorem target = machine.state().theorem(machine.state().theoremCount() - 1);
        Value program = machine.state().switchProgram().orElseThrow();
        return new SearchOutcome.Found(technique.stream().map(number -> tokens.get(number).text()).toList(), target, program, statistics(), unused);
    }
}
