package godel.prover.tactic.induction;

import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for values that make a formula false by computing it on unknown values: what the computation looks at is chosen,
 * one constructor at a time, and what it does not look at stays open, so one computation stands for many values. After
 * a choice the computation goes on from where it was. Small values come first.
 */
public final class Narrowing {
    private static final List<Integer> SIZES = List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 18, 25, 40, 70, 110);

    /** A computation that is long, or does not end, must not use up what many short ones could; later rounds allow it more. */
    private static final long STEPS_PER_TRY = 50_000;
    private static final int STEPS_OF_A_CHOICE = 20;
    private static final int MAXIMAL_CHOICES = 1_500;

    /** In what order the values are searched; which of them leads to a counterexample soonest differs much. */
    private enum Way {
        /** All small values before larger ones; a connective looks at its second side when it must. */
        SMALL_FIRST(4_000_000, 0),
        /** Some values of every size; what is false on either side of a connective is seen at once. */
        ALL_SIZES(1_000_000, 150),
        /** The same, and data before the numbers in them. */
        SHAPES_FIRST(1_000_000, 150);

        private final long steps;
        private final int foresight;

        Way(long steps, int foresight) {
            this.steps = steps;
            this.foresight = foresight;
        }
    }

    private record Attempt(int size, Way way) {
    }

    private final Vocabulary vocabulary;
    private final Programs programs;
    private final TestValues values;
    private final Term formula;
    private final Map<Variable, Sort> variables;
    private final Runnable stopCheck;
    private final Trail trail = new Trail();
    private final Reduction reduction;
    private List<Object> start = List.of();
    private long stepsPerTry;
    private long stepsLeft;
    private long stepsInAll;
    private Way way = Way.SMALL_FIRST;
    private int exclusions;
    private int choices;
    private boolean gaveUp;

    /** @param stopCheck called now and then; it may throw to stop the search */
    public Narrowing(Vocabulary vocabulary, Programs programs, TestValues values, Map<Variable, Sort> variables, Term formula, Runnable stopCheck) {
        this.vocabulary = vocabulary;
        this.programs = programs;
        this.values = values;
        this.variables = variables;
        this.formula = formula;
        this.stopCheck = stopCheck;
        this.reduction = new Reduction(programs, trail, formula, List.copyOf(variables.keySet()));
    }

    /**
     * {@return values of the variables under which the formula is false, if some are found}
     *
     * @param steps of computation that the search may take in all
     */
    public Optional<Map<Variable, Value>> search(long steps) {
        start = variables.values().stream().map(sort -> sort.isFunction() ? PartialPair.of(values.next(sort, 2)) : unknown(sort)).toList();
        stepsInAll = steps;
        Set<Attempt> done = new HashSet<>();
        for (int round = 0; stepsInAll > 0 && done.size() < Way.values().length * SIZES.size(); round++) {
            for (Way each : Way.values()) {
                Optional<Map<Variable, Value>> found = round(each, round, done);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Map<Variable, Value>> round(Way chosen, int round, Set<Attempt> done) {
        way = chosen;
        long most = way.steps << 2 * round;
        stepsPerTry = STEPS_PER_TRY << 2 * round;
        for (int size : SIZES) {
            Attempt attempt = new Attempt(size, way);
            if (stepsInAll > 0 && !done.contains(attempt)) {
                long given = Math.min(most, stepsInAll);
                Optional<Map<Variable, Value>> found = search(attempt, given);
                stepsInAll -= given - stepsLeft;
                if (found.isPresent()) {
                    return found;
                }
                if (stepsLeft > 0 && !gaveUp) {
                    done.add(attempt);
                } else if (way == Way.SMALL_FIRST && stepsLeft <= 0) {
                    break;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Map<Variable, Value>> search(Attempt attempt, long steps) {
        stepsLeft = steps;
        gaveUp = false;
        exclusions = attempt.size() + 2;
        choices = 0;
        int mark = trail.mark();
        Optional<Map<Variable, Value>> found = search(reduction.start(start, way.foresight), attempt.size());
        trail.back(mark);
        return found;
    }

    private Cell.Unknown unknown(Sort sort) {
        Cell.Kind kind = sort.equals(Sort.BOOLEAN) || sort.isFunction() ? Cell.Kind.OTHER : vocabulary.dataType(sort).isPresent() ? Cell.Kind.DATA : Cell.Kind.NUMBER;
        return new Cell.Unknown(sort, kind);
    }

    private Optional<Map<Variable, Value>> search(Object begun, int size) {
        stopCheck.run();
        if (stepsLeft <= 0 || choices > MAXIMAL_CHOICES) {
            return Optional.empty();
        }
        Object result;
        Waiting.Demand demand;
        try {
            result = reduction.resume(begun, stepsPerTry);
            if (!(result instanceof Cell)) {
                return result == Symbol.FALSE ? counterexample() : Optional.empty();
            }
            demand = way == Way.SHAPES_FIRST ? reduction.structureDemanded(result) : reduction.demanded(result);
        } catch (Programs.GivenUp tooLong) {
            gaveUp = true;
            return Optional.empty();
        } finally {
            stepsLeft -= stepsPerTry - reduction.left() + STEPS_OF_A_CHOICE;
        }
        choices++;
        try {
            return demand.compared().isPresent() && demand.unknown().kind == Cell.Kind.NUMBER
                    ? decide(demand.unknown(), demand.compared().get(), result, size) : choose(demand.unknown(), result, size);
        } finally {
            choices--;
        }
    }

    /** An unknown number that is only compared with another is that one, or any other; which need not be said yet. */
    private Optional<Map<Variable, Value>> decide(Cell.Unknown unknown, Value number, Object begun, int size) {
        int cost = way == Way.SMALL_FIRST ? ((Rational) number).numerator().bitLength() / 2 : 0;
        Optional<Map<Variable, Value>> found = cost <= size ? with(unknown, number, begun, size - cost) : Optional.empty();
        if (found.isEmpty() && unknown.exclusions() < exclusions) {
            int mark = trail.mark();
            unknown.exclude(number);
            found = search(begun, size);
            trail.back(mark);
            unknown.readmit();
        }
        return found;
    }

    private Optional<Map<Variable, Value>> with(Cell.Unknown unknown, Object value, Object begun, int size) {
        int mark = trail.mark();
        trail.bind(unknown, value);
        Optional<Map<Variable, Value>> found = search(begun, size);
        trail.back(mark);
        return found;
    }

    private Optional<Map<Variable, Value>> choose(Cell.Unknown unknown, Object begun, int size) {
        for (Choice choice : choices(unknown.sort)) {
            if (choice.cost() <= size && !(choice.value() instanceof Rational number && unknown.isExcluded(number))) {
                Optional<Map<Variable, Value>> found = with(unknown, choice.value(), begun, size - choice.cost());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private record Choice(Object value, int cost) {
    }

    private List<Choice> choices(Sort sort) {
        List<Choice> choices = new ArrayList<>();
        if (sort.equals(Sort.BOOLEAN)) {
            return List.of(new Choice(Symbol.FALSE, 0), new Choice(Symbol.TRUE, 0));
        }
        Optional<DataType> dataType = vocabulary.dataType(sort);
        if (dataType.isEmpty()) {
            for (int number = 0; number <= 6; number++) {
                choices.add(new Choice(Rational.of(number), number / 2));
            }
            if (sort.equals(Sort.INTEGER)) {
                choices.add(new Choice(Rational.of(-1), 1));
            }
            return choices;
        }
        for (DataType.Constructor constructor : dataType.get().constructors()) {
            Object fields = Symbol.NIL;
            for (Sort field : dataType.get().fields(constructor, sort).reversed()) {
                fields = new PartialPair(unknown(field), fields);
            }
            choices.add(new Choice(new PartialPair(Symbol.of(constructor.tag()), fields), vocabulary.isRecursive(dataType.get(), constructor) ? 1 : 0));
        }
        return choices;
    }

    /** What was not looked at can be anything; the result is computed once more, from the beginning, with all of it chosen. */
    private Optional<Map<Variable, Value>> counterexample() {
        List<Value> whole = start.stream().map(this::completed).toList();
        if (programs.value(formula, List.copyOf(variables.keySet()), whole, stepsPerTry) != Symbol.FALSE) {
            return Optional.empty();
        }
        Map<Variable, Value> result = new LinkedHashMap<>();
        int position = 0;
        for (Variable variable : variables.keySet()) {
            result.put(variable, whole.get(position++));
        }
        return Optional.of(result);
    }

    private Value completed(Object part) {
        return switch (part) {
            case Cell.Unknown unknown when unknown.value != null -> completed(unknown.value);
            case Cell.Unknown unknown -> any(unknown);
            case PartialPair(Object head, Object tail) -> Pair.of(completed(head), completed(tail));
            default -> (Value) part;
        };
    }

    private Value any(Cell.Unknown unknown) {
        Value any = values.next(unknown.sort, 0);
        while (unknown.isExcluded(any)) {
            any = ((Rational) any).plus(Rational.of(1));
        }
        return any;
    }
}
