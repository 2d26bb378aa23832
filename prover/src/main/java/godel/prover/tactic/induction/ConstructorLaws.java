package godel.prover.tactic.induction;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.CaseAnalysis;
import godel.prover.tactic.Effort;
import godel.prover.tactic.Equality;
import godel.prover.tactic.Rules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Constructors are injective, have disjoint values, and make every value that they recognise; each law is derived when first needed. */
final class ConstructorLaws {
    private static final Variable X = Variable.of("x");

    private final Vocabulary vocabulary;
    private final Derivation derivation;
    private final CaseAnalysis opening;
    private final Map<FunctionSymbol, Theorem> made = new HashMap<>();
    private final Map<List<FunctionSymbol>, Theorem> equations = new HashMap<>();

    ConstructorLaws(Vocabulary vocabulary, Derivation derivation) {
        this.vocabulary = vocabulary;
        this.derivation = derivation;
        this.opening = new CaseAnalysis(new Rules(derivation.theory()).openAbbreviations(), Effort.unlimited(derivation.theory()));
    }

    /** {@return a constructor with variables for its fields} */
    static Application pattern(DataType.Constructor constructor, String prefix) {
        List<Term> fields = new ArrayList<>();
        for (int i = 1; i <= constructor.fields().size(); i++) {
            fields.add(Variable.of(prefix + i));
        }
        return Application.of(constructor.symbol(), fields);
    }

    /** Adds the rules of parts and recognisers of a data type to a library. */
    void addRules(DataType dataType, Library library) {
        for (DataType.Constructor constructor : dataType.constructors()) {
            Application value = pattern(constructor, "x");
            for (FunctionSymbol part : constructor.parts()) {
                addRule(opening.simplify(Application.of(part, List.of(value)), List.of()), library);
            }
            addRule(opening.simplify(Application.of(constructor.recogniser(), List.of(value)), List.of()), library);
            for (DataType.Constructor other : dataType.constructors()) {
                if (other != constructor) {
                    addRule(notRecognised(Application.of(other.recogniser(), List.of(value))), library);
                }
            }
        }
    }

    private void addRule(Equality equality, Library library) {
        Rule.of(equality.theorem(derivation.theory()), List.of(), Set.of(), false, false).ifPresent(library::add);
    }

    /** {@code is-C(D(x, …)) = 'false}: the lists begin with different tags. */
    private Equality notRecognised(Application claim) {
        Equality body = opening.simplify(claim, List.of());
        if (!(body.right() instanceof Application equation)) {
            return body;
        }
        Theorem assumed = Theorem.assume(derivation.theory(), equation);
        Theorem heads = Derivation.applied(Application.of("head", equation.argument(0)), assumed);
        Application sides = (Application) heads.conclusion();
        Equality tags = opening.simplify(sides.argument(0), List.of()).reversed().then(Equality.of(heads)).then(opening.simplify(sides.argument(1), List.of()));
        Theorem different = derivation.evaluate(Logic.equation(tags.left(), tags.right())).carry(tags.theorem(derivation.theory()));
        return body.then(derivation.isFalse(derivation.negated(different, equation)));
    }

    /** {@return {@code is-C(x) |- C(C.1(x), …) = x}} */
    Theorem rebuilt(DataType.Constructor constructor) {
        return made.computeIfAbsent(constructor.symbol(), symbol -> {
            Application claim = Application.of(constructor.recogniser(), List.of(X));
            Theorem body = Theorem.substitute(Theorem.definition(derivation.theory(), constructor.recogniser()), Theorem.assume(derivation.theory(), claim));
            Application conditional = (Application) body.conclusion();
            Term test = conditional.argument(0);
            Theorem positive = derivation.chooseFirst(conditional, Theorem.assume(derivation.theory(), test)).carry(body);
            Theorem negative = derivation.chooseSecond(conditional, Theorem.assume(derivation.theory(), Logic.negation(test))).carry(body);
            Theorem equation = Theorem.split(positive, Theorem.absurd(negative, positive.conclusion()), test);
            Equality parts = opening.simplify(constructor.rebuilt(X), List.of());
            Equality whole = Equality.of(equation).then(opening.simplify(((Application) equation.conclusion()).argument(1), List.of()));
            return parts.then(whole.reversed()).theorem(derivation.theory());
        });
    }

