package godel.prover.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.prover.certificate.CertificateWriter;
import godel.prover.certificate.CountdownProof;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * One certificate that uses every rule, and every way to spoil one step of it. The digest is made right again each time, so it is
 * the rule that must find the fault.
 */
class CertificateCorruptionTest {
    private static final List<String> RULES = List.of(
            "assume", "reflexive", "symmetric", "transitive", "congruence", "substitute", "instantiate", "split", "discharge", "modus-ponens",
            "absurd", "axiom", "definition", "evaluate", "induct");
    private static List<String> lines;
    private static int terms;

    @BeforeAll
    static void writeTheCertificate() throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        CertificateWriter.write(CountdownProof.conclusions(), output);
        List<String> all = output.toString(StandardCharsets.UTF_8).lines().toList();
        lines = all.subList(0, all.size() - 1);
        terms = (int) lines.stream().filter(line -> line.startsWith("t ")).count();
    }

    /** A step line in its parts. */
    private record StepLine(int lineIndex, int number, String rule, List<String> operands, List<String> hypotheses, String conclusion) {
        static StepLine of(int lineIndex) {
            List<String> fields = List.of(lines.get(lineIndex).split(" "));
            int colon = fields.lastIndexOf(":");
            int turnstile = fields.lastIndexOf("|-");
            return new StepLine(lineIndex, Integer.parseInt(fields.get(1)), fields.get(2), fields.subList(3, colon),
                    fields.subList(colon + 1, turnstile), fields.getLast());
        }

        StepLine rule(String other) {
            return new StepLine(lineIndex, number, other, operands, hypotheses, conclusion);
        }

        StepLine operands(List<String> others) {
            return new StepLine(lineIndex, number, rule, others, hypotheses, conclusion);
        }

        StepLine hypotheses(List<String> others) {
            return new StepLine(lineIndex, number, rule, operands, others, conclusion);
        }

        StepLine conclusion(String other) {
            return new StepLine(lineIndex, number, rule, operands, hypotheses, other);
        }

        String text() {
            List<String> fields = new ArrayList<>(List.of("s", "" + number, rule));
            fields.addAll(operands);
            fields.add(":");
            fields.addAll(hypotheses);
            fields.add("|-");
            fields.add(conclusion);
            return String.join(" ", fields);
        }
    }

    private static List<StepLine> steps() {
        List<StepLine> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("s ")) {
                found.add(StepLine.of(i));
            }
        }
        return found;
    }

    private static List<String> numbersBelow(int limit) {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < limit; i++) {
            numbers.add("" + i);
        }
        return numbers;
    }

    private static List<String> with(List<String> list, int index, String element) {
        List<String> changed = new ArrayList<>(list);
        changed.set(index, element);
        return changed;
    }

    private static List<String> without(List<String> list, int index) {
        List<String> changed = new ArrayList<>(list);
        changed.remove(index);
        return changed;
    }

    private static Outcome check(List<String> changed) {
        return Draft.check(Draft.sealed(String.join("\n", changed) + "\n"));
    }

    private static void assertRefused(StepLine spoiled) {
        Outcome outcome = check(with(lines, spoiled.lineIndex, spoiled.text()));
        Outcome.Refused refused = assertInstanceOf(Outcome.Refused.class, outcome, spoiled::text);
        assertEquals(spoiled.lineIndex + 1, refused.line(), spoiled::text);
        assertEquals("step " + spoiled.number + " (" + spoiled.rule + ")", refused.item(), spoiled::text);
    }

    @Test
    void theCertificateItselfIsAcceptedAndUsesEveryRule() {
        assertInstanceOf(Outcome.Accepted.class, check(lines));
        assertEquals(new TreeSet<>(RULES), steps().stream().map(StepLine::rule).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void everyOtherConclusionIsRefused() {
        for (StepLine step : steps()) {
            for (String other : numbersBelow(terms)) {
                if (!other.equals(step.conclusion)) {
                    assertRefused(step.conclusion(other));
                }
            }
        }
    }

    @Test
    void everyOtherOperandIsRefused() {
        for (StepLine step : steps()) {
            Set<String> others = new TreeSet<>(numbersBelow(Math.max(terms, steps().size())));
            others.addAll(List.of("n", "x", "c", "countdown", "if.true", "if.false", "not"));
            for (int i = 0; i < step.operands.size(); i++) {
                for (String other : others) {
                    if (!other.equals(step.operands.get(i))) {
                        assertRefused(step.operands(with(step.operands, i, other)));
                    }
                }
            }
        }
    }

    @Test
    void everyMissingAndEveryAddedOperandIsRefused() {
        for (StepLine step : steps()) {
            for (int i = 0; i < step.operands.size(); i++) {
                assertRefused(step.operands(without(step.operands, i)));
            }
            for (String more : numbersBelow(terms)) {
                List<String> longer = new ArrayList<>(step.operands);
                longer.add(more);
                assertRefused(step.operands(longer));
            }
        }
    }

    @Test
    void everyOtherRuleIsRefused() {
        for (StepLine step : steps()) {
            for (String other : RULES) {
                if (!other.equals(step.rule)) {
                    assertRefused(step.rule(other));
                }
            }
        }
    }

    @Test
    void everyMissingAddedOrChangedHypothesisIsRefused() {
        for (StepLine step : steps()) {
            for (int i = 0; i < step.hypotheses.size(); i++) {
                assertRefused(step.hypotheses(without(step.hypotheses, i)));
                for (String other : numbersBelow(terms)) {
                    if (!other.equals(step.hypotheses.get(i))) {
                        assertRefused(step.hypotheses(with(step.hypotheses, i, other)));
                    }
                }
            }
            for (String more : numbersBelow(terms)) {
                List<String> longer = new ArrayList<>(step.hypotheses);
                longer.add(more);
                assertRefused(step.hypotheses(longer));
            }
        }
    }

    @Test
    void everyMissingStepIsNamed() {
        for (StepLine step : steps()) {
            Outcome.Refused refused = assertInstanceOf(Outcome.Refused.class, check(without(lines, step.lineIndex)));
            String named = "step " + step.number;
            assertTrue(refused.item().startsWith(named) || refused.reason().startsWith(named + " is not known here"), refused::message);
        }
    }

    @Test
    void everyRepeatedStepIsRefused() {
        for (StepLine step : steps()) {
            List<String> repeated = new ArrayList<>(lines);
            repeated.add(step.lineIndex, step.text());
            Outcome.Refused refused = assertInstanceOf(Outcome.Refused.class, check(repeated));
            assertEquals("step " + (step.number + 1), refused.item());
            assertEquals(step.lineIndex + 2, refused.line());
        }
    }

    @Test
    void everyMissingLineOfAnotherKindIsRefused() {
        Map<String, String> accepted = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (check(without(lines, i)) instanceof Outcome.Accepted) {
                accepted.put(i + 1 + ": " + lines.get(i), "accepted");
            }
        }
        // Any one conclusion may be left out, which proves less and nothing false.
        assertEquals(
                lines.stream().filter(line -> line.startsWith("conclude ")).toList(),
                accepted.keySet().stream().map(line -> line.substring(line.indexOf(' ') + 1)).toList());
    }

    @Test
    void everyOtherTerminationProofIsRefused() {
        int index = lines.indexOf(lines.stream().filter(line -> line.startsWith("admit ")).findFirst().orElseThrow());
        List<String> fields = Arrays.asList(lines.get(index).split(" "));
        for (int i = 1; i < fields.size(); i++) {
            for (String other : numbersBelow(steps().size())) {
                if (!other.equals(fields.get(i))) {
                    Outcome.Refused refused = assertInstanceOf(
                            Outcome.Refused.class, check(with(lines, index, String.join(" ", with(fields, i, other)))));
                    assertEquals("admission of countdown/1", refused.item());
                }
            }
        }
    }

    @Test
    void aCertificateCutAfterAnyByteIsRefused() {
        byte[] whole = Draft.sealed(String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length; length++) {
            Outcome.Refused refused = assertInstanceOf(Outcome.Refused.class, Draft.check(Arrays.copyOf(whole, length), Limits.standard()));
            assertTrue(length == 0 ? refused.reason().equals("the file is empty") : !refused.reason().isEmpty(), refused::message);
        }
    }

    @Test
    void aCertificateCutAfterAnyLineSaysSo() {
        for (int count = 1; count <= lines.size(); count++) {
            String cut = String.join("\n", lines.subList(0, count)) + "\n";
            assertEquals(new Outcome.Refused(count, "end of file", "the file is cut short: it has no end line"), Draft.check(cut));
        }
    }

    @Test
    void anyByteChangedIsRefused() {
        byte[] whole = Draft.sealed(String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        Random random = new Random(20_260_101);
        for (int i = 0; i < whole.length; i++) {
            byte[] noisy = whole.clone();
            noisy[i] ^= (byte) (1 + random.nextInt(255));
            int position = i;
            assertInstanceOf(Outcome.Refused.class, Draft.check(noisy, Limits.standard()), () -> "byte " + position);
        }
    }

    @Test
    void changedBytesUnderTheRightDigestGiveAnOutcomeAndNoException() {
        String text = String.join("\n", lines) + "\n";
        Random random = new Random(20_260_102);
        int refused = 0;
        for (int round = 0; round < 3_000; round++) {
            StringBuilder noisy = new StringBuilder(text);
            for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                noisy.setCharAt(random.nextInt(noisy.length()), (char) (' ' + random.nextInt(95)));
            }
            refused += Draft.check(Draft.sealed(noisy.toString())) instanceof Outcome.Refused ? 1 : 0;
        }
        assertTrue(refused > 2_000, "most noise does harm: " + refused);
    }
}
