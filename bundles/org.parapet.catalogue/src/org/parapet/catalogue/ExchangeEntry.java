// SPDX-License-Identifier: EPL-2.0
package org.parapet.catalogue;

import java.util.List;
import java.util.Optional;

/** An import or export format as its plug-in declares it. Only {@link #create} touches the plug-in's code. */
public final class ExchangeEntry implements CatalogueEntry {

    private final Contribution contribution;
    private final String id;
    private final String title;
    private final String kind;

    ExchangeEntry(DeclaredAttributes declared) {
        contribution = declared.contribution();
        id = declared.required("id");
        title = declared.required("title");
        kind = declared.required("kind");
        declared.required("class");
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String title() {
        return title;
    }

    /**
     * {@return what is exchanged and in which direction: {@code instrument-import} or {@code instrument-export}}
     *
     * @see org.parapet.catalogue.exchange
     */
    public String kind() {
        return kind;
    }

    /** {@return the file name extensions of the format, without the dot} */
    public List<String> extensions() {
        return contribution.attribute("extensions").map(list -> List.of(list.strip().split("[\\s,]+")))
                .orElse(List.of());
    }

    /** {@return what the format is; empty when the plug-in does not say} */
    public Optional<String> description() {
        return contribution.attribute("description");
    }

    @Override
    public String contributor() {
        return contribution.contributor();
    }

    /**
     * Creates the object that reads or writes the format.
     *
     * @param <T> the interface that goes with {@link #kind()}
     * @param type that interface
     * @return a new object
     * @throws ContributionException when the plug-in's class is missing, fails or is of another type
     */
    public <T> T create(Class<T> type) throws ContributionException {
        Object created = contribution.create("class");
        if (!type.isInstance(created)) {
            throw new ContributionException(Messages.get("exchange.type", id, created.getClass().getName(),
                    type.getName()), null);
        }
        return type.cast(created);
    }

    /** {@return the id} */
    @Override
    public String toString() {
        return id;
    }
}
