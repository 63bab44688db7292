/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.comparison;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Data Group</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A group that shows, or several small ones put together.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.comparison.DataGroup#getKey <em>Key</em>}</li>
 *   <li>{@link org.parapet.model.comparison.DataGroup#getNames <em>Names</em>}</li>
 * </ul>
 *
 * @see org.parapet.model.comparison.ComparisonPackage#getDataGroup()
 * @model
 * @generated
 */
public interface DataGroup extends EObject {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its id; several joined by +.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.parapet.model.comparison.ComparisonPackage#getDataGroup_Key()
	 * @model required="true"
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.parapet.model.comparison.DataGroup#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Names</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The names of the organisations, or the roles.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Names</em>' attribute list.
	 * @see org.parapet.model.comparison.ComparisonPackage#getDataGroup_Names()
	 * @model unique="false" required="true"
	 * @generated
	 */
	EList<String> getNames();

} // DataGroup
