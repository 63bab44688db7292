// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.people;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.parapet.model.assessment.AssessmentPackage.Literals;
import org.parapet.model.assessment.Organisation;
import org.parapet.model.assessment.Participant;
import org.parapet.model.assessment.ParticipantRole;
import org.parapet.ui.drawing.TitledArea;
import org.parapet.ui.partnership.PartnershipEditor;
import org.parapet.ui.partnership.PartnershipPage;
import org.parapet.ui.partnership.PartnershipSession;

/** Who belongs to the partnership and who answers. */
public final class PeoplePage extends PartnershipPage {

    /** Names the page within the editor. */
    public static final String ID = "people";

    private PeopleTable<Organisation> organisations;
    private PeopleTable<Participant> participants;
    private Label organisationsState;
    private Label participantsState;
    private Button addOrganisation;
    private Button addPerson;
    private Button found;
    private Button paste;
    private Button remove;
    private Button removeOrganisation;

    /**
     * Creates the page; its controls are made when it is first shown.
     *
     * @param editor the editor it belongs to
     * @param session the open partnership
     */
    public PeoplePage(PartnershipEditor editor, PartnershipSession session) {
        super(editor, session, ID, Messages.text("page.title"));
    }

    private PeopleChanges changes() {
        return new PeopleChanges(session().domain(), session().partnership());
    }

    private PeopleRules rules() {
        return new PeopleRules(session().partnership());
    }

