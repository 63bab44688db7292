// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.instrument.file;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.parapet.model.files.KeyedResource;
import org.parapet.model.instrument.text.PartKeys;

/**
 * Holds an instrument, a crosswalk or a translation, and writes references within the file as the key of the part
 * referred to: {@code items="item/1.1 item/1.2"}, {@code options="option/agreement/SA"}. Parts without a proper key,
 * and all but the first with the same key, are referred to by their path as EMF does it, so that a reference is never
 * ambiguous.
 *
 * <p>Looking up a key takes constant time, during loading as well; changes of the model are followed.
 */
public final class InstrumentResource extends XMIResourceImpl implements KeyedResource {

    private final Adapter codeWatcher = new CodeWatcher();

    /** Parts by key; null when it has to be built anew. */
    private Map<String, EObject> partsByKey = new HashMap<>();

    /** Whether a part was seen that had no key yet, so that a key not found may belong to it by now. */
    private boolean partsWithoutKey;

    /**
     * An empty resource.
     *
     * @param uri names it; never opened by this class
     */
    public InstrumentResource(URI uri) {
        super(uri);
        setEncoding("UTF-8");
    }

    @Override
    public String getURIFragment(EObject part) {
        Optional<String> key = PartKeys.keyOf(part);
        if (key.isPresent() && partsByKey().get(key.get()) == part) {
            return key.get();
        }
        return super.getURIFragment(part);
    }

    @Override
    public Optional<String> keyOf(EObject part) {
        return PartKeys.keyOf(part);
    }

    @Override
    public EObject getEObject(String fragment) {
        EObject part = partsByKey().get(fragment);
        if (part == null && partsWithoutKey && !fragment.isEmpty() && fragment.charAt(0) != '/') {
            partsByKey = null;
            part = partsByKey().get(fragment);
        }
        return part == null ? super.getEObject(fragment) : part;
    }

    @Override
    protected boolean isAttachedDetachedHelperRequired() {
        return true;
    }

    @Override
    protected void attachedHelper(EObject part) {
        super.attachedHelper(part);
        if (hasCode(part)) {
            part.eAdapters().add(codeWatcher);
            if (partsByKey != null) {
                index(part);
            }
        }
    }

    @Override
    protected void detachedHelper(EObject part) {
        super.detachedHelper(part);
        if (hasCode(part)) {
            part.eAdapters().remove(codeWatcher);
            partsByKey = null;
        }
    }

    private Map<String, EObject> partsByKey() {
        if (partsByKey == null) {
            partsByKey = new HashMap<>();
            partsWithoutKey = false;
            for (TreeIterator<EObject> parts = getAllContents(); parts.hasNext();) {
                EObject part = parts.next();
                if (hasCode(part)) {
                    index(part);
                }
            }
        }
        return partsByKey;
    }

    private void index(EObject part) {
        PartKeys.keyOf(part).ifPresentOrElse(key -> partsByKey.putIfAbsent(key, part), () -> partsWithoutKey = true);
    }

    private static boolean hasCode(EObject part) {
        return part.eClass().getEStructuralFeature("code") != null;
    }

    /** A changed code changes the keys of the part and of parts within it. */
    private final class CodeWatcher extends AdapterImpl {
        @Override
        public void notifyChanged(Notification change) {
            if (change.getFeature() instanceof EStructuralFeature feature && "code".equals(feature.getName())) {
                partsByKey = null;
            }
        }
    }
}
