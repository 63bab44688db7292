// SPDX-License-Identifier: EPL-2.0
package org.parapet.ui.comparison;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.ChangeCommand;
import org.parapet.exchange.comparison.ComparisonLoader;
import org.parapet.model.comparison.Comparison;
import org.parapet.model.comparison.ComparisonFactory;
import org.parapet.model.comparison.Source;
import org.parapet.model.comparison.file.ComparisonFiles;
import org.parapet.model.comparison.file.ComparisonFormats;
import org.parapet.model.comparison.validation.ComparisonValidator;
import org.parapet.model.files.Locations;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.ModelFormat;
import org.parapet.model.files.OpenModelFile;
import org.parapet.model.files.Problem;
import org.parapet.ui.editor.ModelFileSession;

/**
 * One open comparison file and the commands that change it. Shared by the editor's pages; used on the display's thread
 * only. What comes of the comparison is told by {@link Comparing}.
 */
public final class ComparisonSession extends ModelFileSession<Comparison> {

    private Optional<OpenModelFile<Comparison>> file;

    private ComparisonSession(Path path, Comparison comparison, Optional<OpenModelFile<Comparison>> file) {
        super(path, comparison, file.isEmpty(), new BasicCommandStack());
        this.file = file;
        if (comparison.getView() == null) {
            comparison.setView(ComparisonFactory.eINSTANCE.createView());
        }
    }

    /**
     * Opens a comparison file for editing and locks it.
     *
     * @param path the file
     * @return the session, to be closed
     * @throws ModelFileException when the file cannot be read or is locked; carries every problem
     */
    public static ComparisonSession open(Path path) throws ModelFileException {
        OpenModelFile<Comparison> file = new ComparisonFiles().open(path);
        return new ComparisonSession(path, file.model(), Optional.of(file));
    }

    /**
     * Opens a comparison file to look at: no lock is taken, and nothing changes it.
     *
     * @param path the file
     * @return the session, to be closed
     * @throws ModelFileException when the file cannot be read; carries every problem
     */
    public static ComparisonSession look(Path path) throws ModelFileException {
        return new ComparisonSession(path, new ComparisonFiles().read(path).orElseThrow(), Optional.empty());
    }

    /** {@return what the names of the compared files are relative to} */
    public Path folder() {
        return path().getParent();
    }

    @Override
    public ModelFormat<Comparison> format() {
        return ComparisonFormats.COMPARISON;
    }

    /**
     * Changes the comparison in one undoable step.
     *
     * @param change changes the model directly
     */
    public void change(Runnable change) {
        execute(new ChangeCommand(model()) {
            @Override
            protected void doExecute() {
                change.run();
            }
        });
    }

    @Override
    public boolean changedOnDisk() {
        return file.map(OpenModelFile::changedOnDisk).orElse(false);
    }

    /**
     * Saves the comparison.
     *
     * @return warnings about backups that could not be kept
     * @throws ModelFileException when it is not valid, the file changed on disk or cannot be written; it is as it was
     *         then
     */
    @Override
    public List<Problem> save() throws ModelFileException {
        requireWritable();
        check();
        List<Problem> warnings = file.orElseThrow().save();
        commands().saveIsDone();
        return warnings;
    }

    private void check() throws ModelFileException {
        List<Problem> found = new ComparisonValidator().validate(model(), Locations.none(path().toString()));
        if (found.stream().anyMatch(Problem::isError)) {
            throw new ModelFileException(ModelFileException.Kind.INPUT, found);
        }
    }

    /**
     * Saves the comparison in a new file, which this session edits from then on. The compared files stay where they
     * are; their names follow. What was done before cannot be undone any more.
     *
     * @param target a file that does not exist; the one that was open when that is gone
     * @return no warnings: a new file has no backups
     * @throws ModelFileException when there is such a file or it cannot be written; this session is as it was then
     */
    @Override
    public List<Problem> saveAs(Path target) throws ModelFileException {
        check();
        Path chosen = target.toAbsolutePath().normalize();
        if (chosen.equals(path()) && !Files.exists(chosen)) {
            file.ifPresent(OpenModelFile::close);
            file = Optional.empty();
        }
        List<String> names = model().getSources().stream().map(Source::getFile).toList();
        move(model(), folder(), chosen.getParent());
        try {
            OpenModelFile<Comparison> created = OpenModelFile.create(ComparisonFormats.COMPARISON, chosen, model());
            file.ifPresent(OpenModelFile::close);
            file = Optional.of(created);
        } catch (ModelFileException e) {
            for (int i = 0; i < names.size(); i++) {
                model().getSources().get(i).setFile(names.get(i));
            }
            throw e;
        }
        moveTo(chosen);
        commands().flush();
        commands().saveIsDone();
        changed();
        return List.of();
    }

    @Override
    public void saveCopy(Path target) throws ModelFileException {
        Comparison copy = EcoreUtil.copy(model());
        move(copy, folder(), target.toAbsolutePath().normalize().getParent());
        OpenModelFile.create(ComparisonFormats.COMPARISON, target, copy).close();
    }

    private static void move(Comparison moved, Path from, Path to) {
        if (!from.equals(to)) {
            moved.getSources().forEach(source ->
                    source.setFile(ComparisonLoader.relative(from.resolve(source.getFile()), to)));
        }
    }

    @Override
    public void close() {
        file.ifPresent(OpenModelFile::close);
        commands().flush();
    }
}
