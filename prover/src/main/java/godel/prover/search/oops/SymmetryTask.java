package godel.prover.search.oops;

import java.util.List;

/**
 * 1ⁿ2ⁿ: given n on ds, make the 2n topmost elements of Ds n ones followed by n twos (section 6).
 *
 * @param size n, at least 1
 */
public record SymmetryTask(int size) implements Task {
    @Override
    public String name() {
        return "1^" + size + " 2^" + size;
    }

    @Override
    public List<Integer> input() {
        return List.of(size);
    }

    @Override
    public void begin(Tape tape) {
        // Ds begins empty.
    }

    @Override
    public boolean solved(Tape tape) {
        int top = tape.secondHeight();
        if (top < 2 * size) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            if (tape.second(top - i) != 2 || tape.second(top - size - i) != 1) {
                return false;
            }
        }
        return true;
    }
}
