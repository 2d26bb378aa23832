package godel.prover.tactic.induction;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Rational;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The data types and the sorts of functions of a typed problem: what the logic itself, which has no sorts, does not know. */
public final class Vocabulary {
    private final Map<String, DataType> dataTypes = new LinkedHashMap<>();
    private final Map<FunctionSymbol, Signature> signatures = new LinkedHashMap<>();
    private final Map<FunctionSymbol, DataType.Constructor> constructors = new HashMap<>();
    private final Map<FunctionSymbol, DataType.Constructor> recognisers = new HashMap<>();

    /** A vocabulary of the operations on integers, and no more. */
    public Vocabulary() {
        for (String operation : List.of("+", "-", "*")) {
            add(FunctionSymbol.of(operation, 2), List.of(Sort.INTEGER, Sort.INTEGER), Sort.INTEGER);
        }
        add(FunctionSymbol.of("<", 2), List.of(Sort.INTEGER, Sort.INTEGER), Sort.BOOLEAN);
        add(FunctionSymbol.of("floor", 1), List.of(Sort.INTEGER), Sort.INTEGER);
    }

    /** The sorts of a function's arguments and of its result. */
    public record Signature(List<Sort> arguments, Sort result) {
        public Signature {
            arguments = List.copyOf(arguments);
        }
    }

    /** Makes a data type known, and its constructors as functions. */
    public void add(DataType dataType) {
        dataTypes.put(dataType.name(), dataType);
        Sort whole = new Sort(dataType.name(), dataType.variables().stream().map(Sort::variable).toList(), false);
        for (DataType.Constructor constructor : dataType.constructors()) {
            constructors.put(constructor.symbol(), constructor);
            recognisers.put(constructor.recogniser(), constructor);
            signatures.put(constructor.symbol(), new Signature(constructor.fields(), whole));
            for (int i = 0; i < constructor.parts().size(); i++) {
                signatures.put(constructor.parts().get(i), new Signature(List.of(whole), constructor.fields().get(i)));
            }
        }
    }

    /** Makes a function's sorts known. */
    public void add(FunctionSymbol function, List<Sort> arguments, Sort result) {
        signatures.put(function, new Signature(arguments, result));
    }

    /** {@return all data types, in the order in which they became known} */
    public List<DataType> dataTypes() {
        return List.copyOf(dataTypes.values());
    }

    /** {@return whether this function gives a field of a constructor} */
    public boolean isPart(FunctionSymbol function) {
        return constructors.values().stream().anyMatch(constructor -> constructor.parts().contains(function));
    }

    public Optional<DataType> dataType(Sort sort) {
        return sort.isVariable() ? Optional.empty() : Optional.ofNullable(dataTypes.get(sort.name()));
    }

    /** {@return whether a field of this constructor may hold values of the data type itself, however deep in it} */
    public boolean isRecursive(DataType dataType, DataType.Constructor constructor) {
        Set<String> met = new HashSet<>();
        List<Sort> open = new ArrayList<>(constructor.fields());
        while (!open.isEmpty()) {
            Sort sort = open.removeLast();
            if (sort.isVariable() || !met.add(sort.name() + sort.arguments())) {
                continue;
            }
            if (sort.name().equals(dataType.name())) {
                return true;
            }
            open.addAll(sort.arguments());
            dataType(sort).ifPresent(inner -> inner.constructors().forEach(each -> open.addAll(each.fields())));
        }
        return false;
    }

    public Optional<Signature> signature(FunctionSymbol function) {
        return Optional.ofNullable(signatures.get(function));
    }

    /** {@return all functions with known sorts, in the order in which they became known} */
    public Map<FunctionSymbol, Signature> signatures() {
        return java.util.Collections.unmodifiableMap(signatures);
    }

    public Optional<DataType.Constructor> constructor(FunctionSymbol function) {
        return Optional.ofNullable(constructors.get(function));
    }

    /** {@return the constructor that this function recognises} */
    public Optional<DataType.Constructor> recognised(FunctionSymbol function) {
        return Optional.ofNullable(recognisers.get(function));
    }

    /** {@return the sort of a term, if the sorts of its variables are known and it has one} */
    public Optional<Sort> sortOf(Term term, Map<Variable, Sort> variables) {
        return switch (term) {
            case Variable variable -> Optional.ofNullable(variables.get(variable));
            case Constant constant -> constant == Constant.TRUE || constant == Constant.FALSE ? Optional.of(Sort.BOOLEAN)
                    : constant.value() instanceof Rational ? Optional.of(Sort.INTEGER) : Optional.empty();
            case Application application -> application.applies("if", 3)
                    ? sortOf(application.argument(1), variables).or(() -> sortOf(application.argument(2), variables))
                    : ofCall(application, variables);
        };
    }

    private Optional<Sort> ofCall(Application call, Map<Variable, Sort> variables) {
        Signature signature = signatures.get(call.function());
        if (signature == null) {
            return Optional.empty();
        }
        Map<String, Sort> bindings = new HashMap<>();
        List<Sort> arguments = new ArrayList<>(signature.arguments());
        for (int i = 0; i < arguments.size(); i++) {
            Optional<Sort> actual = sortOf(call.argument(i), variables);
            if (actual.isPresent() && !arguments.get(i).match(actual.get(), bindings)) {
                return Optional.empty();
            }
        }
        return Optional.of(signature.result().with(bindings));
    }
}
