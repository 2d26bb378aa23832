package godel.prover.tactic;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Proves a formula from facts: simplify, then split on the first undecided test, until every branch is closed by
 * simplification or by linear arithmetic. The branches that stay open are kept for the report.
 */
public final class CaseAnalysis {
    private static final int MAXIMAL_DEPTH = 24;

    /** Small atomic facts help to simplify the others. */
    private static final Comparator<Theorem> SIMPLE_FIRST = Comparator.<Theorem, Boolean>comparing(fact -> !isAtomic(fact.conclusion()))
            .thenComparing(fact -> fact.conclusion().depth());

    private final Rules rules;
    private final Theory theory;
    private final Effort effort;
    private final List<Equality> expansions;
    private final List<Goal> open = new ArrayList<>();

    /** @param expansions calls to unfold although simplification would leave them alone */
    public CaseAnalysis(Rules rules, Effort effort, List<Equality> expansions) {
        this.rules = rules;
        this.theory = rules.theory();
        this.effort = effort;
        this.expansions = List.copyOf(expansions);
    }

    public CaseAnalysis(Rules rules, Effort effort) {
        this(rules, effort, List.of());
    }

    /** {@return the goals that earlier attempts were left with} */
    public List<Goal> open() {
        return List.copyOf(open);
    }

    /**
     * {@return {@code Γ |- goal}, where Γ are hypotheses of the facts, if this attempt proves it}
     *
     * @throws Effort.OutOfEffort if the effort does not suffice
     */
    public Optional<Theorem> prove(Term goal, List<Theorem> facts) {
        return prove(goal, facts, 0);
    }

    /** {@return the equality of a term with its simplified form under the facts} */
    public Equality simplify(Term term, List<Theorem> facts) {
        return new Simplifier(rules, context(facts), effort).simplify(term);
    }

    /** A branch of an exploration: what the term is there, and what is known there. */
    public record Leaf(Term term, List<Theorem> facts) {
        public Leaf {
            facts = List.copyOf(facts);
        }
    }

    /** {@return what the term can become, one leaf a combination of decided tests; contradictory branches are left out} */
    public List<Leaf> explore(Term term, List<Theorem> facts) {
        List<Leaf> leaves = new ArrayList<>();
        explore(term, facts, 0, leaves);
        return leaves;
    }

    private void explore(Term term, List<Theorem> facts, int depth, List<Leaf> leaves) {
        Context context = context(facts);
        if (context.contradiction().isPresent()) {
            return;
        }
        Term simplified = new Simplifier(rules, context, effort).simplify(term).right();
        if (new NumericFacts(rules, context, effort).refute(simplified).isPresent()) {
            return;
        }
        Optional<Term> test = undecidedTest(simplified);
        if (test.isEmpty() || depth >= MAXIMAL_DEPTH) {
            leaves.add(new Leaf(simplified, context.facts()));
            return;
        }
        List<Theorem> known = new ArrayList<>(context.facts());
        known.addAll(context.undecided());
        explore(simplified, with(known, Theorem.assume(theory, test.get())), depth + 1, leaves);
        explore(simplified, with(known, Theorem.assume(theory, Logic.negation(test.get()))), depth + 1, leaves);
    }

    private Optional<Theorem> prove(Term goal, List<Theorem> facts, int depth) {
        Context context = context(facts);
        if (context.contradiction().isPresent()) {
            return Optional.of(Theorem.absurd(context.contradiction().get(), goal));
        }
        Simplifier simplifier = new Simplifier(rules, context, effort);
        Equality simplified = simplifier.simplify(goal);
        Term rest = simplified.right();
        Optional<Theorem> direct = simplifier.prove(rest);
        if (direct.isPresent()) {
            return direct.map(simplified::carryBack);
        }
        NumericFacts numeric = new NumericFacts(rules, context, effort);
        Optional<Theorem> contradiction = numeric.refute(rest);
        if (contradiction.isPresent()) {
            return Optional.of(Theorem.absurd(contradiction.get(), goal));
        }
        Optional<Term> test = undecidedTest(rest).or(() -> context.undecided().stream()
                .flatMap(fact -> undecidedTest(fact.conclusion()).stream()).findFirst())
                .or(() -> context.facts().stream().flatMap(fact -> undecidedTest(fact.conclusion()).stream()).findFirst());
        if (test.isPresent() && depth < MAXIMAL_DEPTH) {
            List<Theorem> known = new ArrayList<>(context.facts());
            known.addAll(context.undecided());
            return byCases(rest, test.get(), known, depth).map(simplified::carryBack);
        }
        Optional<Theorem> proved = numeric.prove(rest);
        if (proved.isPresent()) {
            return proved.map(simplified::carryBack);
        }
        open.add(Goal.of(rest, context.facts()));
        return Optional.empty();
    }

