package godel.prover.search.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Storage against a model that copies everything at each scope. */
class StorageProperties {
    private static final int TAPES = 3;
    private static final int CELLS = 200;

    sealed interface Operation {
        record Write(int tape, int position, int value) implements Operation {
        }

        record Open() implements Operation {
        }

        record Undo() implements Operation {
        }

        record Keep() implements Operation {
        }
    }

    @Provide
    Arbitrary<List<Operation>> operations() {
        Arbitrary<Operation> write = Combinators.combine(Arbitraries.integers().between(0, TAPES - 1),
                Arbitraries.oneOf(Arbitraries.integers().between(0, 5), Arbitraries.integers().between(0, CELLS - 1)), Arbitraries.integers())
                .as(Operation.Write::new);
        return Arbitraries.frequencyOf(Tuple.of(8, write), Tuple.of(2, Arbitraries.just(new Operation.Open())),
                Tuple.of(1, Arbitraries.just(new Operation.Undo())), Tuple.of(1, Arbitraries.just(new Operation.Keep())))
                .list().ofMaxSize(300);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void undoing_restores_every_cell_and_keeping_restores_none(@ForAll("operations") List<Operation> operations) {
        Storage storage = new Storage();
        List<Tape> tapes = List.of(storage.tape(), storage.tape(), storage.tape());
        Map<List<Integer>, Integer> model = new HashMap<>();
        Deque<Map<List<Integer>, Integer>> copies = new ArrayDeque<>();
        for (Operation operation : operations) {
            switch (operation) {
                case Operation.Write(int tape, int position, int value) -> {
                    tapes.get(tape).set(position, value);
                    model.put(List.of(tape, position), value);
                }
                case Operation.Open() -> {
                    storage.open();
                    copies.push(new HashMap<>(model));
                }
                case Operation.Undo() when !copies.isEmpty() -> {
                    storage.undo();
                    model = copies.pop();
                }
                case Operation.Keep() when !copies.isEmpty() -> {
                    storage.keep();
                    copies.pop();
                }
                default -> {
                }
            }
            assertEquals(copies.size(), storage.depth());
            for (int tape = 0; tape < TAPES; tape++) {
                for (int position = 0; position < CELLS; position++) {
                    assertEquals(model.getOrDefault(List.of(tape, position), 0), tapes.get(tape).get(position));
                }
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_scope_journals_exactly_the_different_cells_written_in_it(@ForAll("operations") List<Operation> operations) {
        Storage storage = new Storage();
        List<Tape> tapes = List.of(storage.tape(), storage.tape(), storage.tape());
        Deque<Set<List<Integer>>> written = new ArrayDeque<>();
        for (Operation operation : operations) {
            switch (operation) {
                case Operation.Write(int tape, int position, int value) -> {
                    tapes.get(tape).set(position, value);
                    if (!written.isEmpty()) {
                        written.peek().add(List.of(tape, position));
                    }
                }
                case Operation.Open() -> {
                    storage.open();
                    written.push(new HashSet<>());
                }
                case Operation.Undo() when !written.isEmpty() -> assertEquals(written.pop().size(), storage.undo());
                case Operation.Keep() when !written.isEmpty() -> {
                    storage.keep();
                    Set<List<Integer>> kept = written.pop();
                    if (!written.isEmpty()) {
                        written.peek().addAll(kept);
                    }
                }
                default -> {
                }
            }
            assertEquals(written.stream().mapToInt(Set::size).sum(), storage.journaled());
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_shelf_is_undone_with_the_storage(@ForAll("operations") List<Operation> operations) {
        Storage storage = new Storage();
        Shelf<Integer> shelf = new Shelf<>(storage.tape(), 0);
        List<Integer> model = new ArrayList<>();
        Deque<List<Integer>> copies = new ArrayDeque<>();
        for (Operation operation : operations) {
            switch (operation) {
                case Operation.Write(int tape, int position, int value) -> {
                    assertEquals(model.size(), shelf.add(value));
                    model.add(value);
                }
                case Operation.Open() -> {
                    storage.open();
                    copies.push(new ArrayList<>(model));
                }
                case Operation.Undo() when !copies.isEmpty() -> {
                    storage.undo();
                    model = copies.pop();
                }
                default -> {
                }
            }
            assertEquals(model.size(), shelf.size());
            for (int i = 0; i < model.size(); i++) {
                assertEquals(model.get(i), shelf.get(i));
            }
        }
    }
}
