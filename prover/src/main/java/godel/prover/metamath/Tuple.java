package godel.prover.metamath;

import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The variables of an induction packed into one value: a list, whose components are taken out with {@code head} and {@code tail}. */
final class Tuple {
    private final Workshop workshop;
    private final Language language;
    private final List<Expression> variables;

    Tuple(Workshop workshop, Set<Variable> variables) {
        this.workshop = workshop;
        this.language = workshop.language();
        this.variables = variables.stream().map(workshop.representation()::variable).toList();
    }

    /** {@return every variable that occurs in what an induction is about} */
    static Set<Variable> variables(Inference.Induct rule) {
        Set<Variable> variables = new LinkedHashSet<>(rule.formula().variables());
        rule.measure().forEach(component -> variables.addAll(component.variables()));
        for (Inference.Case one : rule.cases()) {
            variables.addAll(one.test().variables());
            for (Inference.Descent descent : one.hypotheses()) {
                variables.addAll(descent.substitution().bindings().keySet());
                for (Term image : descent.substitution().bindings().values()) {
                    variables.addAll(image.variables());
                }
            }
        }
        return variables;
    }

    List<Expression> variables() {
        return variables;
    }

    /** {@return the list of these terms} */
    Expression of(List<Expression> terms) {
        Expression list = language.constant("t-nil");
        for (Expression term : terms.reversed()) {
            list = language.apply("f-pair", term, list);
        }
        return list;
    }

    /** {@return for each variable the component of the term that belongs to it} */
    Map<Expression, Expression> components(Expression term) {
        Map<Expression, Expression> components = new IdentityHashMap<>();
        Expression rest = term;
        for (Expression variable : variables) {
            components.put(variable, language.apply("f-head", rest));
            rest = language.apply("f-tail", rest);
        }
        return components;
    }

    /** {@return that the components of the list of these terms are these terms} */
    List<Equation> projections(List<Expression> terms) throws TooHeavy {
        List<Equation> projections = new ArrayList<>();
        Equation rest = Equation.same(of(terms));
        for (int i = 0; i < terms.size(); i++) {
            projections.add(taken("f-head", "ax-head", rest, terms.get(i), of(terms.subList(i + 1, terms.size()))));
            rest = taken("f-tail", "ax-tail", rest, terms.get(i), of(terms.subList(i + 1, terms.size())));
        }
        return projections;
    }

    private Equation taken(String function, String axiom, Equation pair, Expression head, Expression tail) throws TooHeavy {
        Equality equality = workshop.equality();
        Equation inside = equality.congruent(language.apply(function, pair.left()), List.of(pair));
        return equality.transitive(inside, equality.proved(workshop.calculus().with("A", head, "B", tail, axiom)));
    }

    /** {@return the pairs to be distinct: these two variables of the logic, and each of them from every variable here} */
    List<Distinct> distinctFrom(Expression x, Expression y) {
        List<Distinct> pairs = new ArrayList<>();
        pairs.add(new Distinct(x, y));
        for (Expression variable : variables) {
            pairs.add(new Distinct(x, variable));
            pairs.add(new Distinct(y, variable));
        }
        return List.copyOf(pairs);
    }
}
