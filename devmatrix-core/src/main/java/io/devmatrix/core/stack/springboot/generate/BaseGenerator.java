package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.CacheFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.generate.Generator;
import io.devmatrix.core.ir.ApiIr;
import io.devmatrix.core.ir.InfrastructureIr;
import io.devmatrix.core.ir.Security;
import io.devmatrix.core.javasource.JavaText;
import io.devmatrix.core.output.GeneratedFile;
import io.devmatrix.core.output.Stratum;
import io.devmatrix.core.plan.Atom;
import io.devmatrix.core.plan.AtomKind;
import io.devmatrix.core.template.TemplateEngine;
import io.devmatrix.core.template.TemplateSet;
import io.devmatrix.core.template.TemplateSet.Mode;
import io.devmatrix.core.template.TemplateSet.Template;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The base Java of stratum 1: the templates of one category, rendered with what the model chose for the whole service. */
final class BaseGenerator implements Generator {
    private final AtomKind category;
    private final FactTable facts;
    private final ClassLoader templates;

    BaseGenerator(AtomKind category, FactTable facts, ClassLoader templates) {
        this.category = category;
        this.facts = facts;
        this.templates = templates;
    }

    @Override
    public AtomKind kind() {
        return category;
    }

    @Override
    public Stream<GeneratedFile> generate(Atom atom) {
        TemplateEngine engine = new TemplateEngine();
        Map<String, Object> variables = variables();
        return TemplateSet.load(templates).of(Mode.RENDERED).stream()
                .filter(template -> template.category().equals(category.rule()))
                .map(template -> render(engine, template, variables));
    }

    private GeneratedFile render(TemplateEngine engine, Template template, Map<String, Object> variables) {
        String text = engine.render(template.path(), TemplateSet.text(templates, template), variables);
        String path =
                template.path().replace("{package}", facts.packages().root().replace('.', '/'));
        return new GeneratedFile(GeneratedFile.Root.SOURCES, path, text, Stratum.TEMPLATE, category.rule(), "");
    }

    private Map<String, Object> variables() {
        Map<String, Object> variables = new TreeMap<>(Map.of(
                "package", facts.packages().root(),
                "options", ApiOptionsVars.of(facts.application().api()),
                "readyPaths", readyPaths(facts.application().infrastructure())));
        facts.application().api().security().ifPresent(security -> variables.put("tokens", TokenVars.of(security)));
        CacheFacts.of(facts).stats().map(CacheStatsVars::of).ifPresent(stats -> variables.put("cacheStats", stats));
        return variables;
    }

    private static String readyPaths(InfrastructureIr infrastructure) {
        return Stream.concat(Stream.of("/health/ready"), infrastructure.healthAliases().stream())
                .map(text -> "\"" + JavaText.literal(text) + "\"")
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** The variables of {@code TokenIssuer.java.vm}: durations in ISO-8601. */
    public record TokenVars(String access, String refresh) {
        static TokenVars of(Security security) {
            return new TokenVars(
                    security.tokens().access().toString(),
                    security.tokens().refresh().toString());
        }
    }

    /** The variables of {@code CacheStatsController.java.vm}, all text escaped for Java. */
    public record CacheStatsVars(String path, String hits, String misses, String hitRate) {
        static CacheStatsVars of(CacheFacts.Stats stats) {
            return new CacheStatsVars(
                    JavaText.literal(stats.operation().path()), stats.hits(), stats.misses(), stats.hitRate());
        }
    }

    /** The variables of {@code ApiOptions.java.vm}, all text escaped for Java. */
    public record ApiOptionsVars(
            String basePath,
            String pageParameter,
            String sizeParameter,
            int firstPage,
            int defaultSize,
            int maxSize,
            String items,
            String total,
            String page,
            String size,
            int validation,
            int unreadable,
            int constraint) {
        static ApiOptionsVars of(ApiIr api) {
            return new ApiOptionsVars(
                    JavaText.literal(api.base()),
                    JavaText.literal(api.paging().pageParameter()),
                    JavaText.literal(api.paging().sizeParameter()),
                    api.paging().firstPage(),
                    api.paging().defaultSize(),
                    api.paging().maxSize(),
                    JavaText.literal(api.paging().items()),
                    JavaText.literal(api.paging().total()),
                    JavaText.literal(api.paging().page()),
                    JavaText.literal(api.paging().size()),
                    api.statuses().validation(),
                    api.statuses().unreadable(),
                    api.statuses().constraint());
        }
    }
}
