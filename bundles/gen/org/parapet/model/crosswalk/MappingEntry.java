/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.crosswalk;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Mapping Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Items that measure a construct.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.crosswalk.MappingEntry#getConstruct <em>Construct</em>}</li>
 *   <li>{@link org.parapet.model.crosswalk.MappingEntry#getItems <em>Items</em>}</li>
 *   <li>{@link org.parapet.model.crosswalk.MappingEntry#getScale <em>Scale</em>}</li>
 *   <li>{@link org.parapet.model.crosswalk.MappingEntry#getBasis <em>Basis</em>}</li>
 * </ul>
 *
 * @see org.parapet.model.crosswalk.CrosswalkPackage#getMappingEntry()
 * @model
 * @generated
 */
public interface MappingEntry extends EObject {
	/**
	 * Returns the value of the '<em><b>Construct</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The construct.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Construct</em>' reference.
	 * @see #setConstruct(Construct)
	 * @see org.parapet.model.crosswalk.CrosswalkPackage#getMappingEntry_Construct()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Construct getConstruct();

	/**
	 * Sets the value of the '{@link org.parapet.model.crosswalk.MappingEntry#getConstruct <em>Construct</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Construct</em>' reference.
	 * @see #getConstruct()
	 * @generated
	 */
	void setConstruct(Construct value);

	/**
	 * Returns the value of the '<em><b>Items</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The codes of the items.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Items</em>' attribute list.
	 * @see org.parapet.model.crosswalk.CrosswalkPackage#getMappingEntry_Items()
	 * @model required="true"
	 * @generated
	 */
	EList<String> getItems();

	/**
	 * Returns the value of the '<em><b>Scale</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The code of the scale used where the items take several.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scale</em>' attribute.
	 * @see #setScale(String)
	 * @see org.parapet.model.crosswalk.CrosswalkPackage#getMappingEntry_Scale()
	 * @model
	 * @generated
	 */
	String getScale();

	/**
	 * Sets the value of the '{@link org.parapet.model.crosswalk.MappingEntry#getScale <em>Scale</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scale</em>' attribute.
	 * @see #getScale()
	 * @generated
	 */
	void setScale(String value);

	/**
	 * Returns the value of the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why these items: what in their wording speaks to the construct.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Basis</em>' attribute.
	 * @see #setBasis(String)
	 * @see org.parapet.model.crosswalk.CrosswalkPackage#getMappingEntry_Basis()
	 * @model required="true"
	 * @generated
	 */
	String getBasis();

	/**
	 * Sets the value of the '{@link org.parapet.model.crosswalk.MappingEntry#getBasis <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Basis</em>' attribute.
	 * @see #getBasis()
	 * @generated
	 */
	void setBasis(String value);

} // MappingEntry
