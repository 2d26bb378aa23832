package godel.prover.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files made to exhaust or confuse the checker: each gets one clear outcome, soon. */
@Timeout(60)
class HostileCertificateTest {
    private static final Limits STANDARD = Limits.standard();
    private final Draft draft = new Draft();

    private static Outcome.Refused refused(Outcome outcome) {
        return assertInstanceOf(Outcome.Refused.class, outcome);
    }

    /** {@return a stream of a header and then the same text for ever} */
    private static InputStream endless(String repeated) {
        InputStream forEver = new InputStream() {
            private int position;

            @Override
            public int read() {
                return repeated.charAt(position++ % repeated.length());
            }
        };
        return new SequenceInputStream(new ByteArrayInputStream("godel-certificate 2\n".getBytes(StandardCharsets.UTF_8)), forEver);
    }

    @Test
    void anEmptyFile() {
        assertEquals(new Outcome.Refused(0, "header", "the file is empty"), Draft.check(""));
    }

    @Test
    void aFileOfAnotherKind() {
        assertEquals(
                new Outcome.Refused(1, "header", "this is no certificate: the first line is not godel-certificate 2"),
                Draft.check("PK\u0003\u0004\n"));
    }

    @Test
    void anotherVersion() {
        assertEquals(
                new Outcome.Refused(1, "header", "this certificate has version 1 of the format, and version 2 is read here: have it written again"),
                Draft.check("godel-certificate 1\n"));
        assertEquals("this certificate has version 3 of the format, and version 2 is read here: have it written again",
                refused(Draft.check("godel-certificate 3\nwho knows\n")).reason());
    }

    @Test
    void nothingButAHeaderAndAnEnd() {
        assertEquals(new Outcome.Refused(2, "end", "nothing is concluded"), Draft.check(Draft.sealed("godel-certificate 2\n")));
    }

