package godel.prover.search;

import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.search.engine.Distribution;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How likely the searcher takes each token to be: the bias that its search is optimal for. A first-order Markov chain
 * over token classes; inside a class tokens share by weight. It is a value, part of the machine's software and open to
 * rewriting:
 *
 * <pre>
 * prior ::= 'standard
 *         | ['bigram, [row, …], [[token, weight], …]]
 * row   ::= [class, [class, weight], …]        after a token of the first class, one of the others
 * </pre>
 *
 * Weights are natural numbers below 2^31. A class without a row, or with weight 0, does not follow; a token that is not
 * named has weight 1. Of classes and tokens that an instruction set lacks, the share goes to the others.
 *
 * @param follows      weight of a class after a class
 * @param tokenWeights weight of tokens inside their class, by name
 */
public record Prior(Map<TokenClass, Map<TokenClass, Integer>> follows, Map<String, Integer> tokenWeights) {
    private static final Symbol STANDARD = Symbol.of("standard");
    private static final Symbol BIGRAM = Symbol.of("bigram");

    public Prior {
        Map<TokenClass, Map<TokenClass, Integer>> rows = new LinkedHashMap<>();
        follows.forEach((before, row) -> rows.put(before, Collections.unmodifiableMap(new LinkedHashMap<>(row))));
        follows = Collections.unmodifiableMap(rows);
        tokenWeights = Collections.unmodifiableMap(new LinkedHashMap<>(tokenWeights));
    }

    /** {@return the prior of a searcher that has no experience: the shape of techniques, and small numbers before large ones} */
    public static Prior standard() {
        return StandardPrior.PRIOR;
    }

    /** {@return the prior for which after every token each of these is as likely as any other} */
    public static Prior uniform(List<? extends Token> tokens) {
        Map<TokenClass, Integer> row = new LinkedHashMap<>();
        Map<String, Integer> weights = new LinkedHashMap<>();
        for (Token token : tokens) {
            row.merge(token.kind(), 1, Integer::sum);
            weights.put(token.text(), 1);
        }
        Map<TokenClass, Map<TokenClass, Integer>> follows = new LinkedHashMap<>();
        Arrays.stream(TokenClass.values()).forEach(before -> follows.put(before, row));
        return new Prior(follows, weights);
    }

    /** {@return the prior that a value is, if it is one} */
    public static Optional<Prior> of(Value value) {
        if (value == STANDARD) {
            return Optional.of(standard());
        }
        return list(value).filter(parts -> parts.size() == 3 && parts.getFirst() == BIGRAM)
                .flatMap(parts -> rows(parts.get(1)).flatMap(rows -> weights(parts.get(2)).map(tokens -> new Prior(rows, tokens))));
    }

    /** {@return this prior as an explicit table} */
    public Value toValue() {
        List<Value> rows = new ArrayList<>();
        follows.forEach((before, row) -> {
            List<Value> entries = new ArrayList<>(List.of(Symbol.of(before.text())));
            row.forEach((next, weight) -> entries.add(entry(next.text(), weight)));
            rows.add(Value.list(entries));
        });
        List<Value> tokens = new ArrayList<>();
        tokenWeights.forEach((token, weight) -> tokens.add(entry(token, weight)));
        return Value.list(BIGRAM, Value.list(rows), Value.list(tokens));
    }

    /** {@return this prior for an instruction set; contexts are classes by ordinal, and a token is a place in the list} */
    public Distribution over(List<? extends Token> tokens) {
        Map<TokenClass, BigInteger> totals = new LinkedHashMap<>();
        tokens.forEach(token -> totals.merge(token.kind(), weight(token), BigInteger::add));
        BigInteger common = totals.values().stream().filter(total -> total.signum() > 0).reduce(BigInteger.ONE, BigInteger::multiply);
        List<List<BigInteger>> weights = new ArrayList<>();
        for (TokenClass before : TokenClass.values()) {
            Map<TokenClass, Integer> row = follows.getOrDefault(before, Map.of());
            List<BigInteger> shares = new ArrayList<>();
            for (Token token : tokens) {
                BigInteger weight = weight(token);
                shares.add(weight.signum() == 0 ? weight
                        : weight.multiply(BigInteger.valueOf(row.getOrDefault(token.kind(), 0))).multiply(common.divide(totals.get(token.kind()))));
            }
            weights.add(shares);
        }
        return Distribution.of(tokens.stream().map(token -> token.kind().ordinal()).toList(), weights);
    }

    private BigInteger weight(Token token) {
        return BigInteger.valueOf(tokenWeights.getOrDefault(token.text(), 1));
    }

    private static Value entry(String name, int weight) {
        return Value.list(Symbol.of(name), Rational.of(weight));
    }

    private static Optional<Map<TokenClass, Map<TokenClass, Integer>>> rows(Value value) {
        Map<TokenClass, Map<TokenClass, Integer>> rows = new LinkedHashMap<>();
        for (Value element : list(value).orElse(List.of())) {
            if (!(element instanceof Pair row)) {
                return Optional.empty();
            }
            Optional<TokenClass> before = tokenClass(row.head());
            Optional<Map<String, Integer>> entries = weights(row.tail());
            if (before.isEmpty() || entries.isEmpty() || rows.containsKey(before.get())) {
                return Optional.empty();
            }
            Map<TokenClass, Integer> weights = new LinkedHashMap<>();
            for (Map.Entry<String, Integer> entry : entries.get().entrySet()) {
                Optional<TokenClass> next = tokenClass(Symbol.of(entry.getKey()));
                if (next.isEmpty() || next.get() == TokenClass.START) {
                    return Optional.empty();
                }
                weights.put(next.get(), entry.getValue());
            }
            rows.put(before.get(), weights);
        }
        return list(value).map(elements -> rows);
    }

    private static Optional<Map<String, Integer>> weights(Value value) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        for (Value element : list(value).orElse(List.of())) {
            List<Value> parts = list(element).orElse(List.of());
            if (parts.size() != 2 || !(parts.get(0) instanceof Symbol name) || !(parts.get(1) instanceof Rational weight)
                    || !weight.isInteger() || weight.signum() < 0 || weight.numerator().bitLength() >= Integer.SIZE
                    || weights.put(name.name(), weight.numerator().intValueExact()) != null) {
                return Optional.empty();
            }
        }
        return list(value).map(elements -> weights);
    }

    private static Optional<TokenClass> tokenClass(Value value) {
        return Arrays.stream(TokenClass.values()).filter(known -> value == Symbol.of(known.text())).findFirst();
    }

    private static Optional<List<Value>> list(Value value) {
        List<Value> elements = new ArrayList<>();
        Value rest = value;
        while (rest instanceof Pair pair) {
            elements.add(pair.head());
            rest = pair.tail();
        }
        return rest == Symbol.NIL ? Optional.of(elements) : Optional.empty();
    }
}
