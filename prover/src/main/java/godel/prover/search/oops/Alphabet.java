package godel.prover.search.oops;

import godel.prover.search.ordered.Code;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The tokens that programs are made of, numbered from 1 on: operations, then declared tokens. Numbers matter, since
 * programs compute with them: those of the tokens of the experiments are the lowest.
 */
public final class Alphabet {
    /** The paper counts 73 tokens and names 79; these six are left out. Each is a variant of one that stays. */
    private static final Set<Operation> NOT_IN_THE_EXPERIMENTS =
            Set.of(Operation.GEQ, Operation.OR, Operation.CLEAR, Operation.XMNB, Operation.INNB, Operation.FINDB);

    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Declaration> declarations;
    private final int[] opcodes;

    private Alphabet(List<Operation> operations, List<Declaration> declarations) {
        this.declarations = List.copyOf(declarations);
        opcodes = new int[1 + operations.size() + declarations.size()];
        for (Operation operation : operations) {
            add(operation.token(), operation.ordinal());
        }
        for (int place = 0; place < declarations.size(); place++) {
            add(declarations.get(place).name(), Opcode.DECLARED + place);
        }
        code();
    }

    /**
     * {@return the alphabet of these tokens, numbered in this order}
     *
     * @throws UnknownToken             if a body uses a token that is not among them
     * @throws IllegalArgumentException if a name is there twice
     */
    public static Alphabet of(List<Operation> operations, List<Declaration> declarations) {
        return new Alphabet(operations, declarations);
    }

    /** {@return every operation that the paper names, and the declared tokens: 79} */
    public static Alphabet complete() {
        return of(List.of(Operation.values()), Declaration.ofThePaper());
    }

    /** {@return the 73 tokens of the experiments} */
    public static Alphabet ofTheExperiments() {
        List<Operation> operations = new ArrayList<>(List.of(Operation.values()));
        operations.removeAll(NOT_IN_THE_EXPERIMENTS);
        return of(operations, Declaration.ofThePaper());
    }

    /** {@return how many tokens there are} */
    public int size() {
        return names.size();
    }

    /** {@return the name of a token} */
    public String name(int token) {
        return names.get(token - 1);
    }

    /**
     * {@return the number of a token}
     *
     * @throws UnknownToken if there is none of this name
     */
    public int number(String name) {
        Integer number = numbers.get(name);
        if (number == null) {
            number = Operation.named(name).map(operation -> numbers.get(operation.token())).orElse(null);
        }
        if (number == null) {
            throw new UnknownToken(name, names);
        }
        return number;
    }

    /**
     * {@return the numbers of the tokens of a program, which are separated by spaces}
     *
     * @throws UnknownToken if it has another
     */
    public List<Integer> program(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+")).stream().map(this::number).toList();
    }

    /** {@return a program as text} */
    public String text(List<Integer> program) {
        return String.join(" ", program.stream().map(this::name).toList());
    }

    /** {@return new code that begins with the bodies of the declared tokens} */
    public Code code() {
        Code code = new Code();
        declarations.forEach(declaration -> code.declare(declaration.body().stream().map(this::number).toList()));
        return code;
    }

    /** {@return the declared tokens, in the order of their programs} */
    public List<Declaration> declarations() {
        return declarations;
    }

    /** {@return what each token does, at its number} */
    int[] opcodes() {
        return opcodes.clone();
    }

    private void add(String name, int opcode) {
        names.add(name);
        opcodes[names.size()] = opcode;
        if (numbers.put(name, names.size()) != null) {
            throw new IllegalArgumentException("two tokens are called " + name);
        }
    }
}
