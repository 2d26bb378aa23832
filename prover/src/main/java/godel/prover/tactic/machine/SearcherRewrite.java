package godel.prover.tactic.machine;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Rational;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.CaseAnalysis;
import godel.prover.tactic.Effort;
import godel.prover.tactic.Equality;
import godel.prover.tactic.arithmetic.LinearArithmetic;
import godel.prover.tactic.machine.TargetProof.Attempt;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Proves the relaxed target for a switchprog that rewrites what the searcher knows and leaves the program: under fixed
 * tempo such software, left alone, earns the same as before, in every environment. What the searcher will find with what
 * it then knows no theorem speaks of.
 */
final class SearcherRewrite {
    private final Utility utility;
    private final SearcherLaws laws;
    private final Target target;
    private final LifeCondition condition;
    private final Effort effort;

    SearcherRewrite(Utility utility, SearcherLaws laws, Target target, Effort effort) {
        this.utility = utility;
        this.laws = laws;
        this.target = target;
        this.condition = new LifeCondition(utility, Rational.ZERO, effort);
        this.effort = effort;
    }

    /** {@return {@code |- is_natural(k) implies (0 < k implies target)}, if only the searcher's part is rewritten; otherwise why not} */
    Attempt prove() {
        Optional<Booted> switching = Booted.of(utility, target.state(1).term(), effort).filter(this::changesOnlyTheSearcher);
        if (switching.isEmpty()) {
            return new Attempt.Failed("the switchprog does not leave program and memory as they are");
        }
        Equality waits = Equality.of(Booted.of(laws.cycles(), target.state(0)).cycle(laws.cycles(), "as_is", condition.alive()));
        Equality switches = Equality.of(switching.get().cycle(laws.cycles(), "as_is", condition.alive()));
        Term acting = acted(switches);
        Optional<Theorem> inTime = new CaseAnalysis(utility.rules(), effort).prove(Logic.equation(acting, acted(waits)), List.of());
        if (inTime.isEmpty()) {
            return new Attempt.Failed("the policy may not finish in what the switchprog leaves of the cycle");
        }
        Equality same = Equality.of(sameLife((Application) waits.right(), switching.get().software()));
        Variable hole = Variable.of("acting#");
        Term pattern = replaced(switches.right(), acting, hole);
        Equality acts = Equality.within(pattern, hole, Equality.of(inTime.get()));
        Equality equal = waits.then(same).then(acts.reversed()).then(switches.reversed());
        return new LinearArithmetic(utility.rules().arithmetic(), effort).prove(target.statement(), List.of(equal.theorem(utility.theory())))
                .<Attempt>map(proof -> new Attempt.Proved(condition.discharged(proof)))
                .orElseGet(() -> new Attempt.Failed("the target is not the relaxed one"));
    }

    private boolean changesOnlyTheSearcher(Booted booted) {
        StateTerm software = booted.software();
        return software.program() == Constant.of(target.program()) && software.memory() == Target.MEMORY;
    }

    /** {@return what the program does, as it stands in the outcomes of one cycle} */
    private static Term acted(Equality cycle) {
        Application environment = (Application) ((Application) cycle.right()).argument(1);
        return ((Application) environment.argument(1)).argument(0);
    }

    private Theorem sameLife(Application outcomes, StateTerm switched) {
        StateTerm going = StateTerm.of(outcomes.argument(0)).orElseThrow();
        return Theorem.instantiate(laws.sameLife, Substitution.of(Map.of(Variable.of("program"), going.program(), Target.MEMORY, going.memory(),
                Target.SEARCHER, going.searcher(), Variable.of("rest"), going.switchprog(), Variable.of("other"), switched.searcher(),
                Variable.of("more"), switched.switchprog(), Variable.of("outcomes"), outcomes.argument(1), Variable.of("left"), outcomes.argument(3))));
    }

    private static Term replaced(Term term, Term part, Term replacement) {
        if (term == part) {
            return replacement;
        }
        return term instanceof Application application
                ? Application.of(application.function(), application.arguments().stream().map(argument -> replaced(argument, part, replacement)).toList()) : term;
    }
}
