package io.devmatrix.core;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.slot.fill.SlotAccount;
import io.devmatrix.core.slot.fill.SlotAccount.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What came of each slot, for people. */
final class AccountText {
    private AccountText() {}

    static Filled of(List<SlotAccount> accounts) {
        List<String> lines = each(accounts);
        List<Finding> findings = new ArrayList<>();
        accounts.forEach(account -> findings.addAll(account.findings()));
        lines.add(count(accounts.size(), "slot") + ": " + number(accounts, Outcome.KEPT) + " as accepted before, "
                + number(accounts, Outcome.ACCEPTED) + " accepted now, " + number(accounts, Outcome.OPEN) + " open");
        return new Filled(Findings.of(findings), lines);
    }

    /** The slots one by one. */
    static List<String> each(List<SlotAccount> accounts) {
        List<String> lines = new ArrayList<>();
        for (SlotAccount account : accounts) {
            lines.add(account.slot() + ": " + account.outcome().name().toLowerCase(Locale.ROOT));
            account.lines().forEach(line -> lines.add("  " + line));
        }
        return lines;
    }

    static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static long number(List<SlotAccount> accounts, Outcome outcome) {
        return accounts.stream().filter(account -> account.outcome() == outcome).count();
    }
}
