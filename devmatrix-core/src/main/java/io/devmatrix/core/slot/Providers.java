package io.devmatrix.core.slot;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.finding.Location;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** The providers on a class path, by id: ours and those that other jars bring. */
public final class Providers {
    private final Map<String, LlmProvider> byId = new TreeMap<>();

    private Providers(Iterable<LlmProvider> providers) {
        for (LlmProvider provider : providers) {
            LlmProvider other = byId.putIfAbsent(provider.id(), provider);
            if (other != null) {
                throw new IllegalStateException("`" + other.getClass().getName() + "` and `"
                        + provider.getClass().getName() + "` are both the provider `" + provider.id()
                        + "`. Remove one of their jars from the plugin's dependencies.");
            }
        }
    }

    /** Those that the class loader finds; opens nothing. */
    public static Providers on(ClassLoader loader) {
        return new Providers(ServiceLoader.load(LlmProvider.class, loader));
    }

    /** Those given, of which no two may have the same id. */
    public static Providers of(List<LlmProvider> providers) {
        return new Providers(providers);
    }

    /** Their ids, sorted. */
    public List<String> ids() {
        return List.copyOf(byId.keySet());
    }

    /** The one with the id. */
    public Optional<LlmProvider> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** What stops the provider of the settings from working; that there is none, too. */
    public Findings check(ProviderSettings settings) {
        return find(settings.id()).map(provider -> provider.check(settings)).orElseGet(() -> unknown(settings.id()));
    }

    private Findings unknown(String id) {
        return Findings.of(List.of(Finding.error(
                "LLM-001",
                Location.NONE,
                "There is no provider `" + id + "`",
                "Name one of `" + String.join("`, `", ids()) + "`, or add the jar that brings it to the plugin")));
    }
}
