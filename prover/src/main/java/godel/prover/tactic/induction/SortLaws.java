package godel.prover.tactic.induction;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.Cut;
import godel.prover.tactic.Equality;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the predicate of a sort says of constructors: which fields a value has, and that there are no other values. */
final class SortLaws {
    private static final Variable X = Variable.of("x");

    private final Laws laws;
    private final Vocabulary vocabulary;
    private final Library constructors;
    private final Budget budget;
    private final Map<List<FunctionSymbol>, Optional<Library.TypeLemma>> values = new HashMap<>();
    private final Map<FunctionSymbol, Theorem> exhausted = new HashMap<>();

    /** @param constructors rules of recognisers and parts only */
    SortLaws(Laws laws, Vocabulary vocabulary, Library constructors, Budget budget) {
        this.laws = laws;
        this.vocabulary = vocabulary;
        this.constructors = constructors;
        this.budget = budget;
    }

    private Equality opened(Term claim) {
        Equality unfolded = laws.unfold((Application) claim);
        return unfolded.then(new Rewriter(laws, constructors, budget, true).normalise(unfolded.right()));
    }

    /** {@return {@code P1(x1), … |- T(C(x1, …))}, if the sort T has the constructor} */
    Optional<Library.TypeLemma> value(FunctionSymbol predicate, FunctionSymbol symbol) {
        return values.computeIfAbsent(List.of(predicate, symbol), key -> vocabulary.constructor(symbol)
                .filter(constructor -> vocabulary.dataType(laws.predicates().sortOf(predicate))
                        .filter(dataType -> dataType.constructors().contains(constructor)).isPresent())
                .map(constructor -> deriveValue(predicate, constructor)));
    }

    private Library.TypeLemma deriveValue(FunctionSymbol predicate, DataType.Constructor constructor) {
        Application value = ConstructorLaws.pattern(constructor, "x");
        Equality opened = opened(Application.of(predicate, List.of(value)));
        Theorem claims = conjunction(opened.right());
        return new Library.TypeLemma(opened.carryBack(claims), value.arguments().stream().map(argument -> (Variable) argument).toList());
    }

    /** {@return {@code p, q, … |- if(p, if(q, …, 'false), 'false)}} */
    private Theorem conjunction(Term chain) {
        if (chain == Constant.TRUE) {
            return laws.derivation().truth();
        }
        if (chain instanceof Application conditional && conditional.applies("if", 3)) {
            Theorem rest = conjunction(conditional.argument(1));
            return laws.derivation().chooseFirst(conditional, Theorem.assume(laws.theory(), conditional.argument(0))).carryBack(rest);
        }
        return Theorem.assume(laws.theory(), chain);
    }

    /** {@return {@code T(C(x1, …)) |- Pi(xi)} for all fields whose sorts restrict values, in order} */
    List<Theorem> fields(FunctionSymbol predicate, DataType.Constructor constructor) {
        Application claim = Application.of(predicate, List.of(ConstructorLaws.pattern(constructor, "x")));
        Equality opened = opened(claim);
        Theorem chain = opened.carry(Theorem.assume(laws.theory(), claim));
        List<Theorem> found = new ArrayList<>();
        while (chain.conclusion() instanceof Application conditional && conditional.applies("if", 3)) {
            Term test = conditional.argument(0);
            Theorem fails = laws.derivation().chooseSecond(conditional, Theorem.assume(laws.theory(), Logic.negation(test))).carry(chain);
            Theorem holds = Theorem.split(Theorem.assume(laws.theory(), test), Theorem.absurd(fails, test), test);
            found.add(holds);
            chain = laws.derivation().chooseFirst(conditional, holds).carry(chain);
        }
        if (!(chain.conclusion() instanceof Constant)) {
            found.add(chain);
        }
        return found;
    }

    /** {@return {@code T(x), is-C(x) |- P(C.i(x))} for all fields whose sorts restrict values} */
    List<Theorem> parts(FunctionSymbol predicate, DataType.Constructor constructor, Term whole) {
        Theorem rebuilt = Theorem.instantiate(laws.constructorLaws().rebuilt(constructor), Substitution.of(Map.of(X, whole)));
        Application made = constructor.rebuilt(whole);
        Theorem claim = Theorem.assume(laws.theory(), Application.of(predicate, List.of(whole)));
        Theorem ofMade = Equality.at(Application.of(predicate, List.of(made)), 0, Equality.of(rebuilt)).carryBack(claim);
        List<Variable> variables = ConstructorLaws.pattern(constructor, "x").arguments().stream().map(argument -> (Variable) argument).toList();
        List<Theorem> found = new ArrayList<>();
        for (Theorem field : fields(predicate, constructor)) {
            found.add(Cut.of(Theorem.instantiate(field, Substitution.of(variables, made.arguments())), ofMade));
        }
        return found;
    }

    /** {@return {@code T(x), not(is-C(x)), … |- 'false} over all constructors C} */
    Theorem exhausted(FunctionSymbol predicate) {
        return exhausted.computeIfAbsent(predicate, p -> {
            Application claim = Application.of(p, List.of(X));
            Theorem body = Theorem.substitute(Theorem.definition(laws.theory(), p), Theorem.assume(laws.theory(), claim));
            while (body.conclusion() instanceof Application conditional && conditional.applies("if", 3)) {
                body = laws.derivation().chooseSecond(conditional, Theorem.assume(laws.theory(), Logic.negation(conditional.argument(0)))).carry(body);
            }
            return body;
        });
    }
}
