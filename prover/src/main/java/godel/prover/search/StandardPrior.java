package godel.prover.search;

import static godel.prover.search.TokenClass.ADOPTION;
import static godel.prover.search.TokenClass.CHECK;
import static godel.prover.search.TokenClass.EDIT;
import static godel.prover.search.TokenClass.NUMBER;
import static godel.prover.search.TokenClass.PROGRAM;
import static godel.prover.search.TokenClass.PROOF;
import static godel.prover.search.TokenClass.RULE;
import static godel.prover.search.TokenClass.START;
import static godel.prover.search.TokenClass.TAPE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The standard prior's numbers. They hold what can be said of techniques for any machine: an operand comes before what
 * takes it, a program is edited before it is set and set before something is proved of it, checking comes last, and a
 * number is the less likely the larger it is. Each row and the weights of the number tokens sum to 32, but for what
 * adoption adds where it is possible: a theorem is adopted after the rule that proved it, and what is adopted is proved next.
 */
final class StandardPrior {
    static final Prior PRIOR = new Prior(follows(), tokens());

    private StandardPrior() {
    }

    private static Map<TokenClass, Map<TokenClass, Integer>> follows() {
        Map<TokenClass, Map<TokenClass, Integer>> follows = new LinkedHashMap<>();
        List<TokenClass> next = List.of(NUMBER, TAPE, EDIT, PROGRAM, RULE, CHECK, PROOF, ADOPTION);
        put(follows, START, next, 20, 2, 1, 4, 2, 0, 3, 2);
        put(follows, NUMBER, next, 8, 2, 16, 2, 1, 0, 3);
        put(follows, TAPE, next, 22, 4, 1, 2, 1, 0, 2);
        put(follows, EDIT, next, 6, 0, 1, 24, 0, 0, 1);
        put(follows, PROGRAM, next, 2, 1, 0, 0, 26, 1, 2);
        put(follows, RULE, next, 3, 1, 0, 1, 10, 15, 2, 4);
        put(follows, PROOF, next, 12, 2, 0, 2, 6, 4, 6, 2);
        put(follows, ADOPTION, next, 2, 1, 0, 0, 26, 1, 2);
        return follows;
    }

    private static void put(Map<TokenClass, Map<TokenClass, Integer>> follows, TokenClass before, List<TokenClass> next, int... weights) {
        Map<TokenClass, Integer> row = new LinkedHashMap<>();
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                row.put(next.get(i), weights[i]);
            }
        }
        follows.put(before, row);
    }

    private static Map<String, Integer> tokens() {
        Map<String, Integer> weights = new LinkedHashMap<>();
        weights.put("c0", 8);
        weights.put("c1", 4);
        weights.put("c2", 3);
        weights.put("c3", 2);
        weights.put("c4", 2);
        weights.put("c5", 2);
        weights.put("inc", 2);
        weights.put("dec", 1);
        weights.put("by2", 2);
        weights.put("add", 1);
        weights.put("sub", 1);
        weights.put("dup", 2);
        weights.put("swap", 1);
        weights.put("del", 1);
        return weights;
    }
}
