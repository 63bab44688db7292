// SPDX-License-Identifier: EPL-2.0
package org.parapet.author.ui.questions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.parapet.author.ui.answers.ScaleStarts;
import org.parapet.author.ui.editor.AuthorSession;
import org.parapet.author.ui.words.Messages;
import org.parapet.model.instrument.AnswerFormat;
import org.parapet.model.instrument.Instrument;
import org.parapet.model.instrument.InstrumentFactory;
import org.parapet.model.instrument.Item;
import org.parapet.model.instrument.ResponseScale;
import org.parapet.model.instrument.Section;

/** Changes of sections and items, each one step to undo. */
public final class QuestionChanges {

    private final AuthorSession session;

    /**
     * Changes an instrument.
     *
     * @param session the open instrument
     */
    public QuestionChanges(AuthorSession session) {
        this.session = session;
    }

    private Instrument instrument() {
        return session.instrument();
    }

    /**
     * Adds an empty item.
     *
     * @param beside the item after which, or the section at whose end it goes; empty for the last section, which is
     *        made when there is none
     * @return the item, which takes the answers of the one before
     */
    public Item addItem(Optional<EObject> beside) {
        Item item = InstrumentFactory.eINSTANCE.createItem();
        session.change(() -> {
            Section section = sectionOf(beside);
            int at = beside.filter(Item.class::isInstance).map(section.getItems()::indexOf).map(index -> index + 1)
                    .orElse(section.getItems().size());
            item.setCode(ItemCodes.nextItem(instrument(), section));
            answerAs(item, at > 0 ? Optional.of(section.getItems().get(at - 1)) : Optional.empty());
            section.getItems().add(at, item);
        });
        return item;
    }

    private void answerAs(Item item, Optional<Item> before) {
        Optional<Item> model = before.or(() -> instrument().getSections().stream()
                .flatMap(section -> section.getItems().stream()).reduce((one, other) -> other));
        if (model.isPresent()) {
            item.setFormat(model.get().getFormat());
            item.getScales().addAll(model.get().getScales());
        } else if (!instrument().getScales().isEmpty()) {
            item.getScales().add(instrument().getScales().getFirst());
        }
    }

    private Section sectionOf(Optional<EObject> beside) {
        EObject place = beside.orElse(null);
        if (place instanceof Section section) {
            return section;
        }
        if (place instanceof Item item && item.eContainer() instanceof Section section) {
            return section;
        }
        if (instrument().getSections().isEmpty()) {
            Section section = newSection(Messages.text("questions.firstSection"));
            instrument().getSections().add(section);
        }
        return instrument().getSections().getLast();
    }

    private Section newSection(String title) {
        Section section = InstrumentFactory.eINSTANCE.createSection();
        section.setCode(ItemCodes.nextSection(instrument()));
        section.setTitle(title);
        return section;
    }

    /**
     * Adds an empty section.
     *
     * @param beside the section or item after whose section it goes; empty for the end
     * @return the section
     */
    public Section addSection(Optional<EObject> beside) {
        Section section = newSection("");
        section.eUnset(section.eClass().getEStructuralFeature("title"));
        session.change(() -> {
            int at = beside.map(place -> instrument().getSections().indexOf(place instanceof Item item
                    ? item.eContainer() : place) + 1).filter(index -> index > 0)
                    .orElse(instrument().getSections().size());
            instrument().getSections().add(at, section);
        });
        return section;
    }