    /** {@return what an equation between two constructor terms comes to: 'false, or equations of the fields} */
    Optional<Equality> equation(Application equation) {
        if (!(equation.argument(0) instanceof Application left) || !(equation.argument(1) instanceof Application right)) {
            return Optional.empty();
        }
        Optional<DataType.Constructor> first = vocabulary.constructor(left.function());
        Optional<DataType.Constructor> second = vocabulary.constructor(right.function());
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        Theorem law = equations.computeIfAbsent(List.of(left.function(), right.function()),
                pair -> (first.get() == second.get() ? injective(first.get()) : disjoint(first.get(), second.get())));
        List<Variable> variables = new ArrayList<>();
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < left.arguments().size(); i++) {
            variables.add(Variable.of("x" + (i + 1)));
            terms.add(left.argument(i));
        }
        for (int i = 0; i < right.arguments().size(); i++) {
            variables.add(Variable.of("y" + (i + 1)));
            terms.add(right.argument(i));
        }
        return Optional.of(Equality.of(Theorem.instantiate(law, Substitution.of(variables, terms))));
    }

    private Theorem disjoint(DataType.Constructor first, DataType.Constructor second) {
        Application equation = Logic.equation(pattern(first, "x"), pattern(second, "y"));
        Theorem same = Derivation.applied(Application.of(first.recogniser(), List.of(equation.argument(0))), Theorem.assume(derivation.theory(), equation));
        Application sides = (Application) same.conclusion();
        Equality truths = opening.simplify(sides.argument(0), List.of()).reversed().then(Equality.of(same)).then(notRecognised((Application) sides.argument(1)));
        Theorem contradiction = truths.carry(derivation.truth());
        return derivation.isFalse(derivation.negated(contradiction, equation)).theorem(derivation.theory());
    }

    private Theorem injective(DataType.Constructor constructor) {
        Application equation = Logic.equation(pattern(constructor, "x"), pattern(constructor, "y"));
        List<Term> fields = new ArrayList<>();
        for (int i = 0; i < constructor.fields().size(); i++) {
            fields.add(Logic.equation(((Application) equation.argument(0)).argument(i), ((Application) equation.argument(1)).argument(i)));
        }
        Term chain = fields.isEmpty() ? Constant.TRUE : fields.getLast();
        for (int i = fields.size() - 2; i >= 0; i--) {
            chain = Logic.conditional(fields.get(i), chain, Constant.FALSE);
        }
        return fieldByField(constructor, equation, fields, 0, chain, new ArrayList<>());
    }

    /** By cases of the equation of each field: all hold, or one fails and with it the whole. */
    private Theorem fieldByField(DataType.Constructor constructor, Application equation, List<Term> fields, int next, Term chain, List<Equality> equal) {
        if (next == fields.size()) {
            Equality all = equal.isEmpty() ? Equality.same(equation.argument(0)) : Equality.congruence((Application) equation.argument(0), equal);
            Equality whole = Equality.of(derivation.byAxiom("equal.holds", all.theorem(derivation.theory())));
            Equality rest = fields.isEmpty() ? Equality.same(Constant.TRUE)
                    : Equality.of(derivation.byAxiom("equal.holds", Theorem.assume(derivation.theory(), fields.getLast())));
            return whole.then(rest.reversed()).theorem(derivation.theory());
        }
        Term field = fields.get(next);
        boolean last = next == fields.size() - 1;
        Theorem holds = Theorem.assume(derivation.theory(), field);
        Theorem fails = Theorem.assume(derivation.theory(), Logic.negation(field));
        List<Equality> more = new ArrayList<>(equal);
        more.add(Equality.of(holds));
        Term inner = last ? chain : ((Application) chain).argument(1);
        Theorem positive = fieldByField(constructor, equation, fields, next + 1, inner, more);
        if (!last) {
            positive = Equality.of(positive).then(derivation.chooseFirst((Application) chain, holds).reversed()).theorem(derivation.theory());
        }
        Theorem parts = Derivation.applied(Application.of(constructor.parts().get(next), List.of(equation.argument(0))),
                Theorem.assume(derivation.theory(), equation));
        Application sides = (Application) parts.conclusion();
        Equality same = opening.simplify(sides.argument(0), List.of()).reversed().then(Equality.of(parts)).then(opening.simplify(sides.argument(1), List.of()));
        Theorem contradiction = derivation.isFalse(fails).carry(same.theorem(derivation.theory()));
        Equality wholeFails = derivation.isFalse(derivation.negated(contradiction, equation));
        Equality chainFails = last ? derivation.isFalse(fails) : derivation.chooseSecond((Application) chain, fails);
        return Theorem.split(positive, wholeFails.then(chainFails.reversed()).theorem(derivation.theory()), field);
    }
}
