package godel.prover.tactic.induction;

import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Values of sorts, at random but the same in every run, to test conjectures on. */
public final class TestValues {
    private static final Symbol FUNCTION = Symbol.of("function");

    private final Vocabulary vocabulary;
    private final Random random;
    private final List<Sort> results = new ArrayList<>();

    public TestValues(Vocabulary vocabulary, long seed) {
        this.vocabulary = vocabulary;
        this.random = new Random(seed);
    }

    /** {@return a value of the sort, of at most about {@code size} constructors} */
    public Value next(Sort sort, int size) {
        return next(sort, size, random);
    }

    private Value next(Sort sort, int size, Random random) {
        if (sort.isFunction()) {
            results.add(sort.arguments().getLast());
            return Value.list(FUNCTION, Rational.of(random.nextInt(1_000)), Rational.of(results.size() - 1));
        }
        if (sort.equals(Sort.BOOLEAN)) {
            return Value.truth(random.nextBoolean());
        }
        if (sort.equals(Sort.INTEGER)) {
            int range = Math.max(1, size);
            return Rational.of(random.nextInt(2 + 2 * range) - (random.nextInt(3) == 0 ? range : 0));
        }
        return vocabulary.dataType(sort).map(dataType -> ofDataType(dataType, sort, size, random))
                .orElseGet(() -> Rational.of(random.nextInt(2 + Math.max(0, size))));
    }

    private Value ofDataType(DataType dataType, Sort sort, int size, Random random) {
        List<DataType.Constructor> usable = dataType.constructors();
        if (size <= 0 || random.nextInt(size + 2) == 0) {
            List<DataType.Constructor> small = usable.stream().filter(constructor -> constructor.fields().stream()
                    .noneMatch(field -> field.name().equals(sort.name()))).toList();
            usable = small.isEmpty() ? usable : small;
        }
        DataType.Constructor constructor = usable.get(random.nextInt(usable.size()));
        List<Sort> fields = dataType.fields(constructor, sort);
        if (size < -20) {
            throw new Programs.GivenUp();
        }
        Value result = Symbol.NIL;
        int left = size - 1;
        for (int i = fields.size() - 1; i >= 0; i--) {
            boolean recursive = fields.get(i).name().equals(sort.name());
            int share = recursive ? left : Math.min(left, random.nextInt(3));
            long branching = fields.stream().filter(field -> field.name().equals(sort.name())).count();
            result = Pair.of(next(fields.get(i), recursive && branching > 1 ? share / (int) branching : share, random), result);
        }
        return Pair.of(Symbol.of(constructor.tag()), result);
    }

    /** {@return what a function value made here gives for arguments; any other value gives a number} */
    public Value apply(List<Value> functionAndArguments) {
        Random chosen = new Random(functionAndArguments.toString().hashCode());
        if (functionAndArguments.getFirst() instanceof Pair function && function.head() == FUNCTION && function.tail() instanceof Pair rest
                && rest.tail() instanceof Pair last && last.head() instanceof Rational index && index.numerator().intValue() < results.size()) {
            return next(results.get(index.numerator().intValue()), 2, chosen);
        }
        return Rational.of(chosen.nextInt(3));
    }
}
