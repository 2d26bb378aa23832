package godel.prover.search;

import java.util.ArrayList;
import java.util.List;

/** Techniques written by hand: sequences of token names. */
final class Techniques {
    private Techniques() {
    }

    /** {@return tokens that push {@code number}} */
    static List<String> pushing(int number) {
        if (number < 0) {
            List<String> tokens = new ArrayList<>(pushing(-(number + 1)));
            tokens.addAll(0, List.of("c0"));
            tokens.addAll(List.of("sub", "dec"));
            return tokens;
        }
        if (number <= 5) {
            return new ArrayList<>(List.of("c" + number));
        }
        List<String> tokens = pushing(number / 2);
        tokens.add("by2");
        if (number % 2 == 1) {
            tokens.add("inc");
        }
        return tokens;
    }

    /** {@return tokens that write these cells on the code tape, and push the position of the first below everything} */
    static List<String> writing(int... cells) {
        List<String> tokens = new ArrayList<>(List.of("here"));
        for (int cell : cells) {
            tokens.addAll(pushing(cell));
            tokens.add("write");
        }
        return tokens;
    }

    /** {@return the sequences one after another} */
    @SafeVarargs
    static List<String> all(List<String>... parts) {
        List<String> tokens = new ArrayList<>();
        for (List<String> part : parts) {
            tokens.addAll(part);
        }
        return tokens;
    }

    static List<String> tokens(String spaced) {
        return List.of(spaced.split(" "));
    }
}
