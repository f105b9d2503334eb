package org.ntpharm.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ntpharm.config.SettingsFile;
import org.ntpharm.error.ErrorCode;
import org.ntpharm.error.NtpException;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** What the environment, or else a file, sets for the commands that have the option {@code --config}. */
final class Configuration implements IDefaultValueProvider {
    private static final String VARIABLE = "NTPHARM_";

    private final Map<String, String> environment;

    @Nullable
    private SettingsFile file;

    Configuration(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /**
     * A value that was set for an option.
     *
     * @param value as it is written
     * @param origin where it was set
     */
    record Setting(String value, String origin) {}

    /** The options of {@code command} that are settings, by name. */
    static List<OptionSpec> settings(CommandSpec command) {
        return command.options().stream()
                .filter(option -> !option.usageHelp() && !option.versionHelp())
                .filter(option -> !option.longestName().equals(ConfigOption.NAME))
                .toList();
    }

    /** The name of an option as a setting: without its dashes. */
    static String name(OptionSpec option) {
        return option.longestName().replaceFirst("^-+", "");
    }

    /** The variable of the environment that sets {@code option}. */
    static String variable(OptionSpec option) {
        return VARIABLE + name(option).toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** What is set for {@code option} outside the command line. */
    Optional<Setting> of(OptionSpec option) {
        if (option.command().findOption(ConfigOption.NAME) == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(environment.get(variable(option)))
                .map(value -> new Setting(value, variable(option)))
                .or(() -> fromFile(option));
    }

    @Override
    @Nullable
    public String defaultValue(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? of(option).map(Setting::value).orElse(null)
                : null;
    }

    private Optional<Setting> fromFile(OptionSpec option) {
        CommandSpec command = option.command();
        if (!settings(command).contains(option)) {
            return Optional.empty();
        }
        try {
            return path(command)
                    .map(path -> read(path, command))
                    .flatMap(known -> Optional.ofNullable(known.settings().get(name(option)))
                            .map(line -> new Setting(line.value(), known.place(line))));
        } catch (NtpException e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private Optional<Path> path(CommandSpec command) {
        OptionSpec config = command.findOption(ConfigOption.NAME);
        return Optional.ofNullable(config.<Path>getValue())
                .or(() -> Optional.ofNullable(environment.get(variable(config))).map(Path::of));
    }

    private SettingsFile read(Path path, CommandSpec command) {
        if (file == null || !file.file().equals(path)) {
            file = SettingsFile.read(path);
            refuseUnknown(
                    file, settings(command).stream().map(Configuration::name).toList());
        }
        return file;
    }

    private static void refuseUnknown(SettingsFile file, Collection<String> known) {
        file.settings().forEach((name, line) -> {
            if (!known.contains(name)) {
                throw new NtpException(
                        ErrorCode.SETTING_INVALID,
                        file.place(line) + ": there is no setting '" + name + "'; there are "
                                + String.join(", ", known));
            }
        });
    }
}
