package godel.prover.tactic.induction;

import godel.grammar.value.Value;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What is left of a computation that looked at an unknown; it is kept, and goes on from here. */
abstract non-sealed class Waiting extends Cell {
    private static final int MOST_WATCHED = 8;

    private Set<Cell.Unknown> blockers;
    private long seen;

    /**
     * What the computation has to know to go on.
     *
     * @param compared the number that the unknown is compared with, if it is only looked at for that
     */
    record Demand(Cell.Unknown unknown, Optional<Value> compared) {

        /** {@return what has to be known for a cell to be} */
        static Demand of(Cell cell) {
            return switch (cell) {
                case Cell.Unknown unknown -> new Demand(unknown, Optional.empty());
                case Cell.Shifted shifted -> new Demand(shifted.base, Optional.empty());
                case Waiting waiting -> waiting.demand();
            };
        }
    }

    /** {@return the value, or another cell that it is, or this one if it must still wait} */
    abstract Object again();

    /** {@return what is to be decided first} */
    abstract Demand demand();

    /** Notes that nothing but a change of these unknowns, if they are not null, can bring the computation further. */
    void waitFor(Set<Cell.Unknown> unknowns) {
        blockers = unknowns;
        seen = changes();
    }

    private long changes() {
        long sum = 0;
        if (blockers != null) {
            for (Cell.Unknown unknown : blockers) {
                sum += unknown.changes();
            }
        }
        return sum;
    }

    /** {@return whether trying again may come to more than the last time} */
    boolean mayGoOn() {
        return blockers == null || changes() != seen;
    }

    @Override
    Set<Cell.Unknown> blockers() {
        return blockers;
    }

    /** {@return the unknowns that two computations wait for together, or null if they are too many to watch} */
    static Set<Cell.Unknown> together(Object one, Object other) {
        return union(blockers(one), blockers(other));
    }

    /** {@return the unknowns that a result waits for; none if it is known} */
    static Set<Cell.Unknown> blockers(Object computed) {
        return computed instanceof Cell cell ? cell.blockers() : Set.of();
    }

    /** {@return all of both; null if one of them is, or if they are too many} */
    static Set<Cell.Unknown> union(Set<Cell.Unknown> first, Set<Cell.Unknown> second) {
        if (first == null || second == null) {
            return null;
        }
        if (first.containsAll(second)) {
            return first;
        }
        if (second.containsAll(first)) {
            return second;
        }
        Set<Cell.Unknown> all = new HashSet<>(first);
        all.addAll(second);
        return all.size() > MOST_WATCHED ? null : all;
    }
}
