package godel.prover.tactic.arithmetic;

import static godel.prover.tactic.arithmetic.Arithmetic.ZERO;
import static godel.prover.tactic.arithmetic.Arithmetic.plus;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.prover.kernel.Theorem;
import java.util.Optional;

/** What is known to be a number: numeric constants, applications of {@code + - * /}, {@code floor} and {@code size}, and what facts say is one. */
final class Numbers {
    private final Laws laws;
    private final KnownValues values;
    private final Facts facts;

    Numbers(Laws laws, KnownValues values, Facts facts) {
        this.laws = laws;
        this.values = values;
        this.facts = facts;
    }

    boolean isNumber(Term term) {
        return Arithmetic.number(term).isPresent() || number(term).isPresent() || facts.number(term).isPresent();
    }

    /** {@return the conversion of {@code 0 + term} to {@code term}, which must be known to be a number} */
    Conversion zeroPlus(Term term) {
        if (term instanceof Constant) {
            return values.of(plus(ZERO, term));
        }
        return Conversion.of(number(term).map(lemma -> lemma.of(((Application) term).arguments().toArray(Term[]::new)))
                .orElseGet(() -> Theorem.modusPonens(laws.order().numberIsItself.of(term), facts.number(term).orElseThrow().get())));
    }

    /** {@return {@code Γ |- equal(left, right)}, both known to be numbers, from {@code Γ |- not(left < right)} and {@code Γ |- not(right < left)}} */
    Theorem equal(Term left, Term right, Theorem notBelow, Theorem notAbove) {
        Theorem equal = LogicLaws.follow(laws.order().total.of(left, right), notBelow, notAbove);
        return zeroPlus(left).reversed().then(equal).then(zeroPlus(right)).theorem(laws.theory());
    }

    private Optional<Lemma> number(Term term) {
        RingLaws ring = laws.ring();
        if (!(term instanceof Application application)) {
            return Optional.empty();
        }
        FunctionSymbol function = application.function();
        return function == Arithmetic.PLUS ? Optional.of(ring.zeroPlusSum)
                : function == Arithmetic.MINUS ? Optional.of(ring.zeroPlusDifference)
                : function == Arithmetic.TIMES ? Optional.of(ring.zeroPlusProduct)
                : function == Arithmetic.DIVIDE ? Optional.of(ring.zeroPlusQuotient)
                : function == Arithmetic.FLOOR ? Optional.of(ring.zeroPlusFloor)
                : function == Arithmetic.SIZE ? Optional.of(ring.zeroPlusSize) : Optional.empty();
    }
}
