package godel.prover.checker;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A certificate written by hand, line by line. Each method that makes a numbered line returns its number. Lines of axioms and
 * definitions get their digests, computed from the text of the lines and nothing else.
 */
final class Draft {
    private final StringBuilder text = new StringBuilder("godel-certificate 2\n");
    private final List<String> values = new ArrayList<>();
    private final List<String> terms = new ArrayList<>();
    private int steps;

    int number(String digits) {
        return value("number " + digits);
    }

    int symbol(String name) {
        return value("symbol " + name);
    }

    int pair(int head, int tail) {
        return value("pair " + head + " " + tail, "pair " + values.get(head) + " " + values.get(tail));
    }

    int variable(String name) {
        return term("variable " + name);
    }

    int constant(int value) {
        return term("constant " + value, "constant " + values.get(value));
    }

    int quoted(String symbol) {
        return constant(symbol(symbol));
    }

    int numeral(String digits) {
        return constant(number(digits));
    }

    int apply(String function, int... arguments) {
        String digests = Arrays.stream(arguments).mapToObj(argument -> " " + terms.get(argument)).collect(Collectors.joining());
        return term("apply " + function + joined(arguments), "apply " + function + digests);
    }

    /** Writes a step without hypotheses. */
    int step(String ruleAndOperands, int conclusion) {
        return step(ruleAndOperands, List.of(), conclusion);
    }

    int step(String ruleAndOperands, List<Integer> hypotheses, int conclusion) {
        line("s " + steps + " " + ruleAndOperands + " :" + joined(hypotheses.stream().mapToInt(Integer::intValue).toArray()) + " |- " + conclusion);
        return steps++;
    }

    /** {@return the formula that a term is a natural number} */
    int natural(int term) {
        int no = quoted("false");
        int sign = apply("if", apply("<", term, numeral("0")), no, quoted("true"));
        return apply("if", apply("is_integer", term), sign, no);
    }

    Draft line(String line) {
        undigested(line);
        String[] words = line.split(" ");
        if (words[0].equals("axiom") || words[0].equals("define")) {
            undigested("digest " + digest(withDigests(words, 3)));
        }
        return this;
    }

    /** Writes a line and no digest after it. */
    Draft undigested(String line) {
        text.append(line).append('\n');
        return this;
    }

    /** {@return the words, the numbers of terms among those from this one on replaced by the digests of the terms} */
    private String withDigests(String[] words, int first) {
        String[] replaced = words.clone();
        for (int i = first; i < words.length; i++) {
            if (words[i].matches("[0-9]+") && Integer.parseInt(words[i]) < terms.size()) {
                replaced[i] = terms.get(Integer.parseInt(words[i]));
            }
        }
        return String.join(" ", replaced);
    }

    /** Concludes a step and checks the whole. */
    Outcome concluding(int step) {
        line("conclude " + step + " goal");
        return check();
    }

    /** Ends the certificate with the right digest and checks it. */
    Outcome check() {
        return check(Limits.standard());
    }

    Outcome check(Limits limits) {
        return check(sealed(), limits);
    }

    /** {@return the text so far} */
    String text() {
        return text.toString();
    }

    /** {@return the text with its end line} */
    String sealed() {
        return sealed(text.toString());
    }

    /** {@return the line number of the line written last, digests not counted} */
    long lastLine() {
        List<String> lines = text.toString().lines().toList();
        return lines.size() - (lines.getLast().startsWith("digest ") ? 1 : 0);
    }

    static String sealed(String lines) {
        return lines + "end " + digest(lines) + "\n";
    }

    static Outcome check(String certificate) {
        return check(certificate, Limits.standard());
    }

    static Outcome check(String certificate, Limits limits) {
        return check(certificate.getBytes(StandardCharsets.UTF_8), limits);
    }

    static Outcome check(byte[] certificate, Limits limits) {
        try {
            return CertificateChecker.check(new ByteArrayInputStream(certificate), limits);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private int value(String rest) {
        return value(rest, rest);
    }

    private int term(String rest) {
        return term(rest, rest);
    }

    private int value(String rest, String digested) {
        undigested("v " + values.size() + " " + rest);
        values.add(digest(digested));
        return values.size() - 1;
    }

    private int term(String rest, String digested) {
        undigested("t " + terms.size() + " " + rest);
        terms.add(digest(digested));
        return terms.size() - 1;
    }

    private static String joined(int... numbers) {
        return Arrays.stream(numbers).mapToObj(number -> " " + number).collect(Collectors.joining());
    }

    static String digest(String lines) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
