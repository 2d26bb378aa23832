package godel.grammar.value;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** A pair of values, the only way to build larger values from smaller ones. */
public final class Pair implements Value {
    private final Value head;
    private final Value tail;
    private final int hash;
    /** The number of pairs counted as a tree, or -1 where that exceeds a long. */
    private final long size;

    private Pair(Value head, Value tail) {
        this.head = head;
        this.tail = tail;
        this.hash = 31 * (31 * head.hashCode() + tail.hashCode()) + 17;
        this.size = oneMore(size(head), size(tail));
    }

    private static long size(Value value) {
        return value instanceof Pair pair ? pair.size : 0;
    }

    private static long oneMore(long a, long b) {
        return a < 0 || b < 0 || a + b + 1 <= 0 ? -1 : a + b + 1;
    }

    /** {@return the pair of {@code head} and {@code tail}} */
    public static Pair of(Value head, Value tail) {
        return new Pair(head, tail);
    }

    public Value head() {
        return head;
    }

    public Value tail() {
        return tail;
    }

    /** {@return whether {@link #size} is less than 2 to the 63; by sharing it can be far more} */
    public boolean isSizeLong() {
        return size >= 0;
    }

    /** {@return the number of pairs in this value, counted as a tree: shared parts count as often as they occur} */
    public BigInteger size() {
        return size >= 0 ? BigInteger.valueOf(size) : largeSize();
    }

    private BigInteger largeSize() {
        Map<Pair, BigInteger> known = new IdentityHashMap<>();
        ArrayDeque<Pair> open = new ArrayDeque<>();
        open.push(this);
        while (!open.isEmpty()) {
            Pair next = open.peek();
            BigInteger headSize = knownSize(next.head, known);
            BigInteger tailSize = knownSize(next.tail, known);
            if (headSize == null) {
                open.push((Pair) next.head);
            } else if (tailSize == null) {
                open.push((Pair) next.tail);
            } else {
                known.put(open.pop(), headSize.add(tailSize).add(BigInteger.ONE));
            }
        }
        return known.get(this);
    }

    private static BigInteger knownSize(Value value, Map<Pair, BigInteger> known) {
        if (!(value instanceof Pair pair)) {
            return BigInteger.ZERO;
        }
        return pair.size >= 0 ? BigInteger.valueOf(pair.size) : known.get(pair);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /**
     * Compares by content without recursion, so that lists of any length compare. Pairs of nodes already met are
     * not compared again, so that values with much sharing cost no more than the product of their distinct nodes.
     */
    @Override
    public boolean equals(Object other) {
        if (this == other) {
            return true;
        }
        if (!(other instanceof Pair pair) || hash != pair.hash) {
            return false;
        }
        Set<Compared> met = new HashSet<>();
        ArrayDeque<Compared> open = new ArrayDeque<>();
        open.push(new Compared(this, pair));
        while (!open.isEmpty()) {
            Compared next = open.pop();
            Value left = next.left;
            Value right = next.right;
            while (left != right) {
                if (!(left instanceof Pair a) || !(right instanceof Pair b)) {
                    if (!left.equals(right)) {
                        return false;
                    }
                    break;
                }
                if (a.hash != b.hash) {
                    return false;
                }
                if (a.head != b.head) {
                    if (a.head instanceof Pair && b.head instanceof Pair) {
                        Compared heads = new Compared(a.head, b.head);
                        if (met.add(heads)) {
                            open.push(heads);
                        }
                    } else if (!a.head.equals(b.head)) {
                        return false;
                    }
                }
                left = a.tail;
                right = b.tail;
            }
        }
        return true;
    }

    private record Compared(Value left, Value right) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Compared(Value l, Value r) && l == left && r == right;
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(left) + System.identityHashCode(right);
        }
    }

    @Override
    public String toString() {
        return ValueText.of(this);
    }
}
