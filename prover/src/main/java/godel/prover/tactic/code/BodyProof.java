package godel.prover.tactic.code;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.search.Inapplicable;
import godel.prover.tactic.CaseAnalysis;
import godel.prover.tactic.Effort;
import godel.prover.tactic.Equality;
import godel.prover.tactic.Rules;
import godel.prover.tactic.arithmetic.RingNormalisation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Proves what the body of a function evaluates to, part by part, by the {@link CodeLaws}. Only calls need thought: that the
 * callee's condition holds, and that the depth left suffices, which {@link EnoughDepth} follows from part to part.
 */
final class BodyProof {
    private static final Term ONE = Constant.of(1);

    private final Rules rules;
    private final CodeLaws laws;
    private final RingNormalisation ring;
    private final Effort effort;
    private final Constant program;
    private final Term depth;
    private final Theorem natural;
    private final List<Theorem> facts;
    private final Map<Symbol, Callee> callees;
    private final EnoughDepth depths;
    private final Reading reading;

    /** What is known of a function that may be called: how it is read, and instances of its reflection. */
    interface Callee {
        /** {@return the function} */
        CodeFunction function();

        /** {@return the logic's functions for it} */
        Reading.Names names();

        /** {@return {@code Γ |- guard implies (natural(depth) implies (enough depth implies ev(…) = …))} for these arguments and the depth, if it is known} */
        Optional<Theorem> reflection(List<Term> arguments, Term depth);
    }

    /**
     * @param natural {@code Γ |- natural(depth)}
     * @param facts   what is known of the parameters
     * @param depths  that the depth suffices for parts
     */
    BodyProof(Rules rules, CodeLaws laws, Effort effort, Constant program, Term depth, Theorem natural, List<Theorem> facts, Map<Symbol, Callee> callees,
            EnoughDepth depths) {
        this.rules = rules;
        this.laws = laws;
        this.ring = new RingNormalisation(rules.arithmetic(), effort);
        this.effort = effort;
        this.program = program;
        this.depth = depth;
        this.natural = natural;
        this.facts = List.copyOf(facts);
        this.callees = Map.copyOf(callees);
        this.depths = depths;
        Map<Symbol, Reading.Names> names = new LinkedHashMap<>();
        callees.forEach((name, callee) -> names.put(name, callee.names()));
        this.reading = new Reading(names, ring);
    }

    /**
     * {@return what the expression evaluates to where these names are bound to these values}
     *
     * @param enough {@code Γ |- not (depth < cost)}, the cost being what the expression is read to cost
     * @throws Inapplicable if it is not proved
     */
    Evaluated prove(Value expression, List<Symbol> names, List<Term> values, Theorem enough) {
        return prove(expression, new Place(names, values, List.of(), () -> enough));
    }

    /**
     * Where an expression is evaluated.
     *
     * @param path   tests that decide that it is evaluated at all
     * @param enough that the depth suffices for it; only calls ask
     */
    private record Place(List<Symbol> names, List<Term> values, List<Theorem> path, Supplier<Theorem> enough) {
        Place on(Theorem outcome) {
            List<Theorem> longer = new ArrayList<>(path);
            longer.add(outcome);
            return new Place(names, values, longer, enough);
        }

        Place enough(Supplier<Theorem> enough) {
            return new Place(names, values, path, enough);
        }

        Place with(Symbol name, Term value) {
            List<Symbol> moreNames = new ArrayList<>(List.of(name));
            moreNames.addAll(names);
            List<Term> moreValues = new ArrayList<>(List.of(value));
            moreValues.addAll(values);
            return new Place(moreNames, moreValues, path, enough);
        }

        Term bindings() {
            return CodeLaws.bindings(names, values);
        }
    }

    private Evaluated prove(Value expression, Place place) {
        effort.spend(1);
        if (expression instanceof Symbol name) {
            return Evaluated.of(laws.variable(depth, program, name, place.names, place.values));
        }
        List<Value> parts = CodeFunction.elements(expression).orElseThrow();
        Symbol form = (Symbol) parts.getFirst();
        return switch (form.name()) {
            case "quote" -> Evaluated.of(laws.quoted(depth, program, expression, parts.get(1), place.bindings()));
            case "if" -> conditional(expression, parts, place);
            case "let" -> {
                Supplier<List<Term>> costs = once(() -> let(parts, place));
                Evaluated named = prove(parts.get(2), part(place, costs, 0));
                yield normal(laws.let(expression, named, prove(parts.get(3), part(place, costs, 1).with((Symbol) parts.get(1), named.value()))));
            }
            default -> {
                boolean primitive = Reading.primitive(form).isPresent();
                Supplier<List<Term>> costs = once(() -> costs(form, parts.subList(1, parts.size()), place));
                List<Evaluated> arguments = new ArrayList<>();
                for (int i = 1; i < parts.size(); i++) {
                    arguments.add(prove(parts.get(i), part(place, costs, primitive ? i - 1 : i)));
                }
                yield normal(primitive ? laws.primitive(expression, arguments) : call(expression, form, arguments, place));
            }
        };
    }

    private Place part(Place place, Supplier<List<Term>> costs, int index) {
        return place.enough(once(() -> depths.part(place.enough.get(), costs.get(), index)));
    }

