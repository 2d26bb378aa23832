package godel.machine.hardware;

import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.util.Arrays;

/**
 * One run. It keeps its own stacks, so that code may nest calls and expressions as deep as memory allows: the slots of
 * all calls under way, and the nodes that wait for the value of one of their parts. A node in last position waits for
 * nothing, so a loop written as recursion takes no space.
 */
final class Execution {
    private final Program program;
    private final long limit;
    private Value[] slots = new Value[64];

    private Node[] waiting = new Node[32];
    /** For each waiting node: the part it waits for, and the first slot and remaining depth of the call it belongs to. */
    private int[] awaited = new int[32];
    private int[] bases = new int[32];
    private long[] depths = new long[32];
    private int waitingCount;

    Execution(Program program, long limit) {
        this.program = program;
        this.limit = limit;
    }

    /** Puts a value into a slot of the outermost call. */
    void place(int slot, Value value) {
        if (slot >= slots.length) {
            slots = Arrays.copyOf(slots, Math.max(slot + 1, slots.length * 2));
        }
        slots[slot] = value;
    }

    Outcome run(Node start, long startDepth) {
        Node node = start;
        long depth = startDepth;
        int base = 0;
        int part = 0;
        long steps = 0;
        while (true) {
            // Begin (part = 0) or go on with (part > 0) a node: until it has a value or waits for a part.
            if (part == 0 && ++steps > limit) {
                return new Outcome.Exceeded(limit);
            }
            Value value;
            switch (node.kind == Node.Kind.UNPREPARED ? node.prepare(program) : node.kind) {
                case VALUE -> value = node.value;
                case VARIABLE -> value = slots[base + node.slot];
                case CONDITIONAL, LET -> {
                    await(node, 0, base, depth);
                    node = node.parts[0];
                    continue;
                }
                case OPERATION, CALL -> {
                    Node[] parts = node.parts;
                    int first = base + node.height;
                    if (first + parts.length >= slots.length) {
                        slots = Arrays.copyOf(slots, Math.max(first + parts.length + 1, slots.length * 2));
                    }
                    // Arguments that need no waiting are done on the spot.
                    while (part < parts.length) {
                        Node argument = parts[part];
                        if (argument.kind == Node.Kind.VARIABLE) {
                            slots[first + part] = slots[base + argument.slot];
                        } else if (argument.kind == Node.Kind.VALUE) {
                            slots[first + part] = argument.value;
                        } else {
                            break;
                        }
                        if (++steps > limit) {
                            return new Outcome.Exceeded(limit);
                        }
                        part++;
                    }
                    if (part < parts.length) {
                        await(node, part, base, depth);
                        node = parts[part];
                        part = 0;
                        continue;
                    }
                    part = 0;
                    if (node.kind == Node.Kind.CALL) {
                        if (depth <= 0) {
                            return Outcome.STUCK;
                        }
                        depth--;
                        if (node.last) {
                            System.arraycopy(slots, first, slots, base, parts.length);
                        } else {
                            base = first;
                        }
                        node = node.function.body();
                        continue;
                    }
                    value = node.operation.apply(slots[first], slots[first + 1]);
                }
                case STUCK, UNPREPARED -> {
                    return Outcome.STUCK;
                }
                default -> throw new IllegalStateException(node.kind.name());
            }
            // Hand the value to the node that waits for it.
            if (waitingCount == 0) {
                return new Outcome.Finished(value, steps);
            }
            node = waiting[--waitingCount];
            base = bases[waitingCount];
            depth = depths[waitingCount];
            switch (node.kind) {
                case CONDITIONAL -> node = node.parts[value != Symbol.FALSE ? 1 : 2];
                case LET -> {
                    place(base + node.height, value);
                    node = node.parts[1];
                }
                default -> {
                    part = awaited[waitingCount] + 1;
                    slots[base + node.height + part - 1] = value;
                }
            }
        }
    }

    private void await(Node node, int part, int base, long depth) {
        if (waitingCount == waiting.length) {
            int larger = waitingCount * 2;
            waiting = Arrays.copyOf(waiting, larger);
            awaited = Arrays.copyOf(awaited, larger);
            bases = Arrays.copyOf(bases, larger);
            depths = Arrays.copyOf(depths, larger);
        }
        waiting[waitingCount] = node;
        awaited[waitingCount] = part;
        bases[waitingCount] = base;
        depths[waitingCount] = depth;
        waitingCount++;
    }
}
