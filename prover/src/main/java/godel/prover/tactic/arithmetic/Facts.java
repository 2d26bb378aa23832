package godel.prover.tactic.arithmetic;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.grammar.value.Rational;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.arithmetic.LinearFact.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Reads theorems as facts about numbers: comparisons and equations, and what is known to be an integer or a number. Theorems that say nothing of the kind are passed over. */
final class Facts {
    private static final Set<String> WITHOUT_NUMBERS = Set.of("equal", "pair", "is_pair", "is_number", "is_integer", "is_symbol", "<", "<=", "not", "and", "or", "implies", "iff");

    private final Laws laws;
    private final List<LinearFact> comparisons = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();
    private final Map<Term, Supplier<Theorem>> integers = new HashMap<>();
    private final Map<Term, Supplier<Theorem>> numbers = new HashMap<>();

    Facts(Laws laws, List<Theorem> theorems) {
        this.laws = laws;
        theorems.forEach(this::read);
    }

    /**
     * Two terms known to differ.
     *
     * @param proof gives {@code Γ |- not(equal(left, right))}
     */
    record Difference(Term left, Term right, Supplier<Theorem> proof) {
    }

    /** {@return what is known to differ, in the order given} */
    List<Difference> differences() {
        return differences;
    }

    /** {@return the comparisons and equations, in the order given} */
    List<LinearFact> comparisons() {
        return comparisons;
    }

    /** {@return {@code Γ |- is_integer(term)} if that is one of the facts, or the term is an application of floor or size} */
    Optional<Supplier<Theorem>> integer(Term term) {
        if (term instanceof Application application && application.function() == Arithmetic.FLOOR) {
            return Optional.of(() -> laws.logic().holds(laws.order().floorInteger.of(application.argument(0))));
        }
        if (term instanceof Application application && application.function() == Arithmetic.SIZE) {
            return Optional.of(() -> laws.logic().holds(laws.order().sizeInteger.of(application.argument(0))));
        }
        return Optional.ofNullable(integers.get(term));
    }

    /** {@return {@code Γ |- is_number(term)} if a fact says that it is a number or an integer} */
    Optional<Supplier<Theorem>> number(Term term) {
        return Optional.ofNullable(numbers.get(term)).or(() -> Optional.ofNullable(integers.get(term)).map(integer ->
                () -> laws.logic().holds(Theorem.modusPonens(laws.order().integerIsNumber.of(term), integer.get()))));
    }

    private void read(Theorem theorem) {
        if (theorem.conclusion() instanceof Application equation && equation.function() == Arithmetic.EQUAL && isTruth(equation.argument(0))) {
            readTruth(equation.argument(1), equation.argument(0), () -> Theorem.symmetric(theorem));
        } else if (theorem.conclusion() instanceof Application equation && equation.function() == Arithmetic.EQUAL && isTruth(equation.argument(1))) {
            readTruth(equation.argument(0), equation.argument(1), () -> theorem);
        } else {
            read(theorem.conclusion(), () -> theorem);
        }
    }

    private static boolean isTruth(Term term) {
        return term == Constant.TRUE || term == Constant.FALSE;
    }

    private void readTruth(Term term, Term truth, Supplier<Theorem> equation) {
        if (truth == Constant.TRUE) {
            read(term, () -> Theorem.modusPonens(laws.logic().isTrue.of(term), equation.get()));
        } else {
            readNegated(term, () -> Theorem.modusPonens(laws.logic().isFalse.of(term), equation.get()));
        }
    }

    private void read(Term term, Supplier<Theorem> proof) {
        if (!(term instanceof Application application)) {
            return;
        }
        FunctionSymbol function = application.function();
        if (function == Arithmetic.NOT) {
            readNegated(application.argument(0), proof);
        } else if (function == Arithmetic.LESS) {
            comparisons.add(new LinearFact(Kind.LESS, application.argument(0), application.argument(1), proof));
        } else if (function == Arithmetic.AT_MOST) {
            unfolded(application).ifPresent(unfolded -> comparisons.add(new LinearFact(Kind.AT_MOST, application.argument(0), application.argument(1),
                    () -> Theorem.substitute(unfolded, proof.get()))));
        } else if (function == Arithmetic.EQUAL && mayBeNumbers(application)) {
            comparisons.add(new LinearFact(Kind.EQUAL, application.argument(0), application.argument(1), proof));
        } else if (function == Arithmetic.IS_INTEGER) {
            integers.putIfAbsent(application.argument(0), proof);
        } else if (function == Arithmetic.IS_NUMBER) {
            numbers.putIfAbsent(application.argument(0), proof);
        }
    }

    /** Reads {@code not(term)}. */
    private void readNegated(Term term, Supplier<Theorem> proof) {
        if (!(term instanceof Application application)) {
            return;
        }
        if (application.function() == Arithmetic.LESS) {
            comparisons.add(new LinearFact(Kind.AT_MOST, application.argument(1), application.argument(0), proof));
        } else if (application.function() == Arithmetic.AT_MOST) {
            Term opposite = Arithmetic.less(application.argument(1), application.argument(0));
            unfolded(application).ifPresent(unfolded -> comparisons.add(new LinearFact(Kind.LESS, application.argument(1), application.argument(0),
                    () -> Theorem.modusPonens(laws.logic().doubleNegation.of(opposite), Conversion.rewrite(proof.get(), unfolded, 0)))));
        } else if (application.function() == Arithmetic.EQUAL && mayBeNumbers(application)) {
            differences.add(new Difference(application.argument(0), application.argument(1), proof));
        } else if (application.function() == Arithmetic.NOT && application.argument(0) instanceof Application inner && inner.function() != Arithmetic.NOT) {
            read(inner, () -> Theorem.modusPonens(laws.logic().doubleNegation.of(inner), proof.get()));
        }
    }

    private Optional<Theorem> unfolded(Application atMost) {
        return laws.atMost().map(definition -> definition.of(atMost.argument(0), atMost.argument(1)));
    }

    private static boolean mayBeNumbers(Application equation) {
        return mayBeNumber(equation.argument(0)) && mayBeNumber(equation.argument(1));
    }

    private static boolean mayBeNumber(Term term) {
        return switch (term) {
            case Constant constant -> constant.value() instanceof Rational;
            case Application application -> !WITHOUT_NUMBERS.contains(application.function().name());
            default -> true;
        };
    }
}
