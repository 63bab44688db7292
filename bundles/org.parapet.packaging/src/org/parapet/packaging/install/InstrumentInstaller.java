// SPDX-License-Identifier: EPL-2.0
package org.parapet.packaging.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parapet.catalogue.Catalogue;
import org.parapet.catalogue.InstrumentEntry;
import org.parapet.catalogue.folder.InspectedContent;
import org.parapet.catalogue.folder.InspectedInstrument;
import org.parapet.catalogue.folder.InspectedJar;
import org.parapet.catalogue.folder.JarInspector;
import org.parapet.catalogue.folder.JarLimits;
import org.parapet.catalogue.folder.ModelFileCheck;
import org.parapet.model.files.AtomicFiles;
import org.parapet.model.files.FileStamp;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.Place;
import org.parapet.model.files.Problem;

/**
 * Installs, upgrades and removes plug-ins in the user's instruments folder. A running product that watches the folder
 * follows at once; any other at its next start. Partnership files with answers stay readable whatever is removed.
 * Several processes may install at the same time. Thread-safe.
 */
public final class InstrumentInstaller {

    private final Path folder;
    private final Function<String, Optional<String>> contributorOf;
    private final JarInspector inspector;
    private final AtomicFiles output = new AtomicFiles();

    /**
     * An installer.
     *
     * @param folder the user's instruments folder; it is made when something is installed
     * @param contributorOf the name of the plug-in that gives an instrument, named as {@code id@edition}, to the
     *        product at present; empty when none does
     */
    public InstrumentInstaller(Path folder, Function<String, Optional<String>> contributorOf) {
        this(folder, contributorOf, new JarInspector(JarLimits.generous(), new ModelFileCheck()));
    }

    InstrumentInstaller(Path folder, Function<String, Optional<String>> contributorOf, JarInspector inspector) {
        this.folder = Objects.requireNonNull(folder, "folder");
        this.contributorOf = Objects.requireNonNull(contributorOf, "contributorOf");
        this.inspector = Objects.requireNonNull(inspector, "inspector");
    }

    /**
     * {@return an installer of a product}
     *
     * @param folder the user's instruments folder
     * @param catalogue the product's
     */
    public static InstrumentInstaller of(Path folder, Catalogue catalogue) {
        return new InstrumentInstaller(folder,
                reference -> catalogue.instrument(reference).map(InstrumentEntry::contributor));
    }

    /** {@return the plug-ins in the folder, in order of their files; jars that cannot be read are left out} */
    public List<InstalledPlugin> installed() {
        try {
            return InstalledPlugins.in(folder);
        } catch (IOException e) {
            return List.of();
        }
    }

