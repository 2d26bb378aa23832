package godel.prover.search;

import godel.grammar.value.Value;
import godel.prover.search.TechniqueState.Segment;
import godel.prover.search.edit.Edits;
import godel.prover.search.numbering.Malformed;
import java.util.Optional;

/** Makes edits, and remembers them, for later phases of the search make them again. Saves seconds and changes no step. */
final class EditMemory {
    /** In cells of the segments held. */
    private static final long CAPACITY = 1 << 23;

    private final Edits edits;
    private final Recollection<Question, Optional<Segment>> answers = new Recollection<>(CAPACITY);

    EditMemory(Edits edits) {
        this.edits = edits;
    }

    private record Question(Instruction edit, Value switchProgram, int below, int top) {
    }

    /**
     * {@return the edited switchprog, empty where the edit does not apply or the result is too long for the tape}
     *
     * @param below the operand below the top one, 0 for an edit that has one operand
     */
    Optional<Segment> edited(Instruction edit, Value switchProgram, int below, int top) {
        Question question = new Question(edit, switchProgram, below, top);
        return answers.recall(question).orElseGet(() -> {
            Optional<Segment> made = value(question).flatMap(EditMemory::segment);
            return answers.remember(question, made, 1 + made.map(segment -> segment.cells().length).orElse(0));
        });
    }

    private Optional<Value> value(Question question) {
        Value program = question.switchProgram;
        return switch (question.edit) {
            case REPLACE_CONSTANT -> edits.replaceConstant(program, question.top);
            case REPLACE_NUMBER -> edits.replaceNumber(program, question.below, question.top);
            case REPLACE_SUBEXPRESSION -> edits.replaceSubexpression(program, question.below, question.top);
            case DROP_FUNCTION -> edits.dropFunction(program, question.top);
            case PROPOSAL -> edits.proposal(program, question.top);
            case CONSTANT_POLICY -> edits.constantPolicy(program, question.top);
            default -> throw new IllegalArgumentException(question.edit + " is no edit");
        };
    }

    private static Optional<Segment> segment(Value value) {
        try {
            return Optional.of(Segment.of(value));
        } catch (Malformed tooLong) {
            return Optional.empty();
        }
    }
}
