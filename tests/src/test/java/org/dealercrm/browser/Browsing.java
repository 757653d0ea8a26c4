package org.dealercrm.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import org.junit.rules.ExternalResource;

/** Class rule: the machine's own Chromium, or Chrome; nothing is downloaded. */
final class Browsing extends ExternalResource {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final double PATIENCE = 240_000;

    private Playwright playwright;
    private Browser browser;

    @Override
    protected void before() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(executable())
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    @Override
    protected void after() {
        if (playwright != null) {
            playwright.close();
        }
    }

    private static Path executable() {
        String chosen = System.getenv("CHROMIUM");
        if (chosen != null && !chosen.isBlank() && Files.isExecutable(Path.of(chosen))) {
            return Path.of(chosen);
        }
        for (String name : NAMES) {
            for (String folder : System.getenv("PATH").split(File.pathSeparator)) {
                Path path = Path.of(folder, name);
                if (Files.isExecutable(path)) {
                    return path;
                }
            }
        }
        throw new AssertionError("No Chromium or Chrome found: ./dev browser");
    }

    /** A page of a user who reads Spanish and has just logged in at an address of the webapp. */
    Page pageOf(String userLoginId, String address) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions().setIgnoreHTTPSErrors(true).setLocale("es-CO")
                .setTimezoneId("America/Bogota").setViewportSize(1400, 1000).setAcceptDownloads(true));
        context.setDefaultTimeout(PATIENCE);
        Page page = context.newPage();
        page.navigate(address);
        page.fill("input[name=USERNAME]", userLoginId);
        page.fill("input[name=PASSWORD]", "ofbiz");
        page.click("form[name=loginform] input[type=submit]");
        page.waitForSelector("#app-navigation");
        return page;
    }
}
