package godel.grammar.elaborate;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the known name that was probably meant. */
final class Suggestion {
    private Suggestion() {
    }

    /** {@return the known name with the least edit distance, if that is at most a third of the name's length; the alphabetically first of equals} */
    static Optional<String> nearest(String name, Collection<String> known) {
        int limit = name.length() / 3;
        return known.stream()
                .filter(other -> Math.abs(other.length() - name.length()) <= limit && distance(name, other) <= limit)
                .min(Comparator.<String>comparingInt(other -> distance(name, other)).thenComparing(Comparator.naturalOrder()));
    }

    /** Edits are insertion, deletion, replacement and the exchange of neighbours. */
    private static int distance(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int replaced = cost[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                cost[i][j] = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                if (i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], 1 + cost[i - 2][j - 2]);
                }
            }
        }
        return cost[from.length()][to.length()];
    }
}
