package godel.prover.search.oops;

import godel.prover.search.ordered.Code;
import godel.prover.search.ordered.Machine;
import godel.prover.search.storage.Cells;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The language of the paper on the tapes of a sequence of tasks. While a task runs, its registers are fields; they are
 * written back to the tape when the run is suspended, and forgotten when it halts, for then the tape is undone.
 *
 * <p>An address is positive in the code, which counts from 1, and negative on ds: -i is its i-th element.
 */
public final class OopsMachine implements Machine, Tape {
    final Code code;
    final int tokens;
    final Cells cells;
    private final Alphabet alphabet;
    private final int[] opcodes;
    private final Task[] tasks;
    private final int stride;
    final Readings readings;
    private final boolean poppedIsCode;

    /* The task that runs. */
    int tape;
    int ip;
    int dp;
    int secondHeight;
    int calls;
    int base;
    int outputs;
    boolean quoting;
    boolean touched;
    private int data;
    private long time;
    private long instructions;

    /**
     * A machine of which every tape begins with the same distribution: numerators 1, and more by the number of tokens for
     * those that are boosted.
     */
    public OopsMachine(Alphabet alphabet, Code code, List<? extends Task> tasks, Set<String> boosted, Readings readings) {
        this.alphabet = alphabet;
        this.readings = readings;
        this.poppedIsCode = readings.poppedIsCode();
        this.code = code;
        this.tokens = alphabet.size();
        this.opcodes = alphabet.opcodes();
        this.tasks = tasks.toArray(Task[]::new);
        this.stride = Layout.tape(tokens);
        this.cells = new Cells(this.tasks.length * stride);
        for (int task = 0; task < this.tasks.length; task++) {
            tape = task * stride;
            for (int token = 1; token <= tokens; token++) {
                Bias.add(this, token, 1);
            }
            boosted.forEach(name -> Bias.add(this, alphabet.number(name), tokens));
        }
    }

    @Override
    public int tokens() {
        return tokens;
    }

    @Override
    public String name(int token) {
        return alphabet.name(token);
    }

    @Override
    public int tasks() {
        return tasks.length;
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
        List<Integer> input = tasks[task].input();
        write(Layout.INSTRUCTION_POINTER, start);
        write(Layout.DATA_HEIGHT, input.size());
        write(Layout.CALL_OUTPUTS, -1);
        for (int i = 0; i < input.size(); i++) {
            write(Layout.DATA + 1 + i, input.get(i));
        }
        tasks[task].begin(this);
        return 3 + input.size() + Layout.ENVIRONMENT_SIZE;
    }

