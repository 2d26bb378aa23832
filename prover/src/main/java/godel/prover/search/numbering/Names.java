package godel.prover.search.numbering;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names that the language itself gives a meaning; on a tape each is a single cell. The order is part of the numbering. */
final class Names {
    private static final List<String> OWN = List.of(
            "nil", "true", "false", "quote", "if", "let", "pair", "head", "tail", "equal",
            "+", "-", "*", "/", "<", "floor", "size", "is_pair", "is_number", "is_integer", "is_symbol",
            "not", "and", "or", "implies", "iff", "state", "policy", "schedule");

    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
        for (int i = 0; i < OWN.size(); i++) {
            NUMBERS.put(OWN.get(i), i);
        }
    }

    private Names() {
    }

    static boolean isOwn(String name) {
        return NUMBERS.containsKey(name);
    }

    /** {@return the cell for one of the language's own names} */
    static int cell(String own) {
        return -1 - NUMBERS.get(own);
    }

    static String own(int cell) {
        int number = -1 - cell;
        if (number >= OWN.size()) {
            throw new Malformed("no name has the number " + number);
        }
        return OWN.get(number);
    }
}
