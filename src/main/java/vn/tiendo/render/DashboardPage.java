package vn.tiendo.render;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader;
import org.apache.velocity.util.introspection.SecureUberspector;
import vn.tiendo.view.DashboardView;

/**
 * The page as one file that asks nobody for anything. Everything a template prints is escaped; a word misspelt in a
 * template stops the program instead of standing in the page.
 */
public final class DashboardPage {

    private static final String TEMPLATE = "templates/dashboard.vm";

    private final VelocityEngine velocity = new VelocityEngine(settings());
    private final PageAssets assets = new PageAssets();

    private static Properties settings() {
        Properties settings = new Properties();
        settings.setProperty(RuntimeConstants.RESOURCE_LOADERS, "class");
        settings.setProperty("resource.loader.class.class", ClasspathResourceLoader.class.getName());
        settings.setProperty("resource.loader.class.cache", "true");
        settings.setProperty(RuntimeConstants.INPUT_ENCODING, StandardCharsets.UTF_8.name());
        settings.setProperty(RuntimeConstants.RUNTIME_REFERENCES_STRICT, "true");
        settings.setProperty(RuntimeConstants.VM_ARGUMENTS_STRICT, "true");
        settings.setProperty(RuntimeConstants.VM_LIBRARY, "templates/page/macros.vm");
        settings.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, SecureUberspector.class.getName());
        settings.setProperty(RuntimeConstants.EVENTHANDLER_REFERENCEINSERTION, HtmlEscaping.class.getName());
        return settings;
    }

    /** The page in UTF-8; equal views give equal bytes. */
    public byte[] render(DashboardView view) {
        VelocityContext context = new VelocityContext();
        context.put("view", view);
        context.put("messages", view.messages());
        context.put("drawings", new PageDrawings(view));
        context.put("style", assets.style());
        context.put("script", assets.script());
        context.put("policy", assets.policy());
        StringWriter page = new StringWriter(200_000);
        velocity.getTemplate(TEMPLATE, StandardCharsets.UTF_8.name()).merge(context, page);
        return (PageAssets.withoutIndents(page.toString()) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
