package godel.prover.tactic.program;

import godel.grammar.syntax.Define;
import godel.grammar.syntax.Expression.Variable;
import godel.grammar.syntax.Expression;
import godel.grammar.term.Term;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.kernel.Logic;
import godel.prover.tactic.code.Meaning;
import godel.prover.tactic.code.NaturalProof;
import godel.prover.tactic.code.ProgramMeaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code differences}: a recursive function of one number whose values at 0, 1, 2, … have constant differences of some order
 * is replaced by the polynomial through them (Newton's forward differences), written by Horner's rule.
 */
final class Differences implements Transformation {
    private static final int VALUES = 12;
    private static final int HIGHEST_DEGREE = 6;

    @Override
    public String name() {
        return "differences";
    }

    @Override
    public Optional<Suggestion> suggest(List<Define> functions, Define target, Samples samples) {
        if (target.parameters().size() != 1 || !Shape.isRecursive(target)) {
            return Optional.empty();
        }
        List<Rational> values = new ArrayList<>();
        for (Value value : samples.values(functions, target, VALUES)) {
            if (value instanceof Rational number) {
                values.add(number);
            }
        }
        if (values.size() < VALUES) {
            return Optional.empty();
        }
        return Interpolation.through(values, HIGHEST_DEGREE).map(coefficients -> {
            Expression closed = Interpolation.horner(coefficients, new Variable(target.parameters().getFirst()));
            return new Suggestion(Shape.with(functions, Define.of(target.name(), target.parameters(), closed)),
                    (proof, before, after) -> lemma(proof, before, after, Symbol.of(target.name())));
        });
    }

    /** Of a function that the program only calls, it is needed that both agree on natural numbers; on others they hardly ever do. */
    private static void lemma(LemmaProof proof, ProgramMeaning before, ProgramMeaning after, Symbol name) {
        Meaning closed = after.function(name).orElseThrow();
        if (closed != after.main()) {
            Meaning old = before.function(name).orElseThrow();
            Term agree = Logic.implication(NaturalProof.claim(closed.variables().getFirst()), Logic.equation(old.value(), closed.value()));
            proof.prove(Claims.under(old.guard(), Claims.under(closed.guard(), agree))).ifPresent(proof::learn);
        }
    }
}
