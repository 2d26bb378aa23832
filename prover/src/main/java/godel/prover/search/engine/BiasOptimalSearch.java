package godel.prover.search.engine;

import godel.prover.search.storage.Storage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * BIOPS, bias-optimal proof search (Schmidhuber, <em>Gödel machines</em>, Method 5.1), for any token machine: in phase
 * i = 1, 2, … every sequence w of tokens with P(w) ≥ 2^-i is run for at most 2^i · P(w) steps, and its effects are undone.
 * Sequences that begin alike share the execution of what they have in common, depth first, as in OOPS's <em>Try</em>.
 *
 * <p><b>Bound.</b> A sequence w of probability P that solves in t steps is found, or another before it, within 8 · t / P
 * steps, undoing included. Proof. Let i ≥ 1 be least with 2^i · P ≥ t; then 2^i &lt; 2 · t / P, since t / P ≥ 1. In
 * phase i every beginning of w has time, for it needs no more than w and is no less likely, so w is run then at the
 * latest. In a phase j, the sequences that are run to their end are no beginnings of one another, so by Kraft's
 * inequality their probabilities sum to at most 1. Each takes at most 2^j times its probability, and whatever is
 * executed belongs to at least one of them: together at most 2^j steps. Undoing a token that cost c steps restores fewer
 * than 2000 · c cells ({@link TokenMachine}) and costs one step and one more for each 2000: at most c. So phase j takes
 * at most 2 · 2^j steps, and phases 1 to i take less than 4 · 2^i &lt; 8 · t / P.
 *
 * <p><b>Slices.</b> The search does exactly the same whatever the slices in which it gets its steps. A token whose cost
 * exceeds what is left of a slice is executed, and the difference is paid from the next slices before anything else is
 * done: never are more steps taken than were granted, and a solution is reported only when it is paid for.
 */
public final class BiasOptimalSearch {
    /** Beyond this phase probabilities are not known precisely enough. */
    private static final int LAST_PHASE = 62;

    /** Cells that are restored for each step beyond the first. */
    private static final int CELLS_UNDONE_A_STEP = 2000;

    private enum State { SEARCHING, SOLVED, EXHAUSTED }

    private final TokenMachine machine;
    private final Storage storage;
    private Distribution distribution;
    private State state = State.SEARCHING;
    private long balance;
    private int phase = 1;
    private boolean somethingCutShort;
    private long sequences;
    private long tokens;
    private long steps;
    private int attemptedToken;
    private long attemptedChance;

    /* The sequence being tried. Entry d describes its first d tokens. */
    private int length;
    private int[] token = new int[64];
    private int[] context = new int[64];
    private int[] place = new int[64];
    private long[] probability = new long[64];
    private long[] time = new long[64];

    /** A search that has not begun. */
    public BiasOptimalSearch(TokenMachine machine, Distribution distribution) {
        this.machine = machine;
        this.storage = machine.storage();
        this.distribution = distribution;
        this.probability[0] = Distribution.ONE;
    }

    /**
     * Searches for {@code granted} more steps, or until it is solved or nothing is left.
     *
     * @throws IllegalArgumentException if {@code granted} is negative
     */
    public Progress advance(long granted) {
        if (granted < 0) {
            throw new IllegalArgumentException("a slice of " + granted + " steps");
        }
        balance = Math.addExact(balance, granted);
        while (balance > 0 && state == State.SEARCHING) {
            proceed();
        }
        if (state == State.SEARCHING || balance < 0) {
            return new Progress.Suspended();
        }
        long unused = balance;
        balance = 0;
        return state == State.SOLVED ? new Progress.Solved(sequence(), unused) : new Progress.Exhausted(unused);
    }

    /** Goes on with another distribution; the phase is begun anew with it, and what was being tried is undone. */
    public void use(Distribution other) {
        while (state == State.SEARCHING && length > 0) {
            length--;
            undo();
        }
        distribution = other;
        place[0] = 0;
        somethingCutShort = false;
    }

    /** {@return the sequence being tried, the token being executed included} */
    public List<Integer> attempted() {
        List<Integer> attempted = new ArrayList<>(sequence());
        attempted.add(attemptedToken);
        return attempted;
    }

    /** {@return -log2 of the probability of the sequence being tried, rounded up} */
    public int attemptedBits() {
        return Long.numberOfLeadingZeros(attemptedChance) - (Long.SIZE - 1 - LAST_PHASE);
    }

    /** {@return how far it has come} */
    public Count count() {
        return new Count(phase, sequences, tokens, steps, storage.deepest());
    }

    /** One move: a token is executed, or a sequence is left because none of its continuations has time. */
    private void proceed() {
        int next = place[length];
        if (next < distribution.choices(context[length])) {
            long chance = Distribution.times(probability[length], distribution.probability(context[length], next));
            long allowance = (chance >>> (LAST_PHASE - phase)) - time[length];
            if (allowance > 0) {
                attempt(distribution.token(context[length], next), chance, allowance);
                return;
            }
            somethingCutShort = true;
        }
        if (length == 0) {
            endPhase();
            return;
        }
        if (next == 0) {
            sequences++;
        }
        length--;
        undo();
        place[length]++;
    }

    private void attempt(int attempted, long chance, long allowance) {
        storage.open();
        tokens++;
        attemptedToken = attempted;
        attemptedChance = chance;
        Verdict verdict = machine.run(attempted, allowance);
        long cost = machine.cost();
        if (cost > allowance) {
            cost = allowance;
            verdict = Verdict.INTERRUPTED;
            somethingCutShort = true;
        }
        pay(cost);
        if (verdict == Verdict.INTERRUPTED) {
            sequences++;
            undo();
            place[length]++;
            return;
        }
        if (length + 1 == token.length) {
            grow();
        }
        token[length] = attempted;
        time[length + 1] = time[length] + cost;
        length++;
        context[length] = distribution.contextAfter(attempted);
        place[length] = 0;
        probability[length] = chance;
        if (verdict == Verdict.SOLVED) {
            sequences++;
            state = State.SOLVED;
        }
    }

    private void undo() {
        pay(1 + storage.undo() / CELLS_UNDONE_A_STEP);
    }

    private void pay(long cost) {
        steps += cost;
        balance -= cost;
    }

    private void endPhase() {
        if (!somethingCutShort || phase == LAST_PHASE) {
            state = State.EXHAUSTED;
            return;
        }
        phase++;
        place[0] = 0;
        somethingCutShort = false;
    }

    private List<Integer> sequence() {
        List<Integer> sequence = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            sequence.add(token[i]);
        }
        return sequence;
    }

    private void grow() {
        int capacity = 2 * token.length;
        token = Arrays.copyOf(token, capacity);
        context = Arrays.copyOf(context, capacity);
        place = Arrays.copyOf(place, capacity);
        probability = Arrays.copyOf(probability, capacity);
        time = Arrays.copyOf(time, capacity);
    }
}
