package io.devmatrix.core.template;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.exception.VelocityException;
import org.apache.velocity.runtime.RuntimeConstants;

/** Renders Velocity templates; an unset or misspelt reference is an error, never text in the output. */
public final class TemplateEngine {
    private final VelocityEngine velocity;

    /** An engine that reads nothing from disk or class path: callers pass the template text. */
    public TemplateEngine() {
        Properties settings = new Properties();
        settings.setProperty(RuntimeConstants.RUNTIME_REFERENCES_STRICT, "true");
        settings.setProperty(RuntimeConstants.RESOURCE_LOADERS, "string");
        settings.setProperty(
                "resource.loader.string.class", "org.apache.velocity.runtime.resource.loader.StringResourceLoader");
        settings.setProperty(RuntimeConstants.SPACE_GOBBLING, RuntimeConstants.SpaceGobbling.LINES.name());
        settings.setProperty(
                RuntimeConstants.UBERSPECT_CLASSNAME, "org.apache.velocity.util.introspection.SecureUberspector");
        this.velocity = new VelocityEngine(settings);
    }

    /**
     * The template with its references replaced.
     *
     * @throws IllegalStateException naming the template, when it is malformed or refers to what is not set
     */
    public String render(String name, String template, Map<String, ?> variables) {
        StringWriter out = new StringWriter();
        try {
            velocity.evaluate(new VelocityContext(new TreeMap<>(variables)), out, name, new StringReader(template));
        } catch (VelocityException e) {
            throw new IllegalStateException("template `" + name + "`: " + e.getMessage(), e);
        }
        return out.toString();
    }
}
