package godel.machine.solver;

import godel.prover.search.Prior;
import godel.prover.search.TokenClass;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * How likely process A takes tokens to be: here techniques are mostly derived rules in a row with a check at the end, for there is
 * no switchprog to be built, and those rules that the specification's own program has the form for come first. Every other token keeps a chance, so nothing that can be proved is beyond reach.
 */
final class SolverPrior {
    /** Weight of a rule that fits, where one that does not has 1. */
    private static final int FITTING = 8;

    private SolverPrior() {
    }

    /** @param fitting names of derived rules */
    static Prior prior(Set<String> fitting) {
        Map<TokenClass, Map<TokenClass, Integer>> follows = new LinkedHashMap<>();
        for (TokenClass before : TokenClass.values()) {
            Map<TokenClass, Integer> row = new LinkedHashMap<>();
            for (TokenClass next : TokenClass.values()) {
                row.put(next, weight(before, next));
            }
            row.values().removeIf(weight -> weight == 0);
            follows.put(before, row);
        }
        Map<String, Integer> tokens = new LinkedHashMap<>(Prior.standard().tokenWeights());
        fitting.forEach(rule -> tokens.put(rule, FITTING));
        return new Prior(follows, tokens);
    }

    private static int weight(TokenClass before, TokenClass next) {
        return switch (next) {
            case START, PROGRAM -> 0;
            case CHECK -> before == TokenClass.RULE ? 8 : 0;
            case RULE -> before == TokenClass.START ? 28 : 20;
            default -> 1;
        };
    }
}
