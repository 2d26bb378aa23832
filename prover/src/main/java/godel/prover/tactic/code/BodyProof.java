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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Proves what the body of a function evaluates to, part by part, by the {@link CodeLaws}. Only calls need thought: that the
 * callee's condition holds and that the depth left suffices, for depth is at most the steps left.
 */
final class BodyProof {
    private static final Term ZERO = Constant.of(0);
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
     * @param facts   what is known of depth, parameters and costs
     */
    BodyProof(Rules rules, CodeLaws laws, Effort effort, Constant program, Term depth, Theorem natural, List<Theorem> facts, Map<Symbol, Callee> callees) {
        this.rules = rules;
        this.laws = laws;
        this.ring = new RingNormalisation(rules.arithmetic(), effort);
        this.effort = effort;
        this.program = program;
        this.depth = depth;
        this.natural = natural;
        this.facts = List.copyOf(facts);
        this.callees = Map.copyOf(callees);
    }

    /**
     * {@return what the expression evaluates to where these names are bound to these values}
     *
     * @throws Inapplicable if it is not proved
     */
    Evaluated prove(Value expression, List<Symbol> names, List<Term> values) {
        return prove(expression, new Place(names, values, List.of()));
    }

    /** @param path tests that decide that the expression is evaluated at all */
    private record Place(List<Symbol> names, List<Term> values, List<Theorem> path) {
        Place on(Theorem outcome) {
            List<Theorem> longer = new ArrayList<>(path);
            longer.add(outcome);
            return new Place(names, values, longer);
        }

        Place with(Symbol name, Term value) {
            List<Symbol> moreNames = new ArrayList<>(List.of(name));
            moreNames.addAll(names);
            List<Term> moreValues = new ArrayList<>(List.of(value));
            moreValues.addAll(values);
            return new Place(moreNames, moreValues, path);
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
                Evaluated named = prove(parts.get(2), place);
                yield normal(laws.let(expression, named, prove(parts.get(3), place.with((Symbol) parts.get(1), named.value()))));
            }
            default -> {
                List<Evaluated> arguments = new ArrayList<>();
                parts.subList(1, parts.size()).forEach(part -> arguments.add(prove(part, place)));
                yield normal(Reading.primitive(form).isPresent() ? laws.primitive(expression, arguments) : call(expression, form, arguments, place));
            }
        };
    }

    /** By cases of the test. */
    private Evaluated conditional(Value expression, List<Value> parts, Place place) {
        Evaluated test = prove(parts.get(1), place);
        Theorem holds = Theorem.assume(rules.theory(), test.value());
        Theorem fails = Theorem.assume(rules.theory(), Logic.negation(test.value()));
        Evaluated positive = prove(parts.get(2), place.on(holds));
        Evaluated negative = prove(parts.get(3), place.on(fails));
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
        Theorem deep = premise(Application.of("<", ZERO, depth), place);
        Theorem reflected = known.get();
        for (int i = 0; i < 3; i++) {
            reflected = Theorem.modusPonens(reflected, premise(((Application) reflected.conclusion()).argument(0), place));
        }
        return laws.call(expression, callee.function(), arguments, depth, program, place.bindings(), natural, deep, Evaluated.of(reflected));
    }

    /** Nothing is known of a recursive call where the case at hand never makes it; then anything follows. */
    private Theorem neverCalled(Value expression, Callee callee, List<Evaluated> arguments, Place place) {
        List<Term> values = arguments.stream().map(Evaluated::value).toList();
        List<Term> costs = new ArrayList<>(List.of(ONE, Application.of(callee.names().cost(), values)));
        arguments.forEach(argument -> costs.add(argument.cost()));
        Term claim = Logic.equation(CodeLaws.evaluation(depth, program, Constant.of(expression), place.bindings()),
                CodeLaws.pair(Application.of(callee.names().value(), values), CodeLaws.sum(costs)));
        return Theorem.absurd(premise(Constant.FALSE, place), claim);
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
