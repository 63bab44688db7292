// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.instrument;

import java.util.Objects;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.parapet.ui.workbench.Icons;
import org.parapet.ui.workbench.ParapetUi;

/**
 * An instrument edition to read.
 *
 * @param id the instrument's id
 * @param edition its edition
 */
record InstrumentInput(String id, String edition) implements IEditorInput, IPersistableElement {

    InstrumentInput {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(edition, "edition");
    }

    @Override
    public boolean exists() {
        return ParapetUi.catalogue().instrument(id, edition).isPresent();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.INSTRUMENT.descriptor();
    }

    @Override
    public String getName() {
        return ParapetUi.catalogue().instrument(id, edition).map(entry -> entry.shortTitle()).orElse(id);
    }

    @Override
    public String getToolTipText() {
        return ParapetUi.catalogue().instrument(id, edition).map(entry -> entry.title()).orElse(id);
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return InstrumentInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(InstrumentInputFactory.INSTRUMENT, id);
        memento.putString(InstrumentInputFactory.EDITION, edition);
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter.isInstance(this) ? adapter.cast(this) : null;
    }
}
