package godel.prover.tactic.code;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.kernel.Logic;
import godel.prover.search.Inapplicable;
import godel.prover.tactic.arithmetic.RingNormalisation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads quoted expressions as terms of the logic: one for the value, one for the steps that {@code ev} charges. */
final class Reading {
    /** Nested expressions beyond this are not read: proofs about code recurse to its depth. */
    static final int MAXIMAL_DEPTH = 200;

    private static final Map<String, Integer> PRIMITIVES = Map.ofEntries(Map.entry("pair", 2), Map.entry("equal", 2), Map.entry("+", 2),
            Map.entry("-", 2), Map.entry("*", 2), Map.entry("/", 2), Map.entry("<", 2), Map.entry("head", 1), Map.entry("tail", 1),
            Map.entry("is_pair", 1), Map.entry("is_number", 1), Map.entry("is_integer", 1), Map.entry("is_symbol", 1),
            Map.entry("floor", 1), Map.entry("size", 1));

    private final Map<Symbol, Names> functions;
    private final RingNormalisation ring;

    /** @param functions the logic's functions for the program's own */
    Reading(Map<Symbol, Names> functions, RingNormalisation ring) {
        this.functions = Map.copyOf(functions);
        this.ring = ring;
    }

    /** The logic's functions for one of a program's. */
    record Names(FunctionSymbol value, FunctionSymbol cost) {
    }

    /** What an expression is worth, and what it costs, as a normal form of sums. */
    record Meant(Term value, Term cost) {
    }

    /** {@return how many arguments a primitive takes; empty for other names} */
    static Optional<Integer> primitive(Symbol name) {
        return Optional.ofNullable(PRIMITIVES.get(name.name()));
    }

    /**
     * {@return what the expression means where these names have these values}
     *
     * @throws Inapplicable if {@code ev} would be stuck on it, whatever the values
     */
    Meant read(Value expression, List<Symbol> names, List<Term> values) {
        return read(expression, names, values, 0);
    }

    private Meant read(Value expression, List<Symbol> names, List<Term> values, int depth) {
        if (depth > MAXIMAL_DEPTH) {
            throw new Inapplicable("the code is nested too deeply");
        }
        if (expression instanceof Symbol name) {
            if (!names.contains(name)) {
                throw new Inapplicable("the variable " + name.name() + " has no value");
            }
            return new Meant(values.get(names.indexOf(name)), Constant.of(1));
        }
        List<Value> parts = CodeFunction.elements(expression).orElse(List.of());
        if (parts.isEmpty() || !(parts.getFirst() instanceof Symbol form)) {
            throw new Inapplicable("this is no code: " + expression);
        }
        return switch (form.name()) {
            case "quote" -> new Meant(Constant.of(part(parts, 1, 2)), Constant.of(1));
            case "if" -> conditional(parts, names, values, depth);
            case "let" -> let(parts, names, values, depth);
            default -> applied(form, parts.subList(1, parts.size()).stream().map(part -> read(part, names, values, depth + 1)).toList());
        };
    }

    private Meant conditional(List<Value> parts, List<Symbol> names, List<Term> values, int depth) {
        Meant test = read(part(parts, 1, 4), names, values, depth + 1);
        Meant holds = read(parts.get(2), names, values, depth + 1);
        Meant fails = read(parts.get(3), names, values, depth + 1);
        return new Meant(Logic.conditional(test.value, holds.value, fails.value),
                total(List.of(Constant.of(1), test.cost, Logic.conditional(test.value, holds.cost, fails.cost))));
    }

    private Meant let(List<Value> parts, List<Symbol> names, List<Term> values, int depth) {
        if (!(part(parts, 1, 4) instanceof Symbol name)) {
            throw new Inapplicable("a let names a symbol");
        }
        Meant named = read(parts.get(2), names, values, depth + 1);
        List<Symbol> moreNames = new ArrayList<>(List.of(name));
        moreNames.addAll(names);
        List<Term> moreValues = new ArrayList<>(List.of(named.value));
        moreValues.addAll(values);
        Meant body = read(parts.get(3), moreNames, moreValues, depth + 1);
        return new Meant(body.value, total(List.of(Constant.of(1), named.cost, body.cost)));
    }

    private Meant applied(Symbol name, List<Meant> arguments) {
        List<Term> costs = new ArrayList<>(List.of(Constant.of(1)));
        List<Term> values = arguments.stream().map(Meant::value).toList();
        Optional<Integer> primitive = primitive(name);
        Names names = functions.get(name);
        int arity = primitive.orElseGet(() -> names == null ? -1 : names.value.arity());
        if (arity != arguments.size()) {
            throw new Inapplicable(arity < 0 ? "there is no function " + name.name() : name.name() + " takes " + arity + " arguments");
        }
        if (primitive.isEmpty()) {
            costs.add(Application.of(names.cost, values));
        }
        arguments.forEach(argument -> costs.add(argument.cost));
        Term value = primitive.isPresent() ? Application.of(name.name(), values.toArray(Term[]::new)) : Application.of(names.value, values);
        return new Meant(value, total(costs));
    }

    /** {@return the sum in the normal form in which costs are kept} */
    private Term total(List<Term> costs) {
        return ring.normalForm(CodeLaws.sum(costs));
    }

    private static Value part(List<Value> parts, int index, int size) {
        if (parts.size() != size) {
            throw new Inapplicable("this is no code: " + Value.list(parts));
        }
        return parts.get(index);
    }
}
