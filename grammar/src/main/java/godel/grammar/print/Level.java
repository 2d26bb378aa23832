package godel.grammar.print;

/** How tightly a form binds, loosest first; a form looser than its place asks for stands in parentheses. */
enum Level {
    OPEN, IFF, IMPLIES, OR, AND, NOT, COMPARISON, SUM, PRODUCT, NEGATION, ATOM;

    /** {@return the next tighter level} */
    Level tighter() {
        return values()[ordinal() + 1];
    }
}
