package godel.prover.search;

import godel.prover.search.engine.BiasOptimalSearch;
import godel.prover.search.engine.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The searcher of the machine: runs proof techniques in a bias-optimal order until one proves the target theorem. It
 * gets its steps in slices and does the same whatever these are; see {@link BiasOptimalSearch} for order, bound and slices.
 *
 * <p>At birth all time goes into fresh techniques (Schmidhuber, <em>Gödel machines</em>, Method 5.1). After successes
 * (Method 5.2) half of the time goes into prolongations of the last successful technique, half into fresh ones, in turns
 * of {@value #TURN} steps; and every successful technique is a token that calls it. So what is found fresh within t steps
 * is found within 2 · t and a turn.
 *
 * <p>Derived rules are functions of their input, so what one did is remembered as long as the search lives; a repeated
 * call takes the steps that the first one took, and no time.
 */
public final class TechniqueSearch {
    /** The steps that the branches of the search get in turn. */
    static final long TURN = 64;

    private final List<Token> tokens;
    private final List<SearchBranch> branches = new ArrayList<>();
    private final boolean[] exhausted;
    private Prior prior;
    private int turn;
    private long leftOfTurn = TURN;

    /**
     * A search that has not begun, without experience.
     *
     * @throws godel.prover.search.numbering.Malformed if the machine's program is too long for a code tape
     */
    public TechniqueSearch(Situation situation, Prior prior) {
        this(situation, prior, List.of());
    }

    /**
     * A search that has not begun.
     *
     * @param successes the techniques, by the names of their tokens, that succeeded before, the oldest first
     * @throws godel.prover.search.numbering.Malformed if the machine's program is too long for a code tape
     */
    public TechniqueSearch(Situation situation, Prior prior, List<List<String>> successes) {
        TechniqueMachine machine = new TechniqueMachine(situation, successes);
        this.tokens = machine.tokens();
        this.prior = prior;
        branches.add(new SearchBranch(machine, prior, UnaryOperator.identity()));
        if (tokens.getLast() instanceof FrozenToken) {
            int last = tokens.size() - 1;
            branches.add(new SearchBranch(new TechniqueMachine(situation, successes), prior, distribution -> distribution.beginningWith(last)));
        }
        this.exhausted = new boolean[branches.size()];
    }

    /**
     * Searches for {@code steps} more steps, or until a technique is found. Once it is found or exhausted it stays so.
     *
     * @throws IllegalArgumentException if {@code steps} is negative
     */
    public SearchOutcome advance(long steps) {
        if (steps < 0) {
            throw new IllegalArgumentException("a slice of " + steps + " steps");
        }
        long left = steps;
        while (left > 0) {
            if (exhausted[turn] && !anotherBranch()) {
                return new SearchOutcome.Exhausted(statistics(), left);
            }
            long granted = branches.size() == 1 ? left : Math.min(left, leftOfTurn);
            left -= granted;
            leftOfTurn -= granted;
            switch (branches.get(turn).advance(granted)) {
                case Progress.Suspended _ -> {
                }
                case Progress.Exhausted(long unused) -> {
                    exhausted[turn] = true;
                    left += unused;
                }
                case Progress.Solved(List<Integer> technique, long unused) -> {
                    return branches.get(turn).found(technique, statistics(), unused + left);
                }
            }
            if (leftOfTurn <= 0) {
                anotherBranch();
            }
        }
        return new SearchOutcome.Suspended(statistics());
    }

    /** Gives the turn to the next branch that is not exhausted; {@return whether there is one}. */
    private boolean anotherBranch() {
        leftOfTurn = TURN;
        for (int i = 0; i < branches.size(); i++) {
            turn = (turn + 1) % branches.size();
            if (!exhausted[turn]) {
                return true;
            }
        }
        return false;
    }

    /** Goes on with another prior, from the beginning of the present phase; with the one in use nothing happens. */
    public void use(Prior other) {
        if (!other.equals(prior)) {
            prior = other;
            branches.forEach(branch -> branch.use(other));
        }
    }

    /** {@return how far it has come: the phase of the fresh techniques, all else of both branches together} */
    public Statistics statistics() {
        return branches.stream().map(SearchBranch::statistics).reduce((fresh, prolonged) -> new Statistics(fresh.phase(),
                fresh.techniques() + prolonged.techniques(), fresh.tokens() + prolonged.tokens(), fresh.steps() + prolonged.steps(),
                fresh.theorems() + prolonged.theorems(), fresh.ruleCalls() + prolonged.ruleCalls(), Math.max(fresh.deepestUndo(), prolonged.deepestUndo()))).orElseThrow();
    }

    /** {@return the names of the tokens of the technique being tried, the one being executed included} */
    public List<String> attempted() {
        return branches.get(turn).attempted();
    }

    /** {@return the length of the technique being tried in bits: -log2 of its probability, rounded up} */
    public int attemptedBits() {
        return branches.get(turn).attemptedBits();
    }

    /** {@return the tokens that techniques are made of} */
    public List<Token> tokens() {
        return List.copyOf(tokens);
    }
}
