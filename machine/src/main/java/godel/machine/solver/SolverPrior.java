package godel.machine.solver;

import godel.prover.search.Prior;
import godel.prover.search.TokenClass;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How likely process A takes tokens to be: here techniques are mostly derived rules in a row with a check at the end, for there is
 * no switchprog to be built. Every other token keeps a chance, so nothing that can be proved is beyond reach.
 */
final class SolverPrior {
    private SolverPrior() {
    }

    static Prior prior() {
        Map<TokenClass, Map<TokenClass, Integer>> follows = new LinkedHashMap<>();
        for (TokenClass before : TokenClass.values()) {
            Map<TokenClass, Integer> row = new LinkedHashMap<>();
            for (TokenClass next : TokenClass.values()) {
                row.put(next, weight(before, next));
            }
            row.values().removeIf(weight -> weight == 0);
            follows.put(before, row);
        }
        return new Prior(follows, Prior.standard().tokenWeights());
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
