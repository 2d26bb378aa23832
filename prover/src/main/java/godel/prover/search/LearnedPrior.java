package godel.prover.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The prior that a searcher learns from the techniques that succeeded: what they did counts as seen, {@value #SEEN} in
 * the 32 that each row of the standard prior has. For a prior with weights {@code w},
 *
 * <pre>
 * w'(class a → class b) = w(a → b) + {@value #SEEN} · (how often in these techniques a token of class b follows one of class a)
 * w'(token t)           = w(t)     + {@value #SEEN} · (how often t stands in them)
 * </pre>
 *
 * Nothing becomes impossible by it, and no sequence of n tokens becomes less likely than it was by more than a constant
 * to the power of n. Techniques that rewrote what the searcher knows are not learned from, and what was learned from
 * once is not learned from again: so there is an end to learning.
 */
final class LearnedPrior {
    static final int SEEN = 8;

    private LearnedPrior() {
    }

    /**
     * {@return the prior learned since the last one was, if there is anything to learn from}
     *
     * @param prior     the present one
     * @param successes the techniques that succeeded in this life, by the names of their tokens, the oldest first
     * @param tokens    the tokens that there are
     */
    static Optional<Prior> of(Prior prior, List<List<String>> successes, List<? extends Token> tokens) {
        Map<String, TokenClass> kinds = new LinkedHashMap<>();
        tokens.forEach(token -> kinds.put(token.text(), token.kind()));
        int learned = 0;
        for (int i = 0; i < successes.size(); i++) {
            learned = successes.get(i).contains(Instruction.LEARN_PRIOR.text()) ? i + 1 : learned;
        }
        List<List<String>> lessons = successes.subList(learned, successes.size()).stream().filter(technique -> rewritesThePolicy(technique, kinds)).toList();
        return lessons.isEmpty() ? Optional.empty() : Optional.of(after(prior, lessons, kinds));
    }

    private static boolean rewritesThePolicy(List<String> technique, Map<String, TokenClass> kinds) {
        return technique.stream().allMatch(token -> kinds.containsKey(token) && kinds.get(token) != TokenClass.ADOPTION);
    }

    private static Prior after(Prior prior, List<List<String>> lessons, Map<String, TokenClass> kinds) {
        Map<TokenClass, Map<TokenClass, Integer>> follows = new LinkedHashMap<>();
        prior.follows().forEach((before, row) -> follows.put(before, new LinkedHashMap<>(row)));
        Map<String, Integer> weights = new LinkedHashMap<>(prior.tokenWeights());
        for (List<String> technique : lessons) {
            TokenClass before = TokenClass.START;
            for (String token : technique) {
                TokenClass kind = kinds.get(token);
                follows.computeIfAbsent(before, row -> new LinkedHashMap<>()).merge(kind, SEEN, LearnedPrior::sum);
                weights.merge(token, weights.containsKey(token) ? SEEN : 1 + SEEN, LearnedPrior::sum);
                before = kind;
            }
        }
        return new Prior(follows, weights);
    }

    /** A weight that a prior can hold. */
    private static int sum(int weight, int seen) {
        return (int) Math.min((long) weight + seen, Integer.MAX_VALUE);
    }
}
