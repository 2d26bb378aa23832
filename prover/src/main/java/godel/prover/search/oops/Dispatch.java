package godel.prover.search.oops;

/** From the number of an operation to what carries it out. */
final class Dispatch {
    private Dispatch() {
    }

    /** {@return the steps that the operation took, or 0 if it is illegal here} */
    static int execute(OopsMachine m, int opcode) {
        return switch (opcode) {
            case Opcode.TO_D1 -> SecondStack.push(m, 1);
            case Opcode.TO_D2 -> SecondStack.push(m, 2);
            case Opcode.MVDSK -> HanoiTokens.move(m);
            case Opcode.XAD -> HanoiTokens.exchange(m, 2, 1);
            case Opcode.XSA -> HanoiTokens.exchange(m, 3, 2);
            case Opcode.C0 -> m.push(0);
            case Opcode.C1 -> m.push(1);
            case Opcode.C2 -> m.push(2);
            case Opcode.C3 -> m.push(3);
            case Opcode.C4 -> m.push(4);
            case Opcode.C5 -> m.push(5);
            case Opcode.INC -> Arithmetic.add(m, 1);
            case Opcode.DEC -> Arithmetic.add(m, -1);
            case Opcode.BY2 -> Arithmetic.twice(m);
            case Opcode.ADD -> Arithmetic.add(m);
            case Opcode.SUB -> Arithmetic.subtract(m);
            case Opcode.MUL -> Arithmetic.multiply(m);
            case Opcode.DIV -> Arithmetic.divide(m);
            case Opcode.POWR -> Arithmetic.power(m);
            case Opcode.EQ -> Comparison.equal(m);
            case Opcode.GEQ -> Comparison.atLeast(m);
            case Opcode.GRT -> Comparison.greater(m);
            case Opcode.AND -> Comparison.and(m);
            case Opcode.OR -> Comparison.or(m);
            case Opcode.NOT -> Comparison.not(m);
            case Opcode.DEL -> DataStack.drop(m);
            case Opcode.CLEAR -> DataStack.clear(m);
            case Opcode.DP2DS -> DataStack.height(m);
            case Opcode.SETDP -> DataStack.setHeight(m);
            case Opcode.IP2DS -> Jumps.address(m);
            case Opcode.BASE -> DataStack.base(m);
            case Opcode.FROMD -> SecondStack.top(m);
            case Opcode.TOD -> SecondStack.move(m);
            case Opcode.DELD -> SecondStack.drop(m);
            case Opcode.XMN -> DataStack.exchangeFromTop(m);
            case Opcode.EX -> DataStack.exchange(m);
            case Opcode.XMNB -> DataStack.exchangeFromBase(m);
            case Opcode.OUTN -> DataStack.fetchFromTop(m);
            case Opcode.OUTB -> DataStack.fetchFromBase(m);
            case Opcode.INN -> DataStack.storeFromTop(m);
            case Opcode.INNB -> DataStack.storeFromBase(m);
            case Opcode.GETQ -> OldCode.push(m);
            case Opcode.INSQ -> OldCode.insert(m);
            case Opcode.CPN -> Editing.copyTop(m);
            case Opcode.UP -> Editing.copyTop(m, 1);
            case Opcode.CPNB -> Editing.copyBase(m);
            case Opcode.MVN -> Editing.move(m);
            case Opcode.INS -> Editing.insert(m);
            case Opcode.DELN -> Editing.delete(m);
            case Opcode.FIND -> Editing.find(m);
            case Opcode.FINDB -> Editing.findFromBase(m);
            case Opcode.DEF -> Functions.define(m);
            case Opcode.DOF -> Functions.call(m);
            case Opcode.TOPF -> Functions.top(m);
            case Opcode.INTOPF -> Functions.inputs(m);
            case Opcode.OUTOPF -> Functions.outputs(m);
            case Opcode.POPF -> Functions.forget(m);
            case Opcode.RET -> Functions.giveBack(m);
            case Opcode.RT0 -> Functions.giveBackIfNotPositive(m);
            case Opcode.OLDQ -> OldCode.call(m);
            case Opcode.JMP1 -> Jumps.jumpIfPositive(m);
            case Opcode.PIP -> Jumps.jump(m);
            case Opcode.BSJMP -> Jumps.jumpToData(m);
            case Opcode.BSF -> Functions.callData(m);
            case Opcode.EXEC -> Functions.execute(m);
            case Opcode.QOT -> Quoting.begin(m);
            case Opcode.INCQ -> Bias.increment(m);
            case Opcode.DECQ -> Bias.decrement(m);
            case Opcode.BOOSTQ -> Bias.boost(m);
            case Opcode.PUSHPAT -> Bias.push(m);
            case Opcode.POPPAT -> Bias.pop(m);
            case Opcode.SETPAT -> Bias.choose(m);
            default -> Functions.callDeclared(m, opcode - Opcode.DECLARED);
        };
    }
}
