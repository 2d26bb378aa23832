package godel.prover.tactic.code;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Pair;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.tactic.CaseAnalysis;
import godel.prover.tactic.Effort;
import godel.prover.tactic.Equality;
import godel.prover.tactic.Rules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@code ev} does with each form of expression, given what it does with the parts: a big-step semantics, derived from
 * the definition of {@code ev} by symbolic execution, one law for each form, and used by instantiation ever after.
 *
 * <pre>
 * ev(d, p, c, b) = pair(v, k)   v or not(v)   ev(d, p, x or y, b) = pair(w, l)
 * ------------------------------------------------------------------------------
 *     ev(d, p, ['if, c, x, y], b) = pair(if(v, w, …), 1 + k + if(v, l, …))          and so on
 * </pre>
 */
final class CodeLaws {
    private static final Variable DEPTH = Variable.of("d");
    private static final Variable PROGRAM = Variable.of("p");
    private static final Variable BINDINGS = Variable.of("b");

    private final Rules rules;
    private final Theory theory;
    private final Map<Object, Law> laws = new HashMap<>();

    CodeLaws(Rules rules) {
        this.rules = rules;
        this.theory = rules.theory();
    }

    /** A law and its premises, in the order in which {@link Theorem#modusPonens} takes them. */
    private record Law(Theorem theorem) {
    }

    /** {@return {@code ev(depth, program, expression, bindings)}} */
    static Application evaluation(Term depth, Term program, Term expression, Term bindings) {
        return Application.of("ev", depth, program, expression, bindings);
    }

    /** {@return the bindings of these names to these values, the first first} */
    static Term bindings(List<Symbol> names, List<? extends Term> values) {
        Term result = Constant.NIL;
        for (int i = names.size() - 1; i >= 0; i--) {
            result = pair(pair(Constant.of(names.get(i)), values.get(i)), result);
        }
        return result;
    }

    /** {@return {@code |- ev(d, p, 'x, bindings) = pair(v, 1)}, v being the value of the first binding of x} */
    Theorem variable(Term depth, Term program, Symbol name, List<Symbol> names, List<Term> values) {
        List<Variable> places = variables("v", names.size());
        int found = names.indexOf(name);
        Law law = laws.computeIfAbsent(List.of("variable", name, names), _ -> prove(List.of(),
                Logic.equation(evaluation(DEPTH, PROGRAM, Constant.of(name), bindings(names, places)), pair(places.get(found), Constant.of(1)))));
        Map<Variable, Term> instance = new LinkedHashMap<>(Map.of(DEPTH, depth, PROGRAM, program));
        for (int i = 0; i < places.size(); i++) {
            instance.put(places.get(i), values.get(i));
        }
        return Theorem.instantiate(law.theorem, Substitution.of(instance));
    }

    /** {@return {@code |- ev(d, p, ['quote, v], b) = pair('v, 1)}} */
    Theorem quoted(Term depth, Term program, Value expression, Value value, Term bindings) {
        Law law = laws.computeIfAbsent(List.of("quote", value), _ -> prove(List.of(),
                Logic.equation(evaluation(DEPTH, PROGRAM, Constant.of(expression), BINDINGS), pair(Constant.of(value), Constant.of(1)))));
        return Theorem.instantiate(law.theorem, Substitution.of(Map.of(DEPTH, depth, PROGRAM, program, BINDINGS, bindings)));
    }

    /**
     * {@return an {@code if} whose test's outcome is assumed}
     *
     * @param outcome {@code Γ |- v} or {@code Γ |- not(v)}, v being the value of the test
     * @param test    what the test evaluates to
     * @param taken   what the branch taken evaluates to
     * @param other   value and cost that stand for the branch not taken
     */
    Theorem conditional(boolean holds, Theorem outcome, Value expression, Evaluated test, Evaluated taken, Term otherValue, Term otherCost) {
        Variable c = Variable.of("c");
        Variable x = Variable.of("x");
        Variable y = Variable.of("y");
        List<Variable> of = List.of(Variable.of("v"), Variable.of("k"), Variable.of("w"), Variable.of("l"), Variable.of("w2"), Variable.of("l2"));
        Law law = laws.computeIfAbsent(List.of("if", holds), _ -> {
            Term outcomeOf = holds ? of.get(0) : Logic.negation(of.get(0));
            Term first = Logic.equation(evaluation(DEPTH, PROGRAM, c, BINDINGS), pair(of.get(0), of.get(1)));
            Term second = Logic.equation(evaluation(DEPTH, PROGRAM, holds ? x : y, BINDINGS), pair(of.get(2), of.get(3)));
            Term value = holds ? Logic.conditional(of.get(0), of.get(2), of.get(4)) : Logic.conditional(of.get(0), of.get(4), of.get(2));
            Term cost = holds ? Logic.conditional(of.get(0), of.get(3), of.get(5)) : Logic.conditional(of.get(0), of.get(5), of.get(3));
            Application conclusion = Logic.equation(evaluation(DEPTH, PROGRAM, list(Constant.of(Symbol.of("if")), c, x, y), BINDINGS),
                    pair(value, charged(sum(Constant.of(1), of.get(1)), cost)));
            return prove(List.of(outcomeOf, first, second), conclusion);
        });
        Map<Variable, Term> instance = common(test);
        List<Value> parts = CodeFunction.elements(expression).orElseThrow();
        put(instance, List.of(c, x, y), parts.subList(1, 4).stream().map(Constant::of).toList());
        put(instance, of, List.of(test.value(), test.cost(), taken.value(), taken.cost(), otherValue, otherCost));
        return applied(law, instance, expression, List.of(outcome, test.equation(), taken.equation()));
    }

    /** {@return a {@code let}, from the value named and the body under the binding} */
    Theorem let(Value expression, Evaluated named, Evaluated body) {
        Variable x = Variable.of("x");
        Variable e = Variable.of("e");
        Variable f = Variable.of("f");
        List<Variable> of = List.of(Variable.of("v"), Variable.of("k"), Variable.of("w"), Variable.of("l"));
        Law law = laws.computeIfAbsent("let", _ -> prove(List.of(
                        Logic.equation(evaluation(DEPTH, PROGRAM, e, BINDINGS), pair(of.get(0), of.get(1))),
                        Logic.equation(evaluation(DEPTH, PROGRAM, f, pair(pair(x, of.get(0)), BINDINGS)), pair(of.get(2), of.get(3)))),
                Logic.equation(evaluation(DEPTH, PROGRAM, list(Constant.of(Symbol.of("let")), x, e, f), BINDINGS),
                        pair(of.get(2), charged(sum(Constant.of(1), of.get(1)), of.get(3))))));
        Map<Variable, Term> instance = common(named);
        List<Value> parts = CodeFunction.elements(expression).orElseThrow();
        put(instance, List.of(x, e, f), parts.subList(1, 4).stream().map(Constant::of).toList());
        put(instance, of, List.of(named.value(), named.cost(), body.value(), body.cost()));
        return applied(law, instance, expression, List.of(named.equation(), body.equation()));
    }

    /** {@return a primitive applied to parts; there is at least one} */
    Theorem primitive(Value expression, List<Evaluated> parts) {
        Symbol operation = (Symbol) ((Pair) expression).head();
        List<Variable> expressions = variables("e", parts.size());
        List<Variable> values = variables("v", parts.size());
        List<Variable> costs = variables("k", parts.size());
        Law law = laws.computeIfAbsent(List.of("primitive", operation, parts.size()), _ -> prove(partsOf(expressions, values, costs),
                Logic.equation(evaluation(DEPTH, PROGRAM, pair(Constant.of(operation), list(expressions)), BINDINGS),
                        pair(Application.of(operation.name(), values.toArray(Term[]::new)), withOwnStep(costs)))));
        Map<Variable, Term> instance = common(parts.getFirst());
        putParts(instance, expression, expressions, values, costs, parts);
        return applied(law, instance, expression, parts.stream().map(Evaluated::equation).toList());
    }

    /**
     * {@return a call of one of the program's functions}
     *
     * @param natural {@code Γ |- natural(d)}
     * @param deep    {@code Γ |- 0 < d}
     * @param called  what the body of the function evaluates to at depth d - 1
     */
    Theorem call(Value expression, CodeFunction function, List<Evaluated> parts, Term depth, Constant program, Term bindings, Theorem natural,
            Theorem deep, Evaluated called) {
        List<Variable> expressions = variables("e", parts.size());
        List<Variable> values = variables("v", parts.size());
        List<Variable> costs = variables("k", parts.size());
        Variable value = Variable.of("w");
        Variable cost = Variable.of("l");
        Law law = laws.computeIfAbsent(List.of("call", function, program.value()), _ -> {
            List<Term> premises = new ArrayList<>(partsOf(expressions, values, costs).stream().map(part ->
                    Substitution.of(Map.of(PROGRAM, program)).apply(part)).toList());
            premises.add(Application.of("natural", DEPTH));
            premises.add(Application.of("<", Constant.of(0), DEPTH));
            premises.add(Logic.equation(evaluation(Application.of("-", DEPTH, Constant.of(1)), program, Constant.of(function.body()),
                    bindings(function.parameters(), values)), pair(value, cost)));
            return prove(premises, Logic.equation(evaluation(DEPTH, program, pair(Constant.of(function.name()), list(expressions)), BINDINGS),
                    pair(value, charged(withOwnStep(costs), cost))));
        });
        Map<Variable, Term> instance = new LinkedHashMap<>(Map.of(DEPTH, depth, BINDINGS, bindings));
        putParts(instance, expression, expressions, values, costs, parts);
        instance.put(value, called.value());
        instance.put(cost, called.cost());
        List<Theorem> premises = new ArrayList<>(parts.stream().map(Evaluated::equation).toList());
        premises.addAll(List.of(natural, deep, called.equation()));
        return applied(law, instance, expression, premises);
    }

    private static List<Term> partsOf(List<Variable> expressions, List<Variable> values, List<Variable> costs) {
        List<Term> premises = new ArrayList<>();
        for (int i = 0; i < expressions.size(); i++) {
            premises.add(Logic.equation(evaluation(DEPTH, PROGRAM, expressions.get(i), BINDINGS), pair(values.get(i), costs.get(i))));
        }
        return premises;
    }

    private static void putParts(Map<Variable, Term> instance, Value expression, List<Variable> expressions, List<Variable> values,
            List<Variable> costs, List<Evaluated> parts) {
        List<Value> elements = CodeFunction.elements(expression).orElseThrow();
        put(instance, expressions, elements.subList(1, elements.size()).stream().map(Constant::of).toList());
        put(instance, values, parts.stream().map(Evaluated::value).toList());
        put(instance, costs, parts.stream().map(Evaluated::cost).toList());
    }

    private static Map<Variable, Term> common(Evaluated part) {
        return new LinkedHashMap<>(Map.of(DEPTH, part.evaluation().argument(0), PROGRAM, part.evaluation().argument(1), BINDINGS,
                part.evaluation().argument(3)));
    }

    private static void put(Map<Variable, Term> instance, List<Variable> variables, List<? extends Term> terms) {
        for (int i = 0; i < variables.size(); i++) {
            instance.put(variables.get(i), terms.get(i));
        }
    }

    /** Instantiates the law; its expression is a pair of constants then, which is computed. */
    private Theorem applied(Law law, Map<Variable, Term> instance, Value expression, List<Theorem> premises) {
        Theorem result = Theorem.instantiate(law.theorem, Substitution.of(instance));
        for (Theorem premise : premises) {
            result = Theorem.modusPonens(result, premise);
        }
        Equality equation = Equality.of(result);
        Application evaluation = (Application) equation.left();
        Equality computed = Equality.of(Theorem.evaluate(theory, evaluation.argument(2), 1_000));
        if (computed.right() != Constant.of(expression)) {
            throw new IllegalStateException("a law speaks of " + computed.right() + " in place of " + expression);
        }
        return Equality.at(evaluation, 2, computed).reversed().then(equation).theorem(theory);
    }

    /** Proves {@code |- premise implies (… implies conclusion)}; premises that are equations are used from left to right. */
    private Law prove(List<Term> premises, Application conclusion) {
        List<Theorem> facts = new ArrayList<>();
        List<Equality> expansions = new ArrayList<>();
        for (Term premise : premises) {
            Theorem assumed = Theorem.assume(theory, premise);
            if (premise instanceof Application equation && equation.applies("equal", 2)) {
                expansions.add(Equality.of(assumed));
            } else {
                facts.add(assumed);
            }
        }
        CaseAnalysis analysis = new CaseAnalysis(rules, Effort.unlimited(theory), expansions);
        Theorem theorem = analysis.prove(conclusion, facts)
                .orElseThrow(() -> new IllegalStateException("the definition of ev does not give " + conclusion + ", left with " + analysis.open()));
        for (Term premise : premises.reversed()) {
            theorem = Theorem.discharge(theorem, premise);
        }
        return new Law(theorem);
    }

    static Application pair(Term head, Term tail) {
        return Application.of("pair", head, tail);
    }

    private static Term list(Term... elements) {
        return list(List.of(elements));
    }

    private static Term list(List<? extends Term> elements) {
        Term result = Constant.NIL;
        for (int i = elements.size() - 1; i >= 0; i--) {
            result = pair(elements.get(i), result);
        }
        return result;
    }

    /** {@return {@code 1 + (k1 + (… + 0))}, as {@code ev} adds up the costs of arguments} */
    private static Term withOwnStep(List<Variable> costs) {
        List<Term> all = new ArrayList<>(List.of(Constant.of(1)));
        all.addAll(costs);
        if (!costs.isEmpty()) {
            all.add(Constant.of(0));
        }
        return sum(all);
    }

    private static Term charged(Term cost, Term more) {
        return Application.of("+", cost, more);
    }

    private static Term sum(Term... terms) {
        return sum(List.of(terms));
    }

    static Term sum(List<? extends Term> terms) {
        Term result = terms.getLast();
        for (int i = terms.size() - 2; i >= 0; i--) {
            result = Application.of("+", terms.get(i), result);
        }
        return result;
    }

    private static List<Variable> variables(String prefix, int count) {
        List<Variable> variables = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            variables.add(Variable.of(prefix + i));
        }
        return variables;
    }
}
