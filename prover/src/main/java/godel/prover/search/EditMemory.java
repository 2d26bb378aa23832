package godel.prover.search;

import godel.grammar.value.Value;
import godel.prover.kernel.Theory;
import godel.prover.search.TechniqueState.Segment;
import godel.prover.search.edit.Edits;
import godel.prover.search.edit.ProgramEdit;
import godel.prover.search.numbering.Malformed;
import godel.prover.tactic.Effort;
import java.util.Optional;

/** Makes edits, and remembers them, for later phases of the search make them again. Saves seconds and changes no step. */
final class EditMemory {
    /** In cells of the segments held. */
    private static final long CAPACITY = 1 << 23;

    private final Theory theory;
    private final Edits edits;
    private final Recollection<Question, Edited> answers = new Recollection<>(CAPACITY);

    EditMemory(Theory theory, Edits edits) {
        this.theory = theory;
        this.edits = edits;
    }

    private record Question(Token edit, Value switchProgram, int below, int top) {
    }

    /**
     * What an edit made.
     *
     * @param segment empty where the edit does not apply or the result is too long for the tape
     * @param effort  that it took to find what to write
     */
    record Edited(Optional<Segment> segment, long effort) {
    }

    /**
     * {@return the edited switchprog}
     *
     * @param below the operand below the top one, 0 for an edit that has one operand
     */
    Edited edited(Token edit, Value switchProgram, int below, int top) {
        Question question = new Question(edit, switchProgram, below, top);
        return answers.recall(question).orElseGet(() -> {
            Effort effort = Effort.unlimited(theory);
            Optional<Segment> made = value(question, effort).flatMap(EditMemory::segment);
            return answers.remember(question, new Edited(made, effort.spent()), 1 + made.map(segment -> segment.cells().length).orElse(0));
        });
    }

    private Optional<Value> value(Question question, Effort effort) {
        Value program = question.switchProgram;
        return switch (question.edit) {
            case Instruction.REPLACE_CONSTANT -> edits.replaceConstant(program, question.top);
            case Instruction.REPLACE_NUMBER -> edits.replaceNumber(program, question.below, question.top);
            case Instruction.REPLACE_SUBEXPRESSION -> edits.replaceSubexpression(program, question.below, question.top);
            case Instruction.DROP_FUNCTION -> edits.dropFunction(program, question.top);
            case Instruction.PROPOSAL -> edits.proposal(program, question.top);
            case Instruction.CONSTANT_POLICY -> edits.constantPolicy(program, question.top);
            case EditToken(ProgramEdit edit) -> edits.by(edit, program, question.top, effort);
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
