package godel.prover.tactic.loop;

import godel.grammar.term.Application;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Rational;
import godel.prover.kernel.Definition;
import godel.prover.kernel.Primitive;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.Equality;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Proves calls of one function equal by proving their arguments equal, where that function divides by what is no number:
 * about such a quotient nothing else may be known. Arguments must be equal for small numbers.
 */
final class Decomposition {
    private static final int SAMPLES = 10;
    private static final int MAXIMAL_UNFOLDINGS = 8;
    private static final long CALLS = 20_000;

    private final Reasoning reasoning;
    private final Values values;
    private final Whole whole;

    /** Proves {@code {is_integer(c), not(c < 0)} |- equal(left, right)} in another way. */
    interface Whole {
        Optional<Theorem> equal(Variable c, Term left, Term right);
    }

    Decomposition(Reasoning reasoning, Values values, Whole whole) {
        this.reasoning = reasoning;
        this.values = values;
        this.whole = whole;
    }

    /** {@return {@code {is_integer(c), not(c < 0)} |- equal(left, right)}} */
    Optional<Theorem> equal(Variable c, Term left, Term right) {
        if (left == right) {
            return Optional.of(Theorem.reflexive(reasoning.theory(), left));
        }
        Optional<Equality> one = quotient(left);
        Optional<Equality> other = quotient(right);
        if (one.isPresent() && other.isPresent()) {
            Optional<Theorem> parts = parts(c, (Application) one.get().right(), (Application) other.get().right());
            if (parts.isPresent()) {
                return parts.map(proof -> one.get().then(Equality.of(proof)).then(other.get().reversed()).theorem(reasoning.theory()));
            }
        }
        return whole.equal(c, left, right);
    }

    private Optional<Theorem> parts(Variable c, Application left, Application right) {
        if (left.function() != right.function()) {
            return Optional.empty();
        }
        for (int i = 0; i < left.arguments().size(); i++) {
            if (!agree(c, left.argument(i), right.argument(i))) {
                return Optional.empty();
            }
        }
        List<Equality> arguments = new ArrayList<>();
        for (int i = 0; i < left.arguments().size(); i++) {
            Optional<Theorem> proof = equal(c, left.argument(i), right.argument(i));
            if (proof.isEmpty()) {
                return Optional.empty();
            }
            arguments.add(Equality.of(proof.get()));
        }
        return Optional.of(Equality.congruence(left, arguments).theorem(reasoning.theory()));
    }

    private boolean agree(Variable c, Term left, Term right) {
        for (int i = 0; i < SAMPLES; i++) {
            Map<Variable, Rational> at = Map.of(c, Rational.of(i));
            Optional<Rational> value = values.number(left, at, CALLS);
            if (value.isEmpty() || !value.equals(values.number(right, at, CALLS))) {
                return false;
            }
        }
        return true;
    }

    /** {@return the equality with a call that divides by what is no number, if the term unfolds to one} */
    private Optional<Equality> quotient(Term term) {
        Equality unfolded = Equality.same(term);
        for (int i = 0; i < MAXIMAL_UNFOLDINGS && unfolded.right() instanceof Application call; i++) {
            Optional<Definition> definition = reasoning.theory().definition(call.function()).filter(found -> !found.isRecursive());
            if (definition.isEmpty() || Primitive.of(call.function()).isPresent()) {
                return Optional.empty();
            }
            if (call.arguments().size() == 2 && Divisors.divides(definition.get().body()) && !reasoning.ring().polynomial(call.argument(1)).isConstant()) {
                return Optional.of(unfolded);
            }
            Theorem instance = Theorem.instantiate(Theorem.definition(reasoning.theory(), call.function()),
                    Substitution.of(definition.get().parameters(), call.arguments()));
            unfolded = unfolded.then(Equality.of(instance));
        }
        return Optional.empty();
    }
}
