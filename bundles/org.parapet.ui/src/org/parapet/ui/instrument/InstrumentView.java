// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.parapet.ui.widgets.Fonts;

/** The text of an instrument beside its table of contents. */
public final class InstrumentView {

    private final org.eclipse.swt.widgets.List contents;
    private final StyledText text;
    private final List<Integer> headingOffsets = new ArrayList<>();
    private final Font titleFont;
    private final Font headingFont;
    private final Font boldFont;

    /**
     * Creates the controls; they fill what is left of the parent.
     *
     * @param parent a grid
     */
    public InstrumentView(Composite parent) {
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        contents = new org.eclipse.swt.widgets.List(sash, SWT.V_SCROLL | SWT.H_SCROLL | SWT.SINGLE);
        contents.setToolTipText(Messages.text("preview.contents"));
        contents.getAccessible().addAccessibleListener(AccessibleListener
                .getNameAdapter(event -> event.result = Messages.text("preview.contents")));
        text = new StyledText(sash, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        text.getAccessible().addAccessibleListener(AccessibleListener
                .getNameAdapter(event -> event.result = Messages.text("preview.text")));
        sash.setWeights(28, 72);
        titleFont = Fonts.bold(text, 1.7);
        headingFont = Fonts.bold(text, 1.3);
        boldFont = Fonts.bold(text, 1);
        int margin = Fonts.width(text, 4);
        text.setMargins(margin, margin / 2, margin, margin);
        text.setLineSpacing(2);
        contents.addListener(SWT.Selection, event -> jump(contents.getSelectionIndex()));
    }

    private void jump(int index) {
        if (index >= 0) {
            int offset = headingOffsets.get(index);
            text.setCaretOffset(offset);
            text.setTopIndex(text.getLineAtOffset(offset));
        }
    }

    /** {@return the control that shows the text} */
    public StyledText text() {
        return text;
    }

    /** Takes the focus. */
    public void setFocus() {
        text.setFocus();
    }

    /**
     * Shows a text in place of what was shown.
     *
     * @param blocks its paragraphs
     */
    public void show(List<Block> blocks) {
        StringBuilder all = new StringBuilder();
        List<StyleRange> styles = new ArrayList<>();
        List<int[]> indents = new ArrayList<>();
        headingOffsets.clear();
        contents.removeAll();
        for (Block block : blocks) {
            int start = all.length();
            if (block.kind() == Block.Kind.HEADING) {
                headingOffsets.add(start);
                contents.add((block.label() + " " + block.text()).strip());
            }
            append(block, all, styles);
            indents.add(new int[] {start, all.length(), block.kind().ordinal()});
            all.append('\n');
        }
        text.setText(all.toString());
        text.setStyleRanges(styles.toArray(StyleRange[]::new));
        indents.forEach(each -> layOut(each[0], each[1], Block.Kind.values()[each[2]]));
    }

    private void append(Block block, StringBuilder all, List<StyleRange> styles) {
        String label = label(block);
        Font font = switch (block.kind()) {
            case TITLE -> titleFont;
            case HEADING -> headingFont;
            case SUBHEADING, ITEM -> boldFont;
            case TEXT, DETAIL -> null;
        };
        int styled = font == null ? label.length() : label.length() + block.text().length();
        if (styled > 0) {
            StyleRange range = new StyleRange();
            range.start = all.length();
            range.length = styled;
            range.font = font == null ? boldFont : font;
            styles.add(range);
        }
        all.append(label).append(block.text());
    }

    private static String label(Block block) {
        if (block.label().isEmpty()) {
            return "";
        }
        return block.kind() == Block.Kind.DETAIL ? block.label() + ": " : block.label() + "  ";
    }

    private void layOut(int start, int end, Block.Kind kind) {
        int first = text.getLineAtOffset(start);
        int count = text.getLineAtOffset(end) - first + 1;
        int character = Fonts.width(text, 1);
        int indent = kind == Block.Kind.DETAIL ? character * 4 : 0;
        text.setLineIndent(first, count, indent);
        text.setLineWrapIndent(first, count, kind == Block.Kind.ITEM ? character * 4 : indent);
        int space = switch (kind) {
            case TITLE -> 0;
            case HEADING -> character * 4;
            case SUBHEADING, ITEM -> character * 2;
            case TEXT -> character;
            case DETAIL -> character / 2;
        };
        text.setLineVerticalIndent(first, space);
    }

    /** Selects the next place after the caret, from the start when there is none; says whether there is one. */
    boolean find(String wanted) {
        String all = text.getText().toLowerCase(Locale.ROOT);
        String lower = wanted.toLowerCase(Locale.ROOT);
        int from = text.getSelection().y;
        int found = all.indexOf(lower, from);
        if (found < 0) {
            found = all.indexOf(lower);
        }
        if (found < 0) {
            return false;
        }
        text.setSelection(found, found + wanted.length());
        text.showSelection();
        return true;
    }
}
