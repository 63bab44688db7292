// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.about;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.parapet.author.ui.editor.AuthorEditor;
import org.parapet.author.ui.editor.AuthorPage;
import org.parapet.author.ui.editor.Fields;
import org.parapet.author.ui.words.Messages;
import org.parapet.model.instrument.Fit;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentPackage.Literals;
import org.parapet.model.instrument.Source;
import org.parapet.model.instrument.validation.LocatedProblem;
import org.parapet.ui.widgets.Fonts;

/** What the instrument is, where it comes from, who may use it, and what it is made for. */
public final class AboutPage extends AuthorPage {

    /** Names the page within the editor. */
    public static final String ID = "about";

    private Fields fields;

    /**
     * Creates the page.
     *
     * @param editor the editor it belongs to
     */
    public AboutPage(AuthorEditor editor) {
        super(editor, ID);
    }

    @Override
    protected void createContent(Composite body, FormToolkit toolkit) {
        fields = new Fields(session(), toolkit);
        Composite columns = toolkit.createComposite(body);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(32, 0).applyTo(columns);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(columns);
        Composite left = column(columns);
        Composite right = column(columns);
        Instrument instrument = session().instrument();
        heading(left, "about.identity");
        fields.text(left, instrument, Literals.INSTRUMENT__TITLE, 1);
        fields.text(left, instrument, Literals.INSTRUMENT__SHORT_TITLE, 1);
        fields.text(left, instrument, Literals.INSTRUMENT__ABSTRACT, 4);
        fields.text(left, instrument, Literals.INSTRUMENT__EDITION, 1);
        fields.text(left, instrument, Literals.INSTRUMENT__ID, 1);
        fields.text(left, instrument, Literals.INSTRUMENT__LANGUAGE, 1);
        heading(left, "about.source");
        fields.lines(left, instrument, Literals.INSTRUMENT__AUTHORS, 2);
        fields.text(left, instrument, Literals.INSTRUMENT__PUBLISHER, 1);
        fields.number(left, instrument, Literals.INSTRUMENT__YEAR, 0, 9999);
        fields.choice(left, instrument, Literals.INSTRUMENT__FIDELITY);
        fields.text(left, instrument, Literals.INSTRUMENT__FIDELITY_NOTE, 2);
        Source source = instrument.getSource();
        fields.text(left, source, Literals.SOURCE__CITATION, 2);
        fields.text(left, source, Literals.SOURCE__REFERENCE, 1);
        fields.text(left, source, Literals.SOURCE__RIGHTS, 3);
        fields.lines(left, source, Literals.SOURCE__BASED_ON, 2);
        fields.text(left, source, Literals.SOURCE__OBTAIN_FROM, 1);
        heading(right, "about.fit");
        Fit fit = instrument.getFit();
        fields.many(right, fit, Literals.FIT__STAGES);
        fields.many(right, fit, Literals.FIT__KINDS);
        fields.many(right, fit, Literals.FIT__ADMINISTRATIONS);
        fields.many(right, fit, Literals.FIT__YIELDS);
        fields.text(right, fit, Literals.FIT__RESPONDENTS, 2);
        fields.number(right, fit, Literals.FIT__MINIMUM_PARTICIPANTS, 1, 9999);
        fields.number(right, fit, Literals.FIT__MINUTES, 0, 999);
        fields.text(right, fit, Literals.FIT__NOTES, 3);
    }

    private Composite column(Composite parent) {
        Composite column = fields.toolkit().createComposite(parent);
        GridDataFactory.fillDefaults().grab(true, false).hint(Fonts.width(parent, 40), SWT.DEFAULT).applyTo(column);
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(1, 1, 1, 6).spacing(6, 6).applyTo(column);
        return column;
    }

    private void heading(Composite parent, String key) {
        Label label = fields.toolkit().createLabel(parent, Messages.text(key));
        label.setFont(Fonts.bold(label, 1.15));
        GridDataFactory.fillDefaults().span(2, 1).indent(0, 6).applyTo(label);
    }

    @Override
    protected void refresh() {
        fields.refresh();
    }

    @Override
    protected void mark(List<LocatedProblem> problems) {
        fields.mark(problems);
    }

    @Override
    public boolean owns(LocatedProblem problem) {
        return problem.part() instanceof Source || problem.part() instanceof Fit
                || problem.part() instanceof Instrument && problem.feature().filter(each -> each.getEType()
                        instanceof org.eclipse.emf.ecore.EClass).isEmpty() && !problem.rule().startsWith("items-");
    }

    @Override
    public boolean reveal(EObject part, Optional<EStructuralFeature> feature) {
        return fields.reveal(part, feature);
    }
}
