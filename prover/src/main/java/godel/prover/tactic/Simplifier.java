package godel.prover.tactic;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.prover.kernel.Refusal;
import godel.prover.kernel.RefusedException;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Rewrites a term under what a context knows, inside out, with a lazy {@code if}: the branches of an undecided test are
 * left as they are until a case analysis decides it. On a quoted program this is symbolic execution: {@code ev} is
 * unfolded as long as its tests are decided, whatever is unknown in memory and world.
 *
 * <p>Every application visited is one node of effort. Rules that rewrite in circles, and programs that do not end, are
 * stopped by the effort, or left where they are when visits are nested too deeply.
 */
final class Simplifier {
    private static final int CONDITION_DEPTH = 5;

    /** Nested visits beyond which a term is left as it is; they take up to 10 MB of the thread's stack. */
    private static final int MAXIMAL_DEPTH = 5_000;

    private final Rules rules;
    private final LogicalLaws laws;
    private final Theory theory;
    private final Context context;
    private final Effort effort;
    private final NumericFacts numeric;
    private final Map<Term, Equality> done = new IdentityHashMap<>();
    private final CanonicalArguments canonical;
    private final Map<Term, Term> blocked = new IdentityHashMap<>();
    private final Set<Term> awaited = new LinkedHashSet<>();
    private int depth;
    private int conditionDepth;

    Simplifier(Rules rules, Context context, NumericFacts numeric, Effort effort) {
        this.rules = rules;
        this.laws = rules.laws();
        this.theory = rules.theory();
        this.context = context;
        this.numeric = numeric;
        this.effort = effort;
        this.canonical = new CanonicalArguments(rules, effort, this::simplify);
    }

    /** {@return the equality of a term with its simplified form} */
    Equality simplify(Term term) {
        if (term instanceof Constant) {
            return Equality.same(term);
        }
        Equality known = done.get(term);
        if (known != null) {
            return known;
        }
        if (depth >= MAXIMAL_DEPTH) {
            return Equality.same(term);
        }
        depth++;
        try {
            Equality result = compute(term);
            done.put(term, result);
            done.putIfAbsent(result.right(), Equality.same(result.right()));
            return result;
        } finally {
            depth--;
        }
    }

    /** {@return {@code Γ |- term}, if simplification shows it} */
    Optional<Theorem> prove(Term term) {
        Optional<Theorem> known = context.holding(term);
        if (known.isPresent()) {
            return known;
        }
        Equality result = simplify(term);
        return truth(result.right()).map(result::carryBack);
    }

    /** {@return the first undecided test in a simplified term, or in the tests of a call that could not be unfolded for it} */
    Optional<Term> undecidedTest(Term simplified) {
        return UndecidedTest.in(simplified, blocked);
    }

    /** {@return the undecided tests for which calls were not unfolded, in the order in which they were met} */
    Set<Term> awaited() {
        return awaited;
    }

    /** {@return {@code Γ |- term} for a simplified term that is a constant or known to hold} */
    private Optional<Theorem> truth(Term simplified) {
        if (simplified instanceof Constant constant && constant != Constant.FALSE) {
            return Optional.of(laws.truth(constant));
        }
        return context.holding(simplified)
                .or(() -> simplified instanceof Application claim ? rules.lemmas().holding(claim, this::condition) : Optional.empty());
    }

    private Equality compute(Term term) {
        Optional<Equality> known = context.known(term);
        if (known.isPresent()) {
            return known.get().then(simplify(known.get().right()));
        }
        return term instanceof Application application ? application(application) : Equality.same(term);
    }

    private Equality application(Application term) {
        effort.spend(1);
        Optional<Equality> value = value(term);
        if (value.isPresent()) {
            return value.get();
        }
        if (term.applies("if", 3)) {
            return conditional(term);
        }
        if (Rules.isConnective(term.function())) {
            Equality unfolded = rules.unfold(term).orElseThrow();
            return unfolded.then(simplify(unfolded.right()));
        }
        List<Equality> arguments = new ArrayList<>();
        term.arguments().forEach(argument -> arguments.add(canonical.within(term, simplify(argument))));
        Equality inside = Equality.congruence(term, arguments);
        return inside.isTrivial() ? outermost(term) : inside.then(simplify(inside.right()));
    }