    @Override
    public int run(int task, boolean once, long before, double limit) {
        time = before;
        load(task);
        while (time <= limit) {
            int token;
            if (ip > 0) {
                if (ip > code.length()) {
                    return ip == code.length() + 1 ? asking(task, limit) : halted();
                }
                token = code.token(ip++);
            } else {
                if (-ip > codeTop() || ip == 0) {
                    return halted();
                }
                token = cells.get(data - ip--);
                if (token < 1 || token > tokens) {
                    return halted();
                }
            }
            int cost = quoting ? Quoting.quote(this, token) : Dispatch.execute(this, opcodes[token]);
            if (cost == 0) {
                return halted();
            }
            time += cost;
            instructions++;
            if (touched) {
                touched = false;
                if (tasks[task].solved(this)) {
                    return suspended(SOLVED);
                }
            }
            if (once) {
                return suspended(CONTINUES);
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
        return instructions;
    }

    @Override
    public int distribution(int task) {
        int start = task * stride;
        return start + Layout.PATTERN_STACK + cells.get(start + Layout.PATTERN) * Layout.pattern(tokens);
    }

    @Override
    public int total(int distribution) {
        return cells.get(distribution);
    }

    @Override
    public int weight(int distribution, int token) {
        return cells.get(distribution + token);
    }

    @Override
    public int next(int distribution, int token, boolean heavy) {
        int next = token + 1;
        if (!heavy) {
            while (next <= tokens && cells.get(distribution + next) == 0) {
                next++;
            }
            return next <= tokens ? next : 0;
        }
        int words = distribution + Layout.heavy(tokens);
        int word = next >>> 5;
        if (word > tokens >>> 5) {
            return 0;
        }
        int set = cells.get(words + word) & (-1 << next);
        while (set == 0) {
            if (++word > tokens >>> 5) {
                return 0;
            }
            set = cells.get(words + word);
        }
        return (word << 5) + Integer.numberOfTrailingZeros(set);
    }

    @Override
    public int secondHeight() {
        return secondHeight;
    }

    @Override
    public int second(int element) {
        return read(Layout.SECOND + element);
    }

    @Override
    public int environment(int cell) {
        return read(Layout.ENVIRONMENT + cell);
    }

    @Override
    public void setEnvironment(int cell, int value) {
        write(Layout.ENVIRONMENT + cell, value);
    }

    /** {@return what ds holds for a task that is not running, the top last} */
    public List<Integer> data(int task) {
        load(task);
        return IntStream.rangeClosed(1, dp).map(this::element).boxed().toList();
    }

    /** {@return what Ds holds for a task that is not running, the top last} */
    public List<Integer> secondData(int task) {
        load(task);
        return IntStream.rangeClosed(1, secondHeight).map(this::second).boxed().toList();
    }

    /* What operations use. */

    int opcode(int token) {
        return opcodes[token];
    }

    Alphabet alphabet() {
        return alphabet;
    }

    int read(int cell) {
        return cells.get(tape + cell);
    }

    void write(int cell, int value) {
        cells.set(tape + cell, value);
    }

    /** {@return an element of ds, the lowest being number 1} */
    int element(int number) {
        return cells.get(data + number);
    }

    void setElement(int number, int value) {
        cells.set(data + number, value);
    }

    /** {@return an element of ds from the top, which is number 0} */
    int peek(int below) {
        return cells.get(data + dp - below);
    }

    int push(int value) {
        if (dp >= Layout.DATA_SIZE) {
            return 0;
        }
        cells.set(data + ++dp, value);
        return 1;
    }

    /** Replaces the topmost {@code arguments} elements of ds, at least 1, by a value; illegal if it has not 32 bits. */
    int replace(int arguments, long value) {
        if (value != (int) value) {
            return 0;
        }
        dp -= arguments - 1;
        cells.set(data + dp, (int) value);
        return 1;
    }

    /** Whether control can be at this address. */
    boolean valid(int address) {
        return address > 0 ? address <= code.length() + 1 : address < 0 && -address <= codeTop();
    }

    /** {@return the topmost element of ds that can be executed} */
    int codeTop() {
        return poppedIsCode ? Layout.DATA_SIZE : dp;
    }

    private void load(int task) {
        tape = task * stride;
        data = tape + Layout.DATA;
        ip = read(Layout.INSTRUCTION_POINTER);
        dp = read(Layout.DATA_HEIGHT);
        secondHeight = read(Layout.SECOND_HEIGHT);
        calls = read(Layout.CALLS);
        base = read(Layout.CALL_BASE);
        outputs = read(Layout.CALL_OUTPUTS);
        quoting = read(Layout.QUOTING) != 0;
        touched = false;
    }

    /** What is illegal is an instruction too, of one step: a search pays for finding out. */
    private int halted() {
        time++;
        instructions++;
        return HALTS;
    }

    /** Most programs that ask have no time for any token: they need not be suspended. */
    private int asking(int task, double limit) {
        int distribution = distribution(task);
        double share = limit / cells.get(distribution);
        return time > share * cells.get(distribution + Layout.most(tokens)) ? ASKS_IN_VAIN : suspended(ASKS);
    }

    private int suspended(int verdict) {
        keep(Layout.INSTRUCTION_POINTER, ip);
        keep(Layout.DATA_HEIGHT, dp);
        keep(Layout.SECOND_HEIGHT, secondHeight);
        keep(Layout.CALLS, calls);
        keep(Layout.CALL_BASE, base);
        keep(Layout.CALL_OUTPUTS, outputs);
        keep(Layout.QUOTING, quoting ? 1 : 0);
        return verdict;
    }

    /** Most registers are as they were: what is not written need not be undone. */
    private void keep(int register, int value) {
        if (read(register) != value) {
            write(register, value);
        }
    }
}
