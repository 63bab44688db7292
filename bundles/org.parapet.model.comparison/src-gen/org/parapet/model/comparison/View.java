/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.comparison;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>View</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How the cells are laid out.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.comparison.View#getRows <em>Rows</em>}</li>
 *   <li>{@link org.parapet.model.comparison.View#getColumns <em>Columns</em>}</li>
 *   <li>{@link org.parapet.model.comparison.View#getConstructs <em>Constructs</em>}</li>
 *   <li>{@link org.parapet.model.comparison.View#getInstruments <em>Instruments</em>}</li>
 *   <li>{@link org.parapet.model.comparison.View#getPartnerships <em>Partnerships</em>}</li>
 *   <li>{@link org.parapet.model.comparison.View#getWaves <em>Waves</em>}</li>
 *   <li>{@link org.parapet.model.comparison.View#getSort <em>Sort</em>}</li>
 *   <li>{@link org.parapet.model.comparison.View#getSortColumn <em>Sort Column</em>}</li>
 *   <li>{@link org.parapet.model.comparison.View#isDescending <em>Descending</em>}</li>
 * </ul>
 *
 * @see org.parapet.model.comparison.ComparisonPackage#getView()
 * @model
 * @generated
 */
public interface View extends EObject {
	/**
	 * Returns the value of the '<em><b>Rows</b></em>' attribute.
	 * The default value is <code>"construct"</code>.
	 * The literals are from the enumeration {@link org.parapet.model.comparison.Axis}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What stands in the rows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rows</em>' attribute.
	 * @see org.parapet.model.comparison.Axis
	 * @see #setRows(Axis)
	 * @see org.parapet.model.comparison.ComparisonPackage#getView_Rows()
	 * @model default="construct" required="true"
	 * @generated
	 */
	Axis getRows();

	/**
	 * Sets the value of the '{@link org.parapet.model.comparison.View#getRows <em>Rows</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rows</em>' attribute.
	 * @see org.parapet.model.comparison.Axis
	 * @see #getRows()
	 * @generated
	 */
	void setRows(Axis value);

	/**
	 * Returns the value of the '<em><b>Columns</b></em>' attribute.
	 * The default value is <code>"assessment"</code>.
	 * The literals are from the enumeration {@link org.parapet.model.comparison.Axis}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What stands in the columns.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Columns</em>' attribute.
	 * @see org.parapet.model.comparison.Axis
	 * @see #setColumns(Axis)
	 * @see org.parapet.model.comparison.ComparisonPackage#getView_Columns()
	 * @model default="assessment" required="true"
	 * @generated
	 */
	Axis getColumns();

	/**
	 * Sets the value of the '{@link org.parapet.model.comparison.View#getColumns <em>Columns</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Columns</em>' attribute.
	 * @see org.parapet.model.comparison.Axis
	 * @see #getColumns()
	 * @generated
	 */
	void setColumns(Axis value);

	/**
	 * Returns the value of the '<em><b>Constructs</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The codes of the constructs shown; none for all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Constructs</em>' attribute list.
	 * @see org.parapet.model.comparison.ComparisonPackage#getView_Constructs()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getConstructs();

	/**
	 * Returns the value of the '<em><b>Instruments</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The instruments shown, as id or id@edition; none for all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Instruments</em>' attribute list.
	 * @see org.parapet.model.comparison.ComparisonPackage#getView_Instruments()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getInstruments();

	/**
	 * Returns the value of the '<em><b>Partnerships</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The ids of the partnerships shown; none for all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Partnerships</em>' attribute list.
	 * @see org.parapet.model.comparison.ComparisonPackage#getView_Partnerships()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getPartnerships();

	/**
	 * Returns the value of the '<em><b>Waves</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The names of the waves shown; none for all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Waves</em>' attribute list.
	 * @see org.parapet.model.comparison.ComparisonPackage#getView_Waves()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getWaves();

	/**
	 * Returns the value of the '<em><b>Sort</b></em>' attribute.
	 * The default value is <code>"given"</code>.
	 * The literals are from the enumeration {@link org.parapet.model.comparison.Sorting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By what the rows are sorted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sort</em>' attribute.
	 * @see org.parapet.model.comparison.Sorting
	 * @see #setSort(Sorting)
	 * @see org.parapet.model.comparison.ComparisonPackage#getView_Sort()
	 * @model default="given" required="true"
	 * @generated
	 */
	Sorting getSort();

	/**
	 * Sets the value of the '{@link org.parapet.model.comparison.View#getSort <em>Sort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sort</em>' attribute.
	 * @see org.parapet.model.comparison.Sorting
	 * @see #getSort()
	 * @generated
	 */
	void setSort(Sorting value);

	/**
	 * Returns the value of the '<em><b>Sort Column</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The key of the column whose figures decide; the first column without one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sort Column</em>' attribute.
	 * @see #setSortColumn(String)
	 * @see org.parapet.model.comparison.ComparisonPackage#getView_SortColumn()
	 * @model
	 * @generated
	 */
	String getSortColumn();

	/**
	 * Sets the value of the '{@link org.parapet.model.comparison.View#getSortColumn <em>Sort Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sort Column</em>' attribute.
	 * @see #getSortColumn()
	 * @generated
	 */
	void setSortColumn(String value);

	/**
	 * Returns the value of the '<em><b>Descending</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the greatest come first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Descending</em>' attribute.
	 * @see #setDescending(boolean)
	 * @see org.parapet.model.comparison.ComparisonPackage#getView_Descending()
	 * @model default="false"
	 * @generated
	 */
	boolean isDescending();

	/**
	 * Sets the value of the '{@link org.parapet.model.comparison.View#isDescending <em>Descending</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Descending</em>' attribute.
	 * @see #isDescending()
	 * @generated
	 */
	void setDescending(boolean value);

} // View
