package godel.prover.tactic.induction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What was found out since a choice, to forget it when the search takes the choice back. */
final class Trail {
    private record Slot(Object[] frame, int index) {
    }

    private record Wait(Waiting cell) {
    }

    private final List<Object> entries = new ArrayList<>();

    int mark() {
        return entries.size();
    }

    void bind(Cell cell, Object value) {
        cell.value = value;
        touched(cell);
        entries.add(cell);
    }

    void fill(Object[] frame, int index, Object value) {
        frame[index] = value;
        entries.add(new Slot(frame, index));
    }

    void block(Waiting cell, Set<Cell.Unknown> unknowns) {
        cell.waitFor(unknowns);
        if (unknowns != null) {
            entries.add(new Wait(cell));
        }
    }

    void back(int mark) {
        while (entries.size() > mark) {
            switch (entries.removeLast()) {
                case Slot(Object[] frame, int index) -> frame[index] = null;
                case Wait(Waiting cell) -> cell.waitFor(null);
                case Cell cell -> {
                    cell.value = null;
                    touched(cell);
                }
                default -> throw new IllegalStateException("no entry of a trail");
            }
        }
    }

    private static void touched(Cell cell) {
        if (cell instanceof Cell.Unknown unknown) {
            unknown.changed();
        }
    }
}
