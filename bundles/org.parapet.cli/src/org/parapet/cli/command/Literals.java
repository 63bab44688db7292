// SPDX-License-Identifier: EPL-2.0
package org.parapet.cli.command;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.parapet.cli.Messages;
import org.parapet.model.instrument.Administration;
import org.parapet.model.instrument.PartneringKind;
import org.parapet.model.instrument.Stage;
import org.parapet.model.instrument.Yield;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Values of an enumeration of the model, written on the command line as they are in files. */
abstract class Literals<E extends Enumerator> implements ITypeConverter<E>, Iterable<String> {

    private final List<E> values;

    Literals(List<E> values) {
        this.values = values;
    }

    @Override
    public final E convert(String text) {
        for (E value : values) {
            if (value.getLiteral().equalsIgnoreCase(text)) {
                return value;
            }
        }
        throw new TypeConversionException(Messages.get("usage.oneOf", text,
                values.stream().map(Enumerator::getLiteral).collect(Collectors.joining(", "))));
    }

    @Override
    public final Iterator<String> iterator() {
        return values.stream().map(Enumerator::getLiteral).iterator();
    }

    /** Stages. */
    static final class Stages extends Literals<Stage> {
        Stages() {
            super(Stage.VALUES);
        }
    }

    /** Kinds of partnering. */
    static final class Kinds extends Literals<PartneringKind> {
        Kinds() {
            super(PartneringKind.VALUES);
        }
    }

    /** What an instrument gives. */
    static final class Yields extends Literals<Yield> {
        Yields() {
            super(Yield.VALUES);
        }
    }

    /** Ways of administration. */
    static final class Administrations extends Literals<Administration> {
        Administrations() {
            super(Administration.VALUES);
        }
    }
}
