package godel.prover.checker;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the lines of a certificate, one after the other, and checks each as it comes. */
final class Reading {
    private static final int VERSION = 2;
    static final String HEADER = "godel-certificate " + VERSION;

    private final Limits limits;
    private final Proof proof;
    private final Digests digests;
    private final List<Definition> pending = new ArrayList<>();
    private final List<Summary.Definition> definitions = new ArrayList<>();
    private final List<String> pendingDigests = new ArrayList<>();
    private final List<Function> declared = new ArrayList<>();
    private final List<Summary.Conclusion> conclusions = new ArrayList<>();
    private AxiomSet restsOn = AxiomSet.NONE;
    private String digestToCome = "";
    private boolean ended;
    private String item = "header";

    Reading(Limits limits) throws Refusal {
        this.limits = limits;
        this.proof = new Proof(limits);
        this.digests = new Digests(proof.budget());
    }

    /** {@return what the line being read is, as far as it is known} */
    String item() {
        return item;
    }

    /** To be called before the next line is read, which may fail before its kind is known. */
    void beforeLine() {
        item = "line";
    }

    /** Refuses a file that stops before its end line. */
    void atEndOfFile() throws Refusal {
        if (!ended) {
            item = "end of file";
            throw new Refusal("the file is cut short: it has no end line");
        }
    }

    /** Reads the first line. */
    void header(LineReader line) throws Refusal {
        String first = new String(line.bytes(), 0, Math.min(line.length(), 100), StandardCharsets.ISO_8859_1);
        if (first.matches("godel-certificate [0-9]{1,9}") && !first.equals(HEADER)) {
            throw new Refusal("this certificate has version " + first.substring(first.indexOf(' ') + 1) + " of the format, and version "
                    + VERSION + " is read here: have it written again");
        }
        if (line.length() != HEADER.length() || !first.equals(HEADER)) {
            throw new Refusal("this is no certificate: the first line is not " + HEADER);
        }
    }

    /** Reads any other line. */
    void line(LineReader line) throws Refusal {
        if (ended) {
            throw new Refusal("something stands after the end");
        }
        if (line.length() > 0 && line.bytes()[0] == '#') {
            return;
        }
        Fields fields = new Fields(line.bytes(), 0, line.length());
        String kind = fields.name("kind of line");
        item = kind;
        if (!digestToCome.isEmpty() && !kind.equals("digest")) {
            throw new Refusal("the digest of the axiom or definition before is missing");
        }
        if (!conclusions.isEmpty() && !kind.equals("conclude") && !kind.equals("end")) {
            throw new Refusal("only other conclusions and the end may stand after a conclusion");
        }
        switch (kind) {
            case "s" -> step(fields);
            case "t" -> term(fields);
            case "v" -> value(fields);
            case "declare" -> declare(fields);
            case "axiom" -> axiom(fields);
            case "define" -> define(fields);
            case "admit" -> admit(fields);
            case "digest" -> digest(fields);
            case "forget" -> forget(fields);
            case "conclude" -> conclude(fields);
            case "end" -> end(fields, line.digestOfLinesBefore());
            default -> throw new Refusal("no line begins with " + Text.name(kind));
        }
        proof.endLine();
    }

    private void value(Fields fields) throws Refusal {
        item = "value " + proof.valueLines().count();
        number(fields, "value", proof.valueLines().count());
        String kind = fields.name("kind of value");
        Value value = switch (kind) {
            case "number" -> Numeral.read(fields.name("number"), proof.values(), limits);
            case "symbol" -> proof.values().symbol(fields.name("symbol"));
            case "pair" -> proof.values().pair(proof.valueLines().get(fields), proof.valueLines().get(fields));
            default -> throw new Refusal("no value is a " + Text.name(kind));
        };
        fields.finish();
        proof.addValue(value);
    }

