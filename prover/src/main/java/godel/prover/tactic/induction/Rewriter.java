package godel.prover.tactic.induction;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.Cut;
import godel.prover.tactic.Equality;
import godel.prover.tactic.arithmetic.LinearArithmetic;
import godel.prover.tactic.arithmetic.RingNormalisation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Rewriting under facts, inside out, with a lazy {@code if}: equations of functions, lemmas with conditions, and local
 * equations, which are used only downwards where nothing else ends them.
 */
final class Rewriter {
    private static final int CONDITION_DEPTH = 3;
    private static final int CHAIN_LIMIT = 400;

    private final Laws laws;
    private final Library library;
    private final Budget budget;
    private final Map<Term, Equality> known = new IdentityHashMap<>();
    private final Map<Term, Theorem> holding = new LinkedHashMap<>();
    private final Map<FunctionSymbol, List<Rule>> local = new HashMap<>();
    private Map<Term, Equality> done = new IdentityHashMap<>();
    private final Map<Term, Optional<Theorem>> typed = new IdentityHashMap<>();
    private final List<Rule> patterns = new ArrayList<>();
    private final boolean intoBranches;
    private IntegerReasoning integers;
    private int conditionDepth;
    private int chain;

    Rewriter(Laws laws, Library library, Budget budget) {
        this(laws, library, budget, false);
    }

    /** @param intoBranches whether the branches of an undecided {@code if} are rewritten too; then what is rewritten must not recur */
    Rewriter(Laws laws, Library library, Budget budget, boolean intoBranches) {
        this.intoBranches = intoBranches;
        this.laws = laws;
        this.library = library;
        this.budget = budget;
    }

    /** Adds an equation for one term, or an instance of a rule. */
    void add(Rule rule) {
        local.computeIfAbsent(rule.left().function(), f -> new ArrayList<>()).add(rule);
        forget();
    }

    void know(Equality equality) {
        known.putIfAbsent(equality.left(), equality);
        forget();
    }

    /** Adds a fact whose conclusion decides tests that are the same term. */
    void hold(Theorem fact) {
        holding.putIfAbsent(fact.conclusion(), fact);
        forget();
    }

    /** Adds {@code Γ |- p} for all values of the variables of p that are not fixed. */
    void hold(Theorem fact, List<Term> conditions, Set<Variable> fixed) {
        if (fact.conclusion() instanceof Application claim) {
            patterns.add(new Rule(fact, conditions, claim, claim, fixed, false, false));
            forget();
        }
    }

    /** {@return {@code Γ |- term}, if it is a fact or an instance of a pattern whose conditions are met} */
    Optional<Theorem> holding(Term term) {
        Theorem fact = holding.get(term);
        if (fact != null) {
            return Optional.of(fact);
        }
        if (conditionDepth > CONDITION_DEPTH) {
            return Optional.empty();
        }
        for (Rule pattern : patterns) {
            Optional<Theorem> instance = pattern.match(term).flatMap(match -> instance(pattern, match));
            if (instance.isPresent()) {
                return instance;
            }
        }
        return Optional.empty();
    }

    /** {@return the facts without conditions} */
    Collection<Theorem> facts() {
        return holding.values();
    }

    private Optional<Theorem> instance(Rule rule, Map<Variable, Term> match) {
        return Relief.of(rule, this, match);
    }

    private void forget() {
        done = new IdentityHashMap<>();
        typed.clear();
    }

    /** {@return the equality of a term with its normal form} */
    Equality normalise(Term term) {
        Equality before = done.get(term);
        if (before != null) {
            return before;
        }
        budget.spend();
        if (++chain > CHAIN_LIMIT) {
            chain--;
            return Equality.same(term);
        }
        try {
            Equality result = compute(term);
            done.put(term, result);
            done.putIfAbsent(result.right(), Equality.same(result.right()));
            return result;
        } finally {
            chain--;
        }
    }

    /** {@return {@code Γ |- term}, if the normal form is {@code 'true} or a fact} */
    Optional<Theorem> prove(Term term) {
        Optional<Theorem> fact = holding(term);
        if (fact.isPresent()) {
            return fact;
        }
        if (laws.isTypePredicate(term)) {
            return typeOf((Application) term);
        }
        Equality result = normalise(term);
        if (result.right() == Constant.TRUE) {
            return Optional.of(result.carryBack(laws.derivation().truth()));
        }
        return result.isTrivial() ? Optional.empty() : holding(result.right()).map(result::carryBack);
    }

