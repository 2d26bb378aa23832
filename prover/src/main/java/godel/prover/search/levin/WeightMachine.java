package godel.prover.search.levin;

import godel.prover.search.ordered.Code;
import godel.prover.search.ordered.Machine;
import godel.prover.search.storage.Cells;
import java.util.ArrayList;
import java.util.List;

/** The 13 primitives at work on one task. Tokens 1 to 13 are primitives, those after them addresses. */
public final class WeightMachine implements Machine {
    private static final Primitive[] PRIMITIVES = Primitive.values();
    private static final int WORK_ADDRESSES = 3;
    private static final int PROGRAM_ADDRESSES = 8;
    private static final int ADDRESSES = WORK_ADDRESSES + PROGRAM_ADDRESSES;
    private static final int MOST_WORK = 64;
    private static final int LARGEST = 1_000_000;
    /** What an address that cannot be read holds. */
    private static final int NOTHING = Integer.MIN_VALUE;

    /* The tape. */
    private static final int POINTER = 0;
    private static final int START = 1;
    private static final int ALLOCATED = 2;
    private static final int WRITTEN = 3;
    private static final int WORK = 4;
    private static final int SUMS = WORK + MOST_WORK + 1;

    private final WeightTask task;
    private final Code code;
    private final boolean[][] on;
    private final Cells cells;
    private final List<Integer> output = new ArrayList<>();
    private boolean recording;
    private long time;
    private long instructions;
    private int pointer;
    private int start;

    /** A machine for one task. */
    public WeightMachine(WeightTask task, Code code) {
        this.task = task;
        this.code = code;
        this.on = task.onBits();
        this.cells = new Cells(SUMS + task.examples().size());
    }

    @Override
    public int tokens() {
        return PRIMITIVES.length + ADDRESSES;
    }

    @Override
    public String name(int token) {
        return token <= PRIMITIVES.length ? PRIMITIVES[token - 1].name() : Integer.toString(address(token));
    }

    /** {@return the token of a primitive} */
    public static int token(Primitive primitive) {
        return primitive.ordinal() + 1;
    }

    /** {@return the token of an address, from -3 to 7} */
    public static int token(int address) {
        return PRIMITIVES.length + 1 + WORK_ADDRESSES + address;
    }

    @Override
    public int tasks() {
        return 1;
    }

    @Override
    public Cells cells() {
        return cells;
    }

    @Override
    public Code code() {
        return code;
    }

    @Override
    public int begin(int number, int first) {
        cells.set(START, first);
        return 1;
    }

    @Override
    public int run(int number, boolean once, long before, double limit) {
        time = before;
        pointer = cells.get(POINTER);
        start = cells.get(START);
        while (time <= limit) {
            int length = code.length() - start + 1;
            if (pointer >= length) {
                return pointer == length ? asks() : halts();
            }
            int token = code.token(start + pointer);
            if (token > PRIMITIVES.length) {
                return halts();
            }
            Primitive primitive = PRIMITIVES[token - 1];
            if (pointer + primitive.addresses() >= length) {
                return asks();
            }
            time++;
            instructions++;
            int verdict = execute(primitive, pointer);
            if (verdict != CONTINUES) {
                return verdict;
            }
            if (once) {
                cells.set(POINTER, pointer);
                return CONTINUES;
            }
        }
        return INTERRUPTED;
    }

    /** Runs a program that solves the task. {@return the weights that it writes} */
    public List<Integer> weights(int first) {
        output.clear();
        recording = true;
        int mark = cells.open();
        begin(0, first);
        run(0, false, 0, Double.MAX_VALUE);
        cells.undo(mark);
        recording = false;
        return List.copyOf(output);
    }

    @Override
    public long time() {
        return time;
    }

    @Override
    public long instructions() {
        return instructions;
    }

    @Override
    public int distribution(int number) {
        int at = cells.get(POINTER);
        int first = cells.get(START);
        return first + at <= code.length() ? 1 : 0;
    }

    @Override
    public int total(int distribution) {
        return distribution == 0 ? PRIMITIVES.length : ADDRESSES;
    }

    @Override
    public int weight(int distribution, int token) {
        return (distribution == 0) == (token <= PRIMITIVES.length) ? 1 : 0;
    }

