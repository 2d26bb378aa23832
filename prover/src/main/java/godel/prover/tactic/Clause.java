package godel.prover.tactic;

import godel.grammar.term.Application;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A goal under premises: what is to be proved is a theorem with the goal as its conclusion and no other hypotheses. */
record Clause(List<Term> premises, Term goal) {
    Clause {
        premises = List.copyOf(premises);
    }

    /**
     * A clause from which an earlier one follows.
     *
     * @param back makes the theorem of the earlier clause from the theorem of this one
     */
    record Reduction(Clause clause, UnaryOperator<Theorem> back) {

        static Reduction none(Clause clause) {
            return new Reduction(clause, theorem -> theorem);
        }

        /** {@return this step after the one that it continues} */
        Reduction after(Reduction earlier) {
            return new Reduction(clause, theorem -> earlier.back.apply(back.apply(theorem)));
        }
    }

    /** {@return {@code p1 implies (p2 implies … goal)}} */
    Term formula() {
        Term formula = goal;
        for (Term premise : premises.reversed()) {
            formula = Logic.implication(premise, formula);
        }
        return formula;
    }

    /** {@return {@code p1, p2, … |- goal} from the theorem {@code |- formula()}} */
    Theorem opened(Theorem theorem) {
        Theorem result = theorem;
        for (Term premise : premises) {
            result = Theorem.modusPonens(result, Theorem.assume(theorem.theory(), premise));
        }
        return result;
    }

    Set<Variable> variables() {
        Set<Variable> variables = new LinkedHashSet<>(goal.variables());
        premises.forEach(premise -> variables.addAll(premise.variables()));
        return variables;
    }

    /** {@return the clause without premises that share no variable with the goal, directly or through other premises} */
    Clause relevant() {
        Set<Variable> reached = new LinkedHashSet<>(goal.variables());
        List<Term> kept = new ArrayList<>();
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Term premise : premises) {
                if (!kept.contains(premise) && premise.variables().stream().anyMatch(reached::contains)) {
                    kept.add(premise);
                    reached.addAll(premise.variables());
                    grows = true;
                }
            }
        }
        return new Clause(premises.stream().filter(kept::contains).toList(), goal);
    }

    /** {@return a variable that does not occur here, called after another} */
    Variable fresh(String name) {
        Set<Variable> used = variables();
        int number = 1;
        while (used.contains(Variable.of(name + "_" + number))) {
            number++;
        }
        return Variable.of(name + "_" + number);
    }

    /** {@return whether a term contains another} */
    static boolean contains(Term whole, Term part) {
        return whole == part || (whole instanceof Application application && application.depth() > part.depth()
                && Replacement.of(whole, part, Variable.of("any other")) != whole);
    }
}
