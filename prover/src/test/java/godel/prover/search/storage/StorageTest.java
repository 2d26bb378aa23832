package godel.prover.search.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class StorageTest {

    @Test
    void a_cell_written_a_thousand_times_in_a_scope_is_journaled_once() {
        Storage storage = new Storage();
        Tape tape = storage.tape();
        storage.open();
        for (int i = 1; i <= 1000; i++) {
            tape.set(7, i);
        }
        assertEquals(1, storage.journaled());
        assertEquals(1, storage.undo());
        assertEquals(0, tape.get(7));
    }

    @Test
    void outside_of_scopes_nothing_is_journaled() {
        Storage storage = new Storage();
        storage.tape().set(1_000_000, 5);
        assertEquals(0, storage.deepest());
    }

    @Test
    void after_an_inner_scope_is_undone_the_outer_one_does_not_journal_a_cell_again() {
        Storage storage = new Storage();
        Tape tape = storage.tape();
        storage.open();
        tape.set(0, 1);
        storage.open();
        tape.set(0, 2);
        storage.undo();
        tape.set(0, 3);
        assertEquals(1, storage.journaled());
        storage.undo();
        assertEquals(0, tape.get(0));
    }

    @Test
    void closing_what_is_not_open_is_refused() {
        assertThrows(IllegalStateException.class, new Storage()::undo);
        assertThrows(IllegalStateException.class, new Storage()::keep);
    }
}
