package godel.prover.tactic.machine;

import godel.grammar.value.Pair;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The program that does at each observation what value iteration finds best for a whole life, and else is the program at
 * hand. Nothing says that it is better: memory is kept as it is, an observation may stand for several worlds, and near
 * the end of life something else may be best. That is for a proof to find out.
 *
 * <p>The policy is a tree of questions about the observation; where several actions are equally good, that is taken which
 * needs the fewest.
 *
 * @param actions the best ones by observation
 */
record GreedyPolicy(Map<Value, Set<Value>> actions) {
    private static final Symbol POLICY = Symbol.of("policy");
    private static final Symbol QUOTE = Symbol.of("quote");

    GreedyPolicy {
        actions = new LinkedHashMap<>(actions);
    }

    /**
     * {@return the policy that is best in each of these worlds} Where worlds look the same, what is best in all of them is
     * taken, and if nothing is, what is best in the first.
     *
     * @param best        the best actions in a world
     * @param exploration knows what is seen of a world
     */
    static GreedyPolicy of(Iterable<Value> worlds, Function<Value, Set<Value>> best, Exploration exploration) {
        Map<Value, Set<Value>> actions = new LinkedHashMap<>();
        for (Value world : worlds) {
            exploration.observation(world).ifPresent(observation -> actions.merge(observation, best.apply(world), (before, here) -> {
                Set<Value> both = new LinkedHashSet<>(before);
                both.retainAll(here);
                return both.isEmpty() ? before : both;
            }));
        }
        return new GreedyPolicy(actions);
    }

    /** {@return the program with its policy replaced, if it has one that takes observation and memory} */
    Optional<Value> in(Value program) {
        List<Value> functions = new ArrayList<>();
        boolean replaced = false;
        for (Value function : elements(program)) {
            List<Value> parts = elements(function);
            List<Value> parameters = parts.size() == 3 && parts.getFirst() == POLICY ? elements(parts.get(1)) : List.of();
            replaced |= parameters.size() == 2;
            functions.add(parameters.size() == 2 ? Value.list(POLICY, parts.get(1), body(parameters.get(0), parameters.get(1))) : function);
        }
        return replaced && !actions.isEmpty() ? Optional.of(Value.list(functions)) : Optional.empty();
    }

    private Value body(Value observation, Value memory) {
        return Value.list(Symbol.of("pair"), new Choosing(observation).grow(List.copyOf(actions.keySet())), memory);
    }

    private static List<Value> elements(Value list) {
        List<Value> elements = new ArrayList<>();
        Value rest = list;
        while (rest instanceof Pair pair) {
            elements.add(pair.head());
            rest = pair.tail();
        }
        return elements;
    }

    /** Observations need not be told apart where one action is best in all of them. */
    private final class Choosing extends QuestionTree<Value> {
        private final Value observation;

        private Choosing(Value observation) {
            this.observation = observation;
        }

        @Override
        Optional<Value> leaf(List<Value> observations) {
            Set<Value> common = new LinkedHashSet<>(actions.get(observations.getFirst()));
            observations.forEach(each -> common.retainAll(actions.get(each)));
            return common.stream().findFirst().map(action -> Value.list(QUOTE, action));
        }

        @Override
        Value fork(Question question, Value yes, Value no) {
            return Value.list(Symbol.of("if"), question.code(observation), yes, no);
        }

        @Override
        Tally tally() {
            return new Tally() {
                private final Map<Value, Long> counts = new LinkedHashMap<>();
                private long total;

                @Override
                public void add(Value seen) {
                    total++;
                    actions.get(seen).forEach(action -> counts.merge(action, 1L, Long::sum));
                }

                @Override
                public void remove(Value seen) {
                    total--;
                    actions.get(seen).forEach(action -> counts.merge(action, -1L, Long::sum));
                }

                @Override
                public long left() {
                    return total - counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
                }
            };
        }
    }
}