    /**
     * Adds pasted statements.
     *
     * @param pasted the statements
     * @param beside the item after which, or the section at whose end those go that stand under no heading
     * @param withAnswers whether the answers of the pasted table become the scale of the statements
     * @return the items added
     */
    public List<Item> paste(PastedStatements pasted, Optional<EObject> beside, boolean withAnswers) {
        List<Item> added = new ArrayList<>();
        session.change(() -> {
            Optional<ResponseScale> scale = Optional.empty();
            if (withAnswers && !pasted.answers().isEmpty()) {
                scale = Optional.of(ScaleStarts.ofLabels(instrument(), pasted.answers()));
                instrument().getScales().add(scale.get());
            }
            Set<String> taken = new HashSet<>();
            instrument().getSections().forEach(each -> each.getItems().forEach(item -> taken.add(item.getCode())));
            Map<String, Section> sections = new LinkedHashMap<>();
            instrument().getSections().forEach(each -> sections.putIfAbsent(String.valueOf(each.getTitle()), each));
            int at = -1;
            for (PastedStatements.Statement statement : pasted.statements()) {
                Section section;
                if (statement.section().isEmpty()) {
                    section = sectionOf(beside);
                    at = at < 0 ? beside.filter(Item.class::isInstance).map(section.getItems()::indexOf)
                            .map(index -> index + 1).orElse(section.getItems().size()) : at;
                } else {
                    section = sections.computeIfAbsent(statement.section(), title -> {
                        Section made = newSection(title);
                        instrument().getSections().add(made);
                        return made;
                    });
                }
                Item item = item(statement, section, taken);
                int place = statement.section().isEmpty() ? at++ : section.getItems().size();
                if (scale.isPresent()) {
                    item.getScales().add(scale.get());
                } else {
                    answerAs(item, place > 0 ? Optional.of(section.getItems().get(place - 1)) : Optional.empty());
                }
                section.getItems().add(place, item);
                added.add(item);
            }
        });
        return added;
    }

    private static Item item(PastedStatements.Statement statement, Section section, Set<String> taken) {
        Item item = InstrumentFactory.eINSTANCE.createItem();
        item.setText(statement.text());
        if (!statement.guidance().isEmpty()) {
            item.setGuidance(statement.guidance());
        }
        String code = statement.code().isEmpty() || taken.contains(statement.code())
                ? ItemCodes.nextItem(taken, section) : statement.code();
        item.setCode(code);
        taken.add(code);
        return item;
    }

    /**
     * Moves parts up or down among their like; an item at the end of its section goes into the next one.
     *
     * @param parts sections, or items
     * @param by -1 or 1
     */
    public void move(List<EObject> parts, int by) {
        session.change(() -> {
            for (EObject part : by < 0 ? parts : parts.reversed()) {
                if (part instanceof Section section) {
                    moveWithin(instrument().getSections(), section, by);
                } else if (part instanceof Item item) {
                    moveItem(item, by);
                }
            }
        });
    }

    private void moveItem(Item item, int by) {
        Section section = (Section) item.eContainer();
        if (!moveWithin(section.getItems(), item, by)) {
            int index = instrument().getSections().indexOf(section) + by;
            if (index >= 0 && index < instrument().getSections().size()) {
                List<Item> next = instrument().getSections().get(index).getItems();
                next.add(by < 0 ? next.size() : 0, item);
            }
        }
    }

    private static <T> boolean moveWithin(org.eclipse.emf.common.util.EList<T> list, T part, int by) {
        int to = list.indexOf(part) + by;
        if (to < 0 || to >= list.size()) {
            return false;
        }
        list.move(to, part);
        return true;
    }

    /**
     * Moves items before or after another, or sections likewise; items dropped on a section go to its end.
     *
     * @param parts items, or sections
     * @param target a part of the tree
     * @param after whether they go after the target
     */
    public void drop(List<EObject> parts, EObject target, boolean after) {
        session.change(() -> {
            if (parts.getFirst() instanceof Section) {
                Section place = target instanceof Item item ? (Section) item.eContainer() : (Section) target;
                put(instrument().getSections(), parts.stream().filter(Section.class::isInstance)
                        .map(Section.class::cast).toList(), place, after);
            } else if (target instanceof Item item) {
                put(((Section) item.eContainer()).getItems(), items(parts), item, after);
            } else if (target instanceof Section section) {
                items(parts).forEach(item -> {
                    section.getItems().remove(item);
                    section.getItems().add(item);
                });
            }
        });
    }

    private static List<Item> items(List<EObject> parts) {
        return parts.stream().filter(Item.class::isInstance).map(Item.class::cast).toList();
    }

    private static <T extends EObject> void put(List<T> list, List<T> moved, T target, boolean after) {
        if (moved.contains(target)) {
            return;
        }
        list.removeAll(moved);
        int at = list.indexOf(target) + (after ? 1 : 0);
        list.addAll(at, moved);
    }

    /** {@return how many items are answered on a scale but have none} */
    long withoutScale() {
        return instrument().getSections().stream().flatMap(section -> section.getItems().stream())
                .filter(item -> item.getFormat() == AnswerFormat.SCALE && item.getScales().isEmpty()).count();
    }
}
