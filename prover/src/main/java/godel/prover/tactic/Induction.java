package godel.prover.tactic;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Definition;
import godel.prover.kernel.InductionScheme;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Induction suggested by the recursion of a function in the formula: its tests make the cases, its calls the hypotheses. */
public final class Induction {
    private final Rules rules;
    private final Rules measureRules;
    private final Theory theory;
    private final Effort effort;
    private final int looks;
    private final LastResort lastResort;
    private final List<Goal> open = new ArrayList<>();

    public Induction(Rules rules, Effort effort) {
        this(rules, rules, effort, 0, LastResort.NONE);
    }

    /**
     * @param rules        for base and cases
     * @param measureRules for the obligations about the measure
     */
    public Induction(Rules rules, Rules measureRules, Effort effort) {
        this(rules, measureRules, effort, 0, LastResort.NONE);
    }

    /**
     * @param looks      in base and cases, how often to split on a test only because a call waits for it
     * @param lastResort for what is left open of base and cases
     */
    Induction(Rules rules, Rules measureRules, Effort effort, int looks, LastResort lastResort) {
        this.looks = looks;
        this.lastResort = lastResort;
        this.rules = rules;
        this.measureRules = measureRules;
        this.theory = rules.theory();
        this.effort = effort;
    }

    /** {@return the goals that failed attempts were left with} */
    public List<Goal> open() {
        return List.copyOf(open);
    }

    /** {@return the calls in the formula whose recursion suggests an induction, each once, in order of occurrence} */
    public List<Application> candidates(Term formula) {
        Set<Application> calls = new LinkedHashSet<>();
        collectCalls(formula, calls);
        return calls.stream().filter(call -> scheme(formula, call).isPresent()).toList();
    }

    /** {@return whether the formula calls a recursive function} */
    boolean callsRecursion(Term formula) {
        Set<Application> calls = new LinkedHashSet<>();
        collectCalls(formula, calls);
        return calls.stream().anyMatch(call -> theory.definition(call.function()).filter(Definition::isRecursive).isPresent());
    }

    /** {@return {@code |- formula} by induction along the recursion of {@code call}, if the attempt succeeds} */
    public Optional<Theorem> prove(Term formula, Application call) {
        return scheme(formula, call).flatMap(scheme -> prove(scheme, List.of(rules.unfold(call).orElseThrow()), List.of()));
    }

    /**
     * {@return {@code |- formula} by this scheme, if base, cases and measure obligations are proved}
     *
     * @param expansions calls to unfold in base and cases
     * @param lemmas     facts that base and cases may use; one that rests on a case's test is used in that case only
     */
    public Optional<Theorem> prove(InductionScheme scheme, List<Equality> expansions, List<Theorem> lemmas) {
        List<Theorem> naturals = new ArrayList<>();
        for (Term component : scheme.measure()) {
            Optional<Theorem> natural = attempt(aboutMeasure(), Logic.natural(component), List.of());
            if (natural.isEmpty()) {
                return Optional.empty();
            }
            naturals.add(natural.get());
        }
        List<Theorem> outside = new ArrayList<>();
        scheme.cases().forEach(branch -> outside.add(Theorem.assume(theory, Logic.negation(branch.test()))));
        lemmas.stream().filter(lemma -> lemma.hypotheses().isEmpty()).forEach(outside::add);
        Optional<Theorem> base = attempt(new CaseAnalysis(rules, effort, expansions, looks, lastResort), scheme.formula(), outside);
        if (base.isEmpty()) {
            return Optional.empty();
        }
        List<Theorem> cases = new ArrayList<>();
        List<List<Theorem>> decreases = new ArrayList<>();
        for (InductionScheme.Case branch : scheme.cases()) {
            Theorem test = Theorem.assume(theory, branch.test());
            List<Theorem> smaller = new ArrayList<>();
            List<Theorem> facts = new ArrayList<>(List.of(test));
            for (Substitution substitution : branch.smaller()) {
                Optional<Theorem> decrease = attempt(aboutMeasure(),
                        Logic.less(scheme.measure().stream().map(substitution::apply).toList(), scheme.measure()), List.of(test));
                if (decrease.isEmpty()) {
                    return Optional.empty();
                }
                smaller.add(decrease.get());
                facts.add(Theorem.assume(theory, substitution.apply(scheme.formula())));
            }
            lemmas.stream().filter(lemma -> lemma.restsOnlyOn(List.of(branch.test()))).forEach(facts::add);
            Optional<Theorem> step = attempt(new CaseAnalysis(rules, effort, expansions, looks, lastResort), scheme.formula(), facts);
            if (step.isEmpty()) {
                return Optional.empty();
            }
            cases.add(step.get());
            decreases.add(smaller);
        }
        return Optional.of(Theorem.induct(scheme, naturals, base.get(), cases, decreases));
    }

