package godel.prover.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.prover.certificate.CertificateWriter;
import godel.prover.certificate.Conclusion;
import godel.prover.certificate.CountdownProof;
import godel.prover.certificate.RandomProof;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;

/** The checker's own reader and the published grammar agree on what a certificate looks like. */
class GrammarProperties {
    /** Reasons of the checker that are about form. All others are about what is said. */
    private static final Pattern FORM = Pattern.compile(
            ".*(where (a|an|the) .* (is|are) expected|the line ends where|an empty field where|leading zero in|white space or a control|unexpected field"
                    + "|no colon between|no line begins with|no value is a|no term is a|no rule is called|is no number: decimal|a digest stands only"
                    + "|definition before is missing|may stand after a conclusion|what is forgotten is|nothing is concluded|after the end|no certificate|of the format).*");
    private static final List<String> WORDS = List.of(
            "v", "t", "s", "0", "1", "2", "17", "00", "-1", "1/2", "x", ":", "|-", "pair", "apply", "assume", "axiom", "digest", "forget", "measure",
            "conclude", "end", "-", "#", "999999999", "1000000000", "", " ", "\u3000", "\u0085", "é", "a,b");

    private static boolean parses(String text) {
        int[] errors = {0};
        BaseErrorListener counter = new BaseErrorListener() {
            @Override
            public void syntaxError(Recognizer<?, ?> recognizer, Object symbol, int line, int column, String message, RecognitionException cause) {
                errors[0]++;
            }
        };
        CertificateLexer lexer = new CertificateLexer(CharStreams.fromString(text));
        lexer.removeErrorListeners();
        lexer.addErrorListener(counter);
        CertificateParser parser = new CertificateParser(new CommonTokenStream(lexer));
        parser.removeErrorListeners();
        parser.addErrorListener(counter);
        parser.certificate();
        return errors[0] == 0;
    }

    private static List<String> lines(List<Conclusion> conclusions) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        CertificateWriter.write(conclusions, output);
        String text = output.toString(StandardCharsets.UTF_8);
        assertTrue(parses(text), text);
        List<String> all = text.lines().toList();
        return all.subList(0, all.size() - 1);
    }

    @Property(tries = 100)
    void whateverIsWrittenParses(@ForAll long seed) throws IOException {
        assertTrue(lines(RandomProof.conclusions(seed, 60)).size() > 3);
    }

    @Property(tries = 1_500)
    void whatOneReadsTheOtherReads(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>(lines(CountdownProof.conclusions()));
        int place = random.nextInt(lines.size());
        switch (random.nextInt(5)) {
            case 0 -> lines.remove(place);
            case 1 -> lines.add(place, random.nextBoolean() ? "# a remark" : lines.get(random.nextInt(lines.size())));
            default -> lines.set(place, changed(lines.get(place), random));
        }
        switch (Draft.check(Draft.sealed(String.join("\n", lines) + "\n"))) {
            case Outcome.Accepted _ -> assertTrue(parses(Draft.sealed(String.join("\n", lines) + "\n")), () -> String.join("\n", lines));
            case Outcome.Refused refused -> {
                // A fault of what is said may hide one of form in the same line, so there only the lines before are compared.
                boolean form = FORM.matcher(refused.reason()).matches() && !refused.item().contains("(induct)");
                List<String> read = lines.subList(0, (int) Math.min(form ? refused.line() : refused.line() - 1, lines.size()));
                assertEquals(!form, read.isEmpty() || parses(completed(read)), refused::message);
            }
        }
    }

    /** {@return the line with one field left out, added or replaced, or one character replaced} */
    private static String changed(String line, Random random) {
        List<String> fields = new ArrayList<>(List.of(line.split(" ", -1)));
        int field = random.nextInt(fields.size());
        switch (random.nextInt(3)) {
            case 0 -> fields.remove(field);
            case 1 -> fields.add(field, WORDS.get(random.nextInt(WORDS.size())));
            default -> fields.set(field, WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", fields);
    }

    /** {@return the lines with what a whole certificate needs after them} */
    private static String completed(List<String> lines) {
        String last = lines.getLast();
        boolean wantsDigest = last.startsWith("axiom ") || last.startsWith("define ");
        return String.join("\n", lines) + "\n" + (wantsDigest ? "digest " + "0".repeat(64) + "\n" : "") + "conclude 0 goal\nend " + "0".repeat(64) + "\n";
    }
}
