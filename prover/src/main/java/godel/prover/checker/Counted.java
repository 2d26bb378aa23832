package godel.prover.checker;

/**
 * Something of a table that makes everything once. It is counted who uses it: lines not yet forgotten, wholes of which it is a
 * part, theorems that speak of it. What nobody uses leaves its table, so memory is proportional to what is live, and when
 * that happens depends on the file alone and not on a garbage collector.
 */
abstract class Counted {
    private static final int GONE = -1;

    private int uses;

    final void use() {
        uses++;
    }

    final void leave() {
        uses--;
    }

    final boolean isUsed() {
        return uses > 0;
    }

    /** {@return whether nobody uses it, the first time that is asked of something unused}; it counts as gone from then on */
    final boolean goes() {
        if (uses != 0) {
            return false;
        }
        uses = GONE;
        return true;
    }
}
