package godel.prover.tactic.machine;

import godel.grammar.term.Application;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.prover.kernel.Axiom;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.tactic.CaseAnalysis;
import godel.prover.tactic.CaseTree;
import godel.prover.tactic.Effort;
import godel.prover.tactic.Matching;
import godel.prover.tactic.Rules;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an experiment's axioms say of calls of a function that it only declares, such as the solver that a program consults:
 * nothing can be computed of these, so wherever one is met, the axioms about it are brought in.
 */
final class OutsideAxioms {
    private static final FunctionSymbol FOUND = FunctionSymbol.of("found", 3);

    private final Theory theory;
    private final List<About> axioms = new ArrayList<>();

    /** An axiom and the form of a call in it, simplified as calls are where they are met. */
    private record About(Axiom axiom, Application call) {
    }

    OutsideAxioms(Rules rules) {
        this.theory = rules.theory();
        CaseAnalysis analysis = new CaseAnalysis(rules, Effort.unlimited(theory));
        for (Axiom axiom : theory.axioms()) {
            if (axiom.formula() instanceof Application formula && !formula.isGround() && !calls(Stream.of(formula)).isEmpty()) {
                Term simplified = analysis.simplify(formula, List.of()).right();
                calls(Stream.of(simplified)).forEach(call -> axioms.add(new About(axiom, call)));
            }
        }
    }

    /** {@return the instances of the axioms for the calls in a tree, each once} */
    Set<Theorem> about(CaseTree tree) {
        Set<Theorem> instances = new LinkedHashSet<>();
        if (axioms.isEmpty()) {
            return instances;
        }
        Set<Term> said = new LinkedHashSet<>();
        for (Application call : calls(terms(tree))) {
            for (About about : axioms) {
                Matching.match(about.call, call).map(match -> Theorem.instantiate(Theorem.axiom(theory, about.axiom.name()), match))
                        .filter(instance -> said.add(instance.conclusion())).ifPresent(instances::add);
            }
        }
        return instances;
    }

    private static Stream<Term> terms(CaseTree tree) {
        return switch (tree) {
            case CaseTree.Leaf leaf -> Stream.of(leaf.term());
            case CaseTree.Split(Term test, CaseTree positive, CaseTree negative) -> Stream.of(Stream.of(test), terms(positive), terms(negative)).flatMap(each -> each);
            case CaseTree.Impossible _ -> Stream.of();
        };
    }

    /** {@return the calls of functions that are only declared, found apart, whose axioms are the hardware's} */
    private Set<Application> calls(Stream<Term> terms) {
        Set<Application> calls = new LinkedHashSet<>();
        terms.filter(Application.class::isInstance).flatMap(term -> term.applications().stream())
                .filter(call -> call.function().arity() > 0 && call.function() != FOUND && theory.declared().contains(call.function())).forEach(calls::add);
        return calls;
    }
}
