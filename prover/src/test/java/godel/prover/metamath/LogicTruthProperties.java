package godel.prover.metamath;

import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Every axiom of the preamble that has no hypotheses is true for random values of its variables. */
class LogicTruthProperties {
    private static final List<String> FUNCTIONS = List.of("f-head", "f-is_pair", "f-.2b", "f-.3c", "f-equal", "f-size", "f-if");

    private final Expressions expressions = new Expressions();
    private final Preamble preamble = Preamble.load();
    private final Library library = preamble.read(expressions);
    private final List<Assertion> axioms = MetamathVerifier.verify(preamble.text()).labels("$a").stream()
            .filter(label -> label.matches("(ax|df)-.*"))
            .map(library::assertion)
            .filter(axiom -> axiom.hypotheses().isEmpty())
            .toList();

    @Property(tries = 400)
    void axiomsAreTrue(@ForAll long seed) {
        assertTrue(axioms.size() > 60, () -> axioms.size() + " axioms only");
        Random random = new Random(seed);
        for (Assertion axiom : axioms) {
            Map<Expression, Object> valuation = new HashMap<>();
            for (Expression variable : axiom.variables()) {
                valuation.put(variable, instance(variable.syntax().sort(), random));
            }
            assertTrue(new Truth(valuation).of(axiom.conclusion()), () -> axiom.label() + " is false for " + valuation);
        }
    }

    private static Object instance(Sort sort, Random random) {
        return switch (sort) {
            case TERM, VAR -> value(random, 3);
            case WFF -> random.nextBoolean();
            case PART -> new Truth.Part(FUNCTIONS.get(random.nextInt(FUNCTIONS.size())), random.nextBoolean() ? List.of() : List.of(value(random, 1)));
        };
    }

    private static Value value(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 9 : 7)) {
            case 0, 1, 2 -> Rational.of(random.nextInt(5) - 2);
            case 3 -> Rational.of(BigInteger.valueOf(random.nextInt(9) - 4), BigInteger.valueOf(1 + random.nextInt(3)));
            case 4 -> Symbol.FALSE;
            case 5 -> Symbol.TRUE;
            case 6 -> List.of(Symbol.NIL, Symbol.of("left")).get(random.nextInt(2));
            default -> Pair.of(value(random, depth - 1), random.nextInt(3) > 0 ? Symbol.NIL : value(random, depth - 1));
        };
    }
}
