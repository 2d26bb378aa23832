package godel.prover.search.ordered;

import godel.prover.search.storage.Cells;
import java.util.List;
import java.util.stream.IntStream;

/** Programs over an {@link InstructionSet}, which run straight through; a token costs a step. */
public final class StraightMachine implements Machine, Memory {
    private final InstructionSet instructions;
    private final List<String> names;
    private final TaskSequence tasks;
    private final Code code;
    private final Cells cells;
    private final int[] weights;
    private final int total;
    private final int most;
    private final int stride;
    private int tape;
    private long time;
    private long executed;

    /**
     * A machine.
     *
     * @param memory how many cells each task has
     * @throws IllegalArgumentException if no token has a positive weight
     */
    public StraightMachine(InstructionSet instructions, TaskSequence tasks, Prior prior, int memory, Code code) {
        this.instructions = instructions;
        this.names = List.copyOf(instructions.names());
        this.tasks = tasks;
        this.code = code;
        this.stride = memory + 1;
        this.cells = new Cells(stride * tasks.count());
        this.weights = IntStream.range(0, names.size()).map(prior::weight).toArray();
        this.total = Math.toIntExact(IntStream.of(weights).asLongStream().sum());
        this.most = IntStream.of(weights).max().orElse(0);
        if (most <= 0 || IntStream.of(weights).min().orElse(0) < 0) {
            throw new IllegalArgumentException("a prior in which no token is likely, or one less than impossible");
        }
    }

    /**
     * {@return a search for programs that solve tasks of one's own}
     *
     * @param memory  how many cells each task has
     * @param threads how many threads may work
     */
    public static OrderedSearch search(InstructionSet instructions, TaskSequence tasks, Prior prior, int memory, int threads) {
        Stage stage = new Stage("tasks", IntStream.range(0, tasks.count()).mapToObj(task -> "task " + (task + 1)).toList(),
                code -> new StraightMachine(instructions, tasks, prior, memory, code));
        return new OrderedSearch(List.of(stage), new Code(), Schedule.HALF_TO_PROLONGING, threads);
    }

    @Override
    public int tokens() {
        return names.size();
    }

    @Override
    public String name(int token) {
        return names.get(token - 1);
    }

    @Override
    public int tasks() {
        return tasks.count();
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
    public int begin(int task, int start) {
        tape = task * stride;
        cells.set(tape, start);
        tasks.begin(task, this);
        return stride;
    }

    @Override
    public int run(int task, boolean once, long before, double limit) {
        time = before;
        tape = task * stride;
        while (time <= limit) {
            int address = cells.get(tape);
            if (address > code.length()) {
                return time > limit / total * most ? ASKS_IN_VAIN : ASKS;
            }
            cells.set(tape, address + 1);
            time++;
            executed++;
            if (!instructions.execute(code.token(address) - 1, this)) {
                return HALTS;
            }
            if (tasks.solved(task, this)) {
                return SOLVED;
            }
            if (once) {
                return CONTINUES;
            }
        }
        return INTERRUPTED;
    }

    @Override
    public long time() {
        return time;
    }

    @Override
    public long instructions() {
        return executed;
    }

    @Override
    public int distribution(int task) {
        return 0;
    }

    @Override
    public int total(int distribution) {
        return total;
    }

    @Override
    public int weight(int distribution, int token) {
        return weights[token - 1];
    }

    @Override
    public int next(int distribution, int token, boolean heavy) {
        int next = token + 1;
        while (next <= weights.length && weights[next - 1] <= (heavy ? 1 : 0)) {
            next++;
        }
        return next <= weights.length ? next : 0;
    }

    @Override
    public int get(int cell) {
        return cells.get(tape + 1 + cell);
    }

    @Override
    public void set(int cell, int value) {
        cells.set(tape + 1 + cell, value);
    }
}
