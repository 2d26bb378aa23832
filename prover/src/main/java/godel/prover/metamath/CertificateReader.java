package godel.prover.metamath;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a certificate that the checker accepts; nothing is checked again here. */
final class CertificateReader {
    private final List<Value> values = new ArrayList<>();
    private final List<Term> terms = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();

    private CertificateReader() {
    }

    /**
     * {@return what the certificate says, in file order}
     *
     * @throws IOException if the file cannot be read
     */
    static List<Item> read(Path file) throws IOException {
        CertificateReader reader = new CertificateReader();
        // Lines end in a line feed only: a carriage return may be part of a name, and readLine would break there.
        try (BufferedReader input = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            StringBuilder line = new StringBuilder();
            for (int next = input.read(); next >= 0; next = input.read()) {
                if (next == '\n') {
                    reader.line(line.toString());
                    line.setLength(0);
                } else {
                    line.append((char) next);
                }
            }
        }
        return List.copyOf(reader.items);
    }

    private void line(String text) {
        if (text.startsWith("#")) {
            return;
        }
        Words words = new Words(text.split(" ", -1));
        switch (words.word()) {
            case "v" -> value(words);
            case "t" -> term(words);
            case "s" -> step(words);
            case "axiom" -> items.add(new Item.Axiom(words.word(), words.word(), terms.get(words.number())));
            case "define" -> define(words);
            case "admit" -> items.add(new Item.Admission(words.number(), words.remainingNumbers()));
            case "conclude" -> items.add(new Item.Conclusion(words.number(), words.word()));
            // The header, declarations (a function is declared where it is first met), digests, what may be forgotten, the end.
            default -> { }
        }
    }

    private void value(Words words) {
        words.number();
        values.add(switch (words.word()) {
            case "number" -> rational(words.word());
            case "symbol" -> Symbol.of(words.word());
            default -> Pair.of(values.get(words.number()), values.get(words.number()));
        });
    }

    private static Rational rational(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? Rational.of(new BigInteger(text))
                : Rational.of(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    }

    private void term(Words words) {
        words.number();
        terms.add(switch (words.word()) {
            case "variable" -> Variable.of(words.word());
            case "constant" -> Constant.of(values.get(words.number()));
            default -> {
                String name = words.word();
                List<Term> arguments = words.remainingNumbers().stream().map(terms::get).toList();
                yield Application.of(FunctionSymbol.of(name, arguments.size()), arguments);
            }
        });
    }

    private void define(Words words) {
        String name = words.word();
        String written = words.word();
        List<Variable> parameters = new ArrayList<>();
        if (!written.equals("-")) {
            for (String parameter : written.split(",", -1)) {
                parameters.add(Variable.of(parameter));
            }
        }
        Term body = terms.get(words.number());
        List<Term> measure = List.of();
        if (!words.atEnd()) {
            words.word();
            measure = words.remainingNumbers().stream().map(terms::get).toList();
        }
        items.add(new Item.Definition(FunctionSymbol.of(name, parameters.size()), List.copyOf(parameters), body, measure));
    }

    private void step(Words words) {
        int number = words.number();
        Inference inference = new InferenceReader(terms, words).read();
        List<Term> hypotheses = new ArrayList<>();
        for (words.word(); !words.isNext("|-"); ) {
            hypotheses.add(terms.get(words.number()));
        }
        words.word();
        items.add(new Item.Step(number, inference, List.copyOf(hypotheses), terms.get(words.number())));
    }
}
