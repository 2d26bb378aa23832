package godel.prover.tactic.program;

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
import godel.prover.search.Inapplicable;
import godel.prover.tactic.CaseAnalysis;
import godel.prover.tactic.Effort;
import godel.prover.tactic.Equality;
import godel.prover.tactic.Induction;
import godel.prover.tactic.Rules;
import godel.prover.theory.TheoremProver;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Proves lemmas about functions: by simplification, else by the inductions that their calls suggest, or where there are none by unfolding; each lemma proved helps with the next. */
final class LemmaProof {
    /** Effort for one attempt; lemmas that need more are hardly ever right. */
    private static final long EFFORT_PER_ATTEMPT = 300_000;

    private final Theory theory;
    private final Effort effort;
    private final List<Theorem> lemmas = new ArrayList<>();
    private final List<Theorem> facts = new ArrayList<>();
    private Rules rules;

    LemmaProof(Rules rules, Effort effort) {
        this.theory = rules.theory();
        this.rules = rules;
        this.effort = effort;
    }

    Rules rules() {
        return rules;
    }

    Effort effort() {
        return effort;
    }

    /** {@return what was learnt} */
    List<Theorem> lemmas() {
        return lemmas;
    }

    /** Uses a theorem as a rule from now on. */
    void learn(Theorem lemma) {
        lemmas.add(lemma);
        rules = rules.with(lemma);
    }

    /** {@return {@code f(parameters)} for a recursive function of the logic that only the proof needs} @throws Inapplicable if it is not admitted */
    Application auxiliary(String name, List<Variable> parameters, Auxiliary.Recursion recursion) {
        Application call = Auxiliary.of(theory, name, parameters, recursion);
        rules = rules.closing(call.function().name());
        return call;
    }

    /** Uses a theorem as a fact from now on: its instance with the very variables that it is stated in. */
    void keep(Theorem fact) {
        facts.add(fact);
    }

    /** Proves all parts together, for induction may need that, and learns each. */
    void learnAll(Term guard, List<Term> parts) {
        Term all = parts.getLast();
        for (int i = parts.size() - 2; i >= 0; i--) {
            all = Application.of("and", parts.get(i), all);
        }
        prove(Claims.under(guard, all)).ifPresent(together -> parts.forEach(part ->
                new CaseAnalysis(rules, effort).prove(Claims.under(guard, part), List.of(together)).ifPresent(this::learn)));
    }

    /** {@return {@code |- formula}, if it is proved} */
    Optional<Theorem> prove(Term formula) {
        Optional<Theorem> direct = attempt(part -> new CaseAnalysis(rules, part).prove(formula, facts));
        if (direct.isPresent()) {
            return direct;
        }
        List<Application> candidates = candidates(formula);
        if (candidates.isEmpty()) {
            return attempt(part -> new CaseAnalysis(rules, part, expansions(formula)).prove(formula, facts));
        }
        for (Application call : candidates) {
            Induction suggested = new Induction(rules, effort);
            InductionScheme scheme = suggested.scheme(formula, call).orElseThrow();
            for (List<Equality> expansions : new LinkedHashSet<>(List.of(expansions(formula, scheme), expansions(formula)))) {
                Optional<Theorem> proved = attempt(part -> new Induction(rules, part).prove(scheme, expansions, facts));
                if (proved.isPresent()) {
                    return proved;
                }
            }
            Optional<Theorem> proved = attempt(part -> new RewritingInduction(rules, part, facts).prove(scheme, expansions(formula)));
            if (proved.isPresent()) {
                return proved;
            }
        }
        return Optional.empty();
    }

    /**
     * {@return what a condition consists of by its definition: parts that hold together} That they do when it holds is kept as a
     * fact; where it is not proved, the condition is its only part.
     */
    List<Term> parts(Term condition) {
        Optional<Equality> definition = condition instanceof Application call ? rules.unfold(call) : Optional.empty();
        List<Term> parts = theory.definition(((Application) condition).function()).stream().flatMap(defined ->
                conjuncts(Substitution.of(defined.parameters(), ((Application) condition).arguments()).apply(defined.body()))).toList();
        List<Theorem> proved = new ArrayList<>();
        for (Term part : parts) {
            new CaseAnalysis(rules, effort, definition.stream().toList()).prove(Logic.implication(condition, part), List.of()).ifPresent(proved::add);
        }
        if (parts.isEmpty() || proved.size() < parts.size()) {
            return List.of(condition);
        }
        proved.forEach(this::keep);
        return parts;
    }

