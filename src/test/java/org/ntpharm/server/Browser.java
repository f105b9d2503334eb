package org.ntpharm.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.ntpharm.pages.WebJar;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium that knows no host but this machine, and what it has asked for and complained of. */
final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String AXE = WebJar.named("axe-core").resource("axe.min.js");

    private final ChromeDriver driver;
    private final String base;

    private Browser(ChromeDriver driver, int port) {
        this.driver = driver;
        this.base = "http://localhost:" + port;
    }

    /** Opens one at a server's port; skips the test where the machine has none. */
    static Browser open(int port) {
        Optional<File> chromium = program("chromium");
        Optional<File> driver = program("chromedriver");
        assumeTrue(chromium.isPresent() && driver.isPresent(), "no chromium with chromedriver on the PATH");
        var logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        logs.enable(LogType.BROWSER, Level.ALL);
        var options = new ChromeOptions();
        options.setBinary(chromium.orElseThrow());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--window-size=1280,1000",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost");
        options.setCapability("goog:loggingPrefs", logs);
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.orElseThrow())
                .usingAnyFreePort()
                .build();
        return new Browser(new ChromeDriver(service, options), port);
    }

    /** The program called {@code name} on the PATH. */
    static Optional<File> program(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(folder -> new File(folder, name))
                .filter(File::canExecute)
                .findFirst();
    }

    /** How the reader's machine is set. */
    void look(int width, boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 1000, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    void downloadTo(Path folder) {
        driver.executeCdpCommand(
                "Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", folder.toString()));
    }

    void go(String path) {
        driver.get(base + path);
    }

    /** The path, query and fragment of where it is. */
    String place() {
        return Objects.requireNonNull(driver.getCurrentUrl()).substring(base.length());
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** The first element, waited for until it is shown. */
    WebElement one(String selector) {
        await(selector, () -> all(selector).stream().anyMatch(WebElement::isDisplayed));
        return all(selector).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElseThrow();
    }

    List<String> texts(String selector) {
        return all(selector).stream().map(WebElement::getText).toList();
    }

    /** What has the focus after {@code keys}. */
    WebElement press(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
        return driver.switchTo().activeElement();
    }

    WebElement tab() {
        return press(Keys.TAB);
    }

    /** What {@code script} returns. */
    Object run(String script) {
        return Objects.requireNonNull(driver.executeScript(script), script);
    }

    void await(String what, Condition condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!holds(condition)) {
            assertThat(System.nanoTime())
                    .as("waiting for %s at %s", what, place())
                    .isLessThan(end);
            pause();
        }
    }

    /** What may come true while a page changes. */
    interface Condition {
        boolean holds();
    }

    /** A page that changes between two looks at it is looked at again. */
    private static boolean holds(Condition condition) {
        try {
            return condition.holds();
        } catch (WebDriverException e) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Errors and breaches of the content policy since the last call. */
    List<String> complaints() {
        return logged(LogType.BROWSER)
                .filter(entry -> entry.getLevel().equals(Level.SEVERE))
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Addresses elsewhere that pages asked for since the last call. */
    List<String> requestsElsewhere() {
        var elsewhere = new ArrayList<String>();
        logged(LogType.PERFORMANCE)
                .map(entry -> read(entry.getMessage()).path("message"))
                .filter(message -> message.path("method").asText().equals("Network.requestWillBeSent"))
                .map(message -> message.at("/params/request/url").asText())
                .filter(url -> !url.startsWith(base + "/") && !url.startsWith("data:") && !url.startsWith("blob:"))
                .forEach(elsewhere::add);
        return elsewhere;
    }

    /** Violations of accessibility rules that axe calls serious or critical, each with the elements. */
    List<String> barriers() {
        driver.executeScript(axe());
        Object found = driver.executeAsyncScript("const done = arguments[arguments.length - 1];"
                + "axe.run(document, { resultTypes: ['violations'] })"
                + ".then(result => done(JSON.stringify(result.violations)), error => done(String(error)));");
        return StreamSupport.stream(read(String.valueOf(found)).spliterator(), false)
                .filter(rule -> rule.path("impact").asText().matches("serious|critical"))
                .map(rule -> rule.path("id").asText() + ": " + nodes(rule))
                .toList();
    }

    private static String nodes(JsonNode rule) {
        return StreamSupport.stream(rule.path("nodes").spliterator(), false)
                .limit(4)
                .map(node -> node.path("target") + " " + node.path("html").asText() + " "
                        + node.at("/any/0/message").asText())
                .toList()
                .toString();
    }

    private Stream<LogEntry> logged(String type) {
        return driver.manage().logs().get(type).getAll().stream();
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String axe() {
        try (InputStream in = Objects.requireNonNull(Browser.class.getResourceAsStream(AXE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
