// SPDX-License-Identifier: EPL-2.0
package org.parapet.report.data;

import java.lang.reflect.Method;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.birt.report.engine.api.script.IColumnMetaData;
import org.eclipse.birt.report.engine.api.script.IReportContext;
import org.eclipse.birt.report.engine.api.script.IUpdatableDataSetRow;
import org.eclipse.birt.report.engine.api.script.ScriptException;
import org.eclipse.birt.report.engine.api.script.eventadapter.ScriptedDataSetEventAdapter;
import org.eclipse.birt.report.engine.api.script.instance.IDataSetInstance;
import org.parapet.report.chart.DivergingChart;
import org.parapet.report.chart.Picture;

/**
 * The event handler class of every scripted data set in a report design. It hands the rows of the data set's name to
 * BIRT, one record a row, and sets each declared column from the record component of the same name. Optional values are
 * unwrapped, dates become {@link Date}, charts become pictures in the format that the output takes.
 */
public class RecordDataSet extends ScriptedDataSetEventAdapter {

    /** The key of the {@link RowSource} in the application context of a report task. */
    public static final String ROW_SOURCE = "org.parapet.report.rows";

    private RowSource source;
    private Iterator<Record> rows;
    private List<Method> columns;

    /** Creates the handler; BIRT does so once a data set. */
    public RecordDataSet() {
        super();
    }

    @Override
    public void beforeOpen(IDataSetInstance dataSet, IReportContext context) throws ScriptException {
        if (!(context.getAppContext().get(ROW_SOURCE) instanceof RowSource given)) {
            throw new ScriptException("The report was started without rows for data set " + dataSet.getName());
        }
        source = given;
        rows = List.<Record>copyOf(given.rows(dataSet.getName())).iterator();
        columns = null;
    }

    @Override
    public boolean fetch(IDataSetInstance dataSet, IUpdatableDataSetRow row) throws ScriptException {
        if (!rows.hasNext()) {
            return false;
        }
        Record next = rows.next();
        if (columns == null) {
            columns = columns(dataSet, next);
        }
        for (Method column : columns) {
            row.setColumnValue(column.getName(), plain(RecordComponents.value(next, column)));
        }
        return true;
    }

    @Override
    public void close(IDataSetInstance dataSet) {
        rows = null;
        columns = null;
    }

    private List<Method> columns(IDataSetInstance dataSet, Record row) throws ScriptException {
        Optional<List<Method>> known = source.columns(dataSet.getName());
        if (known.isPresent()) {
            return known.get();
        }
        List<Method> found = declared(dataSet, row);
        source.keepColumns(dataSet.getName(), found);
        return found;
    }

    private static List<Method> declared(IDataSetInstance dataSet, Record row) throws ScriptException {
        Set<String> declared = new TreeSet<>();
        IColumnMetaData metaData = dataSet.getColumnMetaData();
        int count = metaData.getColumnCount();
        for (int index = 1; index <= count; index++) {
            declared.add(metaData.getColumnName(index));
        }
        List<Method> found = new ArrayList<>();
        for (Map.Entry<String, Method> accessor : RecordComponents.of(row.getClass()).entrySet()) {
            if (declared.remove(accessor.getKey())) {
                found.add(accessor.getValue());
            }
        }
        if (!declared.isEmpty()) {
            throw new ScriptException(
                    "Data set " + dataSet.getName() + " has no column " + String.join(", ", declared));
        }
        return found;
    }

    private Object plain(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.isPresent() ? plain(optional.get()) : null;
            case OptionalInt optional -> optional.isPresent() ? optional.getAsInt() : null;
            case OptionalDouble optional -> optional.isPresent() ? optional.getAsDouble() : null;
            case String text -> source.text(text);
            case LocalDate date -> Date.valueOf(date);
            case DivergingChart chart -> source.picture(chart);
            case Picture picture -> source.picture(picture);
            default -> value;
        };
    }
}
