package godel.machine.report;

import godel.grammar.print.Printer;
import godel.grammar.quote.MalformedQuotation;
import godel.grammar.quote.Quotation;
import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Pair;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names for the long constants in a theorem about a switch: {@code old_program}, {@code new_program}, {@code new_searcher}
 * and {@code switchprog}. The theorem speaks of the values; the names are for reading only.
 */
public final class Legend {
    private static final String OLD = "old_program";
    private static final String NEW = "new_program";
    private static final String SWITCHPROG = "switchprog";
    private static final String SEARCHER = "new_searcher";
    private static final int LONGEST = 2_000;

    private final Value newProgram;
    private final Value switchprog;
    private final Optional<Value> newSearcher;
    private final Map<Value, String> names = new LinkedHashMap<>();

    /** @param switchprog the quoted expression that makes the new program of the old one */
    public Legend(Value oldProgram, Value newProgram, Value switchprog) {
        this(oldProgram, newProgram, switchprog, Optional.empty());
    }

    /** The same. @param newSearcher what the switchprog puts in place of the searcher's part, if anything */
    public Legend(Value oldProgram, Value newProgram, Value switchprog, Optional<Value> newSearcher) {
        this.newSearcher = newSearcher;
        this.newProgram = newProgram;
        this.switchprog = switchprog;
        names.put(switchprog, SWITCHPROG);
        names.put(newProgram, NEW);
        names.put(oldProgram, OLD);
    }

    /** {@return the term with names in place of the constants that have one, as text} */
    public String text(Term term) {
        return Printer.term(named(term));
    }

    private Term named(Term term) {
        return switch (term) {
            case Variable variable -> variable;
            case Constant constant -> names.containsKey(constant.value()) ? Variable.of(names.get(constant.value())) : constant;
            case Application application -> Application.of(application.function(), application.arguments().stream().map(this::named).toList());
        };
    }

    /** {@return what the names stand for} */
    public List<String> lines() {
        return List.of(SWITCHPROG + " is the code of  " + switchprogText(), newSearcher.isPresent()
                ? OLD + " is the program, " + SEARCHER + " what the searcher's part becomes; other names stand for every value"
                : OLD + " and " + NEW + " are the programs of the rewrite; other names stand for every value");
    }

    /** The switchprog's source; where it quotes the new program, that program's name. */
    private String switchprogText() {
        try {
            return Printer.expression(Quotation.unquote(abbreviated(switchprog)), LONGEST);
        } catch (MalformedQuotation none) {
            return Printer.value(switchprog, LONGEST);
        }
    }

    /** The quotation of a constant becomes the quotation of a variable. */
    private Value abbreviated(Value code) {
        if (code.equals(Value.list(Symbol.of("quote"), newProgram))) {
            return Symbol.of(NEW);
        }
        if (newSearcher.isPresent() && code.equals(Value.list(Symbol.of("quote"), newSearcher.get()))) {
            return Symbol.of(SEARCHER);
        }
        return code instanceof Pair pair ? Pair.of(abbreviated(pair.head()), abbreviated(pair.tail())) : code;
    }
}