    private void term(Fields fields) throws Refusal {
        item = "term " + proof.termLines().count();
        number(fields, "term", proof.termLines().count());
        String kind = fields.name("kind of term");
        Term term = switch (kind) {
            case "variable" -> proof.terms().variable(fields.name("variable"));
            case "constant" -> proof.terms().constant(proof.valueLines().get(fields));
            case "apply" -> application(fields);
            default -> throw new Refusal("no term is a " + Text.name(kind));
        };
        fields.finish();
        proof.addTerm(term);
    }

    private Term application(Fields fields) throws Refusal {
        String name = fields.name("function name");
        List<Term> arguments = terms(fields);
        return proof.terms().apply(proof.terms().function(name, arguments.size()), arguments.toArray(Term[]::new));
    }

    private void step(Fields fields) throws Refusal {
        int step = proof.steps().count();
        item = "step " + step;
        number(fields, "step", step);
        String rule = fields.name("rule");
        item = "step " + step + " (" + Text.name(rule) + ")";
        StepReader reader = new StepReader(proof, fields.beforeLastColon());
        Sequent written = sequent(fields);
        Sequent derived = reader.derive(rule);
        if (!derived.isSameAs(written)) {
            throw new Refusal("the rule gives " + derived.text() + ", but the line says " + written.text());
        }
        proof.addStep(new Proof.Inference(written, reader.axioms(), proof.outliner().add(step, rule, reader.premises())));
    }

    private Sequent sequent(Fields fields) throws Refusal {
        List<Term> hypotheses = new ArrayList<>();
        while (!fields.isNext("|-")) {
            hypotheses.add(proof.term(fields));
        }
        fields.word("|-");
        Term conclusion = proof.term(fields);
        fields.finish();
        Hypotheses set = Hypotheses.of(hypotheses.toArray(Term[]::new));
        if (set.terms().length != hypotheses.size()) {
            throw new Refusal("a hypothesis is written twice");
        }
        return new Sequent(set, conclusion);
    }

    private void declare(Fields fields) throws Refusal {
        String name = fields.name("function name");
        Function function = proof.terms().function(name, fields.count("arity"));
        item = "declaration of " + function;
        fields.finish();
        proof.functions().declare(function);
        declared.add(function);
    }

    private void axiom(Fields fields) throws Refusal {
        String name = fields.name("axiom name");
        item = "axiom " + Text.name(name);
        String category = fields.name("class of axiom");
        Term formula = proof.term(fields);
        fields.finish();
        Proof.Axiom axiom = new Proof.Axiom(name, category, formula);
        digestToCome = digests.of(axiom);
        proof.addAxiom(axiom, digestToCome);
    }

    private void define(Fields fields) throws Refusal {
        String name = fields.name("function name");
        List<Term.Variable> parameters = new ArrayList<>();
        String written = fields.name("list of parameters");
        if (!written.equals("-")) {
            for (String parameter : written.split(",", -1)) {
                if (parameter.isEmpty()) {
                    throw new Refusal("a parameter of " + Text.name(name) + " has no name");
                }
                parameters.add(proof.terms().variable(parameter));
            }
        }
        Function function = proof.terms().function(name, parameters.size());
        item = "definition of " + function;
        Term body = proof.term(fields);
        List<Term> measure = List.of();
        if (!fields.atEnd()) {
            fields.word("measure");
            measure = terms(fields);
        }
        Definition definition = new Definition(function, parameters, body, measure);
        proof.functions().propose(definition);
        definition.use();
        digestToCome = digests.of(definition);
        pendingDigests.add(digestToCome);
        pending.add(definition);
    }

    private void admit(Fields fields) throws Refusal {
        int count = fields.count("number of definitions");
        item = "admission" + (pending.isEmpty() ? "" : " of " + pending.getLast().function());
        if (count == 0 || count != pending.size()) {
            throw new Refusal(count + " definitions are admitted where " + pending.size() + " stand before");
        }
        List<Sequent> proofs = new ArrayList<>();
        while (!fields.atEnd()) {
            Proof.Inference step = proof.steps().get(fields);
            restsOn = restsOn.union(step.axioms());
            step.place().use();
            proofs.add(step.sequent());
        }
        proof.functions().admit(pending, proofs);
        for (int i = 0; i < pending.size(); i++) {
            definitions.add(summary(pending.get(i), pendingDigests.get(i)));
        }
        pending.clear();
        pendingDigests.clear();
    }

