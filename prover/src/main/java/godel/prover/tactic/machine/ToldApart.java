package godel.prover.tactic.machine;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Value;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.CaseAnalysis;
import godel.prover.tactic.CaseTree;
import godel.prover.tactic.Effort;
import godel.prover.tactic.Equality;
import godel.prover.tactic.Rules;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * That an environment tells only finitely many actions apart from each other and from all others: what an action brings is
 * what it brings if it is one of them, and else what the last of them brings, in every world.
 *
 * @param actions the last of which stands for all others
 * @param told    {@code |- environment(world, action) = environment(world, if member(action, 'actions) then action else 'last)}
 * @param named   {@code |- member(if member(action, 'actions) then action else 'last, 'actions)}
 */
record ToldApart(List<Value> actions, Equality told, Theorem named) {
    static final Variable ACTION = Variable.of("action");
    static final Term OUTCOMES = Application.of("environment", Target.WORLD, ACTION);

    /** What may be spent on finding actions that nobody has named. */
    private static final long EFFORT = 2_000_000;

    /**
     * {@return that the environment tells apart these actions, or where that is not provable, these and the ones that it
     * compares an action with, as the right answer to a question; empty if that is not provable, either}
     *
     * @param rules look into the environment
     * @param named the last of which stands for all others
     */
    static Optional<ToldApart> of(Rules rules, List<Value> named) {
        return proved(rules, named).or(() -> proved(rules, withCompared(rules, named)));
    }

    /** {@return the actions as a term} */
    Constant list() {
        return Constant.of(Value.list(actions));
    }

    /** {@return the action that stands for any} */
    Term standIn() {
        return ((Application) named.conclusion()).argument(0);
    }

    private static Optional<ToldApart> proved(Rules rules, List<Value> actions) {
        Constant list = Constant.of(Value.list(actions));
        Term named = Application.of("if", Application.of("member", ACTION, list), ACTION, Constant.of(actions.getLast()));
        Term same = Logic.equation(OUTCOMES, Application.of("environment", Target.WORLD, named));
        CaseAnalysis analysis = new CaseAnalysis(rules, Effort.unlimited(rules.theory()));
        return analysis.prove(Application.of("member", named, list), List.of()).flatMap(member ->
                analysis.prove(same, List.of()).map(told -> new ToldApart(actions, Equality.of(told), member)));
    }

    /** {@return the actions, and before the last of them the constants that are compared with an action on the way to what it brings} */
    private static List<Value> withCompared(Rules rules, List<Value> named) {
        Set<Value> actions = new LinkedHashSet<>(named.subList(0, named.size() - 1));
        try {
            collect(new CaseAnalysis(rules, Effort.of(rules.theory(), EFFORT)).explore(OUTCOMES, List.of()), actions);
        } catch (Effort.OutOfEffort tooMany) {
            return named;
        }
        actions.remove(named.getLast());
        actions.add(named.getLast());
        return List.copyOf(actions);
    }

    private static void collect(CaseTree tree, Set<Value> actions) {
        if (tree instanceof CaseTree.Split(Term test, CaseTree positive, CaseTree negative)) {
            if (test instanceof Application equation && equation.applies("equal", 2) && equation.arguments().contains(ACTION)) {
                equation.arguments().stream().filter(Constant.class::isInstance).forEach(compared -> actions.add(((Constant) compared).value()));
            }
            collect(positive, actions);
            collect(negative, actions);
        }
    }
}
