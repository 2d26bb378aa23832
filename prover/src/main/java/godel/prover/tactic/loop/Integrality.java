package godel.prover.tactic.loop;

import static godel.prover.tactic.loop.Reasoning.ZERO;
import static godel.prover.tactic.loop.Reasoning.integer;
import static godel.prover.tactic.loop.Reasoning.less;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Definition;
import godel.prover.kernel.InductionScheme;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Proposal;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.Computation;
import godel.prover.tactic.Equality;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Proves that terms are integers: sums, products and floors by axioms, calls by unfolding, both branches of an
 * {@code if}, and for functions that call themselves by a lemma, proved by induction for all functions of the group:
 * integers go to integers.
 */
final class Integrality {
    private static final long EVALUATION_LIMIT = 10_000_000;

    private final Reasoning reasoning;
    private final Map<String, Theorem> closure = new HashMap<>();
    private final Theorem floor;
    private final Theorem floorOfSum;
    private final Conjunctions conjunctions;
    private final Ratios ratios;
    private final Theorem oneTimes;
    private final Map<FunctionSymbol, Optional<Theorem>> lemmas = new HashMap<>();

    Integrality(Reasoning reasoning) {
        this.reasoning = reasoning;
        this.conjunctions = new Conjunctions(reasoning);
        Variable x = Variable.of("x");
        Variable y = Variable.of("y");
        List<Theorem> integers = List.of(reasoning.assume(integer(x)), reasoning.assume(integer(y)));
        for (String operation : List.of("+", "-", "*")) {
            closure.put(operation, reasoning.analyse(integer(Application.of(operation, x, y)), integers).orElseThrow());
        }
        this.floor = reasoning.analyse(integer(Application.of("floor", x)), List.of()).orElseThrow();
        this.oneTimes = reasoning.linear(Logic.equation(Reasoning.times(Constant.of(1), x), x), integers).orElseThrow();
        this.floorOfSum = floorOfSum(Variable.of("k"), Variable.of("e"));
        this.ratios = new Ratios(reasoning, conjunctions, floorOfSum);
    }

    private Theorem floorOfSum(Variable whole, Variable rest) {
        Term sum = Reasoning.plus(whole, rest);
        Term floorOf = Application.of("floor", sum);
        List<Theorem> given = new ArrayList<>(List.of(reasoning.assume(integer(whole)), reasoning.assume(Logic.negation(less(rest, ZERO))),
                reasoning.assume(less(rest, Constant.of(1)))));
        Substitution at = Substitution.of(Map.of(Variable.of("x"), sum));
        List.of("floor.below", "floor.above").forEach(name -> given.add(Theorem.instantiate(Theorem.axiom(reasoning.theory(), name), at)));
        given.add(Theorem.instantiate(floor, at));
        return reasoning.linear(Logic.equation(floorOf, whole), given).orElseThrow();
    }

    Conjunctions conjunctions() { return conjunctions; }

    Ratios ratios() { return ratios; }

    /** {@return {@code {is_integer(k), not(e < 0), e < 1} |- equal(floor(k + e), k)}} */
    Theorem floorOfSum() { return floorOfSum; }

    /** {@return {@code {is_integer(x)} |- equal(1 * x, x)}} */
    Theorem oneTimes() { return oneTimes; }

    /** {@return {@code Γ |- is_integer(term)}, Γ among the hypotheses of the facts} */
    Optional<Theorem> prove(Term term, List<Theorem> facts) {
        reasoning.visit();
        Term goal = integer(term);
        for (Theorem fact : facts) {
            if (fact.conclusion() == goal) {
                return Optional.of(fact);
            }
        }
        if (term instanceof Constant) {
            return Computation.holds(reasoning.theory(), goal, EVALUATION_LIMIT);
        }
        if (!(term instanceof Application application)) {
            return Optional.empty();
        }
        if (application.applies("if", 3)) {
            return branches(application, facts);
        }
        if (application.applies("floor", 1)) {
            return Optional.of(Theorem.instantiate(floor, Substitution.of(Map.of(Variable.of("x"), application.argument(0)))));
        }
        String name = application.function().name();
        if (application.arguments().size() == 2 && closure.containsKey(name)) {
            return all(application.arguments(), facts).map(parts -> Reasoning.cut(closure.get(name),
                    Substitution.of(List.of(Variable.of("x"), Variable.of("y")), application.arguments()), parts));
        }
        return reasoning.theory().definition(application.function()).flatMap(definition -> defined(definition, application, facts));
    }

    private Optional<List<Theorem>> all(List<Term> terms, List<Theorem> facts) {
        List<Theorem> proved = new ArrayList<>();
        for (Term term : terms) {
            Optional<Theorem> proof = prove(term, facts);
            if (proof.isEmpty()) {
                return Optional.empty();
            }
            proved.add(proof.get());
        }
        return Optional.of(proved);
    }

    private Optional<Theorem> defined(Definition definition, Application call, List<Theorem> facts) {
        Substitution actual = Substitution.of(definition.parameters(), call.arguments());
        if (definition.isRecursive()) {
            return all(call.arguments(), facts).flatMap(parts -> lemma(definition).map(lemma -> Reasoning.cut(lemma, actual, parts)));
        }
        Equality unfolded = Equality.of(Theorem.instantiate(Theorem.definition(reasoning.theory(), definition.function()), actual));
        return prove(unfolded.right(), facts).map(proof -> Equality.at(integer(call), 0, unfolded).carryBack(proof));
    }

