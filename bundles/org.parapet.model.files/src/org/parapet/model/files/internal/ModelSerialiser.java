// SPDX-License-Identifier: EPL-2.0
package org.parapet.model.files.internal;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.parapet.model.files.FileStamp;
import org.parapet.model.files.LoadResult;
import org.parapet.model.files.Locations;
import org.parapet.model.files.ModelFileException;
import org.parapet.model.files.ModelFileException.Kind;
import org.parapet.model.files.ModelFormat;
import org.parapet.model.files.Place;
import org.parapet.model.files.Problem;

/** Makes the bytes of a model file, and reads them back before anybody relies on them. */
public final class ModelSerialiser {

    private static final int NO_WRAPPING = Integer.MAX_VALUE;

    private static final Map<String, Object> OPTIONS = Map.of(
            XMLResource.OPTION_ENCODING, "UTF-8",
            XMLResource.OPTION_FORMATTED, true,
            XMLResource.OPTION_LINE_WIDTH, NO_WRAPPING,
            Resource.OPTION_LINE_DELIMITER, "\n",
            XMLResource.OPTION_DECLARE_XML, true,
            XMLResource.OPTION_SKIP_ESCAPE, false,
            XMLResource.OPTION_SCHEMA_LOCATION, false,
            XMLResource.OPTION_SAVE_TYPE_INFORMATION, false,
            XMLResource.OPTION_PROCESS_DANGLING_HREF, XMLResource.OPTION_PROCESS_DANGLING_HREF_THROW,
            XMIResource.OPTION_SUPPRESS_XMI, true);

    private ModelSerialiser() {
    }

    /**
     * {@return the content of a file that loads again}
     *
     * @param <T> type of the root
     * @param format what to write
     * @param model root; its format version is set
     * @param name what to call the model in messages
     * @param maximumSize the most bytes that whoever reads the file accepts
     * @throws ModelFileException of kind INPUT when there is no such content
     */
    public static <T extends EObject> byte[] serialise(ModelFormat<T> format, T model, String name,
            long maximumSize) throws ModelFileException {
        if (!Integer.valueOf(format.version()).equals(model.eGet(format.versionAttribute()))) {
            model.eSet(format.versionAttribute(), format.version());
        }
        refuseReferencesOut(format, model, name);
        byte[] content;
        if (model.eResource() instanceof XMLResource resource && resource.getContents().size() == 1) {
            content = save(format, resource, name);
        } else if (model.eResource() == null && model.eContainer() == null) {
            XMLResource resource = format.resourceFactory().apply(URI.createURI("model" + format.ending()));
            resource.getContents().add(model);
            try {
                content = save(format, resource, name);
            } finally {
                resource.getContents().clear();
            }
        } else {
            throw new IllegalArgumentException("a model is alone in an XML resource, or in none");
        }
        if (content.length > maximumSize) {
            throw new ModelFileException(Kind.INPUT, List.of(Problem.error("model-too-large", Place.of(name),
                    Messages.get("save.tooLarge", format.name(), content.length, maximumSize),
                    Messages.get("save.tooLarge.cure"))));
        }
        LoadResult<T> readBack = new ModelParser<>(format, name, FileStamp.of(content, Instant.EPOCH)).parse(content);
        if (readBack.hasErrors()) {
            throw new ModelFileException(Kind.INPUT, readBack.problems().stream()
                    .map(problem -> Problem.error("model-not-readable", Place.of(name).withItem(problem.place().item()),
                            Messages.get("save.notReadable", format.name(), problem.message()),
                            Messages.get("save.notReadable.cure", format.name())))
                    .toList());
        }
        return content;
    }

    /** EMF would write the id of an object that is in no resource, which can be the id of another element. */
    private static void refuseReferencesOut(ModelFormat<?> format, EObject model, String name)
            throws ModelFileException {
        List<Problem> problems = EcoreUtil.ExternalCrossReferencer.find(model).values().stream()
                .flatMap(Collection::stream)
                .filter(setting -> !setting.getEStructuralFeature().isTransient())
                .map(setting -> Problem.error("reference-dangling",
                        Place.of(name).withItem(Locations.itemOf(setting.getEObject())),
                        Messages.get("save.danglingReference", format.name(),
                                setting.getEStructuralFeature().getName()),
                        Messages.get("save.danglingReference.cure", format.name())))
                .toList();
        if (!problems.isEmpty()) {
            throw new ModelFileException(Kind.INPUT, problems);
        }
    }

    private static byte[] save(ModelFormat<?> format, XMLResource resource, String name) throws ModelFileException {
        StringWriter text = new StringWriter();
        try {
            resource.save(text, OPTIONS);
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text.getBuffer()));
            return Arrays.copyOf(bytes.array(), bytes.limit());
        } catch (Resource.IOWrappedException e) {
            throw refused(format, name, e.getCause() == null ? e : e.getCause());
        } catch (IOException | RuntimeException e) {
            throw refused(format, name, e);
        }
    }

    private static ModelFileException refused(ModelFormat<?> format, String name, Throwable cause) {
        Problem problem = Problem.error("text-unstorable", Place.of(name),
                Messages.get("save.unstorable", format.name(), String.valueOf(cause.getMessage())),
                Messages.get("save.unstorable.cure", format.name()));
        return new ModelFileException(Kind.INPUT, List.of(problem));
    }
}
