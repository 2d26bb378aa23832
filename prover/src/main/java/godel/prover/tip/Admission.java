package godel.prover.tip;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Obligation;
import godel.prover.kernel.Proposal;
import godel.prover.kernel.RefusedException;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.tactic.CaseAnalysis;
import godel.prover.tactic.Effort;
import godel.prover.tactic.Rules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Admits definitions, recursive ones with a measure that is found: the size of a parameter, or for integers how many
 * steps of 1 it is above 0, or the sum of such measures, or two in lexicographic order.
 */
public final class Admission {
    private static final long EFFORT_PER_OBLIGATION = 60_000;
    private static final int MAXIMAL_CANDIDATES = 60;

    private final Theory theory;
    private final Set<FunctionSymbol> refused = new LinkedHashSet<>();
    private Optional<Rules> rules = Optional.empty();

    Admission(Theory theory) {
        this.theory = theory;
    }

    /** {@return the functions that were not admitted, because they are not shown to end or call such a function} */
    public Set<FunctionSymbol> refused() {
        return Set.copyOf(refused);
    }

    /** Admits what can be admitted, callees first. */
    void admit(List<Proposal> definitions) {
        for (List<Proposal> group : CallGroups.of(definitions)) {
            Set<FunctionSymbol> functions = new LinkedHashSet<>();
            group.forEach(proposal -> functions.add(proposal.function()));
            boolean known = group.stream().allMatch(proposal -> CallGroups.called(proposal.body()).stream()
                    .allMatch(function -> functions.contains(function) || theory.knows(function)));
            if (!known || !admitGroup(group, functions)) {
                refused.addAll(functions);
            }
        }
    }

    /** {@return whether all of these definitions were admitted} */
    boolean admits(List<Proposal> definitions) {
        admit(definitions);
        return definitions.stream().allMatch(definition -> theory.knows(definition.function()));
    }

    private boolean admitGroup(List<Proposal> group, Set<FunctionSymbol> functions) {
        if (group.size() == 1 && !CallGroups.called(group.getFirst().body()).contains(group.getFirst().function())) {
            theory.define(group, List.of());
            rules = Optional.empty();
            return true;
        }
        for (List<Term> measures : candidates(group)) {
            if (attempt(group, measures)) {
                return true;
            }
        }
        return false;
    }

    /** The measure is given for the parameters of the first function of the group; the others measure theirs alike, by position. */
    private boolean attempt(List<Proposal> group, List<Term> measure) {
        List<Variable> first = group.getFirst().parameters();
        List<Proposal> measured = new ArrayList<>();
        for (Proposal proposal : group) {
            List<Term> own = measure;
            if (!proposal.parameters().equals(first)) {
                if (proposal.parameters().size() < first.size()) {
                    return false;
                }
                Substitution renaming = Substitution.of(first, proposal.parameters().subList(0, first.size()));
                own = measure.stream().map(renaming::apply).toList();
            }
            measured.add(new Proposal(proposal.function(), proposal.parameters(), proposal.body(), own));
        }
        List<Theorem> proofs = new ArrayList<>();
        try {
            for (Obligation obligation : theory.obligations(measured)) {
                Optional<Theorem> proof = prove(obligation);
                if (proof.isEmpty()) {
                    return false;
                }
                proofs.add(proof.get());
            }
            theory.define(measured, proofs);
            return true;
        } catch (RefusedException limit) {
            return false;
        }
    }

    /** What a recursion on data needs is one test that some value is made by a constructor; more facts only cost time. */
    private Optional<Theorem> prove(Obligation obligation) {
        if (rules.isEmpty()) {
            rules = Optional.of(new Rules(theory).openAbbreviations());
        }
        List<Term> positive = obligation.tests().stream().filter(test -> !(test instanceof Application negation && negation.applies("not", 1))
                && !isUnrelated(obligation, test)).toList();
        List<List<Term>> choices = new ArrayList<>();
        positive.forEach(test -> choices.add(List.of(test)));
        choices.add(positive);
        choices.add(obligation.tests());
        return choices.stream().distinct().flatMap(tests -> prove(obligation, tests).stream()).findFirst();
    }

