package godel.prover.tactic.induction;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Definition;
import godel.prover.kernel.InductionScheme;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.Cut;
import godel.prover.tactic.Matching;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Induction along the recursion of a function that the goal calls: the tests on the way to its recursive calls make the
 * cases, the arguments of these calls the smaller values, and the measure with which it was admitted ends it. So integers
 * are counted down, and lists taken in twos or from two sides, as the function does it.
 */
final class RecursionInduction {
    private static final int MOST_CASES = 12;

    private final Laws laws;
    private final Measures measures;
    private final FreshVariables fresh;

    /** One way to recursive calls. */
    private record Case(List<Term> tests, List<Map<Variable, Term>> smaller) {
        Term test() {
            Term result = tests.isEmpty() ? Constant.TRUE : tests.getLast();
            for (int i = tests.size() - 2; i >= 0; i--) {
                result = Application.of("and", tests.get(i), result);
            }
            return result;
        }
    }

    RecursionInduction(Laws laws, Measures measures, FreshVariables fresh) {
        this.fresh = fresh;
        this.laws = laws;
        this.measures = measures;
    }

    /** {@return calls in the goal along whose recursion an induction can go, each kind of arguments once} */
    List<Application> candidates(Sequent goal) {
        Set<Application> calls = new LinkedHashSet<>();
        collect(goal.conclusion(), calls);
        goal.hypotheses().forEach(hypothesis -> collect(hypothesis, calls));
        return calls.stream().filter(call -> cases(call).filter(cases -> !cases.isEmpty() && cases.size() <= MOST_CASES).isPresent()).toList();
    }

    private static void collect(Term term, Set<Application> calls) {
        if (term instanceof Application application && !calls.contains(application)) {
            application.arguments().forEach(argument -> collect(argument, calls));
            calls.add(application);
        }
    }

    /** {@return {@code Γ |- conclusion}, Γ being hypotheses and sorts of the goal, if the cases are proved} */
    Optional<Theorem> prove(Sequent goal, Application call, Library library, Waterfall waterfall, Waterfall.Depth depth, Budget budget) {
        Definition definition = laws.theory().definition(call.function()).orElseThrow();
        Substitution actual = Substitution.of(definition.parameters(), call.arguments());
        List<Term> measure = definition.measure().stream().map(actual::apply).toList();
        List<Term> premises = new ArrayList<>();
        goal.sorts().forEach((variable, sort) -> laws.predicates().claim(sort, variable).ifPresent(premises::add));
        premises.addAll(goal.hypotheses());
        Term formula = Derivation.implication(premises, goal.conclusion());
        List<Theorem> naturals = new ArrayList<>();
        for (Term component : measure) {
            Optional<Theorem> natural = measures.natural(component);
            if (natural.isEmpty()) {
                return Optional.empty();
            }
            naturals.add(natural.get());
        }
        List<Case> cases = cases(call).orElseThrow();
        List<InductionScheme.Case> schemeCases = new ArrayList<>();
        List<Theorem> steps = new ArrayList<>();
        List<List<Theorem>> decreases = new ArrayList<>();
        for (Case branch : cases) {
            List<InductionHypothesis> hypotheses = branch.smaller().stream().map(smaller ->
                    InductionHypothesis.of(formula, premises, smaller, fresh.number(), laws, new Rewriter(laws, library, budget))).toList();
            Sequent step = new Sequent(goal.sorts(), with(goal.hypotheses(), branch.tests()), goal.conclusion(), hypotheses);
            Optional<Theorem> proved = waterfall.prove(step, depth).map(theorem -> underConjunction(theorem, branch.test(), branch.tests()));
            Optional<Theorem> closed = proved.map(theorem -> Derivation.discharged(theorem, premises));
            Optional<List<Substitution>> used = closed.flatMap(theorem -> instances(theorem, branch.test(), formula));
            Optional<List<Theorem>> smaller = used.flatMap(instances -> decreases(branch.test(), instances, measure));
            if (smaller.isEmpty()) {
                return Optional.empty();
            }
            schemeCases.add(new InductionScheme.Case(branch.test(), used.get()));
            steps.add(closed.get());
            decreases.add(smaller.get());
        }
        List<Term> outside = cases.stream().map(branch -> (Term) Logic.negation(branch.test())).toList();
        Sequent rest = Sequent.of(goal.sorts(), with(goal.hypotheses(), outside), goal.conclusion());
        return waterfall.prove(rest, depth).map(base -> laws.derivation().undischarged(Theorem.induct(new InductionScheme(formula, measure, schemeCases),
                naturals, Derivation.discharged(base, premises), steps, decreases), premises));
    }

