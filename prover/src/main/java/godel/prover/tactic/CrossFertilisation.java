package godel.prover.tactic;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Uses up an equation among the premises, mostly an induction hypothesis: one of its sides is replaced by the other in one
 * side of the goal, so that both sides speak of the same functions, and it is dropped. After R. S. Boyer and J S. Moore, A
 * Computational Logic (1979), chapter 11.
 */
final class CrossFertilisation {
    private final Theory theory;

    CrossFertilisation(Theory theory) {
        this.theory = theory;
    }

    /** {@return the clause after an equation is used, if there is one to use} */
    Optional<Clause.Reduction> reduce(Clause clause) {
        if (!(clause.goal() instanceof Application goal) || !goal.applies("equal", 2)) {
            return Optional.empty();
        }
        for (Term premise : clause.premises()) {
            if (premise instanceof Application equation && equation.applies("equal", 2)) {
                Equality fact = Equality.of(Theorem.assume(theory, premise));
                Optional<Clause.Reduction> used = use(clause, goal, premise, fact).or(() -> use(clause, goal, premise, fact.reversed()));
                if (used.isPresent()) {
                    return used;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Clause.Reduction> use(Clause clause, Application goal, Term premise, Equality fact) {
        Term from = fact.right();
        Term to = fact.left();
        if (from instanceof Constant || !(to instanceof Application)) {
            return Optional.empty();
        }
        for (int side = 0; side < 2; side++) {
            if (Clause.contains(goal.argument(side), from) && sharesFunctions(to, goal.argument(1 - side))) {
                return Optional.of(replace(clause, goal, premise, fact, side));
            }
        }
        return Optional.empty();
    }

    private static Clause.Reduction replace(Clause clause, Application goal, Term premise, Equality fact, int side) {
        Variable hole = clause.fresh("hole");
        Term pattern = Replacement.of(goal.argument(side), fact.right(), hole);
        Equality back = Equality.at((Application) withSide(goal, side, Replacement.of(pattern, hole, fact.left())), side, Equality.within(pattern, hole, fact));
        List<Term> premises = new ArrayList<>(clause.premises());
        premises.remove(premise);
        return new Clause.Reduction(new Clause(premises, back.left()), back::carry);
    }

    private static Term withSide(Application goal, int side, Term term) {
        return side == 0 ? Logic.equation(term, goal.argument(1)) : Logic.equation(goal.argument(0), term);
    }

    private static boolean sharesFunctions(Term one, Term other) {
        Set<FunctionSymbol> functions = new LinkedHashSet<>();
        collect(one, functions);
        Set<FunctionSymbol> others = new LinkedHashSet<>();
        collect(other, others);
        return functions.stream().anyMatch(others::contains);
    }

    private static void collect(Term term, Set<FunctionSymbol> functions) {
        if (term instanceof Application application) {
            functions.add(application.function());
            application.arguments().forEach(argument -> collect(argument, functions));
        }
    }
}