    @Test
    void binaryNoise() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            byte[] noise = new byte[random.nextInt(300)];
            random.nextBytes(noise);
            byte[] header = (round % 2 == 0 ? "" : "godel-certificate 2\n").getBytes(StandardCharsets.UTF_8);
            byte[] file = Arrays.copyOf(header, header.length + noise.length);
            System.arraycopy(noise, 0, file, header.length, noise.length);
            refused(Draft.check(file, STANDARD));
        }
    }

    @Test
    void bytesThatAreNotUtf8() {
        byte[] file = "godel-certificate 2\n# ?\n".getBytes(StandardCharsets.UTF_8);
        file[22] = (byte) 0xC0;
        assertEquals(new Outcome.Refused(2, "line", "the line is not UTF-8 text"), Draft.check(file, STANDARD));
    }

    @Test
    void aLineThatNeverEnds() throws IOException {
        assertEquals(
                new Outcome.Refused(2, "line", "more than 4000000 bytes in one line"), CertificateChecker.check(endless("a"), STANDARD));
    }

    @Test
    void aFileThatNeverEnds() throws IOException {
        Outcome.Refused refused = refused(CertificateChecker.check(endless("#\n"), STANDARD.withFileBytes(1_000_000)));
        assertEquals("more than 1000000 bytes in the file", refused.reason());
    }

    @Test
    void anEmptyLine() {
        assertEquals(new Outcome.Refused(2, "line", "the line ends where a kind of line is expected"), draft.line("").check());
    }

    @Test
    void twoSpacesAndSpacesAtTheEnd() {
        assertEquals("an empty field where a kind of value is expected", refused(Draft.check("godel-certificate 2\nv 0  symbol a\n")).reason());
        assertEquals("an empty field where a field is expected", refused(Draft.check("godel-certificate 2\nv 0 symbol a \n")).reason());
    }

    @Test
    void aCarriageReturn() {
        assertEquals("white space or a control character in a symbol", refused(Draft.check("godel-certificate 2\nv 0 symbol a\r\n")).reason());
    }

    @Test
    void idsThatAreHuge() {
        assertEquals(
                "number 999999999 is written where 0 comes next: a line is missing, repeated or moved",
                refused(draft.line("v 999999999 symbol a").check()).reason());
        assertEquals(
                "value of 1000000 characters where a number below 10^9 is expected",
                refused(new Draft().line("v " + "9".repeat(1_000_000) + " symbol a").check()).reason());
        assertEquals("-1 where the number of a value is expected", refused(new Draft().line("v -1 symbol a").check()).reason());
        assertEquals("leading zero in the number of a value", refused(new Draft().line("v 00 symbol a").check()).reason());
    }

    @Test
    void partsThatComeLaterOrAreThemselves() {
        assertEquals(
                new Outcome.Refused(2, "value 0", "value 0 is not known here: only earlier ones may be used, and there are 0"),
                draft.line("v 0 pair 0 0").check());
        assertEquals(
                new Outcome.Refused(2, "term 0", "term 1 is not known here: only earlier ones may be used, and there are 0"),
                new Draft().line("t 0 apply f 1").check());
    }

    @Test
    void aNumberWithTooManyDigits() {
        draft.number("9".repeat(100_000));
        draft.number("9".repeat(100_001));
        assertEquals(new Outcome.Refused(3, "value 1", "more than 100000 digits in a number"), draft.check());
    }

    @Test
    void aBillionDigitsByComputation() {
        int power = draft.numeral("10");
        for (int i = 0; i < 30; i++) {
            power = draft.apply("*", power, power);
        }
        draft.step("evaluate " + power, power);
        assertEquals("more than 100000 digits in a number", refused(draft.check()).reason());
    }

    @Test
    void fractionsThatAreNotReduced() {
        for (String text : List.of("2/4", "1/1", "1/0", "1/-2", "-0", "01", "+1", "1/", "/2", "1.5", "--1", "")) {
            Outcome.Refused refused = refused(Draft.check("godel-certificate 2\nv 0 number " + text + "\n"));
            assertEquals("value 0", refused.item(), text);
        }
    }

    @Test
    void sharingThatWouldBeABillionLaughsCostsNoMoreThanItsLines() {
        int laugh = draft.variable("ha");
        int y = draft.variable("y");
        int other = y;
        int value = draft.symbol("ha");
        for (int i = 0; i < 20_000; i++) {
            laugh = draft.apply("pair", laugh, laugh);
            other = draft.apply("pair", other, other);
            value = draft.pair(value, value);
        }
        int assumed = draft.step("assume " + laugh, List.of(laugh), laugh);
        int renamed = draft.step("instantiate " + assumed + " ha " + y, List.of(other), other);
        int constant = draft.constant(value);
        int ground = draft.apply("equal", constant, constant);
        int evaluated = draft.step("evaluate " + ground, draft.apply("equal", ground, draft.quoted("true")));
        draft.line("conclude " + renamed + " laugh");
        assertInstanceOf(Outcome.Accepted.class, draft.concluding(evaluated));
    }

    @Test
    void aRefusalAboutAHugeTermIsShort() {
        int laugh = draft.variable("ha");
        for (int i = 0; i < 20_000; i++) {
            laugh = draft.apply("pair", laugh, laugh);
        }
        draft.step("symmetric " + draft.step("assume " + laugh, List.of(laugh), laugh), laugh);
        assertTrue(refused(draft.check()).reason().length() < 400);
    }

    @Test
    void sharingInAConclusionIsCutInTheSummary() {
        int laugh = draft.variable("ha");
        for (int i = 0; i < 5_000; i++) {
            laugh = draft.apply("pair", laugh, laugh);
        }
        int assumed = draft.step("assume " + laugh, List.of(laugh), laugh);
        Summary summary = assertInstanceOf(Outcome.Accepted.class, draft.concluding(assumed)).summary();
        assertTrue(summary.conclusions().getFirst().formula().endsWith("…"));
        assertTrue(summary.conclusions().getFirst().formula().length() < 3_000);
    }

    @Test
    void theSizeOfAValueWithSharingIsExactAndQuick() {
        int value = draft.symbol("ha");
        for (int i = 0; i < 200; i++) {
            value = draft.pair(value, value);
        }
        int size = draft.apply("size", draft.constant(value));
        BigInteger expected = BigInteger.TWO.pow(200).subtract(BigInteger.ONE);
        int equation = draft.apply("equal", size, draft.numeral(expected.toString()));
        assertInstanceOf(Outcome.Accepted.class, draft.concluding(draft.step("evaluate " + size, equation)));
    }

    @Test
    void theSizeOfAValueThatIsTooLargeToWriteDown() {
        int value = draft.symbol("ha");
        for (int i = 0; i < 400_000; i++) {
            value = draft.pair(value, value);
        }
        int size = draft.apply("size", draft.constant(value));
        draft.step("evaluate " + size, size);
        assertEquals("more than 100000000 steps in one evaluation", refused(draft.check()).reason());
    }

    @Test
    void termsNestedHalfAMillionDeep() {
        int deep = draft.variable("x");
        for (int i = 0; i < 500_000; i++) {
            deep = draft.apply("not", deep);
        }
        int assumed = draft.step("assume " + deep, List.of(deep), deep);
        int ground = draft.quoted("false");
        int instance = ground;
        for (int i = 0; i < 500_000; i++) {
            instance = draft.apply("not", instance);
        }
        int instantiated = draft.step("instantiate " + assumed + " x " + ground, List.of(instance), instance);
        int evaluated = draft.step("evaluate " + instance, draft.apply("equal", instance, ground));
        draft.line("conclude " + instantiated + " deep");
        assertInstanceOf(Outcome.Accepted.class, draft.concluding(evaluated));
    }

    @Test
    void recursionAMillionCallsDeepIsEvaluated() {
        int n = draft.variable("n");
        int zero = draft.numeral("0");
        int one = draft.numeral("1");
        int test = draft.apply("<", zero, n);
        int less = draft.apply("-", n, one);
        int measure = draft.apply("if", draft.natural(n), n, zero);
        int smaller = draft.apply("if", draft.natural(less), less, zero);
        int body = draft.apply("if", test, draft.apply("+", one, draft.apply("count", less)), zero);
        int natural = draft.natural(measure);
        int decrease = draft.apply("<", smaller, measure);
        draft.line("axiom natural trusted " + natural).line("axiom decrease trusted " + decrease);
        int first = draft.step("axiom natural", natural);
        int second = draft.step("axiom decrease", decrease);
        draft.line("define count n " + body + " measure " + measure).line("admit 1 " + first + " " + second);
        int million = draft.numeral("1000000");
        int call = draft.apply("count", million);
        assertInstanceOf(Outcome.Accepted.class, draft.concluding(draft.step("evaluate " + call, draft.apply("equal", call, million))));
    }

    @Test
    void anEvaluationThatNeverEndsIsStopped() {
        int n = draft.variable("n");
        int natural = draft.natural(n);
        int decrease = draft.apply("<", n, n);
        draft.line("axiom natural false " + natural).line("axiom decrease false " + decrease);
        int first = draft.step("axiom natural", natural);
        int second = draft.step("axiom decrease", decrease);
        draft.line("define loop n " + draft.apply("loop", n) + " measure " + n).line("admit 1 " + first + " " + second);
        int call = draft.apply("loop", draft.numeral("1"));
        draft.step("evaluate " + call, call);
        assertEquals("more than 100000 steps in one evaluation", refused(draft.check(Limits.standard().withEvaluationSteps(100_000))).reason());
    }

    @Test
    void aBodyWithExponentiallyManyPathsToItsCalls() {
        int x = draft.variable("x");
        int deep = draft.apply("f", x);
        for (int i = 0; i < 40; i++) {
            deep = draft.apply("if", draft.apply("equal", x, draft.numeral("" + i)), deep, draft.apply("pair", deep, x));
        }
        draft.line("define f x " + deep + " measure " + x).line("admit 1");
        assertEquals("more than 10000 termination obligations", refused(draft.check()).reason());
    }

    @Test
    void aWrongDigest() {
        int x = draft.variable("x");
        draft.line("conclude " + draft.step("assume " + x, List.of(x), x) + " goal");
        String right = draft.sealed();
        String wrong = right.replaceFirst("end .", right.contains("end 0") ? "end 1" : "end 0");
        assertEquals(new Outcome.Refused(5, "end", "the digest is not that of the lines before"), Draft.check(wrong));
    }

    @Test
    void somethingAfterTheEnd() {
        int x = draft.variable("x");
        draft.line("conclude " + draft.step("assume " + x, List.of(x), x) + " goal");
        assertEquals(new Outcome.Refused(6, "line", "something stands after the end"), Draft.check(draft.sealed() + "#\n"));
    }

    @Test
    void aStepAfterAConclusion() {
        int x = draft.variable("x");
        draft.line("conclude " + draft.step("assume " + x, List.of(x), x) + " goal").line("t 1 variable y");
        assertEquals(new Outcome.Refused(5, "t", "only other conclusions and the end may stand after a conclusion"), draft.check());
    }

    @Test
    void axiomsWithoutEnd() {
        int x = draft.variable("x");
        for (int i = 0; i <= STANDARD.axioms(); i++) {
            draft.line("axiom a" + i + " test " + x);
        }
        assertEquals("more than 4000 axioms", refused(draft.check()).reason());
    }

    @Test
    void namesOfFunctionsWithoutEnd() throws IOException {
        StringBuilder text = new StringBuilder("godel-certificate 2\n");
        for (int i = 0; i <= STANDARD.names(); i++) {
            text.append("declare f").append(i).append(" 0\n");
        }
        assertEquals("more than 100000 different functions", refused(Draft.check(text.toString())).reason());
    }

    @Test
    void aDigestThatIsNotThatOfItsAxiomOrIsMissingOrTooMuch() {
        int x = draft.variable("x");
        String axiom = draft.undigested("axiom a test " + x).text();
        String digest = Draft.digest("axiom a test " + Draft.digest("variable x"));
        assertEquals("the digest of the axiom or definition before is " + digest + ", not " + "0".repeat(64),
                refused(Draft.check(axiom + "digest " + "0".repeat(64) + "\n")).reason());
        assertEquals("the digest of the axiom or definition before is missing", refused(Draft.check(axiom + "t 1 variable y\n")).reason());
        assertEquals("0 where a digest of 64 hexadecimal digits is expected", refused(Draft.check(axiom + "digest 0\n")).reason());
        assertEquals("a digest stands only after an axiom or definition",
                refused(Draft.check(axiom + "digest " + digest + "\ndigest " + digest + "\n")).reason());
        assertEquals("the file is cut short: it has no end line", refused(Draft.check(axiom)).reason());
    }
}