    private Optional<Theorem> byCases(Term goal, Term test, List<Theorem> known, int depth) {
        Optional<Theorem> positive = prove(goal, with(known, Theorem.assume(theory, test)), depth + 1);
        if (positive.isEmpty()) {
            return Optional.empty();
        }
        if (!positive.get().hypotheses().contains(test)) {
            return positive;
        }
        return prove(goal, with(known, Theorem.assume(theory, Logic.negation(test))), depth + 1)
                .map(negative -> Theorem.split(positive.get(), negative, test));
    }

    private static List<Theorem> with(List<Theorem> facts, Theorem fact) {
        List<Theorem> more = new ArrayList<>(facts);
        more.add(fact);
        return more;
    }

    /** Each fact is simplified under those before it; a second round lets the later ones act on the earlier. */
    private Context context(List<Theorem> facts) {
        Context first = absorbAll(facts);
        if (first.contradiction().isPresent() || (first.undecided().isEmpty()
                && first.facts().stream().allMatch(fact -> undecidedTest(fact.conclusion()).isEmpty()))) {
            return first;
        }
        List<Theorem> again = new ArrayList<>(first.facts());
        again.addAll(first.undecided());
        return absorbAll(again);
    }

    private Context absorbAll(List<Theorem> facts) {
        Context context = new Context(rules, expansions);
        ArrayDeque<Theorem> waiting = new ArrayDeque<>(facts.stream().sorted(SIMPLE_FIRST).toList());
        while (!waiting.isEmpty() && context.contradiction().isEmpty()) {
            List<Theorem> parts = context.absorb(simplified(context, waiting.poll()));
            parts.reversed().forEach(waiting::push);
        }
        return context;
    }

    /** An atomic fact keeps its own shape, its arguments simplified; {@code not(p)} is not turned into an {@code if} and back. */
    private Theorem simplified(Context context, Theorem fact) {
        Simplifier simplifier = new Simplifier(rules, context, effort);
        if (!isAtomic(fact.conclusion())) {
            return simplifier.simplify(fact.conclusion()).carry(fact);
        }
        Application claim = (Application) fact.conclusion();
        boolean negated = claim.applies("not", 1);
        Equality whole = simplifier.simplify(negated ? claim.argument(0) : claim);
        if (!negated) {
            return whole.carry(fact);
        }
        return whole.right() instanceof Constant || (whole.right() instanceof Application form && form.applies("if", 3))
                ? simplifier.simplify(claim).carry(fact)
                : Equality.at(claim, 0, whole).carry(fact);
    }

    private static boolean isAtomic(Term conclusion) {
        Term atom = conclusion instanceof Application negation && negation.applies("not", 1) ? negation.argument(0) : conclusion;
        return atom instanceof Application application && !application.applies("if", 3) && !Rules.isConnective(application.function());
    }

    /** {@return the first test, from outside and left, that itself contains no {@code if}} */
    static Optional<Term> undecidedTest(Term term) {
        return undecidedTest(term, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static Optional<Term> undecidedTest(Term term, Set<Term> met) {
        if (!(term instanceof Application application) || !met.add(application)) {
            return Optional.empty();
        }
        if (application.applies("if", 3)) {
            Term test = application.argument(0);
            return undecidedTest(test, met).or(() -> Optional.of(test));
        }
        for (Term argument : application.arguments()) {
            Optional<Term> found = undecidedTest(argument, met);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
