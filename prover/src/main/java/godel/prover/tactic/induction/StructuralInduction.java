package godel.prover.tactic.induction;

import godel.grammar.term.Application;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.InductionScheme;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.Matching;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Induction on the structure of a value. The case of a constructor is proved for new variables as its fields; the goal
 * may be assumed for the recursive ones, whatever the other variables are. Which instances were used is seen in the
 * proof, and the kernel's induction, along the size of the value, is given just these.
 */
final class StructuralInduction {
    private final Laws laws;
    private final Vocabulary vocabulary;
    private final SortLaws sorts;
    private final Measures measures;
    private final FreshVariables fresh;

    StructuralInduction(Laws laws, Vocabulary vocabulary, SortLaws sorts, Measures measures, FreshVariables fresh) {
        this.fresh = fresh;
        this.sorts = sorts;
        this.laws = laws;
        this.vocabulary = vocabulary;
        this.measures = measures;
    }

    /** {@return {@code Γ |- conclusion}, Γ being hypotheses and sorts of the goal, if the cases are proved} */
    Optional<Theorem> prove(Sequent goal, Variable variable, Library library, Waterfall waterfall, Waterfall.Depth depth, Budget budget) {
        Sort sort = goal.sorts().get(variable);
        DataType dataType = vocabulary.dataType(sort).orElseThrow();
        List<Term> premises = new ArrayList<>();
        goal.sorts().forEach((other, its) -> laws.predicates().claim(its, other).ifPresent(premises::add));
        premises.addAll(goal.hypotheses());
        Term formula = Derivation.implication(premises, goal.conclusion());
        List<Theorem> cases = new ArrayList<>();
        for (DataType.Constructor constructor : dataType.constructors()) {
            Map<Variable, Sort> fields = new LinkedHashMap<>();
            Application value = waterfall.freshValue(constructor, dataType.fields(constructor, sort), fields);
            List<InductionHypothesis> hypotheses = new ArrayList<>();
            fields.forEach((field, its) -> {
                if (its.equals(sort)) {
                    hypotheses.add(InductionHypothesis.of(formula, premises, Map.of(variable, field), fresh.number(), laws, new Rewriter(laws, library, budget)));
                }
            });
            Sequent replaced = goal.with(variable, value, fields);
            Optional<Theorem> proved = waterfall.prove(new Sequent(replaced.sorts(), replaced.hypotheses(), replaced.conclusion(), hypotheses), depth);
            if (proved.isEmpty()) {
                return Optional.empty();
            }
            Theorem branch = waterfall.ofParts(proved.get(), value, goal, variable, constructor);
            cases.add(Derivation.discharged(branch, premises));
        }
        return inducted(formula, variable, dataType, cases).map(whole -> laws.derivation().undischarged(whole, premises));
    }

    /** Empty if something else than an instance was used, or one that is not found to be smaller. */
    private Optional<Theorem> inducted(Term formula, Variable variable, DataType dataType, List<Theorem> cases) {
        Term measure = Application.of("size", variable);
        List<InductionScheme.Case> schemeCases = new ArrayList<>();
        List<Theorem> steps = new ArrayList<>();
        List<List<Theorem>> decreasing = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            Term test = Application.of(dataType.constructors().get(i).recogniser(), List.of(variable));
            List<Substitution> used = new ArrayList<>();
            List<Theorem> smaller = new ArrayList<>();
            for (Term hypothesis : cases.get(i).hypotheses()) {
                if (hypothesis != test) {
                    Optional<Substitution> substitution = Matching.match(formula, hypothesis);
                    if (substitution.isEmpty()) {
                        return Optional.empty();
                    }
                    used.add(substitution.get());
                    Optional<Theorem> decrease = decrease(test, substitution.get().apply(variable), variable);
                    if (decrease.isEmpty()) {
                        return Optional.empty();
                    }
                    smaller.add(decrease.get());
                }
            }
            schemeCases.add(new InductionScheme.Case(test, used));
            steps.add(cases.get(i));
            decreasing.add(smaller);
        }
        return Optional.of(Theorem.induct(new InductionScheme(formula, List.of(measure), schemeCases), List.of(natural(measure)),
                base(formula, variable), steps, decreasing));
    }

    /** No constructor makes the value, so it is not of the sort, and the formula says nothing. */
    private Theorem base(Term formula, Variable variable) {
        List<Term> premises = new ArrayList<>();
        Term rest = formula;
        Optional<Theorem> contradiction = Optional.empty();
        while (contradiction.isEmpty() && rest instanceof Application implication && implication.applies("implies", 2)) {
            premises.add(implication.argument(0));
            if (laws.isTypePredicate(implication.argument(0)) && ((Application) implication.argument(0)).argument(0) == variable) {
                contradiction = Optional.of(Theorem.instantiate(sorts.exhausted(((Application) implication.argument(0)).function()),
                        Substitution.of(Map.of(Variable.of("x"), variable))));
            }
            rest = implication.argument(1);
        }
        return Derivation.discharged(Theorem.absurd(contradiction.orElseThrow(), rest), premises);
    }

    private Theorem natural(Term measure) {
        return measures.natural(measure).orElseThrow();
    }

    private Optional<Theorem> decrease(Term test, Term smaller, Variable variable) {
        return measures.decrease(List.of(test), List.of(Application.of("size", smaller)), List.of(Application.of("size", variable)));
    }
}
