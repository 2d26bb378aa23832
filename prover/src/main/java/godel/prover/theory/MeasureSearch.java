package godel.prover.theory;

import godel.grammar.term.Application;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Obligation;
import godel.prover.kernel.Proposal;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.tactic.CaseAnalysis;
import godel.prover.tactic.Effort;
import godel.prover.tactic.Goal;
import godel.prover.tactic.Rules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Admits definitions: finds a measure where none is given and proves the termination obligations. The usual measures
 * are tried in this order: the size of one parameter, one parameter as a natural number, and lexicographic pairs of
 * these.
 */
public final class MeasureSearch {
    /** Inferences and nodes that the proof of one obligation may cost. */
    private static final long EFFORT_PER_OBLIGATION = 200_000;

    private final Theory theory;
    private Optional<Rules> rules = Optional.empty();

    /** Admits definitions to this theory. */
    public MeasureSearch(Theory theory) {
        this.theory = theory;
    }

    /** How an admission ends. */
    public sealed interface Admission {
        record Admitted() implements Admission {
        }

        /** No measure given, and none of the usual ones is proved to decrease. */
        record NoMeasure(FunctionSymbol function) implements Admission {
        }

        /** The measure given is not proved to be natural and to decrease; the goals are what was left over. */
        record NotDecreasing(FunctionSymbol function, List<Goal> open) implements Admission {
        }
    }

    /** Admits the group if its obligations are proved. */
    public Admission admit(List<Proposal> group) {
        Set<FunctionSymbol> functions = group.stream().map(Proposal::function).collect(Collectors.toSet());
        boolean recursive = group.stream().anyMatch(proposal -> calls(proposal.body(), functions));
        if (!recursive) {
            theory.define(group, List.of());
            return new Admission.Admitted();
        }
        if (group.stream().noneMatch(proposal -> proposal.measure().isEmpty())) {
            List<Goal> open = new ArrayList<>();
            return attempt(group, open) ? new Admission.Admitted() : new Admission.NotDecreasing(group.getFirst().function(), open);
        }
        Proposal only = group.getFirst();
        if (group.size() == 1) {
            for (List<Term> measure : candidates(only.parameters())) {
                if (attempt(List.of(new Proposal(only.function(), only.parameters(), only.body(), measure)), new ArrayList<>())) {
                    return new Admission.Admitted();
                }
            }
        }
        return new Admission.NoMeasure(group.stream().filter(proposal -> proposal.measure().isEmpty()).findFirst().orElseThrow().function());
    }

    private boolean attempt(List<Proposal> group, List<Goal> open) {
        List<Theorem> proofs = new ArrayList<>();
        try {
            for (Obligation obligation : theory.obligations(group)) {
                CaseAnalysis analysis = new CaseAnalysis(rules(), Effort.of(theory, EFFORT_PER_OBLIGATION));
                Optional<Theorem> proof = analysis.prove(obligation.goal(),
                        obligation.tests().stream().map(test -> Theorem.assume(theory, test)).toList());
                if (proof.isEmpty()) {
                    open.addAll(analysis.open());
                    return false;
                }
                proofs.add(proof.get());
            }
        } catch (Effort.OutOfEffort limit) {
            return false;
        }
        theory.define(group, proofs);
        return true;
    }

    private List<List<Term>> candidates(List<Variable> parameters) {
        List<Term> single = new ArrayList<>();
        for (Variable parameter : parameters) {
            single.add(Application.of("size", parameter));
        }
        if (theory.knows(FunctionSymbol.of("nat", 1))) {
            for (Variable parameter : parameters) {
                single.add(Application.of("nat", parameter));
            }
        }
        List<List<Term>> all = new ArrayList<>();
        single.forEach(measure -> all.add(List.of(measure)));
        for (Term first : single) {
            for (Term second : single) {
                if (first.variables().stream().noneMatch(second::contains)) {
                    all.add(List.of(first, second));
                }
            }
        }
        return all;
    }

    /** The rules are made when the first recursive definition needs them, for they need the axioms of the primitives. */
    private Rules rules() {
        Rules current = rules.map(Rules::updated).orElseGet(() -> new Rules(theory).openAbbreviations());
        rules = Optional.of(current);
        return current;
    }

    private static boolean calls(Term body, Set<FunctionSymbol> functions) {
        Set<Term> met = new HashSet<>();
        List<Term> waiting = new ArrayList<>(List.of(body));
        while (!waiting.isEmpty()) {
            if (waiting.removeLast() instanceof Application application && met.add(application)) {
                if (functions.contains(application.function())) {
                    return true;
                }
                waiting.addAll(application.arguments());
            }
        }
        return false;
    }
}