    /** The term's arguments are simplified. */
    private Equality outermost(Application term) {
        if (term.applies("equal", 2) && term.argument(0) == term.argument(1)) {
            return laws.decided(Theorem.reflexive(theory, term.argument(0)));
        }
        for (RewriteRule rule : rules.lemmas().rulesFor(term.function())) {
            Optional<Equality> rewritten = rule.apply(term, this::condition);
            if (rewritten.isPresent() && rewritten.get().right() != term) {
                return rewritten.get().then(simplify(rewritten.get().right()));
            }
        }
        if (term.applies("<", 2)) {
            return numeric.decide(term).map(laws::decided).orElse(Equality.same(term));
        }
        Optional<Equality> unfolded = rules.isClosed(term.function()) || rules.leaves(term) ? Optional.empty() : rules.unfold(term);
        if (unfolded.isEmpty()) {
            return Equality.same(term);
        }
        if (rules.isOpen(term.function())) {
            return unfolded.get().then(simplify(unfolded.get().right()));
        }
        return decided(unfolded.get()).map(branch -> branch.then(simplify(branch.right()))).orElse(Equality.same(term));
    }

    /** {@return the equality continued to the branch that the tests choose; empty if one of them is undecided} */
    private Optional<Equality> decided(Equality unfolded) {
        Equality result = unfolded;
        while (result.right() instanceof Application body && body.applies("if", 3)) {
            effort.spend(1);
            Equality test = simplify(body.argument(0));
            Optional<Equality> branch = branch(body, test);
            if (branch.isEmpty()) {
                undecidedTest(test.right()).ifPresentOrElse(inner -> blocked.put(unfolded.left(), inner), () -> awaited.add(test.right()));
                return Optional.empty();
            }
            result = result.then(branch.get());
        }
        return Optional.of(result);
    }

    private Equality conditional(Application term) {
        Equality test = simplify(term.argument(0));
        Optional<Equality> branch = branch(term, test);
        if (branch.isPresent()) {
            return branch.get().then(simplify(branch.get().right()));
        }
        Equality inside = Equality.at(term, 0, test);
        Application result = (Application) inside.right();
        if (test.right() instanceof Application inner && inner.applies("if", 3)) {
            Equality lifted = laws.liftedTest.instance(result);
            return inside.then(lifted).then(simplify(lifted.right()));
        }
        List<Equality> parts = List.of(Equality.same(result.argument(0)), chosen(result.argument(1)), chosen(result.argument(2)));
        return inside.then(Equality.congruence(result, parts));
    }

    /** A branch that is itself an {@code if} with a constant test gives way to what the test chooses; more is left until it is needed. */
    private Equality chosen(Term branch) {
        Equality result = Equality.same(branch);
        while (result.right() instanceof Application inner && inner.applies("if", 3) && inner.argument(0) instanceof Constant test) {
            result = result.then(branch(inner, Equality.same(test)).orElseThrow());
        }
        return result;
    }

    /** {@return the equality of an {@code if} with the branch that its simplified test chooses, if it is decided} */
    private Optional<Equality> branch(Application conditional, Equality test) {
        Term decided = test.right();
        if (decided == Constant.TRUE || decided == Constant.FALSE) {
            boolean holds = decided == Constant.TRUE;
            return Optional.of(test.proof()
                    .map(proof -> (holds ? laws.ifEqualsTrue : laws.ifEqualsFalse).instance(conditional, proof))
                    .orElseGet(() -> (holds ? laws.ifTrue : laws.ifFalse).instance(conditional)));
        }
        return truth(decided).map(holds -> laws.ifHolds.instance(conditional, test.carryBack(holds)));
    }

    private Optional<Theorem> condition(Term instance) {
        if (conditionDepth >= CONDITION_DEPTH) {
            return Optional.empty();
        }
        conditionDepth++;
        try {
            return prove(instance);
        } finally {
            conditionDepth--;
        }
    }

    /**
     * {@return the equality of a ground term with its value, if it can be computed cheaply} The limit does not depend on
     * how much effort is left: an attempt must not take another way because little is.
     */
    private Optional<Equality> value(Application term) {
        if (!term.isGround()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Equality.of(Theorem.evaluate(theory, term, Rules.EVALUATION_LIMIT)));
        } catch (RefusedException refused) {
            effort.spend(refused.refusal() instanceof Refusal.Limit ? Rules.EVALUATION_LIMIT : 1);
            return Optional.empty();
        }
    }
}
