// SPDX-License-Identifier: EPL-2.0
package org.parapet.exchange.comparison;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parapet.analysis.comparison.ComparisonData;
import org.parapet.analysis.comparison.ComparisonOptions;
import org.parapet.analysis.comparison.EditionLookup;
import org.parapet.analysis.comparison.LeftOut;
import org.parapet.analysis.comparison.PartnershipAnswers;
import org.parapet.analysis.comparison.Questionnaires;
import org.parapet.analysis.protection.AssessmentIdentity;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.file.PartnershipFiles;
import org.parapet.model.comparison.Axis;
import org.parapet.model.comparison.Comparison;
import org.parapet.model.comparison.ComparisonFactory;
import org.parapet.model.comparison.SelectedAssessment;
import org.parapet.model.comparison.Source;
import org.parapet.model.comparison.View;
import org.parapet.model.comparison.file.ComparisonFiles;
import org.parapet.model.crosswalk.Crosswalk;
import org.parapet.model.files.FileStamp;
import org.parapet.model.files.LoadResult;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.Problem;

/**
 * Reads what is to be compared. Files that cannot be read are named, left out and counted, and the rest is done. Files
 * are read on several threads, and let go one by one.
 */
public final class ComparisonLoader {

    private final EditionLookup editions;
    private final List<Crosswalk> crosswalks;
    private final boolean notes;

    /**
     * A loader.
     *
     * @param editions finds instruments; called from several threads
     * @param crosswalks the crosswalks to compare through
     * @param notes whether comments are taken along, to be exported
     */
    public ComparisonLoader(EditionLookup editions, List<Crosswalk> crosswalks, boolean notes) {
        this.editions = Objects.requireNonNull(editions);
        this.crosswalks = List.copyOf(crosswalks);
        this.notes = notes;
    }

    /**
     * {@return a new comparison of partnership files}
     *
     * @param files the files, as the user named them
     * @param folder what the names of the files in the description are relative to, as a rule where it will be saved
     * @param seed the seed behind all intervals
     */
    public LoadedComparison load(List<Path> files, Path folder, long seed) {
        return load(describe(files, folder, seed, crosswalks), folder);
    }

    /**
     * {@return the description of a new comparison: everything in the files, constructs by assessments}
     *
     * @param files the files, as the user named them; one that is named twice stands once
     * @param folder what the names of the files are relative to
     * @param seed the seed behind all intervals
     * @param crosswalks the crosswalks used
     */
    public static Comparison describe(List<Path> files, Path folder, long seed, List<Crosswalk> crosswalks) {
        Comparison description = ComparisonFactory.eINSTANCE.createComparison();
        description.setSeed(seed);
        View view = ComparisonFactory.eINSTANCE.createView();
        view.setRows(Axis.CONSTRUCT);
        view.setColumns(Axis.ASSESSMENT);
        description.setView(view);
        crosswalks.forEach(crosswalk -> description.getCrosswalks().add(crosswalk.getId()));
        Set<String> known = new HashSet<>();
        for (Path file : files) {
            Source source = ComparisonFactory.eINSTANCE.createSource();
            source.setFile(relative(file, folder));
            if (known.add(source.getFile())) {
                description.getSources().add(source);
            }
        }
        return description;
    }

    /**
     * {@return a comparison that was kept, with its files as they are today}
     *
     * @param file the comparison's file
     * @throws ModelFileException of kind INPUT when the comparison itself cannot be read
     */
    public LoadedComparison load(Path file) throws ModelFileException {
        return load(new ComparisonFiles().read(file).orElseThrow(), Optional.ofNullable(file.toAbsolutePath()
                .getParent()).orElse(Path.of("")));
    }

    /**
     * {@return a comparison with its files as they are today}; the digests in the description become those of today.
     *
     * @param description a valid comparison; changed
     * @param folder what its files' names are relative to
     */
    public LoadedComparison load(Comparison description, Path folder) {
        return load(description, folder, (source, loaded) -> { });
    }

