package org.ntpharm.config;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * What a file sets: YAML with a name and a value on each line, {@code port: 8080}.
 *
 * @param file where it was read
 * @param settings by name
 */
public record SettingsFile(Path file, Map<String, Line> settings) {
    public SettingsFile {
        settings = Map.copyOf(settings);
    }

    /**
     * A value as it is written, and where.
     *
     * @param value without quotation marks
     * @param number of the line, from 1
     */
    public record Line(String value, int number) {}

    /**
     * Reads {@code file}.
     *
     * @throws NtpException if it cannot be read, is no such YAML, or sets something twice
     */
    public static SettingsFile read(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            return new SettingsFile(file, settings(file, new Yaml(new LoaderOptions()).compose(reader)));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw invalid(file, line, "no YAML: " + e.getProblem());
        } catch (IOException e) {
            throw new NtpException(ErrorCode.INPUT_MISSING, "the settings in " + file + " cannot be read: " + e, e);
        }
    }

    /** Where {@code line} is, for messages. */
    public String place(Line line) {
        return file + " line " + line.number();
    }

    private static Map<String, Line> settings(Path file, @Nullable Node root) {
        var settings = new LinkedHashMap<String, Line>();
        if (root == null) {
            return settings;
        }
        if (!(root instanceof MappingNode mapping)) {
            throw invalid(file, number(root), "write a name, a colon and a value on each line");
        }
        for (NodeTuple setting : mapping.getValue()) {
            String name = scalar(file, setting.getKeyNode());
            var line = new Line(scalar(file, setting.getValueNode()), number(setting.getKeyNode()));
            Line earlier = settings.put(name, line);
            if (earlier != null) {
                throw invalid(file, line.number(), name + " is set on line " + earlier.number() + " already");
            }
        }
        return settings;
    }

    private static String scalar(Path file, Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw invalid(file, number(node), "a name has one value; write it on the same line");
    }

    private static int number(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private static NtpException invalid(Path file, int line, String complaint) {
        return new NtpException(ErrorCode.SETTING_INVALID, file + " line " + line + ": " + complaint);
    }
}
