package godel.prover.metamath;

import java.util.Locale;

/** The sorts of expressions of the preamble: variables of the logic, parts of terms (a function name and some arguments), formulas, terms. */
enum Sort {
    VAR,
    PART,
    WFF,
    TERM;

    /** {@return the typecode that stands for this sort in a database} */
    String typecode() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * {@return the sort of this typecode}
     *
     * @throws IllegalArgumentException if there is none
     */
    static Sort of(String typecode) {
        return valueOf(typecode.toUpperCase(Locale.ROOT));
    }
}
