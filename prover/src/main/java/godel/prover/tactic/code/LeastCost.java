package godel.prover.tactic.code;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Value;
import godel.prover.kernel.InductionScheme;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.search.Inapplicable;
import godel.prover.tactic.CaseAnalysis;
import godel.prover.tactic.CaseTree;
import godel.prover.tactic.Computation;
import godel.prover.tactic.Effort;
import godel.prover.tactic.Equality;
import godel.prover.tactic.Matching;
import godel.prover.tactic.Rules;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the code of a recursive function takes at least, if it finishes at all: affine in a number that it counts down.
 * Conjectured from the steps that it takes for small numbers, proved by induction on the number.
 *
 * @param run     {@code ev(depth, 'program, 'body, bindings)} for variables as arguments
 * @param bound   {@code a * n + b}
 * @param theorem {@code |- natural(n) implies (is_pair(run) implies (natural(tail(run)) and not (tail(run) < bound)))}
 */
public record LeastCost(Application run, Term bound, Theorem theorem) {
    /** Tests that the execution of a body may wait for on the way to one of its ends. */
    private static final int LOOKS = 20;

    /** Numbers tried, and for each of them calls inside each other, and applications. */
    private static final int SAMPLES = 5;
    private static final long DEPTH = 1_000;
    private static final long EVALUATION_LIMIT = 100_000;

    /** {@return what is proved of a function of this program; empty if nothing is} */
    public static Optional<LeastCost> of(Rules rules, Value program, CodeFunction function, Effort effort) {
        return function.variables().stream().flatMap(counted -> new Proof(rules, Constant.of(program), function, counted, effort).prove().stream()).findFirst();
    }

    /** {@return the bound for another run of the same code, if it is one} */
    public Optional<Term> at(Application other) {
        return Matching.match(run, other).map(instance -> instance.apply(bound));
    }

    private record Proof(Rules rules, Constant program, CodeFunction function, Variable counted, Effort effort) {

        Optional<LeastCost> prove() {
            Application run = run(Reflection.depth(function), CodeLaws.bindings(function.parameters(), function.variables()));
            return bound().flatMap(bound -> {
                Term cost = Application.of("tail", run);
                Term isNatural = NaturalProof.claim(counted);
                Term ifFinished = Logic.implication(Application.of("is_pair", run),
                        Application.of("and", NaturalProof.claim(cost), Logic.negation(Application.of("<", cost, bound))));
                Term number = Application.of("nat", counted);
                CaseTree executed = executed(run, isNatural);
                InductionScheme scheme = new InductionScheme(Logic.implication(isNatural, ifFinished), List.of(number),
                        List.of(new InductionScheme.Case(Application.of("<", Constant.of(0), number), smaller(run, executed))));
                try {
                    Theorem theorem = new CaseInduction(rules, effort).prove(scheme, (facts, smaller) ->
                            Theorem.discharge(atEnds(executed, ifFinished, facts, smaller.stream().map(instance -> instance.apply(scheme.formula())).toList()), isNatural));
                    return Optional.of(new LeastCost(run, bound, theorem));
                } catch (Inapplicable notProved) {
                    return Optional.empty();
                }
            });
        }

        /** {@return what the body comes to, one call deep} */
        private CaseTree executed(Application run, Term isNatural) {
            Equality unfolded = rules.unfold(run).orElseThrow();
            return new CaseAnalysis(rules, effort, List.of(unfolded), LOOKS).explore(run, List.of(Theorem.assume(rules.theory(), isNatural)));
        }

        private Theorem atEnds(CaseTree executed, Term claim, List<Theorem> facts, List<Term> assumed) {
            return executed.prove(claim, end -> {
                List<Theorem> known = new ArrayList<>(facts);
                known.addAll(end.facts());
                assumed.forEach(formula -> known.add(Theorem.assume(rules.theory(), formula)));
                return new CaseAnalysis(rules, effort, List.of(end.equality())).prove(claim, known);
            }).orElseThrow(() -> new Inapplicable("not proved where the body ends: " + claim));
        }

        private Application run(Term depth, Term bindings) {
            return CodeLaws.evaluation(depth, program, Constant.of(function.body()), bindings);
        }

        /** {@return the line through the costs at 0 that is nowhere steeper than they are} */
        private Optional<Term> bound() {
            List<Rational> costs = new ArrayList<>();
            for (int n = 0; n < SAMPLES; n++) {
                effort.spend(1);
                List<Term> arguments = new ArrayList<>();
                for (Variable parameter : function.variables()) {
                    arguments.add(Constant.of(parameter == counted ? n : 0));
                }
                Term cost = Application.of("tail", run(Constant.of(DEPTH), CodeLaws.bindings(function.parameters(), arguments)));
                if (!(Computation.value(rules.theory(), cost, EVALUATION_LIMIT).orElse(null) instanceof Rational steps)) {
                    return Optional.empty();
                }
                costs.add(steps);
            }
            Rational slope = costs.get(1).minus(costs.get(0));
            for (int n = 2; n < SAMPLES; n++) {
                Rational rise = costs.get(n).minus(costs.get(n - 1));
                slope = rise.compareTo(slope) < 0 ? rise : slope;
            }
            return slope.signum() <= 0 ? Optional.empty()
                    : Optional.of(Application.of("+", Application.of("*", Constant.of(slope), counted), Constant.of(costs.getFirst())));
        }

        /** {@return the arguments and depths of the recursive calls, as the execution of the body comes to them} */
        private static List<Substitution> smaller(Application run, CaseTree executed) {
            Set<Application> calls = new LinkedHashSet<>();
            for (CaseTree.Leaf end : executed.leaves()) {
                end.facts().forEach(fact -> calls.addAll(fact.conclusion().applications()));
                calls.addAll(end.term().applications());
            }
            return calls.stream().filter(call -> call != run).flatMap(call -> Matching.match(run, call).stream()).toList();
        }
    }
}
