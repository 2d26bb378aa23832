package godel.prover.search.numbering;

/** The cells that say what follows. */
final class Tag {
    static final int INTEGER = 0;
    static final int RATIONAL = 1;
    static final int SYMBOL = 2;
    static final int PAIR = 3;
    static final int VARIABLE = 4;
    static final int CONSTANT = 5;
    static final int APPLICATION = 6;

    private Tag() {
    }
}
