package godel.prover.metamath;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.TreeSet;

/**
 * A small Metamath verifier after chapter 4 of the book "Metamath" (2nd edition), written for these tests: it shares nothing with the
 * exporter, and is stricter than the book where verifiers disagree. It refuses {@code $[}, unknown steps, symbols declared twice, even
 * in different blocks, and a {@code Z} that does not directly follow a step.
 */
final class MetamathVerifier {
    private final StringTokenizer words;
    private final Set<String> constants = new HashSet<>();
    private final Set<String> variables = new HashSet<>();
    private final Map<String, Statement> statements = new LinkedHashMap<>();
    private final List<Statement> hypotheses = new ArrayList<>();
    private final List<Set<String>> distinct = new ArrayList<>();
    private final List<String> activeVariables = new ArrayList<>();
    private final ArrayDeque<int[]> blocks = new ArrayDeque<>();

    /** What the database says wrongly, and where. */
    static final class Invalid extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Invalid(String where, String reason) {
            super(where + ": " + reason);
        }
    }

    /** A labelled statement; axioms are those that its proof rests on, itself if it is one. */
    private record Statement(String label, String kind, String[] symbols, List<Statement> mandatory, List<Set<String>> distinct, Set<String> axioms) {
        String variable() {
            return symbols[1];
        }
    }

    private MetamathVerifier(String text) {
        this.words = new StringTokenizer(text, " \t\n\r\f");
        text.chars().filter(c -> (c < ' ' || c > '~') && "\t\n\r\f".indexOf(c) < 0).findFirst().ifPresent(c -> fail("text", "character " + c));
    }

    /** {@return the database, all of whose proofs were verified} */
    static MetamathVerifier verify(String database) {
        MetamathVerifier verifier = new MetamathVerifier(database);
        for (String word = verifier.next(); word != null; word = verifier.next()) {
            verifier.statement(word);
        }
        verifier.require(verifier.blocks.isEmpty(), "end", "a block is open");
        return verifier;
    }

    /** {@return the labels of the axioms, not those of the syntax, that a theorem rests on} */
    Set<String> axiomsOf(String theorem) {
        return statements.get(theorem).axioms();
    }

    /** {@return what the statement with this label says} */
    String text(String label) {
        return String.join(" ", statements.get(label).symbols());
    }

    /** {@return the labels of all statements of a kind, such as {@code $p}, in order} */
    List<String> labels(String kind) {
        return statements.values().stream().filter(statement -> statement.kind().equals(kind)).map(Statement::label).toList();
    }

    private String next() {
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            if (!word.equals("$(")) {
                return word;
            }
            for (word = ""; !word.equals("$)"); word = words.nextToken()) {
                require(words.hasMoreTokens() && !word.contains("$("), "comment", "not closed, or one inside another");
            }
        }
        return null;
    }

    private List<String> upTo(String where, String... ends) {
        List<String> found = new ArrayList<>();
        for (String word = next(); !Arrays.asList(ends).contains(word); word = next()) {
            require(word != null && !word.startsWith("$"), where, "no end, but " + word);
            found.add(word);
        }
        return found;
    }

    private void statement(String word) {
        switch (word) {
            case "${" -> blocks.push(new int[] {hypotheses.size(), distinct.size(), activeVariables.size()});
            case "$}" -> {
                require(!blocks.isEmpty(), word, "no block is open");
                int[] sizes = blocks.pop();
                hypotheses.subList(sizes[0], hypotheses.size()).clear();
                distinct.subList(sizes[1], distinct.size()).clear();
                activeVariables.subList(sizes[2], activeVariables.size()).clear();
            }
            case "$c" -> upTo(word, "$.").forEach(symbol -> declare(symbol, constants, blocks.isEmpty()));
            case "$v" -> upTo(word, "$.").forEach(symbol -> declare(symbol, variables, activeVariables.add(symbol)));
            case "$d" -> {
                List<String> pair = upTo(word, "$.");
                require(pair.size() >= 2 && new HashSet<>(activeVariables).containsAll(pair), word, "no active variables: " + pair);
                for (String first : pair) {
                    pair.subList(pair.indexOf(first) + 1, pair.size()).forEach(second -> distinct.add(Set.of(first, second)));
                }
            }
            default -> labelled(word);
        }
    }

    private void declare(String symbol, Set<String> kind, boolean allowed) {
        require(allowed && !statements.containsKey(symbol) && !variables.contains(symbol) && kind.add(symbol), symbol, "declared twice, or not here");
        require(!constants.contains(symbol) || kind == constants, symbol, "both constant and variable");
    }

    private void labelled(String label) {
        require(label.matches("[A-Za-z0-9._-]+"), label, "no label");
        require(!statements.containsKey(label) && !constants.contains(label) && !variables.contains(label), label, "this name is taken");
        String kind = String.valueOf(next());
        require(Set.of("$f", "$e", "$a", "$p").contains(kind), label, "no statement " + kind);
        String[] symbols = upTo(label, kind.equals("$p") ? "$=" : "$.").toArray(String[]::new);
        require(symbols.length > 0 && constants.contains(symbols[0]), label, "no typecode");
        for (String symbol : symbols) {
            require(constants.contains(symbol) || activeVariables.contains(symbol), label, "no active symbol: " + symbol);
            require(constants.contains(symbol) || kind.equals("$f") != isTyped(symbol), label, "typed twice, or never: " + symbol);
        }
        Statement statement = framed(label, kind, symbols);
        if (kind.equals("$f") || kind.equals("$e")) {
            require(kind.equals("$e") || symbols.length == 2 && variables.contains(symbols[1]), label, "no variable is given a type");
            hypotheses.add(statement);
        } else if (kind.equals("$p")) {
            prove(statement, upTo(label, "$."));
        } else if (symbols[0].equals("|-")) {
            statement.axioms().add(label);
        }
        statements.put(label, statement);
    }

    private boolean isTyped(String variable) {
        return hypotheses.stream().anyMatch(hypothesis -> hypothesis.kind().equals("$f") && hypothesis.variable().equals(variable));
    }

    private Statement framed(String label, String kind, String[] symbols) {
        if (kind.equals("$f") || kind.equals("$e")) {
            return new Statement(label, kind, symbols, List.of(), List.of(), Set.of());
        }
        Set<String> used = new HashSet<>(Arrays.asList(symbols));
        hypotheses.stream().filter(one -> one.kind().equals("$e")).forEach(one -> used.addAll(Arrays.asList(one.symbols())));
        List<Statement> mandatory = hypotheses.stream().filter(one -> one.kind().equals("$e") || used.contains(one.variable())).toList();
        return new Statement(label, kind, symbols, mandatory, distinct.stream().filter(used::containsAll).toList(), new TreeSet<>());
    }

    private void prove(Statement theorem, List<String> proof) {
        String label = theorem.label();
        int end = proof.indexOf(")");
        require(!proof.isEmpty() && proof.getFirst().equals("(") && end > 0, label, "no compressed proof");
        List<Statement> table = new ArrayList<>(theorem.mandatory());
        for (String used : proof.subList(1, end)) {
            Statement statement = statements.get(used);
            require(statement != null && !table.contains(statement), label, "unknown, or named twice: " + used);
            require(Set.of("$a", "$p").contains(statement.kind()) || hypotheses.contains(statement), label, "not active: " + used);
            table.add(statement);
            theorem.axioms().addAll(statement.axioms());
        }
        List<String[]> stack = new ArrayList<>();
        List<String[]> marked = new ArrayList<>();
        Set<Set<String>> apart = new HashSet<>(distinct);
        int number = 0;
        boolean markable = false;
        for (char letter : String.join("", proof.subList(end + 1, proof.size())).toCharArray()) {
            if (letter == 'Z') {
                require(markable && number == 0, label, "Z does not follow a step");
                marked.add(stack.getLast());
                markable = false;
            } else if (letter >= 'U' && letter <= 'Y') {
                number = Math.addExact(Math.multiplyExact(number, 5), letter - 'T');
                markable = false;
            } else {
                require(letter >= 'A' && letter <= 'T', label, "no proof has the letter " + letter);
                int place = Math.addExact(Math.multiplyExact(number, 20), letter - 'A');
                number = 0;
                markable = place >= theorem.mandatory().size() && place < table.size();
                require(place < table.size() + marked.size(), label, "a step that is not there: " + place);
                if (place < table.size()) {
                    apply(label, table.get(place), stack, apart);
                } else {
                    stack.add(marked.get(place - table.size()));
                }
            }
        }
        require(stack.size() == 1 && number == 0 && Arrays.equals(stack.getFirst(), theorem.symbols()), label, "the proof proves something else");
    }

    private void apply(String where, Statement used, List<String[]> stack, Set<Set<String>> apart) {
        List<String[]> arguments = stack.subList(Math.max(0, stack.size() - used.mandatory().size()), stack.size());
        require(arguments.size() == used.mandatory().size(), where, "the stack is too low for " + used.label());
        Map<String, String[]> instances = new HashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            Statement hypothesis = used.mandatory().get(i);
            String[] given = arguments.get(i);
            if (hypothesis.kind().equals("$f")) {
                require(given[0].equals(hypothesis.symbols()[0]), where, "wrong type for " + hypothesis.label());
                instances.put(hypothesis.variable(), Arrays.copyOfRange(given, 1, given.length));
            } else {
                require(Arrays.equals(substituted(hypothesis.symbols(), instances), given), where, "does not fit " + hypothesis.label());
            }
        }
        for (Set<String> pair : used.distinct()) {
            List<String[]> two = pair.stream().map(instances::get).toList();
            for (String first : two.getFirst()) {
                for (String second : two.getLast()) {
                    require(!variables.contains(first) || !variables.contains(second) || !first.equals(second) && apart.contains(Set.of(first, second)),
                            where, "not distinct in " + used.label() + ": " + first + " and " + second);
                }
            }
        }
        arguments.clear();
        stack.add(used.mandatory().isEmpty() ? used.symbols() : substituted(used.symbols(), instances));
    }

    private static String[] substituted(String[] symbols, Map<String, String[]> instances) {
        List<String> result = new ArrayList<>();
        for (String symbol : symbols) {
            String[] instance = instances.get(symbol);
            if (instance == null) {
                result.add(symbol);
            } else {
                result.addAll(Arrays.asList(instance));
            }
        }
        return result.toArray(String[]::new);
    }

    private void require(boolean holds, String where, String reason) {
        if (!holds) {
            fail(where, reason);
        }
    }

    private static void fail(String where, String reason) {
        throw new Invalid(where, reason);
    }
}
