package org.ntpharm.cli;

import java.net.URI;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ntpharm.error.NtpException;
import org.ntpharm.federation.AllowedServices;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What values settings may have. */
final class SettingTypes {
    private SettingTypes() {}

    private abstract static class Whole implements ITypeConverter<Integer> {
        private final int least;
        private final int most;

        Whole(int least, int most) {
            this.least = least;
            this.most = most;
        }

        @Override
        public Integer convert(String value) {
            if (value.matches("\\d{1,9}") && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most) {
                return Integer.valueOf(value);
            }
            throw new TypeConversionException("give a whole number from " + least + " to " + most);
        }
    }

    static final class Port extends Whole {
        Port() {
            super(0, 65_535);
        }
    }

    static final class Seconds extends Whole {
        Seconds() {
            super(1, 86_400);
        }
    }

    static final class Positive extends Whole {
        Positive() {
            super(1, 100_000_000);
        }
    }

    static final class Count extends Whole {
        Count() {
            super(0, 100_000_000);
        }
    }

    /** Whether only this machine is meant, or all that can reach it. */
    static final class Host implements ITypeConverter<String> {
        static final String EVERY_ADDRESS = "0.0.0.0";
        private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1", "::1", EVERY_ADDRESS);

        @Override
        public String convert(String value) {
            if (HOSTS.contains(value)) {
                return value;
            }
            throw new TypeConversionException("give localhost or " + EVERY_ADDRESS);
        }
    }

    static final class BasePath implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            String path = value.replaceFirst("/$", "");
            if (path.matches("(/[\\w.~-]+)*")) {
                return path;
            }
            throw new TypeConversionException("give a path like /kg");
        }
    }

    static final class PublicUrl implements ITypeConverter<URI> {
        @Override
        public URI convert(String value) {
            if (value.matches("https?://[\\w.-]+(:\\d{1,5})?/?")) {
                return URI.create(value.replaceFirst("/$", ""));
            }
            throw new TypeConversionException(
                    "give scheme, host and perhaps port, like https://kg.example.org; a path is for --base-path");
        }
    }

    /** Endpoints, with commas between them. */
    static final class Services implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            try {
                of(value);
                return value;
            } catch (NtpException e) {
                throw new TypeConversionException(String.valueOf(e.getMessage()));
            }
        }

        /** What {@code value} names. */
        static AllowedServices of(String value) {
            return AllowedServices.of(Stream.of(value.split(","))
                    .map(String::strip)
                    .filter(it -> !it.isEmpty())
                    .collect(Collectors.toSet()));
        }
    }
}
