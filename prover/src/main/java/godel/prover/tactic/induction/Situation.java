package godel.prover.tactic.induction;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.Equality;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known in a goal, rewritten by itself and ready for rewriting: its hypotheses taken apart and its equations directed. */
final class Situation {
    private static final int MAXIMAL_FACTS = 60;

    private final Laws laws;
    private final Vocabulary vocabulary;
    private final Sequent sequent;
    private final Library library;
    private final Budget budget;
    private Rewriter rewriter;
    private Map<Term, Theorem> facts = new LinkedHashMap<>();
    private Optional<Theorem> contradiction = Optional.empty();

    Situation(Laws laws, Vocabulary vocabulary, Library library, Budget budget, Sequent sequent) {
        this.laws = laws;
        this.vocabulary = vocabulary;
        this.sequent = sequent;
        this.library = library;
        this.budget = budget;
        this.rewriter = start();
        List<Theorem> given = sequent.hypotheses().stream().map(hypothesis -> Theorem.assume(laws.theory(), hypothesis)).toList();
        absorb(given);
        if (contradiction.isEmpty() && facts.size() > 1) {
            List<Theorem> again = new ArrayList<>(facts.values());
            again.sort(Comparator.comparing(fact -> !isEquation(fact.conclusion())));
            rewriter = start();
            facts = new LinkedHashMap<>();
            absorb(again.reversed());
        }
    }

    Rewriter rewriter() {
        return rewriter;
    }

    /** {@return the facts that are left, by conclusion} */
    Map<Term, Theorem> facts() {
        return facts;
    }

    /** {@return {@code Γ |- 'false}, if the facts contradict each other} */
    Optional<Theorem> contradiction() {
        return contradiction;
    }

    private Rewriter start() {
        Rewriter fresh = new Rewriter(laws, library, budget);
        sequent.sorts().forEach((variable, sort) -> laws.predicates().claim(sort, variable)
                .ifPresent(claim -> fresh.hold(Theorem.assume(laws.theory(), claim))));
        for (InductionHypothesis hypothesis : sequent.induction()) {
            addPattern(fresh, hypothesis);
        }
        return fresh;
    }

    private void addPattern(Rewriter into, InductionHypothesis hypothesis) {
        Theorem theorem = hypothesis.theorem();
        if (isEquation(theorem.conclusion())) {
            Library.rulesOf(theorem, hypothesis.conditions(), hypothesis.fixed(), laws.ordering()).forEach(into::add);
            return;
        }
        if (theorem.conclusion() instanceof Application negation && negation.applies("not", 1)) {
            Rule.of(laws.derivation().isFalse(theorem).theorem(laws.theory()), hypothesis.conditions(), hypothesis.fixed(), false, false).ifPresent(into::add);
            return;
        }
        into.hold(theorem, hypothesis.conditions(), hypothesis.fixed());
    }

    private static boolean isEquation(Term term) {
        return term instanceof Application application && application.applies("equal", 2);
    }

    private void absorb(List<Theorem> given) {
        Deque<Theorem> waiting = new ArrayDeque<>(given);
        int count = 0;
        while (!waiting.isEmpty() && contradiction.isEmpty() && ++count < MAXIMAL_FACTS) {
            Theorem fact = waiting.poll();
            Theorem simple = rewriter.normalise(fact.conclusion()).carry(fact);
            parts(simple).reversed().forEach(waiting::push);
        }
    }

    /** Takes in a fact, or {@return what a conjunction is taken apart into} */
    private List<Theorem> parts(Theorem fact) {
        Term conclusion = fact.conclusion();
        if (conclusion == Constant.FALSE) {
            contradiction = Optional.of(fact);
        } else if (conclusion instanceof Application conditional && conditional.applies("if", 3)) {
            Term test = conditional.argument(0);
            if (conditional.argument(2) == Constant.FALSE) {
                Theorem fails = laws.derivation().chooseSecond(conditional, Theorem.assume(laws.theory(), Logic.negation(test))).carry(fact);
                Theorem holds = Theorem.split(Theorem.assume(laws.theory(), test), Theorem.absurd(fails, test), test);
                return List.of(holds, laws.derivation().chooseFirst(conditional, holds).carry(fact));
            }
            if (conditional.argument(1) == Constant.FALSE) {
                Theorem contrary = laws.derivation().chooseFirst(conditional, Theorem.assume(laws.theory(), test)).carry(fact);
                Theorem fails = laws.derivation().negated(contrary, test);
                facts.put(fails.conclusion(), fails);
                deny(fails);
                return Laws.isTruth(conditional.argument(2)) ? List.of() : List.of(laws.derivation().chooseSecond(conditional, fails).carry(fact));
            }
            facts.putIfAbsent(conclusion, fact);
        } else if (!(conclusion instanceof Constant)) {
            facts.putIfAbsent(conclusion, fact);
            learn(fact);
        }
        return List.of();
    }

    private void deny(Theorem negation) {
        Equality isFalse = laws.derivation().isFalse(negation);
        rewriter.hold(negation);
        rewriter.know(isFalse);
        if (isFalse.left() instanceof Application equation && equation.applies("equal", 2)) {
            Application turned = Logic.equation(equation.argument(1), equation.argument(0));
            rewriter.know(laws.turned(turned).then(isFalse));
        }
    }

    private void learn(Theorem fact) {
        Term conclusion = fact.conclusion();
        if (conclusion instanceof Application equation && equation.applies("equal", 2)) {
            direct(fact, equation.argument(0), equation.argument(1));
            return;
        }
        rewriter.hold(fact);
        laws.predicates().claim(Sort.BOOLEAN, conclusion).flatMap(rewriter::prove)
                .ifPresent(truthValue -> rewriter.know(Equality.of(laws.isTrue(fact, truthValue))));
    }

    private void direct(Theorem fact, Term left, Term right) {
        boolean forward = rank(left, right) != rank(right, left) ? rank(left, right) > rank(right, left) : laws.ordering().isGreater(left, right);
        Equality equality = forward ? Equality.of(fact) : Equality.of(fact).reversed();
        rewriter.know(equality);
        rewriter.know(isTrue(fact));
    }

    /** The equation itself is {@code 'true}. */
    private Equality isTrue(Theorem fact) {
        return Equality.of(laws.derivation().byAxiom("equal.holds", fact));
    }

    /** How much is to be said for rewriting the first to the second: variables go away first, and constructors stay. */
    private int rank(Term from, Term to) {
        if (FunctionEquations.contains(to, from)) {
            return -1;
        }
        if (from instanceof Variable) {
            return 2;
        }
        boolean toValue = to instanceof Constant || (to instanceof Application application && vocabulary.constructor(application.function()).isPresent());
        boolean fromValue = from instanceof Constant || (from instanceof Application application && vocabulary.constructor(application.function()).isPresent());
        return toValue && !fromValue ? 1 : 0;
    }
}
