package org.ntpharm.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/**
 * A library for browsers that comes in a jar of its own.
 *
 * @param name as the jar has it
 * @param version as the jar has it, so that it is said in the build file only
 */
public record WebJar(String name, String version) {
    /** The library called {@code name} on the class path. */
    public static WebJar named(String name) {
        var properties = new Properties();
        String path = "/META-INF/maven/org.webjars.npm/" + name + "/pom.properties";
        try (InputStream in = Objects.requireNonNull(WebJar.class.getResourceAsStream(path), path)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WebJar(name, properties.getProperty("version"));
    }

    /** Where the server answers with the library's {@code file}. */
    public String path(String file) {
        return "/assets/" + name + "/" + version + "/" + file;
    }

    /** Where the class path has the library's {@code file}. */
    public String resource(String file) {
        return "/META-INF/resources/webjars/" + name + "/" + version + "/" + file;
    }
}
