package io.devmatrix.maven;

import io.devmatrix.core.FillMode;
import io.devmatrix.core.FillRequest;
import io.devmatrix.core.slot.Budget;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/** What goals have in common that may ask a provider: the mode, the provider, the budget. */
@SuppressWarnings("NullAway.Init") // Maven injects the parameters
abstract class AbstractAskingMojo extends AbstractSlotMojo {
    /** Those that answer without a connection of ours. */
    private static final Set<String> OFFLINE = Set.of("command", "files", "replay");

    @Inject
    private SettingsDecrypter decrypter;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    /**
     * {@code safe}, in which nobody is asked, or {@code hybrid}, in which the provider is.
     *
     * @since 0.1.0
     */
    @Parameter(property = "devmatrix.mode", defaultValue = "safe")
    private String mode;

    /**
     * Who is asked: {@code id}, {@code url}, {@code model}, {@code maxTokens}, {@code keyVariable} (the environment variable that
     * holds the key) or {@code server} (of the Maven settings, whose password is the key), {@code command}, {@code options},
     * {@code headerVariables}, {@code connectSeconds}, {@code callSeconds}, {@code attempts}, {@code pauseSeconds},
     * {@code currency}, {@code inputPrice}, {@code outputPrice}. As a property, the id alone.
     *
     * @since 0.1.0
     */
    @Parameter(property = "devmatrix.provider")
    private @Nullable ProviderConfiguration provider;

    /**
     * Calls of one run at most.
     *
     * @since 0.1.0
     */
    @Parameter(property = "devmatrix.budget.calls", defaultValue = "9")
    private int budgetCalls;

    /**
     * Tokens of one run at most, read and written; 0 for no limit.
     *
     * @since 0.1.0
     */
    @Parameter(property = "devmatrix.budget.tokens", defaultValue = "0")
    private long budgetTokens;

    /**
     * Money of one run at most, in the currency of the provider's prices; 0 for no limit.
     *
     * @since 0.1.0
     */
    @Parameter(property = "devmatrix.budget.money", defaultValue = "0")
    private String budgetMoney;

    /**
     * Seconds of one run at most.
     *
     * @since 0.1.0
     */
    @Parameter(property = "devmatrix.budget.seconds", defaultValue = "1800")
    private long budgetSeconds;

    /** Who may be asked; nobody in mode {@code safe}, in which no key is even looked for. */
    final Optional<FillRequest.Asked> asked() throws MojoFailureException {
        FillMode chosen = FillMode.of(mode)
                .orElseThrow(() -> new MojoFailureException(
                        "There is no mode `" + mode + "`. Say `-Ddevmatrix.mode=safe` or `-Ddevmatrix.mode=hybrid`."));
        return chosen == FillMode.SAFE ? Optional.empty() : Optional.of(hybrid());
    }

    private FillRequest.Asked hybrid() throws MojoFailureException {
        if (provider == null || provider.id.isBlank()) {
            throw new MojoFailureException(
                    "In mode `hybrid` a provider is asked, and none is named. Configure `<provider>` of the plugin, or say"
                            + " `-Ddevmatrix.provider=`; docs/slots.md lists them.");
        }
        if (session.isOffline() && !OFFLINE.contains(provider.id)) {
            throw new MojoFailureException("Maven is offline, and the provider `" + provider.id
                    + "` needs a connection. Run without `-o`, or name `files`, `replay` or `command`.");
        }
        ConfiguredProvider configured =
                new ConfiguredProvider(provider, session.getSettings(), decrypter, System.getenv());
        return new FillRequest.Asked(configured.settings(basedir().toPath()), budget(), configured.prices());
    }

    private Budget budget() throws MojoFailureException {
        return new Budget(
                budgetCalls,
                budgetTokens > 0 ? OptionalLong.of(budgetTokens) : OptionalLong.empty(),
                Optional.of(Amount.of("devmatrix.budget.money", budgetMoney)).filter(money -> money.signum() > 0),
                Duration.ofSeconds(budgetSeconds));
    }
}
