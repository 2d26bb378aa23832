package godel.prover.tactic.induction;

import godel.grammar.value.Rational;
import godel.grammar.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What stands for a value that is not known yet: an unknown, or a computation that waits for one. It is given its value
 * when that becomes known, and loses it again when the search goes back; who holds the cell shares both.
 */
abstract sealed class Cell permits Cell.Unknown, Cell.Shifted, Waiting {
    /** The value, which may be a cell itself; null as long as nothing is known. */
    Object value;

    /** {@return the unknowns whose change alone can bring this further, or null if there may be others} */
    abstract Set<Unknown> blockers();

    /** What all values of a sort have in common: they are numbers, or pairs that begin with a constructor's tag. */
    enum Kind {
        NUMBER, DATA, OTHER
    }

    /** A value that the search chooses. */
    static final class Unknown extends Cell {
        final Sort sort;
        final Kind kind;
        private final List<Value> excluded = new ArrayList<>();
        private final Set<Unknown> itself = Set.of(this);
        private long changes;

        Unknown(Sort sort, Kind kind) {
            this.sort = sort;
            this.kind = kind;
        }

        boolean isExcluded(Value number) {
            return excluded.contains(number);
        }

        /** {@return how many numbers it may not be} */
        int exclusions() {
            return excluded.size();
        }

        /** Lets it be anything but this number. */
        void exclude(Value number) {
            excluded.add(number);
            changes++;
        }

        /** Takes the latest exclusion back. */
        void readmit() {
            excluded.removeLast();
            changes++;
        }

        void changed() {
            changes++;
        }

        long changes() {
            return changes;
        }

        @Override
        Set<Unknown> blockers() {
            return itself;
        }
    }

    /** An unknown number plus a number that is known: comparing the sum is comparing the unknown. */
    static final class Shifted extends Cell {
        final Unknown base;
        final Rational shift;

        Shifted(Unknown base, Rational shift) {
            this.base = base;
            this.shift = shift;
        }

        @Override
        Set<Unknown> blockers() {
            return base.itself;
        }
    }
}
