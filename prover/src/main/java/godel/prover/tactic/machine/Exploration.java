package godel.prover.tactic.machine;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.kernel.Theory;
import godel.prover.tactic.Computation;
import godel.prover.tactic.Effort;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Walks through the worlds of an environment by computing its definition, breadth first, as far as there are finitely many. */
final class Exploration {
    /** Keys beyond which a world counts as too large for tables. */
    static final int LIMIT = 20_000;

    /** Applications that one outcome list, or one action of a policy, may take; and what each is charged. */
    private static final long EVALUATION_LIMIT = 1_000_000;
    private static final long EFFORT = 100;

    private final Theory theory;
    private final Map<Pair, Rational> worths = new HashMap<>();

    Exploration(Theory theory) {
        this.theory = theory;
    }

    /** {@return the rows of all worlds that actions lead to from a world; empty if there are too many or one has no value} */
    Optional<Rows> everything(Value world, List<Value> actions, Effort effort) {
        return explored(List.of(world), key -> {
            List<List<Rows.Outcome>> choices = new ArrayList<>();
            for (Value action : actions) {
                Optional<List<Rows.Outcome>> outcomes = outcomes(key, action, effort);
                if (outcomes.isEmpty()) {
                    return Optional.empty();
                }
                if (!choices.contains(outcomes.get())) {
                    choices.add(outcomes.get());
                }
            }
            return Optional.of(choices);
        });
    }

    /** {@return the rows of all pairs of world and memory that a program goes through from these; empty as above} */
    Optional<Rows> following(Value program, List<Pair> keys, Effort effort) {
        return explored(keys, key -> followed(program, (Pair) key, effort).map(List::of));
    }

    private Optional<List<Rows.Outcome>> followed(Value program, Pair key, Effort effort) {
        effort.spend(EFFORT);
        Application choice = Application.of("followed", Constant.of(program), Constant.of(key.head()), Constant.of(key.tail()));
        return Computation.value(theory, choice, EVALUATION_LIMIT).map(Rows::outcomes);
    }

    /** {@return the worlds that actions lead to first, the one to begin with included; no more of them than this} */
    List<Value> first(Start start, int most, Effort effort) {
        Set<Value> met = new LinkedHashSet<>(List.of(start.world()));
        ArrayDeque<Value> open = new ArrayDeque<>(met);
        while (!open.isEmpty() && met.size() < most) {
            Value world = open.poll();
            for (Value action : start.actions()) {
                outcomes(world, action, effort).orElse(List.of()).stream().map(Rows.Outcome::next)
                        .filter(next -> met.size() < most && met.add(next)).forEach(open::add);
            }
        }
        return List.copyOf(met);
    }

    private Optional<List<Rows.Outcome>> outcomes(Value world, Value action, Effort effort) {
        effort.spend(EFFORT);
        return Computation.value(theory, Application.of("environment", Constant.of(world), Constant.of(action)), EVALUATION_LIMIT).map(Rows::outcomes);
    }

    /** {@return what the action may bring in a world that was {@linkplain #everything explored}} */
    List<Rows.Outcome> outcomes(Value world, Value action) {
        return outcomes(world, action, Effort.unlimited(theory)).orElse(List.of());
    }

    /** {@return what a policy sees of a world, if that has a value} */
    Optional<Value> observation(Value world) {
        return Computation.value(theory, Application.of("observe", Constant.of(world)), EVALUATION_LIMIT);
    }

    /** {@return the worth of a reward with k cycles left} What is no number, or has no value, counts as 0. */
    Rational worth(Value reward, long k) {
        return worths.computeIfAbsent(Pair.of(reward, Rational.of(k)), asked ->
                Computation.value(theory, Application.of("worth", Constant.of(asked.head()), Constant.of(asked.tail())), EVALUATION_LIMIT)
                        .flatMap(value -> value instanceof Rational number ? Optional.of(number) : Optional.empty()).orElse(Rational.ZERO));
    }

    private static Optional<Rows> explored(List<? extends Value> start, Function<Value, Optional<List<List<Rows.Outcome>>>> choices) {
        Map<Value, List<List<Rows.Outcome>>> rows = new LinkedHashMap<>();
        ArrayDeque<Value> open = new ArrayDeque<>(start);
        start.forEach(key -> rows.put(key, List.of()));
        while (!open.isEmpty()) {
            Value key = open.poll();
            Optional<List<List<Rows.Outcome>>> found = choices.apply(key);
            if (found.isEmpty() || rows.size() > LIMIT) {
                return Optional.empty();
            }
            rows.put(key, found.get());
            found.get().stream().flatMap(List::stream).map(Rows.Outcome::next).filter(next -> rows.putIfAbsent(next, List.of()) == null).forEach(open::add);
        }
        return Optional.of(new Rows(rows));
    }
}
