package godel.machine.solver;

import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.machine.hardware.Evaluator;
import godel.machine.hardware.Outcome;
import godel.prover.tactic.code.CodeFunction;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Process C, and with it the whole solver at one input: runs the program with the best bound so far.
 *
 * <p>What A and B do meanwhile is known beforehand, so the three are not interleaved step by step: when C begins a run, A and B are
 * asked what they know at that time. The time is the same as if they were.
 *
 * <p><b>Law.</b> Let a pair (q, t) be found by step s of A, its bound be evaluated in b steps, and l be its length. Its bound is
 * known at T = 10 s + 10 · 2^l · b. C's runs of 1, 2, 4, … steps take at most 0.8 T until then; the run that goes on at T and those
 * before it at most 1.6 T + 1. Every later run is of a program with a bound of at most t. So C takes at most
 * max(4 t, 1.6 T + 1 + t) steps, and all together
 * <pre>
 *     time ≤ 5 · t + d · b + c          d = 20 · 2^l,  c = 20 · s + 2
 * </pre>
 * With {@code epsilon}, C takes at most T / (1 + ε) + t steps: at T it goes over to q unless the present run ends sooner. So
 * time ≤ (1 + ε) · t + T + 2, T being s / A's share + 2^l · b / B's share.
 */
public final class Answering {
    private final Problem problem;
    private final ProofProcess proofs;
    private final Shares shares;

    /** A solver that shares the enumeration of proofs with others for the same problem. */
    public Answering(Problem problem, ProofProcess proofs, Shares shares) {
        this.problem = problem;
        this.proofs = proofs;
        this.shares = shares;
    }

    /** {@return the answer for these arguments, if it is there after at most {@code limit} steps} */
    public Optional<Answer> answer(List<Value> arguments, BigInteger limit) {
        BoundProcess bounds = new BoundProcess(proofs, shares, arguments);
        return shares.patiently() ? patiently(bounds, arguments, limit) : doubling(bounds, arguments, limit);
    }

    private Optional<Answer> doubling(BoundProcess bounds, List<Value> arguments, BigInteger limit) {
        BigInteger spent = BigInteger.ZERO;
        for (long allowed = 1; allowed > 0; allowed *= 2) {
            BigInteger time = timeWhen(spent);
            if (time.compareTo(limit) > 0) {
                return Optional.empty();
            }
            Optional<FoundPair> best = best(bounds.knownAt(time)).map(BoundProcess.Known::pair);
            if (run(best, arguments, allowed) instanceof Outcome.Finished(Value value, long cost)) {
                return Optional.of(new Answer(value, timeWhen(spent.add(BigInteger.valueOf(cost))), best, cost, shares)).filter(answer -> answer.time().compareTo(limit) <= 0);
            }
            spent = spent.add(BigInteger.valueOf(allowed));
        }
        return Optional.empty();
    }

    /** Looks ahead in larger and larger stretches for a bound worth a change. */
    private Optional<Answer> patiently(BoundProcess bounds, List<Value> arguments, BigInteger limit) {
        Optional<BoundProcess.Known> present = Optional.empty();
        BigInteger begun = BigInteger.ZERO;
        for (BigInteger horizon = BigInteger.ONE;; horizon = horizon.shiftLeft(1)) {
            Optional<Change> change = change(bounds, present, begun, horizon);
            long allowed = clamped(change.map(Change::at).orElse(horizon).subtract(begun));
            if (run(present.map(BoundProcess.Known::pair), arguments, allowed) instanceof Outcome.Finished(Value value, long cost)) {
                return Optional.of(new Answer(value, timeWhen(begun.add(BigInteger.valueOf(cost))), present.map(BoundProcess.Known::pair), cost, shares))
                        .filter(answer -> answer.time().compareTo(limit) <= 0);
            }
            if (change.isPresent()) {
                present = Optional.of(change.get().to);
                begun = change.get().at;
            }
            if (timeWhen(horizon).compareTo(limit) > 0) {
                return Optional.empty();
            }
        }
    }

    /** @param at step of process C */
    private record Change(BoundProcess.Known to, BigInteger at) {
    }

    private Optional<Change> change(BoundProcess bounds, Optional<BoundProcess.Known> present, BigInteger begun, BigInteger horizon) {
        for (BoundProcess.Known known : bounds.knownAt(timeWhen(horizon))) {
            BigInteger at = Rational.of(known.time(), BigInteger.ONE).times(shares.answers()).negate().floor().negate().numerator().max(begun);
            Rational done = Rational.of(at.subtract(begun), BigInteger.ONE);
            if (present.isEmpty() || known.bound().compareTo(present.get().bound().minus(done)) < 0) {
                return Optional.of(new Change(known, at));
            }
        }
        return Optional.empty();
    }

    private static Optional<BoundProcess.Known> best(List<BoundProcess.Known> known) {
        return known.stream().min(Comparator.comparing(BoundProcess.Known::bound));
    }

    private Outcome run(Optional<FoundPair> pair, List<Value> arguments, long limit) {
        Value program = pair.map(found -> found.pair().program()).orElse(problem.specification().program());
        Symbol main = CodeFunction.of(program).orElseThrow().getFirst().name();
        return Evaluator.of(program).runFunction(limit, main, arguments);
    }

    /** The time of all when C has taken so many steps. */
    private BigInteger timeWhen(BigInteger steps) {
        return Rational.of(steps, BigInteger.ONE).divide(shares.answers()).negate().floor().negate().numerator();
    }

    private static long clamped(BigInteger steps) {
        return steps.min(BigInteger.valueOf(Long.MAX_VALUE)).longValueExact();
    }
}