    private Equality compute(Term term) {
        Equality fact = known.get(term);
        if (fact != null) {
            return fact.then(normalise(fact.right()));
        }
        if (!(term instanceof Application application)) {
            return Equality.same(term);
        }
        if (application.applies("if", 3)) {
            return conditional(application);
        }
        if (laws.isConnective(application.function())) {
            Equality unfolded = laws.unfold(application);
            return unfolded.then(normalise(unfolded.right()));
        }
        List<Equality> parts = new ArrayList<>();
        application.arguments().forEach(argument -> parts.add(normalise(argument)));
        Equality inside = Equality.congruence(application, parts);
        return inside.isTrivial() ? outermost(application) : inside.then(normalise(inside.right()));
    }

    /** {@return arithmetic with what is known here of sorts} */
    IntegerReasoning integers() {
        if (integers == null) {
            integers = new IntegerReasoning(new LinearArithmetic(laws.arithmetic(), budget.effort()), this::isInteger);
        }
        return integers;
    }

    private Optional<Theorem> isInteger(Term term) {
        return laws.predicates().claim(Sort.INTEGER, term).flatMap(this::prove);
    }

    private Equality arithmetic(Application term) {
        if (RingNormalisation.isArithmetic(term)) {
            return integers().normalise(term);
        }
        if (term.applies("floor", 1)) {
            return isInteger(term.argument(0)).map(fact -> Equality.of(laws.derivation().byAxiom("floor.fixed", fact))).orElse(Equality.same(term));
        }
        if (term.applies("<", 2)) {
            return integers().decide(term, holding.values()).map(this::decided).orElse(Equality.same(term));
        }
        return Equality.same(term);
    }

    /** {@return the equality of a comparison with 'true, from it, or with 'false, from its negation} */
    private Equality decided(Theorem fact) {
        return fact.conclusion() instanceof Application comparison && comparison.applies("<", 2)
                ? Equality.of(laws.derivation().byAxiom("less.holds", fact)) : laws.derivation().isFalse(fact);
    }

    private Equality conditional(Application term) {
        Equality test = normalise(term.argument(0));
        Equality inside = Equality.at(term, 0, test);
        Application result = (Application) inside.right();
        Optional<Equality> branch = branch(result);
        if (branch.isPresent()) {
            Equality chosen = inside.then(branch.get());
            return chosen.then(normalise(chosen.right()));
        }
        if (result.argument(0) instanceof Application inner && inner.applies("if", 3)) {
            Equality lifted = inside.then(laws.liftTest(result));
            return lifted.then(normalise(lifted.right()));
        }
        if (intoBranches) {
            return inside.then(Equality.congruence(result, List.of(Equality.same(result.argument(0)), normalise(result.argument(1)), normalise(result.argument(2)))));
        }
        return inside;
    }

    private Optional<Equality> branch(Application conditional) {
        Term test = conditional.argument(0);
        if (test == Constant.TRUE || test == Constant.FALSE) {
            return Optional.of(laws.derivation().chooseByConstant(conditional));
        }
        Optional<Theorem> fact = holding(test);
        if (fact.isPresent()) {
            return Optional.of(laws.derivation().chooseFirst(conditional, fact.get()));
        }
        if (conditional.argument(1) == conditional.argument(2)) {
            return Optional.of(laws.sameBranches(conditional));
        }
        return Optional.empty();
    }

    private Equality outermost(Application term) {
        Equality computed = arithmetic(term);
        if (!computed.isTrivial()) {
            return computed.then(normalise(computed.right()));
        }
        if (term.applies("equal", 2)) {
            Optional<Equality> decided = equation(term);
            if (decided.isPresent()) {
                return decided.get().then(normalise(decided.get().right()));
            }
        }
        for (Rule rule : local.getOrDefault(term.function(), List.of())) {
            Optional<Equality> rewritten = apply(rule, term);
            if (rewritten.isPresent()) {
                return rewritten.get().then(normalise(rewritten.get().right()));
            }
        }
        for (Rule rule : library.rulesFor(term.function())) {
            Optional<Equality> rewritten = apply(rule, term);
            if (rewritten.isPresent()) {
                return rewritten.get().then(normalise(rewritten.get().right()));
            }
        }
        return Equality.same(term);
    }

