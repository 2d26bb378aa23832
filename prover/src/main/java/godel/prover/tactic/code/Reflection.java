package godel.prover.tactic.code;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Symbol;
import godel.prover.kernel.InductionScheme;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.tactic.Equality;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The statement that code means what it was read as, and the steps around its proof. */
final class Reflection {
    private Reflection() {
    }

    /** {@return the variable that stands for the depth in claims about this function} */
    static Variable depth(CodeFunction function) {
        String name = "depth";
        while (function.parameters().contains(Symbol.of(name))) {
            name += "_";
        }
        return Variable.of(name);
    }

    /** {@return what {@link Meaning#reflection} states} */
    static Term claim(CodeFunction function, Constant program, Term guard, Application value, Application cost) {
        Variable depth = depth(function);
        Term evaluation = CodeLaws.evaluation(depth, program, Constant.of(function.body()), CodeLaws.bindings(function.parameters(), function.variables()));
        Term equation = Logic.equation(evaluation, CodeLaws.pair(value, cost));
        return Logic.implication(guard, Logic.implication(Application.of("natural", depth),
                Logic.implication(Logic.negation(Application.of("<", depth, cost)), equation)));
    }

    /** {@return the scheme with each smaller instance one call deeper} */
    static InductionScheme deeper(InductionScheme scheme, Variable depth) {
        List<InductionScheme.Case> cases = new ArrayList<>();
        for (InductionScheme.Case branch : scheme.cases()) {
            cases.add(new InductionScheme.Case(branch.test(), branch.smaller().stream().map(substitution -> {
                Map<Variable, Term> bindings = new LinkedHashMap<>(substitution.bindings());
                bindings.put(depth, Application.of("-", depth, Constant.of(1)));
                return Substitution.of(bindings);
            }).toList()));
        }
        return new InductionScheme(scheme.formula(), scheme.measure(), cases);
    }

    /** A function whose reflection is proved. */
    record Known(Meaning meaning) implements BodyProof.Callee {
        @Override
        public CodeFunction function() {
            return meaning.function();
        }

        @Override
        public Reading.Names names() {
            return new Reading.Names(meaning.value().function(), meaning.cost().function());
        }

        @Override
        public Optional<Theorem> reflection(List<Term> arguments, Term depth) {
            Map<Variable, Term> instance = new LinkedHashMap<>(meaning.at(arguments).bindings());
            instance.put(Reflection.depth(meaning.function()), depth);
            return Optional.of(Theorem.instantiate(meaning.reflection(), Substitution.of(instance)));
        }
    }

    /** The function itself, of which the claim is assumed for smaller arguments. */
    record Assumed(Theory theory, CodeFunction function, Application value, Application cost, Variable depth, Term claim, List<Substitution> smaller)
            implements BodyProof.Callee {
        @Override
        public Reading.Names names() {
            return new Reading.Names(value.function(), cost.function());
        }

        @Override
        public Optional<Theorem> reflection(List<Term> arguments, Term below) {
            return smaller.stream().filter(instance -> value.arguments().stream().map(instance::apply).toList().equals(arguments)
                    && instance.apply(depth) == below).findFirst().map(instance -> Theorem.assume(theory, instance.apply(claim)));
        }
    }

    /** The definitions of value and cost, unfolded where the guard holds. */
    record Unfolded(Theory theory, Term guard, Application value, Term valueBody, Application cost, Term costBody) {

        /** {@return {@code Γ |- not (depth < body of the cost)} from {@code Γ |- not (depth < g_cost(xs))}} */
        Theorem enough(Theorem enough) {
            Application negation = (Application) enough.conclusion();
            Application comparison = (Application) negation.argument(0);
            return Equality.at(negation, 0, Equality.at(comparison, 1, unfolded(cost, costBody))).carry(enough);
        }

        /** {@return an equation with {@code pair(g(xs), g_cost(xs))} on the right, from one with the bodies there} */
        Theorem folded(Theorem equation) {
            Equality value = unfolded(this.value, valueBody);
            Equality cost = unfolded(this.cost, costBody);
            Application calls = CodeLaws.pair(this.value, this.cost);
            return Equality.of(equation).then(Equality.congruence(calls, List.of(value, cost)).reversed()).theorem(theory);
        }

        private Equality unfolded(Application call, Term body) {
            Equality definition = Equality.of(Theorem.definition(theory, call.function()));
            if (definition.right() == body) {
                return definition;
            }
            Application conditional = (Application) definition.right();
            Theorem chosen = Theorem.instantiate(Theorem.axiom(theory, "if.holds"), Substitution.of(Map.of(Variable.of("c"), guard,
                    Variable.of("x"), conditional.argument(1), Variable.of("y"), conditional.argument(2))));
            return definition.then(Equality.of(Theorem.modusPonens(chosen, Theorem.assume(theory, guard))));
        }
    }
}