    @Override
    protected void createContent(Composite body, FormToolkit toolkit) {
        Label intro = toolkit.createLabel(body, Messages.text("page.intro"), SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(intro);
        createOrganisations(section(body, toolkit, Messages.text("organisations.title"), false), toolkit);
        createParticipants(section(body, toolkit, Messages.text("participants.title"), true), toolkit);
    }

    private static Composite section(Composite body, FormToolkit toolkit, String title, boolean grows) {
        Composite client = TitledArea.create(body, toolkit, title, grows);
        GridLayoutFactory.fillDefaults().extendedMargins(1, 1, 8, 1).applyTo(client);
        return client;
    }

    private void createOrganisations(Composite client, FormToolkit toolkit) {
        Composite buttons = buttons(client, toolkit);
        addOrganisation = button(buttons, toolkit, "organisations.add", this::addOrganisation);
        removeOrganisation = button(buttons, toolkit, "organisations.remove", this::removeOrganisation);
        organisations = new PeopleTable<>(client, Messages.text("organisations.table"), 7, !session().isReadOnly());
        organisations.text("organisations.column.name", 50, Organisation::getName,
                (owner, value) -> rename(owner, value));
        organisations.text("organisations.column.short", 20, Organisation::getShortName,
                (owner, value) -> edit(rules().organisation(Optional.of(owner), value, false), owner,
                        Literals.ORGANISATION__SHORT_NAME, value));
        organisations.label("organisations.column.people", 10, owner -> String.valueOf(answeringFor(owner)));
        organisationsState = toolkit.createLabel(client, "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(organisationsState);
        organisations.onDelete(this::removeOrganisation);
        organisations.viewer().addSelectionChangedListener(event -> enable());
    }

    private void createParticipants(Composite client, FormToolkit toolkit) {
        Composite buttons = buttons(client, toolkit);
        addPerson = button(buttons, toolkit, "participants.add", this::addPerson);
        paste = button(buttons, toolkit, "participants.paste", this::paste);
        found = button(buttons, toolkit, "participants.found", this::addFound);
        remove = button(buttons, toolkit, "participants.remove", this::remove);
        participants = new PeopleTable<>(client, Messages.text("participants.table"), 8, !session().isReadOnly());
        participants.text("column.code", 15, Participant::getCode, (owner, value) ->
                edit(rules().code(owner, value), owner, Literals.PARTICIPANT__CODE, value));
        participants.text("column.name", 28, Participant::getName, (owner, value) ->
                edit(PeopleRules.text(value), owner, Literals.PARTICIPANT__NAME, value));
        participants.choice("column.organisation", 36, this::organisationNames,
                owner -> session().partnership().getOrganisations().indexOf(owner.getOrganisation()),
                (owner, index) -> edit(Optional.empty(), owner, Literals.PARTICIPANT__ORGANISATION,
                        session().partnership().getOrganisations().get(index)));
        participants.choice("column.role", 20, PastedRoles::labels, owner -> owner.getRole().ordinal(),
                (owner, index) -> edit(Optional.empty(), owner, Literals.PARTICIPANT__ROLE,
                        ParticipantRole.values()[index]));
        participants.text("column.contact", 28, Participant::getContact, (owner, value) ->
                edit(PeopleRules.text(value), owner, Literals.PARTICIPANT__CONTACT, value));
        participants.choice("column.found", 18,
                () -> new String[] {Messages.text("found.no"), Messages.text("found.yes")},
                owner -> owner.isFoundInInterview() ? 1 : 0, (owner, index) -> edit(Optional.empty(), owner,
                        Literals.PARTICIPANT__FOUND_IN_INTERVIEW, index == 1));
        participantsState = toolkit.createLabel(client, "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(participantsState);
        participants.onDelete(this::remove);
        participants.onPaste(this::paste);
        participants.viewer().addSelectionChangedListener(event -> enable());
    }

    private static Composite buttons(Composite client, FormToolkit toolkit) {
        Composite buttons = toolkit.createComposite(client);
        RowLayout layout = new RowLayout();
        layout.marginLeft = 0;
        layout.marginTop = 0;
        layout.spacing = 8;
        layout.center = true;
        buttons.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(buttons);
        return buttons;
    }

    private static Button button(Composite parent, FormToolkit toolkit, String key, Runnable action) {
        Button button = toolkit.createButton(parent, Messages.text(key), SWT.PUSH);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private String[] organisationNames() {
        return session().partnership().getOrganisations().stream().map(Organisation::getName).toArray(String[]::new);
    }

    private long answeringFor(Organisation organisation) {
        return session().partnership().getParticipants().stream()
                .filter(participant -> participant.getOrganisation() == organisation).count();
    }

    private void rename(Organisation organisation, String name) {
        edit(rules().organisation(Optional.of(organisation), name, true), organisation, Literals.ORGANISATION__NAME,
                name);
    }

    private void edit(Optional<String> problem, org.eclipse.emf.ecore.EObject owner,
            org.eclipse.emf.ecore.EStructuralFeature feature, Object value) {
        if (!PeopleChanges.changes(owner, feature, value)) {
            return;
        }
        if (problem.isPresent()) {
            getSite().getShell().getDisplay().asyncExec(() -> MessageDialog.openWarning(getSite().getShell(),
                    Messages.text("rule.title"), problem.get()));
        } else {
            session().execute(changes().set(owner, feature, value));
        }
    }

    private void addOrganisation() {
        String name = Messages.text("organisations.new");
        String free = name;
        for (int number = 2; rules().organisation(Optional.empty(), free, true).isPresent(); number++) {
            free = name + " " + number;
        }
        session().execute(changes().addOrganisation(free));
        organisations.edit(session().partnership().getOrganisations().getLast(), 0);
    }

    private void removeOrganisation() {
        organisations.selected().stream().findFirst().ifPresent(organisation -> {
            long people = answeringFor(organisation);
            if (people > 0) {
                MessageDialog.openInformation(getSite().getShell(), Messages.text("organisations.remove.title"),
                        Messages.text("organisations.inUse", people, organisation.getName()).replace("&", "&&"));
            } else {
                session().execute(changes().remove(organisation));
            }
        });
    }

    /** The organisation of the selected person, else the selected organisation, else the first. */
    private Optional<Organisation> suggested() {
        List<Organisation> all = session().partnership().getOrganisations();
        return participants.selected().stream().map(Participant::getOrganisation).findFirst()
                .or(() -> organisations.selected().stream().findFirst())
                .or(() -> all.isEmpty() ? Optional.empty() : Optional.of(all.getFirst()));
    }

    private void addPerson() {
        suggested().ifPresent(organisation -> add(changes().addParticipant(organisation)));
    }

    private void addFound() {
        suggested().ifPresent(organisation -> add(changes().addBoundarySpanner(organisation)));
    }

    private void add(PeopleChanges.Added added) {
        session().execute(added.command());
        participants.edit(added.participant(), 1);
    }

    private void paste() {
        if (session().isReadOnly()) {
            return;
        }
        PasteDialog dialog = new PasteDialog(getSite().getShell(), session().partnership());
        if (dialog.open() == Window.OK) {
            dialog.people().filter(people -> !people.additions().isEmpty()).ifPresent(people -> {
                Command command = changes().addAll(people);
                session().execute(command);
                List<Participant> all = session().partnership().getParticipants();
                participants.select(all.subList(all.size() - people.additions().size(), all.size()));
            });
        }
        participants.viewer().getTable().setFocus();
    }

    private void remove() {
        List<Participant> selected = participants.selected();
        if (selected.isEmpty() || session().isReadOnly()) {
            return;
        }
        long answered = changes().withAnswers(selected);
        if (answered > 0) {
            MessageDialog question = new MessageDialog(getSite().getShell(),
                    Messages.text("participants.remove.title"), null,
                    Messages.text("participants.remove.answers", answered, selected.getFirst().getCode()),
                    MessageDialog.QUESTION, 1, Messages.text("participants.remove.button"),
                    Messages.text("participants.keep.button"));
            if (question.open() != 0) {
                return;
            }
        }
        session().execute(changes().remove(selected));
    }

    @Override
    protected void refresh() {
        organisations.show(session().partnership().getOrganisations());
        participants.show(session().partnership().getParticipants());
        boolean noOrganisation = session().partnership().getOrganisations().isEmpty();
        int people = session().partnership().getParticipants().size();
        set(organisationsState, noOrganisation ? Messages.text("organisations.empty") : "");
        set(participantsState, noOrganisation ? Messages.text("participants.first")
                : people == 0 ? Messages.text("participants.empty")
                : Messages.text("participants.count", people) + ".  " + Messages.text("participants.keys"));
        enable();
    }

    private static void set(Label label, String text) {
        org.eclipse.swt.layout.GridData data = (org.eclipse.swt.layout.GridData) label.getLayoutData();
        String shown = text.replace("&", "&&");
        if (!label.getText().equals(shown) || data.exclude != text.isEmpty()) {
            label.setText(shown);
            data.exclude = text.isEmpty();
            label.setVisible(!text.isEmpty());
            label.getParent().layout(true);
        }
    }

    private void enable() {
        boolean changeable = !session().isReadOnly();
        boolean organisation = changeable && !session().partnership().getOrganisations().isEmpty();
        addOrganisation.setEnabled(changeable);
        addPerson.setEnabled(organisation);
        found.setEnabled(organisation);
        paste.setEnabled(changeable);
        remove.setEnabled(changeable && !participants.selected().isEmpty());
        removeOrganisation.setEnabled(changeable && !organisations.selected().isEmpty());
    }

    @Override
    protected void arrange() {
        // What changes its size is laid out where it changes.
    }

    @Override
    public void setActive(boolean active) {
        super.setActive(active);
        if (active) {
            participants.viewer().getTable().getDisplay().asyncExec(() -> {
                if (!participants.viewer().getTable().isDisposed() && isActive()) {
                    setFocus();
                }
            });
        }
    }

    @Override
    public void setFocus() {
        if (participants == null) {
            super.setFocus();
        } else {
            boolean empty = session().partnership().getOrganisations().isEmpty();
            TableViewer first = empty ? organisations.viewer() : participants.viewer();
            first.getTable().setFocus();
            if (!empty && first.getStructuredSelection().isEmpty()
                    && first.getTable().getItemCount() > 0) {
                first.setSelection(new StructuredSelection(first.getElementAt(0)));
            }
        }
    }
}
