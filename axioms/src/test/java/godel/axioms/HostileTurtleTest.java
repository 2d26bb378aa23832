package godel.axioms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import godel.grammar.syntax.DiagnosticException;
import godel.prover.kernel.Theory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HostileTurtleTest {

    @Test
    void aFileTooLargeIsRefusedBeforeItIsParsed() {
        String huge = Turtle.with("The same.", "x".repeat(1 << 20));
        assertEquals("test.ttl:1:1: error: the file has more than 1048576 bytes", Turtle.refused(huge).getMessage());
    }

    @Test
    void aLongLiteralIsRefusedAndNotRepeatedInTheMessage() {
        String message = Turtle.refused(Turtle.with("The same.", "x".repeat(500_000))).getMessage();
        assertTrue(message.contains("[shape:explanation, MaxLength]"), message);
        assertTrue(message.length() < 500, message);
    }

    @Test
    void aNumberOfManyDigitsIsRefused() {
        String digits = "9".repeat(500_000);
        for (String number : new String[] {digits, "1." + digits, digits + "e1", '"' + digits + "\"^^<http://www.w3.org/2001/XMLSchema#integer>"}) {
            assertEquals("test.ttl:6:15: error: this is not Turtle: a number or other typed literal has more than 1000 characters",
                    Turtle.refused(Turtle.with("gm:number 1 ;", "gm:number " + number + " ;")).getMessage());
        }
    }

    @Test
    void deepNestingIsRefusedWithItsPlace() {
        for (String bracket : new String[] {"(", "[ gm:x ", "<<( "}) {
            String message = Turtle.refused(Turtle.with("axiom:one a gm:Axiom ;", "axiom:one gm:x " + bracket.repeat(100_000))).getMessage();
            assertTrue(message.startsWith("test.ttl:5:"), message);
        }
        assertTrue(Turtle.refused(Turtle.HEAD + "<x> gm:x " + "(".repeat(100_000)).getMessage().contains("nested more than 32 deep"));
    }

    @Test
    void aDeeplyNestedFormulaIsRefused() {
        AxiomCollection collection = Turtle.load(Turtle.with("x = x", "(".repeat(1_900) + "x" + ")".repeat(1_900)));
        Theory theory = Theory.create();
        assertThrows(DiagnosticException.class, () -> collection.loadInto(theory));
        assertEquals(0, theory.axioms().size());
    }

    @Test
    void manyAxiomsOfOneNameAreRefusedInAFewMessages() {
        StringBuilder text = new StringBuilder(Turtle.GOOD);
        for (int i = 0; i < 3_000; i++) {
            text.append("axiom:a").append(i).append(" a gm:Axiom ; gm:name \"one\" .\n");
        }
        assertEquals(20, Turtle.refused(text.toString()).diagnostics().size());
    }

    @Test
    void bytesThatAreNotTextAreRefused() {
        byte[] bytes = {'@', (byte) 0xff, (byte) 0xfe, 0};
        assertEquals("test.ttl:1:1: error: the file is not UTF-8 text",
                assertThrows(DiagnosticException.class, () -> AxiomCollection.load(new ByteArrayInputStream(bytes), "test.ttl")).getMessage());
    }

    @Test
    void relativeNamesMeanTheSameWhereverTheFileLies() {
        String relative = Turtle.with("axiom:one", "<axiom/one>");
        assertEquals("one", Turtle.load(relative).entries().getFirst().name());
    }

    @Test
    void nothingIsFetched() throws IOException {
        AtomicInteger requests = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String address = "http://" + server.getAddress().getHostString() + ":" + server.getAddress().getPort() + "/";
            String imports = "<> <http://www.w3.org/2002/07/owl#imports> <" + address + "more.ttl> .\n";
            String vocabulary = Turtle.with("https://godel.invalid/vocabulary#", address);
            assertTrue(Turtle.refused(Turtle.GOOD + imports).getMessage().contains("[shape:class, MinCount]"));
            Turtle.refused(vocabulary);
        } finally {
            server.stop(0);
        }
        assertEquals(0, requests.get());
    }
}