    @Override
    public int next(int distribution, int token, boolean heavy) {
        int next = Math.max(token + 1, distribution == 0 ? 1 : PRIMITIVES.length + 1);
        return heavy || next > (distribution == 0 ? PRIMITIVES.length : tokens()) ? 0 : next;
    }

    /** A token costs a step when it is asked for. */
    private int asks() {
        cells.set(POINTER, pointer);
        time++;
        return ASKS;
    }

    private int halts() {
        time++;
        return HALTS;
    }

    private int execute(Primitive primitive, int at) {
        pointer = at + 1 + primitive.addresses();
        return switch (primitive) {
            case STOP -> HALTS;
            case JUMP -> jump(operand(at, 1));
            case JUMPLEQ -> {
                int a = content(operand(at, 1));
                int b = content(operand(at, 2));
                yield a == NOTHING || b == NOTHING ? HALTS : a <= b ? jump(operand(at, 3)) : CONTINUES;
            }
            case OUTPUT -> output(content(operand(at, 1)));
            case GET_INPUT -> content(operand(at, 1)) == 0 ? store(operand(at, 2), task.weights()) : HALTS;
            case MOVE -> store(operand(at, 2), content(operand(at, 1)));
            case ALLOCATE -> resize(content(operand(at, 1)), 1);
            case FREE -> resize(content(operand(at, 1)), -1);
            case INCREMENT -> store(operand(at, 1), combine(content(operand(at, 1)), 1, Primitive.ADD));
            case DECREMENT -> store(operand(at, 1), combine(content(operand(at, 1)), 1, Primitive.SUBTRACT));
            case ADD, SUBTRACT, MULTIPLY -> store(operand(at, 3), combine(content(operand(at, 1)), content(operand(at, 2)), primitive));
        };
    }

    private int operand(int at, int number) {
        int token = code.token(start + at + number);
        return token <= PRIMITIVES.length ? NOTHING : address(token);
    }

    private static int address(int token) {
        return token - PRIMITIVES.length - 1 - WORK_ADDRESSES;
    }

    private int content(int address) {
        if (address >= 0) {
            if (start + address > code.length()) {
                return NOTHING;
            }
            int token = code.token(start + address);
            return token <= PRIMITIVES.length ? token - 1 : address(token);
        }
        return address != NOTHING && -address <= cells.get(ALLOCATED) ? cells.get(WORK - address) : NOTHING;
    }

    private static int combine(int a, int b, Primitive how) {
        if (a == NOTHING || b == NOTHING) {
            return NOTHING;
        }
        long result = switch (how) {
            case ADD -> (long) a + b;
            case SUBTRACT -> (long) a - b;
            default -> (long) a * b;
        };
        return Math.abs(result) <= LARGEST ? (int) result : NOTHING;
    }

    private int store(int address, int value) {
        if (value == NOTHING || address >= 0 || address == NOTHING || -address > cells.get(ALLOCATED)) {
            return HALTS;
        }
        cells.set(WORK - address, value);
        return CONTINUES;
    }

    private int jump(int address) {
        if (address < 0 || address > code.length() - start + 1) {
            return HALTS;
        }
        pointer = address;
        return CONTINUES;
    }

    private int resize(int count, int sign) {
        int allocated = cells.get(ALLOCATED);
        long size = allocated + (long) sign * count;
        if (count == NOTHING || count < 0 || size < 0 || size > MOST_WORK) {
            return HALTS;
        }
        for (int cell = allocated + 1; cell <= size; cell++) {
            cells.set(WORK + cell, 0);
        }
        cells.set(ALLOCATED, (int) size);
        return CONTINUES;
    }

    private int output(int weight) {
        if (weight == NOTHING) {
            return HALTS;
        }
        if (recording) {
            output.add(weight);
        }
        int bit = cells.get(WRITTEN) + 1;
        cells.set(WRITTEN, bit);
        boolean[] examples = on[bit];
        for (int i = 0; i < examples.length; i++) {
            if (examples[i]) {
                cells.set(SUMS + i, cells.get(SUMS + i) + weight);
            }
        }
        if (bit < task.weights()) {
            return CONTINUES;
        }
        for (int i = 0; i < examples.length; i++) {
            if (cells.get(SUMS + i) != task.examples().get(i).target()) {
                return HALTS;
            }
        }
        return SOLVED;
    }
}