    private static <T> Supplier<T> once(Supplier<T> supplier) {
        List<T> known = new ArrayList<>();
        return () -> {
            if (known.isEmpty()) {
                known.add(supplier.get());
            }
            return known.getFirst();
        };
    }

    private Reading.Meant read(Value expression, Place place) {
        return reading.read(expression, place.names, place.values);
    }

    private List<Term> let(List<Value> parts, Place place) {
        Reading.Meant named = read(parts.get(2), place);
        return List.of(named.cost(), read(parts.get(3), place.with((Symbol) parts.get(1), named.value())).cost());
    }

    private List<Term> costs(Symbol form, List<Value> arguments, Place place) {
        List<Reading.Meant> read = arguments.stream().map(argument -> read(argument, place)).toList();
        List<Term> costs = new ArrayList<>();
        if (Reading.primitive(form).isEmpty()) {
            costs.add(Application.of(callees.get(form).names().cost(), read.stream().map(Reading.Meant::value).toList()));
        }
        read.forEach(argument -> costs.add(argument.cost()));
        return costs;
    }

    /** By cases of the test. */
    private Evaluated conditional(Value expression, List<Value> parts, Place place) {
        Supplier<List<Term>> costs = once(() -> {
            Reading.Meant test = read(parts.get(1), place);
            return List.of(test.cost(), Logic.conditional(test.value(), read(parts.get(2), place).cost(), read(parts.get(3), place).cost()));
        });
        Evaluated test = prove(parts.get(1), part(place, costs, 0));
        Theorem holds = Theorem.assume(rules.theory(), test.value());
        Theorem fails = Theorem.assume(rules.theory(), Logic.negation(test.value()));
        Place branches = part(place, costs, 1);
        Evaluated positive = prove(parts.get(2), branches.on(holds).enough(once(() -> depths.branch(branches.enough.get(), holds, true))));
        Evaluated negative = prove(parts.get(3), branches.on(fails).enough(once(() -> depths.branch(branches.enough.get(), fails, false))));
        Theorem whenHolds = laws.conditional(true, holds, expression, test, positive, negative.value(), negative.cost());
        Theorem whenFails = laws.conditional(false, fails, expression, test, negative, positive.value(), positive.cost());
        return normal(Theorem.split(whenHolds, whenFails, test.value()));
    }

    private Theorem call(Value expression, Symbol name, List<Evaluated> arguments, Place place) {
        Callee callee = callees.get(name);
        if (callee == null) {
            throw new Inapplicable("nothing is known of the function " + name.name());
        }
        List<Term> values = arguments.stream().map(Evaluated::value).toList();
        Term below = Application.of("-", depth, ONE);
        Optional<Theorem> known = callee.reflection(values, below);
        if (known.isEmpty()) {
            return neverCalled(expression, callee, arguments, place);
        }
        Theorem enough = depths.withOwnStep(place.enough.get(), costs(callee.names(), arguments));
        Theorem deep = depths.atCall(EnoughDepth.positive(), enough, natural);
        Theorem reflected = Theorem.modusPonens(known.get(), premise(((Application) known.get().conclusion()).argument(0), place));
        reflected = Theorem.modusPonens(reflected, depths.atCall(EnoughDepth.naturalBelow(), enough, natural));
        reflected = Theorem.modusPonens(reflected, depths.atCall(EnoughDepth.enoughBelow(), enough, natural));
        return laws.call(expression, callee.function(), arguments, depth, program, place.bindings(), natural, deep, Evaluated.of(reflected));
    }

    /** Nothing is known of a recursive call where the case at hand never makes it; then anything follows. */
    private Theorem neverCalled(Value expression, Callee callee, List<Evaluated> arguments, Place place) {
        List<Term> values = arguments.stream().map(Evaluated::value).toList();
        List<Term> costs = new ArrayList<>(List.of(ONE));
        costs.addAll(costs(callee.names(), arguments));
        Term claim = Logic.equation(CodeLaws.evaluation(depth, program, Constant.of(expression), place.bindings()),
                CodeLaws.pair(Application.of(callee.names().value(), values), CodeLaws.sum(costs)));
        return Theorem.absurd(premise(Constant.FALSE, place), claim);
    }

    private static List<Term> costs(Reading.Names names, List<Evaluated> arguments) {
        List<Term> costs = new ArrayList<>(List.of(Application.of(names.cost(), arguments.stream().map(Evaluated::value).toList())));
        arguments.forEach(argument -> costs.add(argument.cost()));
        return costs;
    }

    private Theorem premise(Term goal, Place place) {
        List<Theorem> known = new ArrayList<>(facts);
        known.addAll(place.path);
        return new CaseAnalysis(rules, effort).prove(goal, known).orElseThrow(() -> new Inapplicable("not proved at a call: " + goal));
    }

    /** The cost in normal form. */
    private Evaluated normal(Theorem equation) {
        Application sides = (Application) equation.conclusion();
        Application result = (Application) sides.argument(1);
        Equality normal = Equality.of(ring.normalise(result.argument(1)));
        return Evaluated.of(Equality.of(equation).then(Equality.at(result, 1, normal)).theorem(rules.theory()));
    }
}
