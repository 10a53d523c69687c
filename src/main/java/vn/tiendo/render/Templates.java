package vn.tiendo.render;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader;
import org.apache.velocity.util.introspection.SecureUberspector;

/** Fills the templates. A word misspelt in a template stops the program instead of standing in a page. */
final class Templates {

    private final VelocityEngine velocity;

    private Templates(Properties settings) {
        velocity = new VelocityEngine(settings);
    }

    /** For HTML: everything a template prints is escaped. */
    static Templates html() {
        Properties settings = settings();
        settings.setProperty(RuntimeConstants.VM_LIBRARY, "templates/page/macros.vm");
        settings.setProperty(RuntimeConstants.EVENTHANDLER_REFERENCEINSERTION, HtmlEscaping.class.getName());
        return new Templates(settings);
    }

    /** For plain text, where everything is printed as it is. */
    static Templates text() {
        Properties settings = settings();
        settings.setProperty(RuntimeConstants.VM_LIBRARY, "");
        return new Templates(settings);
    }

    private static Properties settings() {
        Properties settings = new Properties();
        settings.setProperty(RuntimeConstants.RESOURCE_LOADERS, "class");
        settings.setProperty("resource.loader.class.class", ClasspathResourceLoader.class.getName());
        settings.setProperty("resource.loader.class.cache", "true");
        settings.setProperty(RuntimeConstants.INPUT_ENCODING, StandardCharsets.UTF_8.name());
        settings.setProperty(RuntimeConstants.RUNTIME_REFERENCES_STRICT, "true");
        settings.setProperty(RuntimeConstants.VM_ARGUMENTS_STRICT, "true");
        settings.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, SecureUberspector.class.getName());
        // Templates hand on what they are given; a number where a text is expected is a mistake.
        settings.setProperty(RuntimeConstants.CONVERSION_HANDLER_CLASS, "none");
        return settings;
    }

    /** The template with these values. */
    String fill(String template, Map<String, Object> values) {
        StringWriter filled = new StringWriter(200_000);
        velocity.getTemplate(template, StandardCharsets.UTF_8.name())
                .merge(new VelocityContext(new HashMap<>(values)), filled);
        return filled.toString();
    }
}
