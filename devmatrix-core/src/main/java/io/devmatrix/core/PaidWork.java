package io.devmatrix.core;

import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.slot.Providers;
import io.devmatrix.core.slot.Purse;
import io.devmatrix.core.slot.fill.Asker;
import io.devmatrix.core.slot.fill.SlotAccount;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Work that a provider is asked for, within a budget, and its bill. */
final class PaidWork {
    private final ClassLoader loader;
    private final ProjectLayout layout;

    /** @param loader that has the providers */
    PaidWork(ClassLoader loader, ProjectLayout layout) {
        this.loader = loader;
        this.layout = layout;
    }

    /** Does the work, and says what it cost; only what is wrong when the settings are. */
    Filled run(FillRequest.Asked asked, Function<Asker, List<SlotAccount>> work) {
        Providers providers = Providers.on(loader);
        Findings wrong = providers.check(asked.settings());
        if (wrong.hasErrors()) {
            return new Filled(wrong, List.of());
        }
        Purse purse = new Purse(
                asked.budget(), asked.prices(), InstantSource.system(), bill -> CallsFile.write(layout, bill));
        CallsFile.write(layout, purse.bill());
        Asker asker = new Asker(providers.find(asked.settings().id()).orElseThrow(), asked.settings(), purse);
        return billed(work.apply(asker), purse);
    }

    private static Filled billed(List<SlotAccount> accounts, Purse purse) {
        Filled filled = AccountText.of(accounts);
        List<String> lines = new ArrayList<>(filled.lines());
        purse.bill().toString().lines().forEach(lines::add);
        return new Filled(filled.findings(), lines);
    }
}
