/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.comparison;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Data Renamed</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An organisation that bears different names.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.comparison.DataRenamed#getPartnership <em>Partnership</em>}</li>
 *   <li>{@link org.parapet.model.comparison.DataRenamed#getNames <em>Names</em>}</li>
 *   <li>{@link org.parapet.model.comparison.DataRenamed#isSure <em>Sure</em>}</li>
 * </ul>
 *
 * @see org.parapet.model.comparison.ComparisonPackage#getDataRenamed()
 * @model
 * @generated
 */
public interface DataRenamed extends EObject {
	/**
	 * Returns the value of the '<em><b>Partnership</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The partnership's id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Partnership</em>' attribute.
	 * @see #setPartnership(String)
	 * @see org.parapet.model.comparison.ComparisonPackage#getDataRenamed_Partnership()
	 * @model required="true"
	 * @generated
	 */
	String getPartnership();

	/**
	 * Sets the value of the '{@link org.parapet.model.comparison.DataRenamed#getPartnership <em>Partnership</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Partnership</em>' attribute.
	 * @see #getPartnership()
	 * @generated
	 */
	void setPartnership(String value);

	/**
	 * Returns the value of the '<em><b>Names</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its names, the one used first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Names</em>' attribute list.
	 * @see org.parapet.model.comparison.ComparisonPackage#getDataRenamed_Names()
	 * @model unique="false" required="true"
	 * @generated
	 */
	EList<String> getNames();

	/**
	 * Returns the value of the '<em><b>Sure</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether its id is the same.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sure</em>' attribute.
	 * @see #setSure(boolean)
	 * @see org.parapet.model.comparison.ComparisonPackage#getDataRenamed_Sure()
	 * @model default="false"
	 * @generated
	 */
	boolean isSure();

	/**
	 * Sets the value of the '{@link org.parapet.model.comparison.DataRenamed#isSure <em>Sure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sure</em>' attribute.
	 * @see #isSure()
	 * @generated
	 */
	void setSure(boolean value);

} // DataRenamed
