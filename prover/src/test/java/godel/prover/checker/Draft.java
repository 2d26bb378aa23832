package godel.prover.checker;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** A certificate written by hand, line by line. Each method that makes a numbered line returns its number. */
final class Draft {
    private final StringBuilder text = new StringBuilder("godel-certificate 1\n");
    private int values;
    private int terms;
    private int steps;

    int number(String digits) {
        return value("number " + digits);
    }

    int symbol(String name) {
        return value("symbol " + name);
    }

    int pair(int head, int tail) {
        return value("pair " + head + " " + tail);
    }

    int variable(String name) {
        return term("variable " + name);
    }

    int constant(int value) {
        return term("constant " + value);
    }

    int quoted(String symbol) {
        return constant(symbol(symbol));
    }

    int numeral(String digits) {
        return constant(number(digits));
    }

    int apply(String function, int... arguments) {
        return term("apply " + function + joined(arguments));
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
        text.append(line).append('\n');
        return this;
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

    /** {@return the text with its end line} */
    String sealed() {
        return sealed(text.toString());
    }

    /** {@return the line number of the line written last} */
    long lastLine() {
        return text.chars().filter(c -> c == '\n').count();
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
        line("v " + values + " " + rest);
        return values++;
    }

    private int term(String rest) {
        line("t " + terms + " " + rest);
        return terms++;
    }

    private static String joined(int... numbers) {
        return Arrays.stream(numbers).mapToObj(number -> " " + number).collect(Collectors.joining());
    }

    private static String digest(String lines) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
