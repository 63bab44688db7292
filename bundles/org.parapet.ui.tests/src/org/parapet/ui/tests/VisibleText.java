// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.tests;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** What can be read on a control. */
public final class VisibleText {

    private VisibleText() {
    }

    /**
     * {@return what it says; "" when it says nothing}
     *
     * @param control any control
     */
    public static String of(Control control) {
        return switch (control) {
            case Button button -> button.getText();
            case Label label -> label.getText();
            case CLabel label -> String.valueOf(label.getText());
            case Link link -> link.getText();
            case Hyperlink link -> String.valueOf(link.getText());
            case Text text -> text.getText();
            case StyledText text -> text.getText();
            case Combo combo -> combo.getText();
            case Spinner spinner -> spinner.getText();
            case ExpandableComposite section -> String.valueOf(section.getText());
            case Form form -> String.valueOf(form.getText());
            case List list -> String.join("\n", list.getItems());
            case Table table -> Arrays.stream(table.getItems()).map(item -> row(table, item))
                    .collect(Collectors.joining("\n"));
            case Tree tree -> Arrays.stream(tree.getItems()).map(item -> row(tree, item))
                    .collect(Collectors.joining("\n"));
            default -> "";
        };
    }

    private static String row(Table table, TableItem item) {
        return IntStream.range(0, Math.max(1, table.getColumnCount())).mapToObj(item::getText)
                .collect(Collectors.joining(" | "));
    }

    private static String row(Tree tree, TreeItem item) {
        String own = IntStream.range(0, Math.max(1, tree.getColumnCount())).mapToObj(item::getText)
                .collect(Collectors.joining(" | "));
        return own + Arrays.stream(item.getItems()).map(child -> "\n" + row(tree, child)).collect(Collectors.joining());
    }
}
