package godel.prover.tactic.machine;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Value;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.CaseAnalysis;
import godel.prover.tactic.Effort;
import godel.prover.tactic.Equality;
import godel.prover.tactic.Rules;
import java.util.List;
import java.util.Optional;

/**
 * That an environment tells only some actions apart from each other and from all others. What an unknown program does is
 * unknown; whatever it is, it comes to the same as one of these.
 *
 * @param list     the actions
 * @param told     {@code environment(world, action) = environment(world, named)}, where {@code named} is the action if it is in the
 *                 list, else the last of it
 * @param isMember {@code |- member(named, 'list)}
 */
record NamedActions(Constant list, Equality told, Theorem isMember) {
    static final Variable ACTION = Variable.of("action");
    static final Term OUTCOMES = Application.of("environment", Target.WORLD, ACTION);

    /**
     * {@return this for an environment that tells these actions apart, the last of which stands for all others; empty if
     * that is not proved}
     *
     * @param rules look into the environment
     */
    static Optional<NamedActions> of(Rules rules, List<Value> actions) {
        Constant list = Constant.of(Value.list(actions));
        Term named = Application.of("if", Application.of("member", ACTION, list), ACTION, Constant.of(actions.getLast()));
        Term same = Logic.equation(OUTCOMES, Application.of("environment", Target.WORLD, named));
        CaseAnalysis analysis = new CaseAnalysis(rules, Effort.unlimited(rules.theory()));
        Optional<Theorem> isMember = analysis.prove(Application.of("member", named, list), List.of());
        return isMember.flatMap(member -> analysis.prove(same, List.of()).map(told -> new NamedActions(list, Equality.of(told), member)));
    }

    /** {@return the action that stands for any} */
    Term named() {
        return ((Application) isMember.conclusion()).argument(0);
    }
}