    private void digest(Fields fields) throws Refusal {
        if (digestToCome.isEmpty()) {
            throw new Refusal("a digest stands only after an axiom or definition");
        }
        String written = fields.lastDigest();
        if (!written.equals(digestToCome)) {
            throw new Refusal("the digest of the axiom or definition before is " + digestToCome + ", not " + Text.name(written));
        }
        digestToCome = "";
    }

    private void forget(Fields fields) throws Refusal {
        String kind = fields.name("kind of line");
        if (!List.of("v", "t", "s").contains(kind)) {
            throw new Refusal("what is forgotten is v, t or s, not " + Text.name(kind));
        }
        do {
            proof.forget(kind, fields);
        } while (!fields.atEnd());
    }

    private void conclude(Fields fields) throws Refusal {
        item = "conclusion";
        Proof.Inference step = proof.steps().get(fields);
        String name = fields.name("name");
        item = "conclusion " + Text.name(name);
        fields.finish();
        if (conclusions.size() >= limits.conclusions()) {
            throw Refusal.limit("conclusions", limits.conclusions());
        }
        Sequent sequent = step.sequent();
        proof.functions().requireKnown(sequent.conclusion(), "the conclusion");
        for (Term hypothesis : sequent.hypotheses().terms()) {
            proof.functions().requireKnown(hypothesis, "a hypothesis");
        }
        restsOn = restsOn.union(step.axioms());
        step.place().use();
        conclusions.add(new Summary.Conclusion(
                Text.name(name), sequent.hypothesisTexts(limits.textLength()), Text.of(sequent.conclusion(), limits.textLength()),
                digests.of(sequent.conclusion())));
    }

    private void end(Fields fields, String digest) throws Refusal {
        String written = fields.lastDigest();
        if (!pending.isEmpty()) {
            throw new Refusal(pending.getFirst().function() + " is defined and not admitted");
        }
        if (conclusions.isEmpty()) {
            throw new Refusal("nothing is concluded");
        }
        if (!written.equals(digest)) {
            throw new Refusal("the digest is not that of the lines before");
        }
        ended = true;
    }

    /** {@return the summary, once the end was read} */
    Summary summary(long lines) {
        List<Summary.Axiom> axioms = new ArrayList<>();
        for (Proof.Postulate postulate : proof.axioms(restsOn)) {
            Proof.Axiom axiom = postulate.axiom();
            axioms.add(new Summary.Axiom(Text.name(axiom.name()), Text.name(axiom.category()),
                    Text.of(axiom.formula(), limits.textLength()), postulate.digest()));
        }
        Summary.Live live = new Summary.Live(proof.valueLines().mostLive(), proof.terms().mostLive(), proof.steps().mostLive());
        return new Summary(List.copyOf(conclusions), axioms, List.copyOf(definitions), declared.stream().map(Function::toString).toList(),
                new Summary.Counts(lines, proof.valueLines().count(), proof.termLines().count(), proof.steps().count(),
                        proof.budget().evaluationSteps(), live), proof.outline());
    }

    private Summary.Definition summary(Definition definition, String digest) {
        List<String> parameters = definition.parameters().stream().map(parameter -> Text.name(parameter.name())).toList();
        return new Summary.Definition(
                definition.function().toString(),
                Text.name(definition.function().name()) + "(" + String.join(", ", parameters) + ") = "
                        + Text.of(definition.body(), limits.textLength()),
                digest);
    }

    private List<Term> terms(Fields fields) throws Refusal {
        List<Term> read = new ArrayList<>();
        while (!fields.atEnd()) {
            read.add(proof.term(fields));
        }
        return read;
    }

    private static void number(Fields fields, String what, int expected) throws Refusal {
        int written = fields.count(what);
        if (written != expected) {
            throw new Refusal("number " + written + " is written where " + expected + " comes next: a line is missing, repeated or moved");
        }
    }
}
