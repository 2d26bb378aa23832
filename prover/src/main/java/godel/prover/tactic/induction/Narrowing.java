package godel.prover.tactic.induction;

import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks for values that make a formula false by computing it on unknown values: what the computation looks at is chosen,
 * one constructor at a time, and what it does not look at stays open, so one computation stands for many values. Small
 * values come first.
 */
public final class Narrowing {
    /** A computation that is long, or does not end, must not use up what many short ones could. */
    private static final List<Long> STEPS_PER_TRY = List.of(50_000L, 2_000_000L);
    private static final List<Integer> SIZES = List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 18, 25, 40, 70, 110);

    private final Vocabulary vocabulary;
    private final Programs programs;
    private final TestValues values;
    private final Term formula;
    private final Map<Variable, Sort> variables;
    private final Runnable stopCheck;
    private final Map<Symbol, Sort> sorts = new HashMap<>();
    private final Map<Symbol, Value> chosen = new HashMap<>();
    private long stepsPerTry;
    private long stepsLeft;
    private int unknowns;

    /** @param stopCheck called now and then; it may throw to stop the search */
    public Narrowing(Vocabulary vocabulary, Programs programs, TestValues values, Map<Variable, Sort> variables, Term formula, Runnable stopCheck) {
        this.vocabulary = vocabulary;
        this.programs = programs;
        this.values = values;
        this.variables = variables;
        this.formula = formula;
        this.stopCheck = stopCheck;
    }

    /**
     * {@return values of the variables under which the formula is false, if some are found}
     *
     * @param steps of computation that the search may take in all
     */
    public Optional<Map<Variable, Value>> search(long steps) {
        for (long each : STEPS_PER_TRY) {
            stepsPerTry = each;
            stepsLeft = steps / STEPS_PER_TRY.size();
            List<Value> start = new ArrayList<>();
            variables.forEach((variable, sort) -> start.add(sort.isFunction() ? values.next(sort, 2) : unknown(sort)));
            for (int size : SIZES) {
                Optional<Map<Variable, Value>> found = search(start, size);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Value unknown(Sort sort) {
        Symbol unknown = Programs.unknown(++unknowns);
        sorts.put(unknown, sort);
        return unknown;
    }

    private Optional<Map<Variable, Value>> search(List<Value> start, int size) {
        stopCheck.run();
        if (stepsLeft <= 0) {
            return Optional.empty();
        }
        List<Value> current = start.stream().map(this::filled).toList();
        try {
            Value result = programs.value(formula, List.copyOf(variables.keySet()), current, stepsPerTry);
            return result == Symbol.FALSE ? counterexample(current) : Optional.empty();
        } catch (Programs.GivenUp tooLong) {
            return Optional.empty();
        } catch (Programs.Demand demand) {
            return demand.compared().isPresent() && vocabulary.dataType(sorts.get(demand.unknown())).isEmpty()
                    ? decide(demand.unknown(), demand.compared().get(), start, size) : choose(demand.unknown(), start, size);
        } finally {
            stepsLeft -= stepsPerTry - programs.left() + 20;
        }
    }

    /** An unknown number that is only compared with another is that one, or any other; which need not be said yet. */
    private Optional<Map<Variable, Value>> decide(Symbol unknown, Value number, List<Value> start, int size) {
        chosen.put(unknown, number);
        Optional<Map<Variable, Value>> found = search(start, size);
        chosen.remove(unknown);
        if (found.isEmpty()) {
            programs.exclude(unknown, number, true);
            found = search(start, size);
            programs.exclude(unknown, number, false);
        }
        return found;
    }

    private Optional<Map<Variable, Value>> choose(Symbol unknown, List<Value> start, int size) {
        for (Choice choice : choices(sorts.get(unknown))) {
            if (choice.cost() <= size && !programs.isExcluded(unknown, choice.value())) {
                chosen.put(unknown, choice.value());
                Optional<Map<Variable, Value>> found = search(start, size - choice.cost());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        chosen.remove(unknown);
        return Optional.empty();
    }

    private record Choice(Value value, int cost) {
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
        boolean isEnumeration = dataType.get().constructors().stream().allMatch(constructor -> constructor.fields().isEmpty());
        for (DataType.Constructor constructor : dataType.get().constructors()) {
            Value fields = Symbol.NIL;
            for (Sort field : dataType.get().fields(constructor, sort).reversed()) {
                fields = Pair.of(unknown(field), fields);
            }
            choices.add(new Choice(Pair.of(Symbol.of(constructor.tag()), fields), isEnumeration || constructor.fields().isEmpty() ? 0 : 1));
        }
        return choices;
    }

    private Value filled(Value value) {
        if (value instanceof Symbol symbol && chosen.containsKey(symbol)) {
            return filled(chosen.get(symbol));
        }
        return value instanceof Pair pair ? Pair.of(filled(pair.head()), filled(pair.tail())) : value;
    }

    /** What was not looked at can be anything; the result is computed once more with all of it chosen. */
    private Optional<Map<Variable, Value>> counterexample(List<Value> found) {
        List<Value> whole = found.stream().map(this::completed).toList();
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

    private Value completed(Value value) {
        if (Programs.isUnknown(value)) {
            Value any = values.next(sorts.get((Symbol) value), 0);
            while (programs.isExcluded((Symbol) value, any)) {
                any = ((Rational) any).plus(Rational.of(1));
            }
            return any;
        }
        return value instanceof Pair pair ? Pair.of(completed(pair.head()), completed(pair.tail())) : value;
    }
}
