package godel.prover.tactic.induction;

import godel.grammar.value.Rational;
import java.util.Set;

/** What the parts of a computation on partly known values share: what was found out, and how much it may still take. */
final class Forcing {
    private static final int MAXIMAL_DEPTH = 1_500;

    private final Trail trail;
    private long steps;
    private int depth;

    Forcing(Trail trail) {
        this.trail = trail;
    }

    /** Begins a computation that may take so many steps. */
    void begin(long limit) {
        steps = limit;
        depth = 0;
    }

    /** {@return the steps that are left} */
    long left() {
        return Math.max(0, steps);
    }

    /** @throws Programs.GivenUp when no steps are left */
    void charge() {
        if (--steps < 0) {
            throw new Programs.GivenUp();
        }
    }

    /** Long numbers cost more, for steps are to measure time. */
    void chargeLength(Rational number) {
        long words = (number.numerator().bitLength() + number.denominator().bitLength()) / 64;
        steps -= words * words;
    }

    /** @throws Programs.GivenUp when calls are nested too deeply */
    void enter() {
        if (++depth > MAXIMAL_DEPTH) {
            throw new Programs.GivenUp();
        }
    }

    void leave() {
        depth--;
    }

    /** {@return the outermost part of a value, or the cell that it waits for} */
    Object force(Object begun) {
        Object current = begun;
        while (current instanceof Cell cell) {
            if (cell.value != null) {
                current = cell.value;
                continue;
            }
            Object next = cell;
            if (cell instanceof Cell.Shifted shifted && shifted.base.value != null) {
                next = ((Rational) shifted.base.value).plus(shifted.shift);
            } else if (cell instanceof Waiting waiting && waiting.mayGoOn()) {
                charge();
                enter();
                next = waiting.again();
                leave();
            }
            if (next == cell) {
                return cell;
            }
            trail.bind(cell, next);
            current = next;
        }
        return current;
    }

    /** {@return a value as far as it is known, in all of its parts} */
    Object whole(Object begun) {
        Object known = force(begun);
        if (!(known instanceof PartialPair(Object head, Object tail))) {
            return known;
        }
        enter();
        PartialPair pair = new PartialPair(whole(head), whole(tail));
        leave();
        return pair;
    }

    /** Has a computation wait; null says that it cannot be told for what. */
    void block(Waiting waiting, Set<Cell.Unknown> unknowns) {
        trail.block(waiting, unknowns);
    }

    /** Keeps a part that was computed, until the search goes back. */
    void fill(Object[] frame, int slot, Object value) {
        trail.fill(frame, slot, value);
    }
}
