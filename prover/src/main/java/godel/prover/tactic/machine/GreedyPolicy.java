package godel.prover.tactic.machine;

import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The program that does at each observation what value iteration finds best for a whole life, and else is the program at
 * hand. Nothing says that it is better: memory is kept as it is, an observation may stand for several worlds, and near
 * the end of life something else may be best. That is for a proof to find out.
 *
 * @param actions by observation
 */
record GreedyPolicy(Map<Value, Value> actions) {
    private static final Symbol POLICY = Symbol.of("policy");
    private static final Symbol QUOTE = Symbol.of("quote");

    GreedyPolicy {
        actions = new LinkedHashMap<>(actions);
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

    /** The most frequent action comes last, without a test. */
    private Value body(Value observation, Value memory) {
        Map<Value, Integer> frequencies = new LinkedHashMap<>();
        actions.values().forEach(action -> frequencies.merge(action, 1, Integer::sum));
        Value usual = Collections.max(frequencies.entrySet(), Map.Entry.comparingByValue()).getKey();
        Value choice = Value.list(QUOTE, usual);
        for (Map.Entry<Value, Value> entry : List.copyOf(actions.entrySet()).reversed()) {
            if (!entry.getValue().equals(usual)) {
                Value test = Value.list(Symbol.of("equal"), observation, Value.list(QUOTE, entry.getKey()));
                choice = Value.list(Symbol.of("if"), test, Value.list(QUOTE, entry.getValue()), choice);
            }
        }
        return Value.list(Symbol.of("pair"), choice, memory);
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

    /** {@return the policy that is best in each of these worlds by the tables} Of actions that are equally good the first is taken. */
    static GreedyPolicy of(Rows everything, List<Map<Value, Rational>> tables, Exploration exploration, List<Value> actions) {
        int longest = tables.size() - 1;
        Map<Value, Value> best = new LinkedHashMap<>();
        for (Value world : everything.choices().keySet()) {
            Value chosen = null;
            Rational most = null;
            for (Value action : actions) {
                Rational value = Rows.value(exploration.outcomes(world, action), longest, tables.get(longest - 1), exploration::worth);
                if (most == null || value.compareTo(most) > 0) {
                    most = value;
                    chosen = action;
                }
            }
            Optional<Value> observation = exploration.observation(world);
            if (observation.isPresent()) {
                best.putIfAbsent(observation.get(), chosen);
            }
        }
        return new GreedyPolicy(best);
    }
}