    private Optional<Equality> equation(Application term) {
        Term left = term.argument(0);
        Term right = term.argument(1);
        if (left == right) {
            return Optional.of(laws.equalsItself(left));
        }
        if (left instanceof Constant && right instanceof Constant) {
            return Optional.of(laws.derivation().evaluate(term));
        }
        Equality turned = known.get(Logic.equation(right, left));
        if (turned != null && turned.right() instanceof Constant) {
            return Optional.of(laws.turned(term).then(turned));
        }
        return laws.constructors(term);
    }

    private Optional<Equality> apply(Rule rule, Application term) {
        Optional<Map<Variable, Term>> match = rule.match(term);
        if (match.isEmpty() || (rule.isOrdered() && !goesDown(term, rule.right(), match.get()))) {
            return Optional.empty();
        }
        budget.spend();
        Optional<Equality> result = instance(rule, match.get()).map(Equality::of)
                .filter(equality -> equality.right() != term && (!rule.isOrdered() || laws.ordering().isGreater(term, equality.right())));
        return rule.needsChoice() ? result.flatMap(this::chosen) : result;
    }

    /** What conditions have yet to bind may be anything; then the instance is looked at when it is there. */
    private boolean goesDown(Application term, Term right, Map<Variable, Term> match) {
        return !match.keySet().containsAll(right.variables()) || laws.ordering().isGreater(term, Substitution.of(match).apply(right));
    }

    /** {@return the equality continued to the branch that the tests choose; empty if one of them is undecided} */
    private Optional<Equality> chosen(Equality unfolded) {
        Equality result = unfolded;
        while (result.right() instanceof Application conditional && conditional.applies("if", 3)) {
            Equality inside = Equality.at(conditional, 0, normalise(conditional.argument(0)));
            Optional<Equality> branch = branch((Application) inside.right());
            if (branch.isEmpty()) {
                return Optional.empty();
            }
            result = result.then(inside).then(branch.get());
        }
        return Optional.of(result);
    }

    /** {@return a proof of a rule's condition; one that needs conditions of conditions too often is not met} */
    Optional<Theorem> condition(Term instance) {
        budget.spend();
        conditionDepth++;
        try {
            return conditionDepth > CONDITION_DEPTH ? holding(instance) : prove(instance);
        } finally {
            conditionDepth--;
        }
    }

    /** {@return a proof that a term is of the sort that the predicate stands for} */
    private Optional<Theorem> typeOf(Application claim) {
        Optional<Theorem> before = typed.get(claim);
        if (before != null) {
            return before;
        }
        budget.spend();
        Optional<Theorem> proof = holding(claim).or(() -> deriveType(claim));
        typed.put(claim, proof);
        return proof;
    }

    private Optional<Theorem> deriveType(Application claim) {
        if (claim.argument(0) instanceof Constant) {
            Equality value = laws.derivation().evaluate(claim);
            return value.right() == Constant.TRUE ? Optional.of(value.carryBack(laws.derivation().truth())) : Optional.empty();
        }
        if (!(claim.argument(0) instanceof Application call)) {
            return Optional.empty();
        }
        if (call.applies("if", 3)) {
            return typeOfConditional(claim, call);
        }
        Optional<Library.TypeLemma> lemma = laws.typeLemma(claim.function(), call.function(), library);
        if (lemma.isEmpty()) {
            return Optional.empty();
        }
        Substitution actual = Substitution.of(lemma.get().parameters(), call.arguments());
        Theorem result = Theorem.instantiate(lemma.get().theorem(), actual);
        for (Term condition : lemma.get().theorem().hypotheses()) {
            Optional<Theorem> proof = typeOf((Application) actual.apply(condition));
            if (proof.isEmpty()) {
                return Optional.empty();
            }
            result = Cut.of(result, proof.get());
        }
        return Optional.of(result);
    }

    private Optional<Theorem> typeOfConditional(Application claim, Application conditional) {
        Term test = conditional.argument(0);
        Optional<Theorem> first = typeOf(Application.of(claim.function(), List.of(conditional.argument(1))));
        Optional<Theorem> second = first.isEmpty() ? first : typeOf(Application.of(claim.function(), List.of(conditional.argument(2))));
        if (second.isEmpty()) {
            return Optional.empty();
        }
        Derivation derivation = laws.derivation();
        Equality positive = Equality.at(claim, 0, derivation.chooseFirst(conditional, Theorem.assume(derivation.theory(), test)));
        Equality negative = Equality.at(claim, 0, derivation.chooseSecond(conditional, Theorem.assume(derivation.theory(), Logic.negation(test))));
        return Optional.of(Theorem.split(positive.carryBack(first.get()), negative.carryBack(second.get()), test));
    }
}
