package godel.machine.experiment;

import godel.grammar.syntax.Diagnostic;
import godel.grammar.syntax.EnvironmentStatement;
import godel.grammar.syntax.Expression;
import godel.grammar.syntax.Source;
import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.machine.hardware.Parts;
import godel.machine.life.Environment;
import godel.machine.life.EnvironmentFault;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Runs an environment's step in every world that can be reached, up to a bound, with every given action, and reports the
 * first thing that is wrong. Breadth first, so the world reported is one of those that are reached soonest.
 */
final class WorldSurvey {
    /** How many worlds are looked at; an environment may have infinitely many. */
    private static final int WORLD_LIMIT = 1_000;

    private final Source source;
    private final EnvironmentStatement statement;
    private final Environment environment;

    WorldSurvey(Source source, EnvironmentStatement statement, Environment environment) {
        this.source = source;
        this.statement = statement;
        this.environment = environment;
    }

    Optional<Diagnostic> firstError(Value initial, List<? extends Value> actions) {
        ArrayDeque<Value> open = new ArrayDeque<>(List.of(initial));
        Set<Value> met = new HashSet<>(open);
        while (!open.isEmpty()) {
            Value world = open.poll();
            Optional<Diagnostic> observed = tried(statement.observation().body(), () -> environment.observe(world));
            if (observed.isPresent()) {
                return observed;
            }
            for (Value action : actions) {
                Optional<Diagnostic> error = tried(place(), () -> environment.step(world, action)).or(() -> outcomesError(world, action));
                if (error.isPresent()) {
                    return error;
                }
                for (Value outcome : Parts.elements(environment.step(world, action))) {
                    Value next = Parts.third(outcome);
                    if (met.size() < WORLD_LIMIT && met.add(next)) {
                        open.add(next);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Diagnostic> outcomesError(Value world, Value action) {
        Rational sum = Rational.ZERO;
        for (Value outcome : Parts.elements(environment.step(world, action))) {
            if (Parts.elements(outcome).size() != 3) {
                return Optional.of(in(world, action, OutcomeErrors.form(source, place())));
            }
            if (!(Parts.head(outcome) instanceof Rational probability)) {
                return Optional.of(in(world, action, OutcomeErrors.notRational(source, place(), Parts.head(outcome))));
            }
            if (probability.signum() < 0) {
                return Optional.of(in(world, action, OutcomeErrors.negative(source, place(), probability)));
            }
            Value reward = Parts.second(outcome);
            if (statement.worth().isEmpty() && (reward instanceof Pair || reward instanceof Symbol)) {
                return Optional.of(in(world, action, OutcomeErrors.reward(source, place(), reward)));
            }
            sum = sum.plus(probability);
        }
        return sum.equals(Rational.ONE) ? Optional.empty() : Optional.of(in(world, action, OutcomeErrors.sum(source, place(), sum)));
    }

    private Optional<Diagnostic> tried(Expression place, Runnable run) {
        try {
            run.run();
            return Optional.empty();
        } catch (EnvironmentFault fault) {
            return Optional.of(source.error(place, fault.getMessage())
                    .hinting("an environment must have a value in every world and for every action, and soon"));
        }
    }

    private static Diagnostic in(Value world, Value action, Diagnostic error) {
        String message = error.message() + ", in the world " + world + " after the action " + action;
        return new Diagnostic(error.source(), error.span(), message, error.offending(), error.expected(), error.hint());
    }

    private Expression place() {
        return statement.step().body();
    }
}
