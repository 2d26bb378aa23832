package godel.machine.solver;

import godel.grammar.value.Rational;
import godel.grammar.value.Value;
import java.math.BigInteger;
import java.util.Optional;

/**
 * An answer, and the time that it took.
 *
 * @param time   in steps, of all processes together
 * @param by     the pair whose program has answered; empty if f itself has
 * @param steps  that this program took in its last run
 */
public record Answer(Value value, BigInteger time, Optional<FoundPair> by, long steps, Shares shares) {

    /** {@return the part of the time that process A took} */
    public BigInteger proofs() {
        return part(shares.proofs());
    }

    /** {@return the part of the time that process B took} */
    public BigInteger bounds() {
        return part(shares.bounds());
    }

    /** {@return the part of the time that process C took} */
    public BigInteger answers() {
        return time.subtract(proofs()).subtract(bounds());
    }

    private BigInteger part(Rational share) {
        return Rational.of(time, BigInteger.ONE).times(share).floor().numerator();
    }
}
