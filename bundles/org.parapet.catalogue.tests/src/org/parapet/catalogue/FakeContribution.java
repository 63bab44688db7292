// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A contribution made in memory. Counts how often its files are opened. */
final class FakeContribution implements Contribution {

    private final ContributionKind kind;
    private final String contributor;
    private final Map<String, String> attributes = new HashMap<>();
    private final Map<String, String> files = new HashMap<>();
    private final List<Contribution> translations = new ArrayList<>();
    private String element;
    private int opened;

    FakeContribution(ContributionKind kind, String contributor) {
        this.kind = kind;
        this.contributor = contributor;
        element = kind.element();
    }

    static FakeContribution instrument(String contributor, String id, String edition) {
        return new FakeContribution(ContributionKind.INSTRUMENT, contributor).with("id", id).with("edition", edition)
                .with("title", "Title of " + id).with("fidelity", "verbatim").with("file", "a.instrument")
                .holding("a.instrument", id + '@' + edition);
    }

    FakeContribution with(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    FakeContribution without(String attribute) {
        attributes.remove(attribute);
        return this;
    }

    FakeContribution holding(String file, String content) {
        files.put(file, content);
        return this;
    }

    FakeContribution translated(String language, String file) {
        translations.add(new FakeContribution(kind, contributor).with("language", language).with("file", file)
                .holding(file, ""));
        return this;
    }

    FakeContribution named(String name) {
        element = name;
        return this;
    }

    FakeContribution withoutFiles() {
        files.clear();
        return this;
    }

    int opened() {
        return opened;
    }

    @Override
    public ContributionKind kind() {
        return kind;
    }

    @Override
    public String element() {
        return element;
    }

    @Override
    public String contributor() {
        return contributor;
    }

    @Override
    public Optional<String> attribute(String name) {
        if ("explode".equals(attributes.get(name))) {
            throw new IllegalStateException("the registry is gone");
        }
        return Optional.ofNullable(attributes.get(name));
    }

    @Override
    public List<Contribution> children(String name) {
        return "translation".equals(name) ? translations : List.of();
    }

    @Override
    public boolean hasFile(String path) {
        return files.containsKey(path);
    }

    @Override
    public Optional<InputStream> openFile(String path) throws IOException {
        opened++;
        return Optional.ofNullable(files.get(path))
                .map(content -> new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Object create(String attribute) throws ContributionException {
        try {
            return Class.forName(attributes.get(attribute)).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new ContributionException("no such class", e);
        }
    }
}
