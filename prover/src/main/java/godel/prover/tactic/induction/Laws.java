package godel.prover.tactic.induction;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.tactic.Cut;
import godel.prover.tactic.Equality;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The general laws that rewriting and induction use, each derived once: of {@code if}, of equality, of truth values, of data types and sorts. */
final class Laws {
    private static final Set<String> CONNECTIVES = Set.of("not/1", "and/2", "or/2", "implies/2", "iff/2");
    private static final Variable X = Variable.of("x");

    private final Derivation derivation;
    private final ConstructorLaws constructors;
    private final SortPredicates predicates;
    private final TermOrdering ordering;
    private final TypeLemmas typeLemmas;
    private final Map<FunctionSymbol, Theorem> definitions = new HashMap<>();
    private final PrimitiveTypes primitiveTypes;
    private Optional<godel.prover.tactic.arithmetic.Laws> arithmetic = Optional.empty();
    private final Theorem lifted;
    private final Theorem same;
    private final Theorem turned;

    /** Proves type lemmas when they are first needed. */
    interface TypeLemmas {
        Optional<Library.TypeLemma> find(FunctionSymbol predicate, FunctionSymbol function);
    }

    Laws(Derivation derivation, ConstructorLaws constructors, SortPredicates predicates, TermOrdering ordering, TypeLemmas typeLemmas) {
        this.derivation = derivation;
        this.constructors = constructors;
        this.predicates = predicates;
        this.ordering = ordering;
        this.typeLemmas = typeLemmas;
        this.primitiveTypes = new PrimitiveTypes(derivation, predicates.truthValue());
        this.lifted = deriveLifted();
        this.same = deriveSame();
        this.turned = deriveTurned();
    }

    Derivation derivation() {
        return derivation;
    }

    Theory theory() {
        return derivation.theory();
    }

    ConstructorLaws constructorLaws() {
        return constructors;
    }

    SortPredicates predicates() {
        return predicates;
    }

    TermOrdering ordering() {
        return ordering;
    }

    /** {@return the laws of arithmetic, derived when they are first needed} */
    godel.prover.tactic.arithmetic.Laws arithmetic() {
        if (arithmetic.isEmpty()) {
            arithmetic = Optional.of(new godel.prover.tactic.arithmetic.Laws(theory()));
        }
        return arithmetic.get();
    }

    boolean isConnective(FunctionSymbol function) {
        return CONNECTIVES.contains(function.toString());
    }

    boolean isTypePredicate(Term term) {
        return term instanceof Application application && predicates.isPredicate(application.function());
    }

    Optional<Library.TypeLemma> typeLemma(FunctionSymbol predicate, FunctionSymbol function, Library library) {
        return library.type(predicate, function).or(() -> primitiveTypes.find(predicate, function)).or(() -> typeLemmas.find(predicate, function));
    }

    /** {@return {@code f(arguments) = body}} */
    Equality unfold(Application call) {
        Theorem definition = definitions.computeIfAbsent(call.function(), f -> Theorem.definition(theory(), f));
        Application left = (Application) ((Application) definition.conclusion()).argument(0);
        List<Variable> parameters = left.arguments().stream().map(argument -> (Variable) argument).toList();
        return Equality.of(Theorem.instantiate(definition, Substitution.of(parameters, call.arguments())));
    }

    /** {@return {@code if(if(a,b,c),x,y) = if(a, if(b,x,y), if(c,x,y))}} */
    Equality liftTest(Application term) {
        Application inner = (Application) term.argument(0);
        return Equality.of(Theorem.instantiate(lifted, Substitution.of(Map.of(Variable.of("a"), inner.argument(0), Variable.of("b"), inner.argument(1),
                Variable.of("c"), inner.argument(2), X, term.argument(1), Variable.of("y"), term.argument(2)))));
    }

    /** {@return {@code if(c,x,x) = x}} */
    Equality sameBranches(Application term) {
        return Equality.of(Theorem.instantiate(same, Substitution.of(Map.of(Variable.of("c"), term.argument(0), X, term.argument(1)))));
    }

    /** {@return {@code equal(x, y) = equal(y, x)}} */
    Equality turned(Application equation) {
        return Equality.of(Theorem.instantiate(turned, Substitution.of(Map.of(X, equation.argument(0), Variable.of("y"), equation.argument(1)))));
    }

    /** {@return {@code equal(t, t) = 'true}} */
    Equality equalsItself(Term term) {
        return Equality.of(derivation.byAxiom("equal.holds", Theorem.reflexive(theory(), term)));
    }

    /** {@return what an equation between two constructor terms comes to} */
    Optional<Equality> constructors(Application equation) {
        return constructors.equation(equation);
    }

    /** {@return {@code p = 'true} from p, for a p that is a truth value} */
    Theorem isTrue(Theorem fact, Theorem isTruthValue) {
        return Cut.of(Cut.of(Theorem.instantiate(predicates.truthValueLaw(), Substitution.of(Map.of(X, fact.conclusion()))), isTruthValue), fact);
    }

    private Theorem deriveLifted() {
        Variable a = Variable.of("a");
        Variable y = Variable.of("y");
        Application inner = (Application) Logic.conditional(a, Variable.of("b"), Variable.of("c"));
        Application whole = (Application) Logic.conditional(inner, X, y);
        Application result = (Application) Logic.conditional(a, Logic.conditional(Variable.of("b"), X, y), Logic.conditional(Variable.of("c"), X, y));
        Theorem holds = Theorem.assume(theory(), a);
        Theorem fails = Theorem.assume(theory(), Logic.negation(a));
        Equality positive = Equality.at(whole, 0, derivation.chooseFirst(inner, holds)).then(derivation.chooseFirst(result, holds).reversed());
        Equality negative = Equality.at(whole, 0, derivation.chooseSecond(inner, fails)).then(derivation.chooseSecond(result, fails).reversed());
        return Theorem.split(positive.theorem(theory()), negative.theorem(theory()), a);
    }

    private Theorem deriveSame() {
        Variable c = Variable.of("c");
        Application whole = (Application) Logic.conditional(c, X, X);
        return Theorem.split(derivation.chooseFirst(whole, Theorem.assume(theory(), c)).theorem(theory()),
                derivation.chooseSecond(whole, Theorem.assume(theory(), Logic.negation(c))).theorem(theory()), c);
    }

    private Theorem deriveTurned() {
        Variable y = Variable.of("y");
        Application first = Logic.equation(X, y);
        Application second = Logic.equation(y, X);
        Theorem assumed = Theorem.assume(theory(), first);
        Equality positive = Equality.of(derivation.byAxiom("equal.holds", assumed))
                .then(Equality.of(derivation.byAxiom("equal.holds", Theorem.symmetric(assumed))).reversed());
        Theorem back = Theorem.symmetric(Theorem.assume(theory(), second));
        Theorem denied = Theorem.assume(theory(), Logic.negation(first));
        Equality firstIsFalse = derivation.isFalse(denied);
        Theorem notSecond = derivation.negated(Theorem.substitute(firstIsFalse.theorem(theory()), back), second);
        Equality negative = firstIsFalse.then(derivation.isFalse(notSecond).reversed());
        return Theorem.split(positive.theorem(theory()), negative.theorem(theory()), first);
    }

    /** {@return whether the term is a constant that holds} */
    static boolean isTruth(Term term) {
        return term instanceof Constant && term != Constant.FALSE;
    }
}
