package org.dealercrm.host.component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.rules.TemporaryFolder;

/** A component folder for tests. */
public final class SampleComponent {
    private final Path root;

    private SampleComponent(Path root) {
        this.root = root;
    }

    /** A component whose ofbiz-component.xml holds these elements. */
    public static SampleComponent in(TemporaryFolder folder, String name, String content) {
        SampleComponent component = new SampleComponent(folder.getRoot().toPath().resolve(name));
        return component.file("ofbiz-component.xml", "<ofbiz-component name=\"" + name + "\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
                + "xsi:noNamespaceSchemaLocation=\"https://ofbiz.apache.org/dtds/ofbiz-component.xsd\">" + content + "</ofbiz-component>");
    }

    public SampleComponent file(String path, String content) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URL url() {
        return Components.folder(root);
    }
}
