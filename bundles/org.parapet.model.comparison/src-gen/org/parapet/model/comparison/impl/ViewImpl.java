/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.comparison.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.parapet.model.comparison.Axis;
import org.parapet.model.comparison.ComparisonPackage;
import org.parapet.model.comparison.Sorting;
import org.parapet.model.comparison.View;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>View</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.comparison.impl.ViewImpl#getRows <em>Rows</em>}</li>
 *   <li>{@link org.parapet.model.comparison.impl.ViewImpl#getColumns <em>Columns</em>}</li>
 *   <li>{@link org.parapet.model.comparison.impl.ViewImpl#getConstructs <em>Constructs</em>}</li>
 *   <li>{@link org.parapet.model.comparison.impl.ViewImpl#getInstruments <em>Instruments</em>}</li>
 *   <li>{@link org.parapet.model.comparison.impl.ViewImpl#getPartnerships <em>Partnerships</em>}</li>
 *   <li>{@link org.parapet.model.comparison.impl.ViewImpl#getWaves <em>Waves</em>}</li>
 *   <li>{@link org.parapet.model.comparison.impl.ViewImpl#getSort <em>Sort</em>}</li>
 *   <li>{@link org.parapet.model.comparison.impl.ViewImpl#getSortColumn <em>Sort Column</em>}</li>
 *   <li>{@link org.parapet.model.comparison.impl.ViewImpl#isDescending <em>Descending</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ViewImpl extends MinimalEObjectImpl.Container implements View {
	/**
	 * The default value of the '{@link #getRows() <em>Rows</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRows()
	 * @generated
	 * @ordered
	 */
	protected static final Axis ROWS_EDEFAULT = Axis.CONSTRUCT;

	/**
	 * The cached value of the '{@link #getRows() <em>Rows</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRows()
	 * @generated
	 * @ordered
	 */
	protected Axis rows = ROWS_EDEFAULT;

	/**
	 * The default value of the '{@link #getColumns() <em>Columns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColumns()
	 * @generated
	 * @ordered
	 */
	protected static final Axis COLUMNS_EDEFAULT = Axis.ASSESSMENT;

	/**
	 * The cached value of the '{@link #getColumns() <em>Columns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getColumns()
	 * @generated
	 * @ordered
	 */
	protected Axis columns = COLUMNS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getConstructs() <em>Constructs</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConstructs()
	 * @generated
	 * @ordered
	 */
	protected EList<String> constructs;

	/**
	 * The cached value of the '{@link #getInstruments() <em>Instruments</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstruments()
	 * @generated
	 * @ordered
	 */
	protected EList<String> instruments;

	/**
	 * The cached value of the '{@link #getPartnerships() <em>Partnerships</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartnerships()
	 * @generated
	 * @ordered
	 */
	protected EList<String> partnerships;

	/**
	 * The cached value of the '{@link #getWaves() <em>Waves</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaves()
	 * @generated
	 * @ordered
	 */
	protected EList<String> waves;

	/**
	 * The default value of the '{@link #getSort() <em>Sort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSort()
	 * @generated
	 * @ordered
	 */
	protected static final Sorting SORT_EDEFAULT = Sorting.GIVEN;

	/**
	 * The cached value of the '{@link #getSort() <em>Sort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSort()
	 * @generated
	 * @ordered
	 */
	protected Sorting sort = SORT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSortColumn() <em>Sort Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSortColumn()
	 * @generated
	 * @ordered
	 */
	protected static final String SORT_COLUMN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSortColumn() <em>Sort Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSortColumn()
	 * @generated
	 * @ordered
	 */
	protected String sortColumn = SORT_COLUMN_EDEFAULT;

	/**
	 * The default value of the '{@link #isDescending() <em>Descending</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDescending()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DESCENDING_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isDescending() <em>Descending</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDescending()
	 * @generated
	 * @ordered
	 */
	protected boolean descending = DESCENDING_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ViewImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ComparisonPackage.Literals.VIEW;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Axis getRows() {
		return rows;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRows(Axis newRows) {
		Axis oldRows = rows;
		rows = newRows == null ? ROWS_EDEFAULT : newRows;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ComparisonPackage.VIEW__ROWS, oldRows, rows));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Axis getColumns() {
		return columns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setColumns(Axis newColumns) {
		Axis oldColumns = columns;
		columns = newColumns == null ? COLUMNS_EDEFAULT : newColumns;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ComparisonPackage.VIEW__COLUMNS, oldColumns, columns));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getConstructs() {
		if (constructs == null) {
			constructs = new EDataTypeEList<String>(String.class, this, ComparisonPackage.VIEW__CONSTRUCTS);
		}
		return constructs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getInstruments() {
		if (instruments == null) {
			instruments = new EDataTypeEList<String>(String.class, this, ComparisonPackage.VIEW__INSTRUMENTS);
		}
		return instruments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getPartnerships() {
		if (partnerships == null) {
			partnerships = new EDataTypeEList<String>(String.class, this, ComparisonPackage.VIEW__PARTNERSHIPS);
		}
		return partnerships;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getWaves() {
		if (waves == null) {
			waves = new EDataTypeEList<String>(String.class, this, ComparisonPackage.VIEW__WAVES);
		}
		return waves;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Sorting getSort() {
		return sort;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSort(Sorting newSort) {
		Sorting oldSort = sort;
		sort = newSort == null ? SORT_EDEFAULT : newSort;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ComparisonPackage.VIEW__SORT, oldSort, sort));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSortColumn() {
		return sortColumn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSortColumn(String newSortColumn) {
		String oldSortColumn = sortColumn;
		sortColumn = newSortColumn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ComparisonPackage.VIEW__SORT_COLUMN, oldSortColumn, sortColumn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isDescending() {
		return descending;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescending(boolean newDescending) {
		boolean oldDescending = descending;
		descending = newDescending;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ComparisonPackage.VIEW__DESCENDING, oldDescending, descending));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ComparisonPackage.VIEW__ROWS:
				return getRows();
			case ComparisonPackage.VIEW__COLUMNS:
				return getColumns();
			case ComparisonPackage.VIEW__CONSTRUCTS:
				return getConstructs();
			case ComparisonPackage.VIEW__INSTRUMENTS:
				return getInstruments();
			case ComparisonPackage.VIEW__PARTNERSHIPS:
				return getPartnerships();
			case ComparisonPackage.VIEW__WAVES:
				return getWaves();
			case ComparisonPackage.VIEW__SORT:
				return getSort();
			case ComparisonPackage.VIEW__SORT_COLUMN:
				return getSortColumn();
			case ComparisonPackage.VIEW__DESCENDING:
				return isDescending();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ComparisonPackage.VIEW__ROWS:
				setRows((Axis)newValue);
				return;
			case ComparisonPackage.VIEW__COLUMNS:
				setColumns((Axis)newValue);
				return;
			case ComparisonPackage.VIEW__CONSTRUCTS:
				getConstructs().clear();
				getConstructs().addAll((Collection<? extends String>)newValue);
				return;
			case ComparisonPackage.VIEW__INSTRUMENTS:
				getInstruments().clear();
				getInstruments().addAll((Collection<? extends String>)newValue);
				return;
			case ComparisonPackage.VIEW__PARTNERSHIPS:
				getPartnerships().clear();
				getPartnerships().addAll((Collection<? extends String>)newValue);
				return;
			case ComparisonPackage.VIEW__WAVES:
				getWaves().clear();
				getWaves().addAll((Collection<? extends String>)newValue);
				return;
			case ComparisonPackage.VIEW__SORT:
				setSort((Sorting)newValue);
				return;
			case ComparisonPackage.VIEW__SORT_COLUMN:
				setSortColumn((String)newValue);
				return;
			case ComparisonPackage.VIEW__DESCENDING:
				setDescending((Boolean)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ComparisonPackage.VIEW__ROWS:
				setRows(ROWS_EDEFAULT);
				return;
			case ComparisonPackage.VIEW__COLUMNS:
				setColumns(COLUMNS_EDEFAULT);
				return;
			case ComparisonPackage.VIEW__CONSTRUCTS:
				getConstructs().clear();
				return;
			case ComparisonPackage.VIEW__INSTRUMENTS:
				getInstruments().clear();
				return;
			case ComparisonPackage.VIEW__PARTNERSHIPS:
				getPartnerships().clear();
				return;
			case ComparisonPackage.VIEW__WAVES:
				getWaves().clear();
				return;
			case ComparisonPackage.VIEW__SORT:
				setSort(SORT_EDEFAULT);
				return;
			case ComparisonPackage.VIEW__SORT_COLUMN:
				setSortColumn(SORT_COLUMN_EDEFAULT);
				return;
			case ComparisonPackage.VIEW__DESCENDING:
				setDescending(DESCENDING_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ComparisonPackage.VIEW__ROWS:
				return rows != ROWS_EDEFAULT;
			case ComparisonPackage.VIEW__COLUMNS:
				return columns != COLUMNS_EDEFAULT;
			case ComparisonPackage.VIEW__CONSTRUCTS:
				return constructs != null && !constructs.isEmpty();
			case ComparisonPackage.VIEW__INSTRUMENTS:
				return instruments != null && !instruments.isEmpty();
			case ComparisonPackage.VIEW__PARTNERSHIPS:
				return partnerships != null && !partnerships.isEmpty();
			case ComparisonPackage.VIEW__WAVES:
				return waves != null && !waves.isEmpty();
			case ComparisonPackage.VIEW__SORT:
				return sort != SORT_EDEFAULT;
			case ComparisonPackage.VIEW__SORT_COLUMN:
				return SORT_COLUMN_EDEFAULT == null ? sortColumn != null : !SORT_COLUMN_EDEFAULT.equals(sortColumn);
			case ComparisonPackage.VIEW__DESCENDING:
				return descending != DESCENDING_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (rows: ");
		result.append(rows);
		result.append(", columns: ");
		result.append(columns);
		result.append(", constructs: ");
		result.append(constructs);
		result.append(", instruments: ");
		result.append(instruments);
		result.append(", partnerships: ");
		result.append(partnerships);
		result.append(", waves: ");
		result.append(waves);
		result.append(", sort: ");
		result.append(sort);
		result.append(", sortColumn: ");
		result.append(sortColumn);
		result.append(", descending: ");
		result.append(descending);
		result.append(')');
		return result.toString();
	}

} //ViewImpl