    private static List<Term> with(List<Term> hypotheses, List<Term> more) {
        List<Term> all = new ArrayList<>(hypotheses);
        all.addAll(more);
        return all;
    }

    /** {@return the theorem resting on the conjunction of the tests instead of on each} */
    private Theorem underConjunction(Theorem theorem, Term conjunction, List<Term> tests) {
        Theorem result = theorem;
        Theorem rest = Theorem.assume(laws.theory(), conjunction);
        for (int i = 0; i < tests.size(); i++) {
            if (i == tests.size() - 1) {
                return tests.size() == 1 ? result : Cut.of(result, rest);
            }
            List<Theorem> parts = laws.derivation().conjuncts(rest);
            result = Cut.of(result, parts.getFirst());
            rest = parts.getLast();
        }
        return result;
    }

    /** {@return the instances of the formula that the step rests on}; empty if it rests on something else */
    private static Optional<List<Substitution>> instances(Theorem step, Term test, Term formula) {
        List<Substitution> used = new ArrayList<>();
        for (Term hypothesis : step.hypotheses()) {
            if (hypothesis != test) {
                Optional<Substitution> instance = Matching.match(formula, hypothesis);
                if (instance.isEmpty()) {
                    return Optional.empty();
                }
                used.add(instance.get());
            }
        }
        return Optional.of(used);
    }

    private Optional<List<Theorem>> decreases(Term test, List<Substitution> used, List<Term> measure) {
        List<Theorem> proved = new ArrayList<>();
        for (Substitution instance : used) {
            Optional<Theorem> decrease = measures.decrease(List.of(test), measure.stream().map(instance::apply).toList(), measure);
            if (decrease.isEmpty()) {
                return Optional.empty();
            }
            proved.add(decrease.get());
        }
        return Optional.of(proved);
    }

    /** {@return the cases, if the arguments that change in recursive calls are different variables} */
    private Optional<List<Case>> cases(Application call) {
        Optional<Definition> defined = laws.theory().definition(call.function()).filter(Definition::isRecursive).filter(definition -> definition.group().size() == 1);
        if (defined.isEmpty()) {
            return Optional.empty();
        }
        Substitution actual = Substitution.of(defined.get().parameters(), call.arguments());
        List<Case> cases = new ArrayList<>();
        return collectCases(actual.apply(defined.get().body()), call, new ArrayList<>(), cases) ? Optional.of(cases) : Optional.empty();
    }

    /** {@return whether all recursive calls go from one and the same variable to a part of it} Then an induction over data does as well. */
    boolean isOneStep(Application call, Vocabulary vocabulary) {
        Set<Variable> descending = new LinkedHashSet<>(call.variables());
        cases(call).orElse(List.of()).forEach(branch -> branch.smaller().forEach(smaller -> descending.removeIf(variable ->
                !(smaller.get(variable) instanceof Application part && vocabulary.isPart(part.function()) && part.argument(0) == variable))));
        return !descending.isEmpty();
    }

    private static boolean collectCases(Term body, Application call, List<Term> tests, List<Case> cases) {
        if (body instanceof Application conditional && conditional.applies("if", 3) && recursive(conditional.argument(0), call).isEmpty()) {
            tests.add(conditional.argument(0));
            boolean usable = collectCases(conditional.argument(1), call, tests, cases);
            tests.set(tests.size() - 1, Logic.negation(conditional.argument(0)));
            usable = usable && collectCases(conditional.argument(2), call, tests, cases);
            tests.removeLast();
            return usable;
        }
        List<Map<Variable, Term>> smaller = new ArrayList<>();
        for (Application recursive : recursive(body, call)) {
            Optional<Map<Variable, Term>> replaced = replaced(call, recursive);
            if (replaced.isEmpty()) {
                return false;
            }
            smaller.add(replaced.get());
        }
        if (!smaller.isEmpty()) {
            cases.add(new Case(List.copyOf(tests), smaller));
        }
        return true;
    }

    private static List<Application> recursive(Term body, Application call) {
        Set<Application> calls = new LinkedHashSet<>();
        collect(body, calls);
        return calls.stream().filter(inner -> inner.function() == call.function()).toList();
    }

    private static Optional<Map<Variable, Term>> replaced(Application call, Application recursive) {
        Map<Variable, Term> smaller = new LinkedHashMap<>();
        for (int i = 0; i < call.arguments().size(); i++) {
            Term before = call.argument(i);
            if (before != recursive.argument(i) && (!(before instanceof Variable variable) || smaller.put(variable, recursive.argument(i)) != null)) {
                return Optional.empty();
            }
        }
        return Optional.of(smaller);
    }
}
