// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.dialogs.IPageChangeProvider;
import org.eclipse.jface.dialogs.IPageChangedListener;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormText;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.parapet.ui.partnership.PartnershipEditor;
import org.parapet.ui.widgets.Fonts;
import org.parapet.ui.workbench.Appearance;
import org.parapet.ui.workbench.ParapetUi;

/**
 * Help beside the page that it is about. Follows the person from page to page, except in the tutorial, which leads her.
 *
 * <p>Links: {@code TOPIC.html} shows another topic, {@code page:ID} shows a page of the open partnership,
 * {@code command:ID} runs a command.
 */
public final class HelpView extends ViewPart {

    /** Names the view. */
    public static final String ID = "org.parapet.ui.help";

    private static final double HEADING = 1.3;
    private static final int INDENT = 3;

    private final IPageChangedListener pages = event -> follow();
    private final IPartListener parts = new Parts();
    private FormToolkit toolkit;
    private ScrolledForm form;
    private FormText text;
    private String topic = "";
    private Optional<IPageChangeProvider> followed = Optional.empty();

    @Override
    public void createPartControl(Composite parent) {
        create(parent);
        Shell shell = parent.getShell();
        Listener change = event -> parent.getDisplay().asyncExec(() -> createAgain(parent));
        shell.addListener(Appearance.CHANGED, change);
        parent.getDisplay().addListener(SWT.Settings, change);
        parent.addDisposeListener(event -> {
            shell.removeListener(Appearance.CHANGED, change);
            parent.getDisplay().removeListener(SWT.Settings, change);
        });
        getSite().getPage().addPartListener(parts);
        show(HelpTopics.of(editor()));
        follow(editor());
    }

    private void create(Composite parent) {
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        form.getForm().setFont(Fonts.bold(form.getBody(), HEADING));
        TableWrapLayout layout = new TableWrapLayout();
        layout.leftMargin = 12;
        layout.rightMargin = 12;
        form.getBody().setLayout(layout);
        text = toolkit.createFormText(form.getBody(), true);
        text.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB, TableWrapData.TOP));
        text.setFont(HelpText.HEADING, JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        text.setFont(HelpText.CODE, JFaceResources.getTextFont());
        text.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(this::go));
    }

    /** Running text keeps the colours it was made with, so it is made again when the window becomes light or dark. */
    private void createAgain(Composite parent) {
        if (!parent.isDisposed()) {
            form.dispose();
            toolkit.dispose();
            create(parent);
            parent.layout(true, true);
            show(topic);
        }
    }

    private Optional<IEditorPart> editor() {
        return Optional.ofNullable(getSite().getPage().getActiveEditor());
    }

    /** {@return the topic that is shown} */
    String topic() {
        return topic;
    }

    /**
     * Shows a topic.
     *
     * @param wanted the name of a help page
     */
    public void show(String wanted) {
        try (InputStream page = HelpTopics.open(wanted).orElse(null)) {
            if (page == null) {
                form.setText(Messages.text("view.missing"));
                return;
            }
            HelpText help = HelpText.read(page, Fonts.width(text, INDENT));
            topic = wanted;
            form.setText(help.title());
            text.setText(help.markup(), true, false);
            form.setOrigin(0, 0);
            form.reflow(true);
        } catch (IOException e) {
            ParapetUi.log().error("The help page " + wanted + " cannot be read", e);
        }
    }

    private void go(HyperlinkEvent event) {
        String target = String.valueOf(event.getHref());
        if (target.startsWith("page:")) {
            showPage(target.substring("page:".length()));
        } else if (target.startsWith("command:")) {
            run(target.substring("command:".length()));
        } else {
            show(target.replaceFirst("\\.html$", ""));
        }
    }

    private void showPage(String id) {
        IEditorPart editor = getSite().getPage().getActiveEditor();
        if (editor instanceof PartnershipEditor partnership) {
            getSite().getPage().activate(partnership);
            partnership.setActivePage(id);
        }
    }

    private void run(String command) {
        try {
            getSite().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            ParapetUi.log().warn("The help offers " + command + ", which cannot be done now", e);
        }
    }

    private void follow() {
        if (!form.isDisposed() && !HelpTopics.isTutorial(topic)) {
            String next = HelpTopics.of(editor());
            if (!next.equals(topic)) {
                show(next);
            }
        }
    }

    private void follow(Optional<IEditorPart> editor) {
        followed.ifPresent(provider -> provider.removePageChangedListener(pages));
        followed = editor.filter(IPageChangeProvider.class::isInstance).map(IPageChangeProvider.class::cast);
        followed.ifPresent(provider -> provider.addPageChangedListener(pages));
    }

    /** Notices when another editor comes to the front. */
    private final class Parts implements IPartListener {
        @Override
        public void partActivated(IWorkbenchPart part) {
            if (part instanceof IEditorPart editor) {
                follow(Optional.of(editor));
                follow();
            }
        }

        @Override
        public void partBroughtToTop(IWorkbenchPart part) {
            partActivated(part);
        }

        @Override
        public void partClosed(IWorkbenchPart part) {
            // The one that comes to the front then is activated.
        }

        @Override
        public void partDeactivated(IWorkbenchPart part) {
            // Another is activated.
        }

        @Override
        public void partOpened(IWorkbenchPart part) {
            // It is activated as well.
        }
    }

    @Override
    public void setFocus() {
        text.setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(parts);
        followed.ifPresent(provider -> provider.removePageChangedListener(pages));
        if (toolkit != null) {
            toolkit.dispose();
        }
        super.dispose();
    }
}
