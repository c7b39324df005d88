package io.devmatrix.core.slot.contract;

/** Says whether a text may stand in a slot. */
public interface FillJudge {
    /**
     * Judges a text; it is parsed, compiled and run in a process of its own only when nothing is wrong with what it names.
     *
     * @param source a Java compilation unit, not trusted
     */
    SlotVerdict judge(SlotContract contract, String source);
}
