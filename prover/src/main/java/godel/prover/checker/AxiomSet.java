package godel.prover.checker;

import java.util.BitSet;

/** The axioms that a theorem rests on, by their numbers in the order of the file. Never changed once made. */
final class AxiomSet {
    static final AxiomSet NONE = new AxiomSet(new BitSet());

    private final BitSet numbers;

    private AxiomSet(BitSet numbers) {
        this.numbers = numbers;
    }

    static AxiomSet of(int number) {
        BitSet numbers = new BitSet();
        numbers.set(number);
        return new AxiomSet(numbers);
    }

    /** {@return both together; one of the two where it has the other's axioms, so that most theorems share their sets} */
    AxiomSet union(AxiomSet other) {
        if (other == this || other.numbers.isEmpty()) {
            return this;
        }
        if (numbers.isEmpty()) {
            return other;
        }
        BitSet all = (BitSet) numbers.clone();
        all.or(other.numbers);
        return all.equals(numbers) ? this : all.equals(other.numbers) ? other : new AxiomSet(all);
    }

    boolean contains(int number) {
        return numbers.get(number);
    }
}
