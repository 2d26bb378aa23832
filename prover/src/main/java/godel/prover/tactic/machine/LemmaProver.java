package godel.prover.tactic.machine;

import godel.grammar.elaborate.Elaboration;
import godel.grammar.parse.Quine;
import godel.grammar.term.Application;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.InductionScheme;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.CaseAnalysis;
import godel.prover.tactic.Effort;
import godel.prover.tactic.Equality;
import godel.prover.tactic.Induction;
import godel.prover.tactic.Rules;
import godel.prover.theory.TheorySignature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Proves lemmas that are written in Quine, so that what is proved can be read where it is proved. A lemma that fails is a fault of this program. */
final class LemmaProver {
    private final Rules rules;

    LemmaProver(Rules rules) {
        this.rules = rules;
    }

    Rules rules() {
        return rules;
    }

    /** {@return the term that the text is} */
    Term term(String text) {
        return Elaboration.formula(Quine.parseExpression("lemma", text), new TheorySignature(rules.theory()));
    }

    /** {@return the formula by simplification, case analysis and arithmetic} */
    Theorem byCases(String formula, Theorem... facts) {
        return byCases(List.of(), formula, List.of(), facts);
    }

    /** {@return the formula by cases} @param unfolded calls whose definitions are used */
    Theorem byCases(String formula, List<String> unfolded) {
        return byCases(List.of(), formula, unfolded);
    }

    /**
     * {@return {@code h1 implies (h2 implies … goal)} by cases} A hypothesis that is an equation is used from left to right.
     *
     * @param unfolded calls whose definitions are used
     * @param facts    implications; where a hypothesis is their condition they are used without it
     */
    Theorem byCases(List<String> hypotheses, String goal, List<String> unfolded, Theorem... facts) {
        return byCases(hypotheses.stream().map(this::term).toList(), term(goal), definitions(unfolded), facts);
    }

    /** {@return the same of terms} @param expansions what calls are replaced by */
    Theorem byCases(List<Term> hypotheses, Term goal, List<Equality> expansions, Theorem... facts) {
        List<Theorem> known = new ArrayList<>();
        List<Equality> equations = new ArrayList<>(expansions);
        for (Term hypothesis : hypotheses) {
            Theorem assumed = Theorem.assume(rules.theory(), hypothesis);
            if (assumed.conclusion() instanceof Application equation && equation.applies("equal", 2)) {
                equations.add(Equality.of(assumed));
            } else {
                known.add(assumed);
            }
        }
        for (Theorem fact : facts) {
            known.add(withoutConditions(fact, known));
        }
        CaseAnalysis analysis = new CaseAnalysis(rules, Effort.unlimited(rules.theory()), equations);
        Theorem result = analysis.prove(goal, known)
                .orElseThrow(() -> new IllegalStateException("not proved by cases: " + goal + "; left open: " + analysis.open()));
        for (Term hypothesis : hypotheses.reversed()) {
            result = Theorem.discharge(result, hypothesis);
        }
        return result;
    }

    private List<Equality> definitions(List<String> calls) {
        return calls.stream().map(call -> rules.unfold((Application) term(call)).orElseThrow()).toList();
    }

    private static Theorem withoutConditions(Theorem fact, List<Theorem> known) {
        Theorem result = fact;
        while (result.conclusion() instanceof Application implication && implication.applies("implies", 2)) {
            Optional<Theorem> condition = known.stream().filter(premise -> premise.conclusion() == implication.argument(0)).findFirst();
            if (condition.isEmpty()) {
                return result;
            }
            result = Theorem.modusPonens(result, condition.get());
        }
        return result;
    }

    /**
     * {@return the formula by induction on a list}
     *
     * @param list     the variable that is a list
     * @param unfolded calls whose definitions are used at the list itself
     */
    Theorem byList(String formula, String list, List<String> unfolded, Theorem... facts) {
        Variable variable = Variable.of(list);
        InductionScheme.Case notEmpty = new InductionScheme.Case(Application.of("is_pair", variable),
                List.of(Substitution.of(Map.of(variable, Application.of("tail", variable)))));
        return byScheme(new InductionScheme(term(formula), List.of(Application.of("size", variable)), List.of(notEmpty)), unfolded, facts);
    }

    /** {@return the scheme's formula by this induction} */
    Theorem byScheme(InductionScheme scheme, List<String> unfolded, Theorem... facts) {
        Induction induction = new Induction(rules, Effort.unlimited(rules.theory()));
        return induction.prove(scheme, definitions(unfolded), Arrays.asList(facts))
                .orElseThrow(() -> new IllegalStateException("not proved by induction: " + scheme.formula() + "; left open: " + induction.open()));
    }

    /** {@return the instance of a lemma} Variables and terms take turns. */
    Theorem instance(Theorem lemma, String... bindings) {
        return Theorem.instantiate(lemma, substitution(bindings));
    }

    /** {@return the substitution of terms for variables} These take turns. */
    Substitution substitution(String... bindings) {
        Map<Variable, Term> terms = new LinkedHashMap<>();
        for (int i = 0; i < bindings.length; i += 2) {
            terms.put(Variable.of(bindings[i]), term(bindings[i + 1]));
        }
        return Substitution.of(terms);
    }
}
