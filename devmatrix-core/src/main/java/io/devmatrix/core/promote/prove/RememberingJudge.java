package io.devmatrix.core.promote.prove;

import io.devmatrix.core.slot.contract.FillJudge;
import io.devmatrix.core.slot.contract.SlotContract;
import io.devmatrix.core.slot.contract.SlotVerdict;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A judge that is not asked the same twice. What an earlier run left is good enough to tell people where rules stand; what
 * goes into a pack is asked {@link #anew()}, so that nothing is published that only a memory says.
 */
public final class RememberingJudge implements FillJudge {
    private final FillJudge judge;
    private final VerdictMemory memory;
    private final Map<String, SlotVerdict> own = new HashMap<>();

    /** @param judge whoever knows what the memory does not */
    public RememberingJudge(FillJudge judge, VerdictMemory memory) {
        this.judge = judge;
        this.memory = memory;
    }

    @Override
    public SlotVerdict judge(SlotContract contract, String source) {
        String key = memory.key(contract, source);
        Optional<SlotVerdict> known = Optional.ofNullable(own.get(key))
                .or(() -> memory.find(key).flatMap(text -> VerdictText.read(key, text)));
        return known.orElseGet(() -> asked(key, contract, source));
    }

    /** The same judge, believing only what was said in this run. */
    public FillJudge anew() {
        return (contract, source) -> {
            String key = memory.key(contract, source);
            SlotVerdict said = own.get(key);
            return said == null ? asked(key, contract, source) : said;
        };
    }

    private SlotVerdict asked(String key, SlotContract contract, String source) {
        SlotVerdict verdict = judge.judge(contract, source);
        own.put(key, verdict);
        memory.keep(key, VerdictText.of(key, verdict));
        return verdict;
    }
}
