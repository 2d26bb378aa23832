package godel.prover.tactic.induction;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Proposal;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.Equality;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Predicates that say of a value that it is of a sort, defined when a sort is first met. A sort variable, a function
 * sort and a sort that is not declared have none: any value will do.
 */
final class SortPredicates {
    private static final Variable X = Variable.of("x");
    private static final int MAXIMAL_GROUP = 50;

    private final Vocabulary vocabulary;
    private final Derivation derivation;
    private final Predicate<List<Proposal>> admission;
    private final Map<Sort, FunctionSymbol> predicates = new LinkedHashMap<>();
    private final Map<FunctionSymbol, Sort> sorts = new HashMap<>();
    private final Theorem truthValueLaw;

    /** @param admission admits recursive definitions, or does not */
    SortPredicates(Vocabulary vocabulary, Derivation derivation, Predicate<List<Proposal>> admission) {
        this.vocabulary = vocabulary;
        this.derivation = derivation;
        this.admission = admission;
        Term eitherTruth = Logic.conditional(Logic.equation(X, Constant.TRUE), Constant.TRUE, Logic.equation(X, Constant.FALSE));
        FunctionSymbol truthValue = FunctionSymbol.of("type-Bool", 1);
        if (!isDefined(truthValue, eitherTruth)) {
            truthValue = fresh("type-Bool");
            derivation.theory().define(List.of(new Proposal(truthValue, List.of(X), eitherTruth, List.of())), List.of());
        }
        put(Sort.BOOLEAN, truthValue);
        put(Sort.INTEGER, FunctionSymbol.of("is_integer", 1));
        this.truthValueLaw = deriveTruthValueLaw(truthValue);
    }

    private FunctionSymbol fresh(String name) {
        FunctionSymbol symbol = FunctionSymbol.of(name, 1);
        for (int i = 2; derivation.theory().knows(symbol); i++) {
            symbol = FunctionSymbol.of(name + "." + i, 1);
        }
        return symbol;
    }

    private void put(Sort sort, FunctionSymbol predicate) {
        predicates.put(sort, predicate);
        sorts.put(predicate, sort);
    }

    boolean isPredicate(FunctionSymbol function) {
        return sorts.containsKey(function);
    }

    /** {@return the sort that a predicate stands for} */
    Sort sortOf(FunctionSymbol predicate) {
        return sorts.get(predicate);
    }

    /** {@return that the term is of the sort, if the sort restricts values} */
    Optional<Application> claim(Sort sort, Term term) {
        return predicate(sort).map(predicate -> Application.of(predicate, List.of(term)));
    }

    /**
     * {@return the predicate of a sort that restricts values}
     *
     * @throws NotAdmitted if its definition is not admitted
     */
    Optional<FunctionSymbol> predicate(Sort sort) {
        FunctionSymbol known = predicates.get(sort);
        if (known != null || vocabulary.dataType(sort).isEmpty()) {
            return Optional.ofNullable(known);
        }
        Map<Sort, FunctionSymbol> before = new LinkedHashMap<>(predicates);
        List<Proposal> usual = proposals(sort, wanted -> FunctionSymbol.of(wanted, 1));
        if (usual.stream().allMatch(proposal -> isDefined(proposal.function(), proposal.body()))) {
            return Optional.of(predicates.get(sort));
        }
        predicates.clear();
        predicates.putAll(before);
        if (!admission.test(proposals(sort, this::fresh))) {
            throw new NotAdmitted("the predicate of the sort " + sort + " is not shown to end");
        }
        return Optional.of(predicates.get(sort));
    }

    /** Several provers in one theory share the predicates, and with them their lemmas. */
    private boolean isDefined(FunctionSymbol predicate, Term body) {
        return derivation.theory().definition(predicate).filter(known -> known.parameters().equals(List.of(X)) && known.body() == body).isPresent();
    }

    /** Names the predicates of a sort and of the sorts of fields that have none yet; {@return their definitions} */
    private List<Proposal> proposals(Sort sort, Function<String, FunctionSymbol> naming) {
        List<Proposal> proposals = new ArrayList<>();
        List<Sort> open = new ArrayList<>(List.of(sort));
        put(sort, naming.apply(name(sort)));
        while (!open.isEmpty()) {
            Sort next = open.removeLast();
            DataType dataType = vocabulary.dataType(next).orElseThrow();
            for (DataType.Constructor constructor : dataType.constructors()) {
                for (Sort field : dataType.fields(constructor, next)) {
                    if (!predicates.containsKey(field) && vocabulary.dataType(field).isPresent()) {
                        put(field, naming.apply(name(field)));
                        open.add(field);
                    }
                }
            }
            proposals.add(new Proposal(predicates.get(next), List.of(X), body(dataType, next), List.of()));
            if (proposals.size() > MAXIMAL_GROUP) {
                throw new NotAdmitted("the sort " + sort + " needs too many predicates");
            }
        }
        return proposals;
    }

    private static String name(Sort sort) {
        return "type-" + sort.toString().replace("(", "").replace(")", "").replace(' ', '.');
    }

    private Term body(DataType dataType, Sort sort) {
        Term result = Constant.FALSE;
        for (DataType.Constructor constructor : dataType.constructors().reversed()) {
            List<Sort> fields = dataType.fields(constructor, sort);
            Term claims = Constant.TRUE;
            for (int i = fields.size() - 1; i >= 0; i--) {
                FunctionSymbol predicate = predicates.get(fields.get(i));
                if (predicate != null) {
                    Term claim = Application.of(predicate, List.of(Application.of(constructor.parts().get(i), List.of(X))));
                    claims = claims == Constant.TRUE ? claim : Logic.conditional(claim, claims, Constant.FALSE);
                }
            }
            result = Logic.conditional(Application.of(constructor.recogniser(), List.of(X)), claims, result);
        }
        return result;
    }

    /** {@return the predicate that says that something is 'true or 'false} */
    FunctionSymbol truthValue() {
        return predicates.get(Sort.BOOLEAN);
    }

    /** {@return {@code x, type-Bool(x) |- x = 'true}} */
    Theorem truthValueLaw() {
        return truthValueLaw;
    }

    private Theorem deriveTruthValueLaw(FunctionSymbol truthValue) {
        Theorem positive = Theorem.assume(derivation.theory(), Logic.equation(X, Constant.TRUE));
        Theorem negated = Theorem.assume(derivation.theory(), Logic.negation(positive.conclusion()));
        Theorem definition = Theorem.definition(derivation.theory(), truthValue);
        Theorem body = Theorem.substitute(definition, Theorem.assume(derivation.theory(), Application.of(truthValue, List.of(X))));
        Theorem isFalse = derivation.chooseSecond((Application) body.conclusion(), negated).carry(body);
        Theorem contradiction = Equality.of(isFalse).carry(Theorem.assume(derivation.theory(), X));
        return Theorem.split(positive, Theorem.absurd(contradiction, positive.conclusion()), positive.conclusion());
    }
}
