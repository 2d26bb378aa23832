package godel.machine.solver;

import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.machine.hardware.Evaluator;
import godel.machine.hardware.Outcome;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Process B: evaluates the bounds of the pairs found at one input, each with a share of 2^-l of B's time from the moment it was
 * found, l being the length of the pair in bits. By Kraft's inequality the shares sum to at most 1.
 */
final class BoundProcess {
    private static final Symbol BOUND = Symbol.of("bound");

    private final ProofProcess proofs;
    private final Shares shares;
    private final List<Value> arguments;
    private final Map<FoundPair, Known> evaluated = new HashMap<>();

    BoundProcess(ProofProcess proofs, Shares shares, List<Value> arguments) {
        this.proofs = proofs;
        this.shares = shares;
        this.arguments = List.copyOf(arguments);
    }

    /**
     * A bound at the input.
     *
     * @param bound the steps that the program takes at most
     * @param cost  the steps that evaluating the bound takes
     * @param time  of the whole solver, at which it is known
     */
    record Known(FoundPair pair, Rational bound, long cost, BigInteger time) {
    }

    /** {@return the bounds known at this time of the whole solver, in the order in which they became known} */
    List<Known> knownAt(BigInteger time) {
        long proofSteps = Rational.of(time, BigInteger.ONE).times(shares.proofs()).floor().numerator().min(BigInteger.valueOf(Long.MAX_VALUE)).longValueExact();
        List<Known> known = new ArrayList<>();
        for (FoundPair pair : proofs.within(proofSteps)) {
            evaluated(pair, time).filter(bound -> bound.time.compareTo(time) <= 0).ifPresent(known::add);
        }
        known.sort(Comparator.comparing(Known::time));
        return known;
    }

    /** A bound that takes longer than its share until this time is not known yet; a bound may take as long as the program. */
    private Optional<Known> evaluated(FoundPair pair, BigInteger time) {
        Known known = evaluated.get(pair);
        return known != null ? Optional.of(known) : evaluate(pair, time).map(found -> {
            evaluated.put(pair, found);
            return found;
        });
    }

    private Optional<Known> evaluate(FoundPair pair, BigInteger time) {
        Rational found = Rational.of(pair.step()).divide(shares.proofs());
        Rational share = Rational.of(time, BigInteger.ONE).minus(found).times(shares.bounds()).divide(Rational.of(BigInteger.TWO.pow(pair.bits()), BigInteger.ONE));
        long limit = share.floor().numerator().min(BigInteger.valueOf(Long.MAX_VALUE)).longValueExact();
        if (limit < 1 || !(Evaluator.of(pair.pair().bound()).runFunction(limit, BOUND, arguments) instanceof Outcome.Finished(Value value, long cost))
                || !(value instanceof Rational bound)) {
            return Optional.empty();
        }
        Rational evaluating = Rational.of(cost).times(Rational.of(BigInteger.TWO.pow(pair.bits()), BigInteger.ONE)).divide(shares.bounds());
        return Optional.of(new Known(pair, bound, cost, found.plus(evaluating).negate().floor().negate().numerator()));
    }
}
