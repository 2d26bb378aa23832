package godel.prover.tactic.loop;

import godel.grammar.term.Application;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.grammar.value.Rational;
import godel.prover.kernel.Theory;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The numbers by which programs divide: constants in the second place of a call of a function of two arguments that takes a floor. */
final class Divisors {
    private final Theory theory;
    private final Reasoning reasoning;
    private final Set<Integer> found = new TreeSet<>();
    private final Set<Term> met = new HashSet<>();
    private final Set<FunctionSymbol> entered = new HashSet<>();
    private final ArrayDeque<Term> open = new ArrayDeque<>();

    private Divisors(Reasoning reasoning) {
        this.reasoning = reasoning;
        this.theory = reasoning.theory();
    }

    static Set<Integer> of(Reasoning reasoning, List<Term> programs) {
        Divisors divisors = new Divisors(reasoning);
        divisors.open.addAll(programs);
        while (!divisors.open.isEmpty()) {
            if (divisors.open.pop() instanceof Application application && divisors.met.add(application)) {
                divisors.look(application);
            }
        }
        return divisors.found;
    }

    private void look(Application application) {
        open.addAll(application.arguments());
        theory.definition(application.function()).ifPresent(definition -> {
            if (entered.add(application.function())) {
                open.add(definition.body());
            }
            if (application.arguments().size() == 2 && definition.parameters().size() == 2 && reasoning.ring().polynomial(application.argument(1)).isConstant()) {
                Rational divisor = reasoning.ring().polynomial(application.argument(1)).constantPart();
                if (divisor.isInteger() && divisor.numerator().bitLength() < 16 && divides(definition.body())) {
                    found.add(divisor.numerator().abs().intValue());
                }
            }
        });
    }

    /** {@return whether a body divides by its second parameter, or calls what does} */
    static boolean divides(Term body) {
        return body.applications().stream().anyMatch(part -> part.applies("floor", 1)) || body.applications().stream().anyMatch(part -> part.function().name().startsWith("div"));
    }
}