    private Optional<Theorem> branches(Application conditional, List<Theorem> facts) {
        Term test = conditional.argument(0);
        Optional<Theorem> holds = test.isGround() ? Computation.holds(reasoning.theory(), test, EVALUATION_LIMIT) : Optional.empty();
        Optional<Theorem> fails = test.isGround() && holds.isEmpty() ? Computation.holds(reasoning.theory(), Logic.negation(test), EVALUATION_LIMIT) : Optional.empty();
        if (holds.isEmpty() && fails.isEmpty() && test instanceof Application divisor && divisor.applies("equal", 2)) {
            fails = reasoning.linear(Logic.negation(test), facts);
        }
        if (holds.isPresent()) {
            return branch(conditional, holds.get(), 1, facts);
        }
        if (fails.isPresent()) {
            return branch(conditional, fails.get(), 2, facts);
        }
        return branch(conditional, reasoning.assume(test), 1, facts)
                .flatMap(positive -> branch(conditional, reasoning.assume(Logic.negation(test)), 2, facts)
                        .map(negative -> Theorem.split(positive, negative, test)));
    }

    private Optional<Theorem> branch(Application conditional, Theorem decision, int position, List<Theorem> facts) {
        return prove(conditional.argument(position), facts).map(proof -> {
            String axiom = position == 1 ? "if.holds" : "if.fails";
            Theorem law = Theorem.instantiate(Theorem.axiom(reasoning.theory(), axiom), Substitution.of(
                    List.of(Variable.of("c"), Variable.of("x"), Variable.of("y")), conditional.arguments()));
            return Equality.at(integer(conditional), 0, Equality.of(Theorem.modusPonens(law, decision))).carryBack(proof);
        });
    }

    /** {@return {@code {is_integer(x), …} |- is_integer(f(x, …))} for the parameters of f} */
    private Optional<Theorem> lemma(Definition definition) {
        if (!lemmas.containsKey(definition.function())) {
            definition.group().forEach(member -> lemmas.put(member.function(), Optional.empty()));
            induct(definition);
        }
        return lemmas.get(definition.function());
    }

    /** By induction on the first parameter, for all functions of the group together, which must have the same parameters. */
    private void induct(Definition definition) {
        List<Variable> parameters = definition.parameters();
        Variable counter = parameters.getFirst();
        List<Theorem> facts = parameters.stream().map(parameter -> reasoning.assume(integer(parameter))).toList();
        Term positive = less(ZERO, counter);
        Term before = Application.of("-", counter, Constant.of(1));
        List<Application> calls = definition.group().stream().map(member -> Application.of(member.function(), parameters)).toList();
        if (definition.group().stream().anyMatch(member -> !member.parameters().equals(parameters))) {
            return;
        }
        Term claim = Conjunctions.of(calls.stream().map(call -> (Term) integer(call)).toList());
        Term formula = implied(facts, claim);
        InductionScheme scheme = new InductionScheme(formula, List.of(Descent.measure(counter)),
                List.of(new InductionScheme.Case(positive, List.of(Substitution.of(Map.of(counter, before))))));
        Descent descent = new Descent(reasoning);
        Optional<Theorem> base = members(definition, calls, facts, reasoning.assume(Logic.negation(positive)));
        Theorem hypothesis = reasoning.assume(Substitution.of(Map.of(counter, before)).apply(formula));
        Optional<Theorem> previousCounter = prove(before, facts);
        if (base.isEmpty() || previousCounter.isEmpty()) {
            return;
        }
        Theorem known = hypothesis;
        for (Theorem fact : facts) {
            Term premise = ((Application) known.conclusion()).argument(0);
            known = Theorem.modusPonens(known, premise == fact.conclusion() ? fact : previousCounter.get());
        }
        List<Theorem> more = new ArrayList<>(facts);
        more.add(previousCounter.get());
        more.addAll(conjunctions.split(known, calls.size()));
        Optional<Theorem> step = members(definition, calls, more, reasoning.assume(positive));
        if (step.isEmpty()) {
            return;
        }
        Theorem induced = Theorem.induct(scheme, List.of(descent.natural(counter)), discharged(base.get(), facts), List.of(discharged(step.get(), facts)),
                List.of(List.of(descent.decrease(counter))));
        for (Theorem fact : facts) {
            induced = Theorem.modusPonens(induced, fact);
        }
        List<Theorem> each = conjunctions.split(induced, calls.size());
        for (int i = 0; i < calls.size(); i++) {
            lemmas.put(calls.get(i).function(), Optional.of(each.get(i)));
        }
    }

    private Optional<Theorem> members(Definition definition, List<Application> calls, List<Theorem> facts, Theorem decision) {
        List<Theorem> proved = new ArrayList<>();
        for (int i = 0; i < calls.size(); i++) {
            Proposal member = definition.group().get(i);
            Equality unfolded = Equality.of(Theorem.definition(reasoning.theory(), member.function()));
            if (!(unfolded.right() instanceof Application conditional) || !conditional.applies("if", 3)
                    || conditional.argument(0) != Logic.negation(less(ZERO, definition.parameters().getFirst()))) {
                return Optional.empty();
            }
            boolean stops = decision.conclusion() == conditional.argument(0);
            Optional<Theorem> body = branch(conditional, stops ? decision : reasoning.doubleNegation(decision), stops ? 1 : 2, facts);
            if (body.isEmpty()) {
                return Optional.empty();
            }
            proved.add(Equality.at(integer(calls.get(i)), 0, unfolded).carryBack(body.get()));
        }
        return Optional.of(conjunctions.join(proved));
    }

    private static Term implied(List<Theorem> facts, Term claim) {
        Term result = claim;
        for (Theorem fact : facts.reversed()) {
            result = Logic.implication(fact.conclusion(), result);
        }
        return result;
    }

    private static Theorem discharged(Theorem theorem, List<Theorem> facts) {
        Theorem result = theorem;
        for (Theorem fact : facts.reversed()) {
            result = Theorem.discharge(result, fact.conclusion());
        }
        return result;
    }
}
