package io.devmatrix.core;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.promote.fill.CanonicalFill;
import io.devmatrix.core.promote.pack.PackReader;
import io.devmatrix.core.promote.pack.PackRouter;
import io.devmatrix.core.promote.pack.PatternPack;
import io.devmatrix.core.promote.pack.UnusablePack;
import io.devmatrix.core.promote.tree.Tree;
import io.devmatrix.core.slot.contract.PackRule;
import io.devmatrix.core.slot.contract.Ruling;
import io.devmatrix.core.slot.contract.SlotContract;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rules of the packs of a build.
 *
 * @param unusable what is wrong with one of them; then there are none
 */
record PackRules(List<PatternPack> packs, Optional<Finding> unusable) {
    PackRules {
        packs = List.copyOf(packs);
    }

    static PackRules read(ClassLoader loader) {
        try {
            return new PackRules(PackReader.read(loader), Optional.empty());
        } catch (UnusablePack e) {
            return new PackRules(List.of(), Optional.of(finding(e)));
        }
    }

    /** A pack that cannot be used, as a finding. */
    static Finding finding(UnusablePack pack) {
        return Finding.error("PACK-001", Location.NONE, String.valueOf(pack.getMessage()), pack.fix());
    }

    /** Ids of all rules. */
    Set<String> ids() {
        return new PackRouter(packs, Set.of()).ids();
    }

    /** Whom to ask, where these are disabled. */
    PackAnswers with(Set<String> disabled) {
        PackRouter router = new PackRouter(packs, disabled);
        return new PackAnswers() {
            @Override
            public Ruling route(SlotContract contract) {
                return router.route(contract);
            }

            @Override
            public List<Ruling.Made> trials(SlotContract contract) {
                return router.trials(contract);
            }

            @Override
            public Optional<PackRule> replaced(SlotContract contract, String text) {
                return router.route(contract) instanceof Ruling.Made made && !alike(contract, made.text(), text)
                        ? Optional.of(made.rule())
                        : Optional.empty();
            }
        };
    }

    private static boolean alike(SlotContract contract, String one, String other) {
        Optional<Tree> form = CanonicalFill.of(contract, one);
        return form.isPresent() && form.equals(CanonicalFill.of(contract, other));
    }
}