    /**
     * {@return a comparison with its files as they are today}; the digests in the description become those of today.
     *
     * @param description a valid comparison; changed
     * @param folder what its files' names are relative to
     * @param listener told of each file that was read
     */
    public LoadedComparison load(Comparison description, Path folder, SourceListener listener) {
        Questionnaires questionnaires = new Questionnaires(editions);
        List<Read> read = IntStream.range(0, description.getSources().size()).parallel()
                .mapToObj(index -> read(description.getSources().get(index), folder, questionnaires,
                        Optional.ofNullable(description.getView()), listener)).toList();
        List<PartnershipAnswers> partnerships = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        List<SourceState> states = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            Source source = description.getSources().get(i);
            Read each = read.get(i);
            each.answers().ifPresent(partnerships::add);
            leftOut.addAll(each.leftOut());
            states.add(new SourceState(source.getFile(), change(source, each)));
            each.answers().ifPresent(answers -> {
                source.setSha256(answers.content());
                source.setPartnership(answers.partnership());
            });
        }
        Set<String> wanted = new TreeSet<>(description.getCrosswalks());
        List<Crosswalk> used = crosswalks.stream()
                .filter(crosswalk -> wanted.isEmpty() || wanted.contains(crosswalk.getId())).toList();
        Set<String> found = used.stream().map(Crosswalk::getId).collect(Collectors.toSet());
        wanted.stream().filter(id -> !found.contains(id)).forEach(id -> leftOut.add(new LeftOut(
                LeftOut.Reason.NOT_FOUND, "", id, Messages.get("crosswalkMissing", id),
                Messages.get("crosswalkMissing.cure"))));
        return new LoadedComparison(ComparisonData.of(partnerships, questionnaires, used, leftOut,
                description.getSeed()), options(description), description, states);
    }

    /** {@return what a description asks for} */
    static ComparisonOptions options(Comparison description) {
        return new ComparisonOptions(description.getSeed(), description.isRanked(), description.getView() == null
                ? Set.of() : Set.copyOf(description.getView().getConstructs()));
    }

    private static SourceState.Change change(Source source, Read read) {
        if (read.answers().isEmpty()) {
            return SourceState.Change.UNREADABLE;
        }
        if (source.getSha256() == null) {
            return SourceState.Change.NEW;
        }
        return source.getSha256().equals(read.answers().get().content()) ? SourceState.Change.UNCHANGED
                : SourceState.Change.CHANGED;
    }

    private record Read(Optional<PartnershipAnswers> answers, List<LeftOut> leftOut) {
    }

    private Read read(Source source, Path folder, Questionnaires questionnaires, Optional<View> view,
            SourceListener listener) {
        Path file = folder.resolve(source.getFile()).normalize();
        String name = String.valueOf(file.getFileName());
        LoadResult<Partnership> loaded = new PartnershipFiles().read(file);
        listener.wasRead(source, loaded);
        if (loaded.model().isEmpty()) {
            long errors = loaded.problems().stream().filter(Problem::isError).count();
            Problem first = loaded.problems().stream().filter(Problem::isError).findFirst().orElseThrow();
            String where = first.place().hasLine() ? Messages.get("where", first.place().line()) : "";
            return new Read(Optional.empty(), List.of(new LeftOut(LeftOut.Reason.DAMAGED_FILE, name, name,
                    Messages.get("damaged", where + first.message(), errors), first.cure())));
        }
        List<String> selected = source.getAssessments().stream().map(SelectedAssessment::getAssessment).toList();
        Predicate<AssessmentIdentity> wanted = identity -> (selected.isEmpty()
                || selected.contains(identity.assessment())) && isShown(identity, view);
        Partnership partnership = loaded.model().get();
        List<LeftOut> leftOut = source.getAssessments().stream().filter(each -> partnership.getAssessments().stream()
                .noneMatch(own -> own.getId().equals(each.getAssessment())))
                .map(each -> new LeftOut(LeftOut.Reason.NOT_FOUND, name, Messages.get("assessment",
                        Objects.requireNonNullElse(each.getInstrument(), each.getAssessment()),
                        Objects.requireNonNullElse(each.getWave(), "")), Messages.get("assessmentMissing"),
                        Messages.get("assessmentMissing.cure"))).toList();
        return new Read(Optional.of(PartnershipAnswers.of(name, loaded.stamp().map(FileStamp::sha256).orElse(name),
                partnership, questionnaires, wanted, notes)), leftOut);
    }

    /** What the view leaves out is not compared at all, so that a figure never depends on what is not shown. */
    private static boolean isShown(AssessmentIdentity identity, Optional<View> view) {
        return view.isEmpty() || isIn(view.get().getInstruments(), identity.instrument(),
                identity.instrumentReference()) && isIn(view.get().getWaves(), identity.wave())
                && isIn(view.get().getPartnerships(), identity.partnership());
    }

    private static boolean isIn(List<String> wanted, String... names) {
        return wanted.isEmpty() || Stream.of(names).anyMatch(wanted::contains);
    }

    /**
     * {@return a path as it stands in a description: relative to a folder where both are on one disk, with slashes}
     *
     * @param file a path as the user gave it
     * @param folder the folder of the comparison
     */
    public static String relative(Path file, Path folder) {
        Path from = folder.toAbsolutePath().normalize();
        Path to = file.toAbsolutePath().normalize();
        boolean sameRoot = Objects.equals(from.getRoot(), to.getRoot());
        return (sameRoot ? from.relativize(to) : to).toString().replace('\\', '/');
    }
}
