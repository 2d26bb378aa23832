package godel.prover.tactic.machine;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.value.Pair;
import godel.grammar.value.Symbol;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.tactic.Equality;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A software state as a term: [program, memory, searcher, switchbit, switchprog]. The parts may be constants or not;
 * a simplified term keeps its longest constant tail as one constant, so the parts are read through both.
 */
public record StateTerm(Term program, Term memory, Term searcher, Term switchbit, Term switchprog) {

    /** {@return the state of a program with nothing to switch, its memory and searcher being variables} */
    static StateTerm unswitching(Constant program) {
        return new StateTerm(program, Target.MEMORY, Target.SEARCHER, Constant.of(0), Constant.NIL);
    }

    /** {@return the term, written as five pairs} */
    public Term term() {
        Term result = Constant.NIL;
        for (Term part : List.of(switchprog, switchbit, searcher, memory, program)) {
            result = Application.of("pair", part, result);
        }
        return result;
    }

    /** {@return the parts of a term that is a list of five elements on its face} */
    public static Optional<StateTerm> of(Term term) {
        List<Term> parts = new ArrayList<>();
        Term rest = term;
        while (parts.size() < 5) {
            if (rest instanceof Application pair && pair.applies("pair", 2)) {
                parts.add(pair.argument(0));
                rest = pair.argument(1);
            } else if (rest instanceof Constant constant && constant.value() instanceof Pair pair) {
                parts.add(Constant.of(pair.head()));
                rest = Constant.of(pair.tail());
            } else {
                return Optional.empty();
            }
        }
        return rest instanceof Constant end && end.value() == Symbol.NIL
                ? Optional.of(new StateTerm(parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4)))
                : Optional.empty();
    }

    /** {@return the equality of two terms that have the {@linkplain #of same parts}, however constant parts are written} */
    static Equality sameParts(Theory theory, Term left, Term right) {
        if (left == right) {
            return Equality.same(left);
        }
        if (left instanceof Application one && right instanceof Application other) {
            return Equality.at(one, 1, sameParts(theory, one.argument(1), other.argument(1)));
        }
        return left instanceof Constant ? sameParts(theory, right, left).reversed() : Equality.of(Theorem.evaluate(theory, left, 100));
    }

    /** {@return whether all but memory and searcher are the same} */
    boolean isOfSameSoftware(StateTerm other) {
        return program == other.program && switchbit == other.switchbit && switchprog == other.switchprog;
    }
}
