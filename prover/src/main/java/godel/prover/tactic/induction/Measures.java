package godel.prover.tactic.induction;

import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.tactic.CaseAnalysis;
import godel.prover.tactic.Effort;
import godel.prover.tactic.Rules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Proves what inductions owe about their measures: that they are natural numbers, and go down. Each law is proved once, up to the names of its variables. */
final class Measures {
    private static final long EFFORT = 200_000;

    private final Theory theory;
    private final Map<List<Term>, Optional<Theorem>> known = new HashMap<>();
    private Optional<Rules> rules = Optional.empty();

    Measures(Theory theory) {
        this.theory = theory;
    }

    /** {@return {@code |- natural(measure)}} */
    Optional<Theorem> natural(Term measure) {
        return proved(Logic.natural(measure), List.of());
    }

    /** {@return {@code tests |- smaller < larger}, in lexicographic order} */
    Optional<Theorem> decrease(List<Term> tests, List<Term> smaller, List<Term> larger) {
        return proved(Logic.less(smaller, larger), tests);
    }

    private Optional<Theorem> proved(Term goal, List<Term> tests) {
        Map<Variable, Term> general = new LinkedHashMap<>();
        Set<Variable> variables = new LinkedHashSet<>(goal.variables());
        tests.forEach(test -> variables.addAll(test.variables()));
        Map<Variable, Term> back = new LinkedHashMap<>();
        variables.forEach(variable -> {
            Variable name = Variable.of("m" + general.size());
            back.put(name, variable);
            general.put(variable, name);
        });
        Substitution generalise = Substitution.of(general);
        List<Term> key = new ArrayList<>(List.of(generalise.apply(goal)));
        tests.forEach(test -> key.add(generalise.apply(test)));
        return known.computeIfAbsent(key, this::attempt).map(law -> Theorem.instantiate(law, Substitution.of(back)));
    }

    private Optional<Theorem> attempt(List<Term> goalAndTests) {
        if (rules.isEmpty()) {
            rules = Optional.of(new Rules(theory).openAbbreviations());
        }
        List<Theorem> facts = goalAndTests.stream().skip(1).map(test -> Theorem.assume(theory, test)).toList();
        try {
            return new CaseAnalysis(rules.get(), Effort.of(theory, EFFORT)).prove(goalAndTests.getFirst(), facts);
        } catch (Effort.OutOfEffort limit) {
            return Optional.empty();
        }
    }
}
