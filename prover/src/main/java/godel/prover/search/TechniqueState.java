package godel.prover.search;

import godel.grammar.value.Value;
import godel.prover.kernel.Theorem;
import godel.prover.search.numbering.Reader;
import godel.prover.search.numbering.Writer;
import godel.prover.search.storage.Shelf;
import godel.prover.search.storage.Storage;
import godel.prover.search.storage.Tape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The state that techniques work on: data stack, code tape, theorems, switchprog and switchbit, all in one storage. */
final class TechniqueState {
    private static final int STACK_DEPTH = 0;
    private static final int CODE_LENGTH = 1;
    private static final int THEOREM_COUNT = 2;
    private static final int THEOREMS_SHELVED = 3;
    private static final int SEGMENTS_SHELVED = 4;
    private static final int PROGRAMS_SHELVED = 5;
    private static final int SWITCHPROG = 6;
    private static final int SWITCHBIT = 7;

    private final Storage storage = new Storage();
    private final Tape registers = storage.tape();
    private final Tape stack = storage.tape();
    private final Tape code = storage.tape();
    private final Tape theoremNumbers = storage.tape();
    private final Shelf<Theorem> theorems = new Shelf<>(registers, THEOREMS_SHELVED);
    private final Shelf<Value> programs = new Shelf<>(registers, PROGRAMS_SHELVED);

    /** What was written as a whole need not be read again: for the first cell of such a segment, 1 + its number on the shelf. */
    private final Tape segmentAt = storage.tape();
    private final Shelf<Segment> segments = new Shelf<>(registers, SEGMENTS_SHELVED);

    /** A value and its numbering. */
    record Segment(Value value, int[] cells) {
        static Segment of(Value value) {
            return new Segment(value, Writer.cells(value));
        }
    }

    Storage storage() {
        return storage;
    }

    int depth() {
        return registers.get(STACK_DEPTH);
    }

    void push(int number) {
        int depth = registers.get(STACK_DEPTH);
        stack.set(depth, number);
        registers.set(STACK_DEPTH, depth + 1);
    }

    /** Takes the top off; the caller has made sure that there is one. */
    int pop() {
        int top = registers.get(STACK_DEPTH) - 1;
        registers.set(STACK_DEPTH, top);
        return stack.get(top);
    }

    int top() {
        return stack.get(registers.get(STACK_DEPTH) - 1);
    }

    void replaceTop(int number) {
        stack.set(registers.get(STACK_DEPTH) - 1, number);
    }

    int codeLength() {
        return registers.get(CODE_LENGTH);
    }

    /** Cells already written never change, so what a segment holds stays true as long as it is there. */
    void write(int cell) {
        int length = codeLength();
        code.set(length, cell);
        registers.set(CODE_LENGTH, length + 1);
    }

    /** Appends a segment to the code and pushes its first and last position. */
    void append(Segment segment) {
        int start = codeLength();
        int[] cells = segment.cells();
        for (int i = 0; i < cells.length; i++) {
            code.set(start + i, cells[i]);
        }
        registers.set(CODE_LENGTH, start + cells.length);
        segmentAt.set(start, segments.add(segment) + 1);
        push(start);
        push(start + cells.length - 1);
    }

    /** {@return how many cells these positions enclose; 0 where they are no segment of what is written} */
    int length(int first, int last) {
        return first < 0 || last < first || last >= codeLength() ? 0 : last - first + 1;
    }

    /**
     * {@return the value that stands at these positions, from the first to the last; empty if a value ends before, or they are no segment}
     *
     * @throws godel.prover.search.numbering.Malformed if none begins there
     */
    Optional<Value> value(int first, int last) {
        if (length(first, last) == 0) {
            return Optional.empty();
        }
        int segment = segmentAt.get(first);
        if (segment > 0 && segments.get(segment - 1).cells().length == last - first + 1) {
            return Optional.of(segments.get(segment - 1).value());
        }
        Reader reader = new Reader(code::get, first, last + 1);
        Value value = reader.value();
        return reader.atEnd() ? Optional.of(value) : Optional.empty();
    }

    Reader reader(int first) {
        return new Reader(code::get, first, codeLength());
    }

    int theoremCount() {
        return registers.get(THEOREM_COUNT);
    }

    Theorem theorem(int number) {
        if (number < 0 || number >= theoremCount()) {
            throw new Inapplicable("no theorem has the number " + number);
        }
        return theorems.get(theoremNumbers.get(number));
    }

    List<Theorem> theorems() {
        List<Theorem> all = new ArrayList<>();
        for (int i = 0; i < theoremCount(); i++) {
            all.add(theorem(i));
        }
        return all;
    }

    void append(Theorem theorem) {
        int count = theoremCount();
        theoremNumbers.set(count, theorems.add(theorem));
        registers.set(THEOREM_COUNT, count + 1);
    }

    /** Deletes a theorem; {@return how many moved} */
    int delete(int number) {
        theorem(number);
        int last = theoremCount() - 1;
        for (int i = number; i < last; i++) {
            theoremNumbers.set(i, theoremNumbers.get(i + 1));
        }
        registers.set(THEOREM_COUNT, last);
        return last - number;
    }

    Optional<Value> switchProgram() {
        int number = registers.get(SWITCHPROG);
        return number == 0 ? Optional.empty() : Optional.of(programs.get(number - 1));
    }

    void setSwitchProgram(Value program) {
        registers.set(SWITCHPROG, programs.add(program) + 1);
    }

    boolean switchBit() {
        return registers.get(SWITCHBIT) == 1;
    }

    void setSwitchBit() {
        registers.set(SWITCHBIT, 1);
    }
}
