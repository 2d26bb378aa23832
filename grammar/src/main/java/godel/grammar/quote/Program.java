package godel.grammar.quote;

import godel.grammar.syntax.Define;
import godel.grammar.syntax.Expression;
import godel.grammar.value.Pair;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Programs as values and back: a list of {@code ['name, ['parameter, …], body]} with the body quoted. Measures are
 * advice to the prover and no part of a program, so they are left out. Of two functions with one name a program
 * would run the first; such programs are refused.
 */
public final class Program {
    private Program() {
    }

    /**
     * {@return the program as a value, in the order given}
     *
     * @throws IllegalArgumentException if two functions have one name
     */
    public static Value quote(List<Define> functions) {
        Set<String> names = new HashSet<>();
        List<Value> quoted = new ArrayList<>();
        for (Define function : functions) {
            if (!names.add(function.name())) {
                throw new IllegalArgumentException("two functions are called " + function.name());
            }
            Value parameters = Value.list(function.parameters().stream().map(Symbol::of).toList());
            quoted.add(Value.list(Symbol.of(function.name()), parameters, Quotation.quote(function.body())));
        }
        return Value.list(quoted);
    }

    /**
     * {@return the functions of the program, without measures}
     *
     * @throws MalformedQuotation if the value is not the quotation of a program
     */
    public static List<Define> unquote(Value program) {
        Set<String> names = new HashSet<>();
        List<Define> functions = new ArrayList<>();
        for (Value element : elements(program)) {
            Define function = function(element);
            if (!names.add(function.name())) {
                throw new MalformedQuotation(element, "two functions are called " + function.name());
            }
            functions.add(function);
        }
        return functions;
    }

    private static Define function(Value value) {
        List<Value> parts = elements(value);
        if (parts.size() != 3 || !(parts.getFirst() instanceof Symbol name)) {
            throw new MalformedQuotation(value, "a function has the form ['name, ['parameter, …], body]");
        }
        List<String> parameters = new ArrayList<>();
        for (Value parameter : elements(parts.get(1))) {
            if (!(parameter instanceof Symbol symbol)) {
                throw new MalformedQuotation(parts.get(1), "a parameter is a symbol, not " + parameter);
            }
            if (parameters.contains(symbol.name())) {
                throw new MalformedQuotation(parts.get(1), "the parameter " + symbol + " is there twice");
            }
            parameters.add(symbol.name());
        }
        if (Expression.RESERVED.contains(name.name())) {
            throw new MalformedQuotation(value, "no function can be called " + name);
        }
        return Define.of(name.name(), parameters, Quotation.unquote(parts.get(2)));
    }

    private static List<Value> elements(Value list) {
        List<Value> elements = new ArrayList<>();
        Value rest = list;
        while (rest instanceof Pair next) {
            elements.add(next.head());
            rest = next.tail();
        }
        if (rest != Symbol.NIL) {
            throw new MalformedQuotation(list, "a list was expected");
        }
        return elements;
    }
}
