// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.parapet.catalogue.Catalogue;
import org.parapet.catalogue.Contribution;
import org.parapet.catalogue.ContributionException;
import org.parapet.catalogue.ContributionKind;
import org.parapet.catalogue.ContributionSource;
import org.parapet.model.instrument.file.InstrumentFiles;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The catalogue of what Parapet ships, read from the plugin.xml files of the source tree. */
final class ShippedCatalogue {

    private ShippedCatalogue() {
    }

    /** {@return the root of the source tree} */
    static Path root() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .filter(folder -> Files.isDirectory(folder.resolve("bundles/org.parapet.crosswalk"))).findFirst()
                .orElseThrow();
    }

    /** {@return the three instruments and the crosswalk} */
    static Catalogue open() {
        List<Contribution> all = new ArrayList<>();
        for (String bundle : List.of("org.parapet.instruments.pat", "org.parapet.instruments.leeds",
                "org.parapet.instruments.pat2")) {
            all.addAll(read(root().resolve("bundles").resolve(bundle), "instrument", ContributionKind.INSTRUMENT));
        }
        all.addAll(read(root().resolve("bundles/org.parapet.crosswalk"), "crosswalk", ContributionKind.CROSSWALK));
        InstrumentFiles files = new InstrumentFiles();
        return new Catalogue(new ContributionSource() {
            @Override
            public List<Contribution> contributions(ContributionKind kind) {
                return all.stream().filter(each -> each.kind() == kind).toList();
            }

            @Override
            public void addChangeListener(Runnable listener) {
                // nothing changes
            }

            @Override
            public void removeChangeListener(Runnable listener) {
                // nothing changes
            }
        }, files::readInstrument, files::readCrosswalk);
    }

    private static List<Contribution> read(Path bundle, String element, ContributionKind kind) {
        try (InputStream in = Files.newInputStream(bundle.resolve("plugin.xml"))) {
            NodeList found = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in)
                    .getElementsByTagName(element);
            return IntStream.range(0, found.getLength()).<Contribution>mapToObj(i ->
                    new FileContribution(bundle, kind, (Element) found.item(i))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private record FileContribution(Path bundle, ContributionKind kind, Element declared) implements Contribution {

        @Override
        public String element() {
            return declared.getTagName();
        }

        @Override
        public String contributor() {
            return bundle.getFileName().toString();
        }

        @Override
        public Optional<String> attribute(String name) {
            return declared.hasAttribute(name) ? Optional.of(declared.getAttribute(name)) : Optional.empty();
        }

        @Override
        public List<Contribution> children(String name) {
            return List.of();
        }

        @Override
        public boolean hasFile(String path) {
            return Files.isRegularFile(bundle.resolve(path));
        }

        @Override
        public Optional<InputStream> openFile(String path) throws IOException {
            return hasFile(path) ? Optional.of(Files.newInputStream(bundle.resolve(path))) : Optional.empty();
        }

        @Override
        public Object create(String attribute) throws ContributionException {
            throw new ContributionException("data only", null);
        }
    }
}
