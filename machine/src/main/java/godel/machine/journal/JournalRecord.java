package godel.machine.journal;

import godel.machine.life.Switching;

/**
 * One switch. Programs and theorem are Quine text; time is the life's, never the clock's.
 *
 * @param number            of the switch, from 0
 * @param cycle             at whose start the switch is made
 * @param remaining         what is left of life then
 * @param oldProgram        the program before
 * @param newProgram        the program after
 * @param switchprog        the expression that makes the one of the other
 * @param theorem           the target theorem
 * @param certificate       the name of the certificate's file
 * @param oldDigest         of the program before
 * @param newDigest         of the program after
 * @param certificateDigest of the certificate's bytes
 */
public record JournalRecord(int number, long cycle, long remaining, String oldProgram, String newProgram, String switchprog, String theorem,
        String certificate, String oldDigest, String newDigest, String certificateDigest) {

    /** {@return the record of a switch that was proved by this certificate} */
    public static JournalRecord of(int number, Switching switching, Evidence.Certificate certificate) {
        var before = switching.before().software();
        var after = switching.after();
        return new JournalRecord(number, switching.before().cycle(), switching.before().remaining(),
                before.program().toString(), after.program().toString(), before.switchprog().toString(), certificate.theorem(),
                certificate.fileName(), Digest.of(before.program()), Digest.of(after.program()), certificate.digest());
    }
}
