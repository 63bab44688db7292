// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.CheckedTreeSelectionDialog;
import org.parapet.author.ui.words.Messages;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.Section;

/** Asks for some of the items. */
public final class ItemsDialog {

    private ItemsDialog() {
    }

    static void ask(Shell shell, AuthorSession session, EObject part, EReference feature) {
        List<?> before = (List<?>) part.eGet(feature);
        choose(shell, session.instrument(), before.stream().map(Item.class::cast).toList())
                .ifPresent(chosen -> session.set(part, feature, new ArrayList<>(chosen)));
    }

    /**
     * Asks for items.
     *
     * @param shell in front of which to ask
     * @param instrument whose items
     * @param chosen those that are ticked at first
     * @return the items ticked, in the order of the instrument; empty when nobody chose
     */
    public static java.util.Optional<List<Item>> choose(Shell shell, Instrument instrument, List<Item> chosen) {
        CheckedTreeSelectionDialog dialog = new CheckedTreeSelectionDialog(shell,
                LabelProvider.createTextProvider(ItemsDialog::text), new Content());
        dialog.setTitle(Messages.text("items.title"));
        dialog.setMessage(Messages.text("items.message"));
        dialog.setContainerMode(true);
        dialog.setInput(instrument);
        dialog.setInitialElementSelections(chosen);
        dialog.setExpandedElements(instrument.getSections().toArray());
        if (dialog.open() != Window.OK) {
            return java.util.Optional.empty();
        }
        List<Object> ticked = Arrays.asList(dialog.getResult());
        return java.util.Optional.of(instrument.getSections().stream().flatMap(section -> section.getItems().stream())
                .filter(ticked::contains).toList());
    }

    private static String text(Object part) {
        return part instanceof Section section ? section.getCode() + "  " + section.getTitle()
                : ((Item) part).getCode() + "  " + ((Item) part).getText();
    }

    private static final class Content implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return ((Instrument) input).getSections().toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof Section section ? section.getItems().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return element instanceof Item item ? item.eContainer() : null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof Section section && !section.getItems().isEmpty();
        }
    }
}