    private CaseAnalysis aboutMeasure() {
        return new CaseAnalysis(measureRules, effort);
    }

    private Optional<Theorem> attempt(CaseAnalysis analysis, Term goal, List<Theorem> facts) {
        Optional<Theorem> proved = analysis.prove(goal, facts);
        if (proved.isEmpty()) {
            open.addAll(analysis.open());
        }
        return proved;
    }

    /** {@return the scheme that the recursion of {@code call} suggests, if its changing arguments are different variables} */
    public Optional<InductionScheme> scheme(Term formula, Application call) {
        Optional<Definition> defined = theory.definition(call.function()).filter(Definition::isRecursive);
        if (defined.isEmpty()) {
            return Optional.empty();
        }
        Substitution actual = Substitution.of(defined.get().parameters(), call.arguments());
        List<InductionScheme.Case> cases = new ArrayList<>();
        if (!collectCases(actual.apply(defined.get().body()), call, new ArrayList<>(), cases) || cases.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new InductionScheme(formula, defined.get().measure().stream().map(actual::apply).toList(), cases));
    }

    private static boolean collectCases(Term body, Application call, List<Term> tests, List<InductionScheme.Case> cases) {
        if (body instanceof Application conditional && conditional.applies("if", 3) && !callsSame(conditional.argument(0), call)) {
            Term test = conditional.argument(0);
            tests.add(test);
            boolean usable = collectCases(conditional.argument(1), call, tests, cases);
            tests.set(tests.size() - 1, Logic.negation(test));
            usable = usable && collectCases(conditional.argument(2), call, tests, cases);
            tests.removeLast();
            return usable;
        }
        Set<Application> calls = new LinkedHashSet<>();
        collectCalls(body, calls);
        List<Substitution> smaller = new ArrayList<>();
        for (Application recursive : calls) {
            if (recursive.function() == call.function()) {
                Optional<Substitution> substitution = substitution(call, recursive);
                if (substitution.isEmpty()) {
                    return false;
                }
                smaller.add(substitution.get());
            }
        }
        if (!smaller.isEmpty()) {
            cases.add(new InductionScheme.Case(conjunction(tests), smaller));
        }
        return true;
    }

    private static boolean callsSame(Term term, Application call) {
        Set<Application> calls = new LinkedHashSet<>();
        collectCalls(term, calls);
        return calls.stream().anyMatch(other -> other.function() == call.function());
    }

    private static Optional<Substitution> substitution(Application call, Application recursive) {
        Map<Variable, Term> bindings = new LinkedHashMap<>();
        for (int i = 0; i < call.arguments().size(); i++) {
            Term before = call.argument(i);
            Term after = recursive.argument(i);
            if (before != after && (!(before instanceof Variable variable) || bindings.put(variable, after) != null)) {
                return Optional.empty();
            }
        }
        return Optional.of(Substitution.of(bindings));
    }

    private static Term conjunction(List<Term> tests) {
        Term result = tests.isEmpty() ? Constant.TRUE : tests.getLast();
        for (int i = tests.size() - 2; i >= 0; i--) {
            result = Application.of("and", tests.get(i), result);
        }
        return result;
    }

    private static void collectCalls(Term term, Set<Application> calls) {
        if (term instanceof Application application) {
            if (!calls.contains(application)) {
                application.arguments().forEach(argument -> collectCalls(argument, calls));
                calls.add(application);
            }
        }
    }
}