    /** {@return whether a test shares no variable with the goal} */
    private static boolean isUnrelated(Obligation obligation, Term test) {
        return test.variables().stream().noneMatch(obligation.goal().variables()::contains);
    }

    private Optional<Theorem> prove(Obligation obligation, List<Term> tests) {
        List<Theorem> facts = new ArrayList<>(tests.stream().map(test -> Theorem.assume(theory, test)).toList());
        Set<Term> floors = new LinkedHashSet<>();
        collectFloors(obligation.goal(), floors, new HashSet<>());
        for (Term floor : floors) {
            Substitution at = Substitution.of(Map.of(Variable.of("x"), ((Application) floor).argument(0)));
            for (String name : List.of("floor.below", "floor.above", "floor.integer")) {
                facts.add(Theorem.instantiate(Theorem.axiom(theory, name), at));
            }
        }
        try {
            return new CaseAnalysis(rules.get(), Effort.of(theory, EFFORT_PER_OBLIGATION)).prove(obligation.goal(), facts);
        } catch (Effort.OutOfEffort limit) {
            return Optional.empty();
        }
    }

    private static void collectFloors(Term term, Set<Term> floors, Set<Term> met) {
        if (term instanceof Application application && met.add(application)) {
            if (application.applies("floor", 1)) {
                floors.add(application);
            }
            application.arguments().forEach(argument -> collectFloors(argument, floors, met));
        }
    }

    private List<List<Term>> candidates(List<Proposal> group) {
        List<Term> single = new ArrayList<>();
        List<Variable> parameters = group.getFirst().parameters();
        for (Variable parameter : parameters) {
            if (changes(group, parameter)) {
                boolean numeric = countsDown(group, parameter);
                single.add(numeric ? stepsAboveZero(parameter) : Application.of("size", parameter));
            }
        }
        List<List<Term>> all = new ArrayList<>();
        single.forEach(measure -> all.add(List.of(measure)));
        for (int i = 0; i < single.size(); i++) {
            for (int j = i + 1; j < single.size(); j++) {
                all.add(List.of(Application.of("+", single.get(i), single.get(j))));
            }
        }
        for (Term one : single) {
            for (Term other : single) {
                if (one != other) {
                    all.add(List.of(one, other));
                }
            }
        }
        if (single.size() > 2) {
            all.add(List.of(single.stream().reduce((x, y) -> Application.of("+", x, y)).orElseThrow()));
        }
        return all.size() > MAXIMAL_CANDIDATES ? all.subList(0, MAXIMAL_CANDIDATES) : all;
    }

    /** How many steps of 1 a number is above 0: {@code if 0 < x then floor(x) + 1 else 0}. */
    private static Term stepsAboveZero(Variable x) {
        return Logic.conditional(Application.of("<", Constant.of(0), x),
                Application.of("+", Application.of("floor", x), Constant.of(1)), Constant.of(0));
    }

    private static boolean changes(List<Proposal> group, Variable parameter) {
        return calls(group).stream().anyMatch(call -> argument(group, call, parameter) != parameter);
    }

    private static boolean countsDown(List<Proposal> group, Variable parameter) {
        return calls(group).stream().map(call -> argument(group, call, parameter))
                .anyMatch(argument -> argument instanceof Application sum && (sum.applies("-", 2) || sum.applies("+", 2)));
    }

    private static Term argument(List<Proposal> group, Application call, Variable parameter) {
        int position = group.getFirst().parameters().indexOf(parameter);
        return position < call.arguments().size() ? call.argument(position) : parameter;
    }

    private static Set<Application> calls(List<Proposal> group) {
        Set<FunctionSymbol> functions = new HashSet<>();
        group.forEach(proposal -> functions.add(proposal.function()));
        Set<Application> calls = new LinkedHashSet<>();
        Set<Term> met = new HashSet<>();
        List<Term> open = new ArrayList<>(group.stream().map(Proposal::body).toList());
        while (!open.isEmpty()) {
            if (open.removeLast() instanceof Application application && met.add(application)) {
                if (functions.contains(application.function())) {
                    calls.add(application);
                }
                open.addAll(application.arguments());
            }
        }
        return calls;
    }
}