    /**
     * {@return what a jar holds and whether it may be installed}; changes nothing.
     *
     * @param jar any file
     */
    public InstallationOffer offer(Path jar) {
        try {
            if (!Files.isRegularFile(jar)) {
                throw new NoSuchFileException(jar.toString());
            }
            if (inspector.isTooLarge(jar)) {
                return refused(jar, new byte[0], inspector.inspect(jar, jar.toString()), List.of());
            }
            byte[] content = Files.readAllBytes(jar);
            Path copy = Files.createTempFile("parapet-offer-", ".jar");
            try {
                Files.write(copy, content);
                return offer(jar, content, inspector.inspect(copy, jar.toString()));
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (NoSuchFileException e) {
            return unreadable(jar, Problem.error("file-missing", Place.of(jar), Messages.get("file.missing"),
                    Messages.get("file.missing.cure")));
        } catch (IOException e) {
            return unreadable(jar, Problem.error("jar-unreadable", Place.of(jar),
                    Messages.get("jar.unreadable", String.valueOf(e.getMessage())),
                    Messages.get("jar.unreadable.cure")));
        }
    }

    /**
     * Installs what was offered, whole or not at all. The same jar again changes nothing.
     *
     * @param offer from this installer
     * @param replace whether an upgrade may replace what is installed
     * @return the installed jar
     * @throws ModelFileException of kind INPUT when the offer is refused, or is an upgrade that was not asked for; of
     *         kind OUTPUT when the folder cannot be written. The folder is as it was.
     */
    public Path install(InstallationOffer offer, boolean replace) throws ModelFileException {
        if (offer.standing() == Standing.REFUSED) {
            throw new ModelFileException(ModelFileException.Kind.INPUT, offer.problems());
        }
        try (FolderLock lock = FolderLock.of(folder)) {
            InstallationOffer now = standing(offer.source(), offer.content(), offer);
            if (now.standing() == Standing.REFUSED) {
                throw new ModelFileException(ModelFileException.Kind.INPUT, now.problems());
            }
            if (now.standing() == Standing.INSTALLED) {
                return now.replaced().orElseThrow().file();
            }
            if (now.standing() == Standing.UPGRADE && !replace) {
                throw new ModelFileException(ModelFileException.Kind.INPUT, List.of(upgradeNotAskedFor(now)));
            }
            Path target = now.replaced().map(InstalledPlugin::file)
                    .orElse(folder.resolve(offer.symbolicName() + ".jar"));
            output.write(target, offer.content());
            return target;
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /**
     * Removes the plug-in of an instrument.
     *
     * @param reference {@code id@edition}, or the id alone where one edition is installed
     * @return what was removed, with all instruments that it held
     * @throws ModelFileException of kind INPUT when no installed plug-in, or more than one, has it; of kind OUTPUT when
     *         it cannot be deleted
     */
    public InstalledPlugin remove(String reference) throws ModelFileException {
        try {
            if (!Files.isDirectory(folder)) {
                throw notInstalled(reference);
            }
            try (FolderLock lock = FolderLock.of(folder)) {
                List<InstalledPlugin> having = InstalledPlugins.in(folder).stream()
                        .filter(plugin -> plugin.references().stream().anyMatch(each -> isMeant(reference, each)))
                        .toList();
                if (having.isEmpty()) {
                    throw notInstalled(reference);
                }
                if (having.size() > 1) {
                    throw new ModelFileException(ModelFileException.Kind.INPUT, List.of(Problem.error(
                            "instrument-ambiguous", Place.nowhere().withItem(reference),
                            Messages.get("remove.ambiguous", names(having)), Messages.get("remove.ambiguous.cure"))));
                }
                Files.delete(having.getFirst().file());
                return having.getFirst();
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private static boolean isMeant(String asked, String installed) {
        return asked.indexOf('@') < 0 ? installed.startsWith(asked + '@') : installed.equals(asked);
    }

    private InstallationOffer offer(Path jar, byte[] content, InspectedJar inspected) throws IOException {
        InstallationOffer plain = new InstallationOffer(jar, content, inspected, Standing.NEW, Optional.empty(),
                List.of());
        return standing(jar, content, plain, inspected);
    }

    private InstallationOffer standing(Path jar, byte[] content, InstallationOffer offer) throws IOException {
        return standing(jar, content, offer, new InspectedJar(offer.symbolicName(), offer.version(), "",
                offer.vendor(), offer.sha256(), new InspectedContent(offer.instruments(), offer.crosswalks(),
                        List.of()), List.of()));
    }

    private InstallationOffer standing(Path jar, byte[] content, InstallationOffer offer, InspectedJar inspected)
            throws IOException {
        if (!inspected.acceptable()) {
            return refused(jar, content, inspected, List.of());
        }
        List<String> references = offer.instruments().stream().map(InspectedInstrument::reference).toList();
        List<InstalledPlugin> meeting = InstalledPlugins.in(folder).stream()
                .filter(plugin -> plugin.symbolicName().equals(offer.symbolicName())
                        || plugin.references().stream().anyMatch(references::contains))
                .toList();
        if (meeting.size() > 1) {
            return refused(jar, content, inspected, List.of(Problem.error("replaces-several", Place.of(jar),
                    Messages.get("replaces.several", names(meeting)), Messages.get("replaces.several.cure"))));
        }
        if (meeting.isEmpty()) {
            List<Problem> taken = taken(jar, references);
            return taken.isEmpty()
                    ? new InstallationOffer(jar, content, inspected, Standing.NEW, Optional.empty(), List.of())
                    : refused(jar, content, inspected, taken);
        }
        InstalledPlugin other = meeting.getFirst();
        boolean same = FileStamp.of(other.file()).sha256().equals(offer.sha256());
        List<Problem> lost = new ArrayList<>();
        List<String> missing = other.references().stream().filter(each -> !references.contains(each)).toList();
        if (!missing.isEmpty()) {
            lost.add(Problem.warning("upgrade-loses", Place.of(jar),
                    Messages.get("upgrade.loses", String.join(", ", missing)), Messages.get("upgrade.loses.cure")));
        }
        return new InstallationOffer(jar, content, inspected, same ? Standing.INSTALLED : Standing.UPGRADE,
                Optional.of(other), lost);
    }

    /** Of two plug-ins with the same edition the product keeps its own, so the user's would never be seen. */
    private List<Problem> taken(Path jar, List<String> references) {
        List<Problem> problems = new ArrayList<>();
        for (String reference : references) {
            contributorOf.apply(reference).ifPresent(contributor -> problems.add(Problem.error("edition-taken",
                    Place.of(jar).withItem(reference), Messages.get("edition.taken", reference, contributor),
                    Messages.get("edition.taken.cure"))));
        }
        return problems;
    }

    private static InstallationOffer refused(Path jar, byte[] content, InspectedJar inspected,
            List<Problem> reasons) {
        return new InstallationOffer(jar, content, inspected, Standing.REFUSED, Optional.empty(), reasons);
    }

    private static InstallationOffer unreadable(Path jar, Problem reason) {
        return refused(jar, new byte[0], new InspectedJar("", "", "", "", "", InspectedContent.none(), List.of()),
                List.of(reason));
    }

    private static Problem upgradeNotAskedFor(InstallationOffer offer) {
        InstalledPlugin old = offer.replaced().orElseThrow();
        return Problem.error("upgrade-not-asked-for", Place.of(offer.source()), Messages.get("upgrade.notAskedFor",
                String.join(", ", old.references()), String.valueOf(old.file().getFileName())),
                Messages.get("upgrade.notAskedFor.cure"));
    }

    private ModelFileException notInstalled(String reference) {
        String known = names(installed());
        boolean shipped = contributorOf.apply(reference).isPresent();
        return new ModelFileException(ModelFileException.Kind.INPUT, List.of(Problem.error("instrument-not-installed",
                Place.nowhere().withItem(reference),
                Messages.get(shipped ? "remove.shipped" : "remove.notInstalled", folder),
                Messages.get(known.isEmpty() ? "remove.nothing.cure" : "remove.notInstalled.cure", known))));
    }

    private ModelFileException unwritable(IOException e) {
        return new ModelFileException(ModelFileException.Kind.OUTPUT, List.of(Problem.error("folder-unwritable",
                Place.of(folder), Messages.get("folder.unwritable", String.valueOf(e.getMessage())),
                Messages.get("folder.unwritable.cure"))));
    }

    private static String names(List<InstalledPlugin> plugins) {
        return plugins.stream().flatMap(plugin -> plugin.references().stream()).collect(Collectors.joining(", "));
    }
}
