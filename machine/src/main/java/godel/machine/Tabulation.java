package godel.machine;

import godel.grammar.value.Value;
import godel.machine.life.Consequence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A Java environment as an environment in Quine: its answers for all states that can be reached, as nested conditions. */
final class Tabulation {
    /** More states than this are taken for infinitely many. */
    static final int STATE_LIMIT = 1_000;

    private final JavaEnvironment environment;
    private final Value defaultAction;
    private final List<Value> actions;
    private final Map<Value, Map<Value, String>> answers = new LinkedHashMap<>();

    private Tabulation(JavaEnvironment environment) {
        this.environment = environment;
        this.defaultAction = environment.defaultAction();
        this.actions = environment.actions().stream().filter(action -> !action.equals(defaultAction)).distinct().toList();
        explore(environment.start());
    }

    /**
     * {@return the properties of the environment in Quine}
     *
     * @throws IllegalArgumentException if more than 1,000 states can be reached
     */
    static String properties(JavaEnvironment environment) {
        Tabulation table = new Tabulation(environment);
        return "  world = " + environment.start() + "\n  default = " + table.defaultAction + "\n  step(world, action) =\n    " + table.step() + "\n";
    }

    private void explore(Value start) {
        ArrayDeque<Value> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            Value state = open.poll();
            if (answers.containsKey(state)) {
                continue;
            }
            if (answers.size() == STATE_LIMIT) {
                throw new IllegalArgumentException("more than " + STATE_LIMIT + " states can be reached, the last one being " + state);
            }
            Map<Value, String> row = new LinkedHashMap<>();
            answers.put(state, row);
            List<Value> all = new ArrayList<>(actions);
            all.add(defaultAction);
            for (Value action : all) {
                List<Consequence> consequences = environment.consequences(state, action);
                row.put(action, text(consequences));
                consequences.stream().map(Consequence::world).filter(next -> !answers.containsKey(next)).forEach(open::add);
            }
        }
    }

    private static String text(List<Consequence> consequences) {
        return consequences.stream().map(each -> "[" + each.probability() + ", " + each.reward() + ", " + each.world() + "]")
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /** Actions before states: what an action does in every state alike is then said once. */
    private String step() {
        StringBuilder step = new StringBuilder();
        for (Value action : actions) {
            step.append("if action = ").append(action).append(" then ").append(inEveryState(action)).append("\n    else ");
        }
        return step.append(inEveryState(defaultAction)).toString();
    }

    private String inEveryState(Value action) {
        List<Value> states = List.copyOf(answers.keySet());
        StringBuilder text = new StringBuilder();
        for (Value state : states.subList(0, states.size() - 1)) {
            text.append("if world = ").append(state).append(" then ").append(answers.get(state).get(action)).append(" else ");
        }
        String last = answers.get(states.getLast()).get(action);
        return states.size() == 1 ? last : "(" + text + last + ")";
    }
}
