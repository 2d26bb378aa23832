package godel.grammar.term;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;

/**
 * The table behind hash-consing. It holds terms weakly, so terms that nobody uses are collected. Open hashing with
 * chains; a clash of hashes is resolved by comparing content, never trusted.
 */
final class Interning {
    private static final ReferenceQueue<Term> COLLECTED = new ReferenceQueue<>();
    private static Entry[] buckets = new Entry[1 << 16];
    private static int size;

    private Interning() {
    }

    static synchronized Term canonical(Term candidate) {
        expunge();
        int hash = candidate.hashCode();
        for (Entry entry = buckets[index(hash)]; entry != null; entry = entry.next) {
            if (entry.hash == hash) {
                Term known = entry.get();
                if (known != null && sameContent(known, candidate)) {
                    return known;
                }
            }
        }
        if (size >= buckets.length) {
            grow();
        }
        int at = index(hash);
        buckets[at] = new Entry(candidate, hash, buckets[at]);
        size++;
        return candidate;
    }

    private static boolean sameContent(Term a, Term b) {
        return switch (a) {
            case Constant x -> b instanceof Constant y && x.value().equals(y.value());
            case Application x -> b instanceof Application y && x.function() == y.function() && sameArguments(x, y);
            case Variable x -> x == b;
        };
    }

    private static boolean sameArguments(Application x, Application y) {
        for (int i = 0; i < x.arguments().size(); i++) {
            if (x.argument(i) != y.argument(i)) {
                return false;
            }
        }
        return true;
    }

    private static int index(int hash) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ (mixed >>> 16)) & (buckets.length - 1);
    }

    private static void expunge() {
        for (Object gone = COLLECTED.poll(); gone != null; gone = COLLECTED.poll()) {
            Entry dead = (Entry) gone;
            int at = index(dead.hash);
            Entry previous = null;
            for (Entry entry = buckets[at]; entry != null; previous = entry, entry = entry.next) {
                if (entry == dead) {
                    if (previous == null) {
                        buckets[at] = entry.next;
                    } else {
                        previous.next = entry.next;
                    }
                    size--;
                    break;
                }
            }
        }
    }

    private static void grow() {
        Entry[] old = buckets;
        buckets = new Entry[old.length * 2];
        for (Entry chain : old) {
            while (chain != null) {
                Entry next = chain.next;
                int at = index(chain.hash);
                chain.next = buckets[at];
                buckets[at] = chain;
                chain = next;
            }
        }
    }

    private static final class Entry extends WeakReference<Term> {
        private final int hash;
        private Entry next;

        private Entry(Term term, int hash, Entry next) {
            super(term, COLLECTED);
            this.hash = hash;
            this.next = next;
        }
    }
}
