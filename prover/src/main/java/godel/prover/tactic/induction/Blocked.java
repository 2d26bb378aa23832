package godel.prover.tactic.induction;

import godel.grammar.term.Application;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the variables for whose constructors the equations of functions wait. */
final class Blocked {
    private final Sequent goal;
    private final Library library;
    private final Vocabulary vocabulary;
    private final Map<Variable, Integer> votes = new LinkedHashMap<>();
    private final Set<Term> met = new HashSet<>();

    private Blocked(Sequent goal, Library library, Vocabulary vocabulary) {
        this.goal = goal;
        this.library = library;
        this.vocabulary = vocabulary;
    }

    /** {@return variables of data types that block some function, the one that blocks most calls first} */
    static List<Variable> variables(Sequent goal, Collection<Term> facts, Library library, Vocabulary vocabulary) {
        Blocked blocked = new Blocked(goal, library, vocabulary);
        blocked.visit(goal.conclusion(), 2);
        facts.forEach(fact -> blocked.visit(fact, 1));
        return blocked.votes.entrySet().stream().sorted(Map.Entry.<Variable, Integer>comparingByValue().reversed()).map(Map.Entry::getKey).toList();
    }

    private void visit(Term term, int weight) {
        if (!(term instanceof Application application) || !met.add(application)) {
            return;
        }
        Set<Variable> here = new java.util.LinkedHashSet<>();
        for (Rule rule : library.rulesFor(application.function())) {
            for (int i = 0; i < application.arguments().size() && !rule.isOrdered(); i++) {
                blocking(rule.left().argument(i), application.argument(i), here);
            }
        }
        here.forEach(variable -> votes.merge(variable, weight, Integer::sum));
        application.arguments().forEach(argument -> visit(argument, weight));
    }

    private void blocking(Term pattern, Term actual, Set<Variable> here) {
        if (!(pattern instanceof Application wanted) || vocabulary.constructor(wanted.function()).isEmpty()) {
            return;
        }
        if (actual instanceof Variable variable && goal.sorts().containsKey(variable)
                && vocabulary.dataType(goal.sorts().get(variable)).isPresent()) {
            here.add(variable);
        } else if (actual instanceof Application found && found.function() == wanted.function()) {
            for (int i = 0; i < found.arguments().size(); i++) {
                blocking(wanted.argument(i), found.argument(i), here);
            }
        }
    }
}