    /** Learns what recursive calls in a formula, of variables, are where such a list is none: simplification does not unfold them. */
    void learnEnds(Term formula, Term list) {
        Term end = Logic.negation(Application.of("is_pair", list));
        for (Application call : formula.applications()) {
            if (isRecursive(call) && call.arguments().contains(list) && call.arguments().stream().allMatch(argument -> argument instanceof Variable)) {
                learnEnd(call, end);
            }
        }
    }

    /** Learns what a recursive call is under a condition, if that is a constant. */
    void learnEnd(Application call, Term condition) {
        Equality value = new CaseAnalysis(rules, effort, rules.unfold(call).stream().toList()).simplify(call, List.of(Theorem.assume(theory, condition)));
        if (value.right() instanceof Constant) {
            learn(Theorem.discharge(value.theorem(theory), condition));
        }
    }

    private static Stream<Term> conjuncts(Term term) {
        return term instanceof Application both && both.applies("and", 2) ? both.arguments().stream().flatMap(LemmaProof::conjuncts) : Stream.of(term);
    }

    /** {@return the induction that a call in a formula suggests} */
    Optional<InductionScheme> scheme(Term formula, Application call) {
        return new Induction(rules, effort).scheme(formula, call);
    }

    /** {@return {@code |- formula}, if this induction proves it with these calls unfolded} */
    Optional<Theorem> prove(InductionScheme scheme, List<Equality> expansions) {
        return attempt(part -> new RewritingInduction(rules, part, facts).prove(scheme, expansions))
                .or(() -> attempt(part -> new Induction(rules, part).prove(scheme, expansions, facts)));
    }

    /**
     * {@return {@code |- formula}, if it is proved by whatever means there are: inductions in each other, lemmas made of what stays
     * open, and functions unfolded wherever that can be decided} A formula with a counterexample is not tried.
     */
    Optional<Theorem> proveFreely(Term formula) {
        TheoremProver prover = new TheoremProver(theory, EFFORT_PER_ATTEMPT);
        lemmas.forEach(prover::learn);
        TheoremProver.Outcome outcome = prover.prove(formula);
        effort.spend(1);
        return outcome instanceof TheoremProver.Outcome.Proved proved ? Optional.of(proved.theorem()) : Optional.empty();
    }

    /** {@return {@code |- formula}} @throws Inapplicable if it is not proved */
    Theorem require(Term formula) {
        return prove(formula).orElseThrow(() -> new Inapplicable("not proved: " + formula));
    }

    private List<Application> candidates(Term formula) {
        return new Induction(rules, effort).candidates(formula);
    }

    /** One attempt, which is given up after a while; what it took is charged. */
    private Optional<Theorem> attempt(Function<Effort, Optional<Theorem>> proof) {
        Effort part = Effort.of(theory, EFFORT_PER_ATTEMPT);
        long before = effort.spent();
        try {
            return proof.apply(part);
        } catch (Effort.OutOfEffort tooMuch) {
            return Optional.empty();
        } finally {
            effort.spend(Math.max(0, part.spent() - (effort.spent() - before)));
        }
    }

    /**
     * Recursive calls unfolded once: those that go down with what the induction goes down with, and with nothing that is itself
     * the result of a recursion.
     */
    List<Equality> expansions(Term formula, InductionScheme scheme) {
        Set<Variable> changed = new LinkedHashSet<>();
        scheme.cases().forEach(branch -> branch.smaller().forEach(smaller -> changed.addAll(smaller.bindings().keySet())));
        return expansions(formula, controller -> controller.variables().stream().anyMatch(changed::contains));
    }

    /** All recursive calls that go down with nothing that is itself the result of a recursion, unfolded once. */
    private List<Equality> expansions(Term formula) {
        return expansions(formula, _ -> true);
    }

    private List<Equality> expansions(Term formula, Predicate<Term> someController) {
        List<Equality> expansions = new ArrayList<>();
        for (Application part : formula.applications()) {
            if (isRecursive(part) && controllers(part).allMatch(argument -> argument.applications().stream().noneMatch(this::isRecursive))
                    && controllers(part).anyMatch(someController)) {
                rules.unfold(part).ifPresent(expansions::add);
            }
        }
        return expansions;
    }

    /** {@return the arguments of a recursive call that its measure speaks of} */
    private Stream<Term> controllers(Application call) {
        Definition definition = theory.definition(call.function()).orElseThrow();
        return IntStream.range(0, call.arguments().size())
                .filter(i -> definition.measure().stream().anyMatch(component -> component.variables().contains(definition.parameters().get(i))))
                .mapToObj(call::argument);
    }

    private boolean isRecursive(Application call) {
        return theory.definition(call.function()).filter(Definition::isRecursive).isPresent();
    }
}
