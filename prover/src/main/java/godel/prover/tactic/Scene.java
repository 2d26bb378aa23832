package godel.prover.tactic;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.arithmetic.LinearArithmetic;
import godel.prover.tactic.arithmetic.RingNormalisation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A place in a proof: the facts there, simplified under each other, and what simplifies and calculates under them. */
final class Scene {
    /** Values of terms help to simplify the other facts, and small atomic facts the larger ones. */
    private static final Comparator<Theorem> SIMPLE_FIRST = Comparator.<Theorem, Boolean>comparing(fact -> !isAtomic(fact.conclusion()))
            .thenComparing(fact -> !isValue(fact.conclusion()))
            .thenComparing(fact -> fact.conclusion().depth());

    private final Rules rules;
    private final Effort effort;
    private final Context context;
    private final NumericFacts numeric;

    private Scene(Rules rules, Effort effort, LinearArithmetic arithmetic, List<Equality> expansions) {
        this.rules = rules;
        this.effort = effort;
        this.context = new Context(rules, expansions);
        this.numeric = new NumericFacts(rules, context, arithmetic, effort);
    }

    /**
     * {@return the place where these facts are known} Each is simplified under those before it; a second round lets the
     * later ones act on the earlier.
     */
    static Scene of(Rules rules, Effort effort, LinearArithmetic arithmetic, List<Equality> expansions, List<Theorem> facts) {
        Scene first = new Scene(rules, effort, arithmetic, expansions);
        first.absorb(facts);
        List<Theorem> known = first.context.all();
        if (first.contradiction().isPresent() || known.stream().allMatch(fact -> UndecidedTest.in(fact.conclusion()).isEmpty())) {
            return first;
        }
        Scene second = new Scene(rules, effort, arithmetic, expansions);
        second.absorb(known);
        return second;
    }

    /** {@return the facts as they are known here, atomic ones first} */
    List<Theorem> facts() {
        return context.all();
    }

    /** {@return {@code Γ |- 'false}, if the facts contradict each other on their face} */
    Optional<Theorem> contradiction() {
        return context.contradiction();
    }

    NumericFacts numeric() {
        return numeric;
    }

    /** {@return a simplifier under the facts of this place; it remembers what it has simplified} */
    Simplifier simplifier() {
        return new Simplifier(rules, context, numeric, effort);
    }

    /** {@return an undecided test in the facts, those that are not atomic first} */
    Optional<Term> undecidedTest() {
        return context.undecided().stream().flatMap(fact -> UndecidedTest.in(fact.conclusion()).stream()).findFirst()
                .or(() -> context.facts().stream().flatMap(fact -> UndecidedTest.in(fact.conclusion()).stream()).findFirst());
    }

    /**
     * {@return what follows beyond what simplification finds, and may help with a goal} That is: values that comparisons
     * leave to terms, wholes that have parts, and that the sides of an equation are numbers.
     */
    List<Theorem> consequences(Term goal) {
        List<Theorem> more = new ArrayList<>(numeric.pinned());
        more.addAll(rules.sizes().wholes(context.facts()));
        if (goal instanceof Application equation && equation.applies("equal", 2)) {
            equation.arguments().forEach(side -> isNumber(side).ifPresent(more::add));
        }
        context.facts().forEach(fact -> isNumber(fact).ifPresent(more::add));
        return more.stream().filter(consequence -> context.holding(consequence.conclusion()).isEmpty()).toList();
    }

    /** {@return {@code Γ |- is_number(x)} from a fact that x equals a sum or product} */
    private Optional<Theorem> isNumber(Theorem fact) {
        if (!(fact.conclusion() instanceof Application equation) || !equation.applies("equal", 2)) {
            return Optional.empty();
        }
        Equality sides = Equality.of(fact);
        Equality numeric = RingNormalisation.isArithmetic(sides.right()) ? sides : sides.reversed();
        if (!RingNormalisation.isArithmetic(numeric.right()) || RingNormalisation.isArithmetic(numeric.left()) || numeric.left() instanceof Constant) {
            return Optional.empty();
        }
        Application claim = Application.of("is_number", numeric.left());
        return simplifier().prove(Application.of("is_number", numeric.right())).map(Equality.at(claim, 0, numeric)::carryBack);
    }

    /** {@return {@code |- is_number(call)} for a call that is a number whatever its tests say, recursive calls left as they are} */
    private Optional<Theorem> isNumber(Term side) {
        return side instanceof Application call && !rules.isClosed(call.function())
                ? rules.unfold(call).flatMap(unfolded -> new CaseAnalysis(rules, effort, List.of(unfolded))
                        .prove(Application.of("is_number", call), List.of()))
                : Optional.empty();
    }

    private void absorb(List<Theorem> facts) {
        ArrayDeque<Theorem> waiting = new ArrayDeque<>(facts.stream().sorted(SIMPLE_FIRST).toList());
        while (!waiting.isEmpty() && contradiction().isEmpty()) {
            List<Theorem> parts = context.absorb(simplified(waiting.poll()));
            parts.reversed().forEach(waiting::push);
        }
    }

    /** An atomic fact keeps its own shape, its arguments simplified; {@code not(p)} is not turned into an {@code if} and back. */
    private Theorem simplified(Theorem fact) {
        Simplifier simplifier = simplifier();
        Term conclusion = fact.conclusion();
        if (!(conclusion instanceof Application negation && negation.applies("not", 1) && isAtomic(negation))) {
            return simplifier.simplify(conclusion).carry(fact);
        }
        Equality inside = simplifier.simplify(negation.argument(0));
        boolean decided = inside.right() instanceof Constant || (inside.right() instanceof Application form && form.applies("if", 3));
        return decided ? simplifier.simplify(negation).carry(fact) : Equality.at(negation, 0, inside).carry(fact);
    }

    private static boolean isValue(Term conclusion) {
        return conclusion instanceof Application equation && equation.applies("equal", 2)
                && (equation.argument(0) instanceof Constant || equation.argument(1) instanceof Constant);
    }

    private static boolean isAtomic(Term conclusion) {
        Term atom = conclusion instanceof Application negation && negation.applies("not", 1) ? negation.argument(0) : conclusion;
        return !(atom instanceof Application application) || !(application.applies("if", 3) || Rules.isConnective(application.function()));
    }
}
