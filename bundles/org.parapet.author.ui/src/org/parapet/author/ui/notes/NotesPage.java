// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.parapet.author.ui.editor.AuthorEditor;
import org.parapet.author.ui.editor.Fields;
import org.parapet.author.ui.editor.MasterDetailPage;
import org.parapet.author.ui.editor.PartCodes;
import org.parapet.author.ui.words.Messages;
import org.parapet.model.instrument.Erratum;
import org.parapet.model.instrument.Framework;
import org.parapet.model.instrument.FrameworkDimension;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentFactory;
import org.parapet.model.instrument.InstrumentPackage.Literals;
import org.parapet.model.instrument.validation.LocatedProblem;

/** What the source gives beside the questions: frameworks that help to read results, and slips that are kept. */
public final class NotesPage extends MasterDetailPage {

    /** Names the page within the editor. */
    public static final String ID = "notes";

    /**
     * Creates the page.
     *
     * @param editor the editor it belongs to
     */
    public NotesPage(AuthorEditor editor) {
        super(editor, ID);
    }

    private Instrument instrument() {
        return session().instrument();
    }

    @Override
    protected List<? extends EObject> roots() {
        List<EObject> roots = new ArrayList<>(instrument().getFrameworks());
        roots.addAll(instrument().getErrata());
        return roots;
    }

    @Override
    protected List<? extends EObject> children(EObject part) {
        return part instanceof Framework framework ? framework.getDimensions() : List.of();
    }

    @Override
    protected String name(EObject part) {
        return switch (part) {
            case Framework framework -> Messages.text("notes.framework", text(framework.getTitle()));
            case FrameworkDimension dimension -> Messages.text("process.part", text(dimension.getCode()),
                    text(dimension.getLabel()));
            case Erratum erratum -> Messages.text("notes.erratum", text(erratum.getPlace()));
            default -> "";
        };
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    @Override
    protected void createButtons(Composite parent, Fields makers) {
        makers.button(parent, "notes.addFramework", button -> addFramework());
        makers.button(parent, "notes.addDimension", button -> addDimension());
        makers.button(parent, "notes.addErratum", button -> addErratum());
        makers.button(parent, "notes.remove", button -> removeSelected());
    }

    private void addFramework() {
        Framework framework = InstrumentFactory.eINSTANCE.createFramework();
        framework.setCode(PartCodes.free(instrument().getFrameworks(), "framework"));
        framework.getDimensions().add(dimension(framework));
        session().change(() -> instrument().getFrameworks().add(framework));
        select(framework);
    }

    private static FrameworkDimension dimension(Framework framework) {
        FrameworkDimension dimension = InstrumentFactory.eINSTANCE.createFrameworkDimension();
        dimension.setCode(PartCodes.next(framework.getDimensions()));
        return dimension;
    }

    private void addDimension() {
        Optional<Framework> framework = selected().map(part -> part instanceof FrameworkDimension
                ? part.eContainer() : part).filter(Framework.class::isInstance).map(Framework.class::cast)
                .or(() -> instrument().getFrameworks().stream().reduce((one, other) -> other));
        if (framework.isEmpty()) {
            addFramework();
            return;
        }
        List<FrameworkDimension> rows = framework.get().getDimensions();
        FrameworkDimension dimension = dimension(framework.get());
        int at = selected().map(rows::indexOf).filter(index -> index >= 0).map(index -> index + 1)
                .orElse(rows.size());
        session().change(() -> rows.add(at, dimension));
        select(dimension);
    }

    private void addErratum() {
        Erratum erratum = InstrumentFactory.eINSTANCE.createErratum();
        session().change(() -> instrument().getErrata().add(erratum));
        select(erratum);
    }

    @Override
    protected void createDetail(Composite parent, EObject part, Fields makers) {
        switch (part) {
            case Framework framework -> {
                makers.text(parent, framework, Literals.FRAMEWORK__TITLE, 1);
                makers.text(parent, framework, Literals.FRAMEWORK__DESCRIPTION, 4);
                makers.text(parent, framework, Literals.FRAMEWORK__HIGH_LABEL, 1);
                makers.text(parent, framework, Literals.FRAMEWORK__LOW_LABEL, 1);
                makers.text(parent, framework, Literals.FRAMEWORK__SOURCE, 1);
                makers.text(parent, framework, Literals.CODED__CODE, 1);
            }
            case FrameworkDimension dimension -> {
                makers.text(parent, dimension, Literals.FRAMEWORK_DIMENSION__LABEL, 1);
                makers.text(parent, dimension, Literals.FRAMEWORK_DIMENSION__CONCEPT, 2);
                makers.text(parent, dimension, Literals.FRAMEWORK_DIMENSION__HIGH, 4);
                makers.text(parent, dimension, Literals.FRAMEWORK_DIMENSION__LOW, 4);
                makers.check(parent, dimension, Literals.FRAMEWORK_DIMENSION__OUTCOME);
                makers.text(parent, dimension, Literals.CODED__CODE, 1);
            }
            case Erratum erratum -> {
                makers.text(parent, erratum, Literals.ERRATUM__PLACE, 1);
                makers.text(parent, erratum, Literals.ERRATUM__PRINTED, 3);
                makers.text(parent, erratum, Literals.ERRATUM__ELSEWHERE, 3);
                makers.text(parent, erratum, Literals.ERRATUM__EXPLANATION, 4);
                makers.items(parent, erratum, Literals.ERRATUM__ITEMS, "items.none");
            }
            default -> {
            }
        }
    }

    @Override
    public boolean owns(LocatedProblem problem) {
        return problem.part() instanceof Framework || problem.part() instanceof FrameworkDimension
                || problem.part() instanceof Erratum;
    }
}
