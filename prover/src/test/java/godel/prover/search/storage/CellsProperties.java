package godel.prover.search.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Cells against a model that copies everything when a scope is opened. */
class CellsProperties {
    private static final int COUNT = 12;

    /** What is done: kinds 0 to 5 write, 6 and 7 open, 8 undoes. */
    record Action(int kind, int cell, int value) {
    }

    @Provide
    Arbitrary<List<Action>> actions() {
        return Combinators.combine(Arbitraries.integers().between(0, 8), Arbitraries.integers().between(0, COUNT - 1), Arbitraries.integers())
                .as(Action::new).list().ofMaxSize(200);
    }

    @Property(tries = 1000)
    void undoing_gives_every_cell_the_value_it_had_when_the_scope_was_opened(@ForAll("actions") List<Action> actions) {
        Cells cells = new Cells(COUNT);
        int[] model = new int[COUNT];
        Deque<int[]> copies = new ArrayDeque<>();
        Deque<Integer> marks = new ArrayDeque<>();
        for (Action action : actions) {
            if (action.kind < 6) {
                cells.set(action.cell, action.value);
                model[action.cell] = action.value;
            } else if (action.kind < 8) {
                marks.push(cells.open());
                copies.push(model.clone());
            } else if (!marks.isEmpty()) {
                cells.undo(marks.pop());
                model = copies.pop();
            }
            assertArrayEquals(model, contents(cells));
        }
        while (!marks.isEmpty()) {
            cells.undo(marks.pop());
            assertArrayEquals(copies.pop(), contents(cells));
        }
    }

    @Property(tries = 300)
    void a_scope_without_inner_ones_logs_each_cell_once(@ForAll("actions") List<Action> actions) {
        Cells cells = new Cells(COUNT);
        int mark = cells.open();
        Set<Integer> written = new HashSet<>();
        for (Action action : actions) {
            cells.set(action.cell, action.value);
            written.add(action.cell);
        }
        assertEquals(written.size(), cells.logged());
        assertEquals(written.size(), cells.undo(mark));
        assertTrue(cells.deepest() >= written.size());
    }

    private static int[] contents(Cells cells) {
        int[] contents = new int[COUNT];
        for (int cell = 0; cell < COUNT; cell++) {
            contents[cell] = cells.get(cell);
        }
        return contents;
    }
}
