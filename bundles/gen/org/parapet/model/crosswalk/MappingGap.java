/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.crosswalk;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Mapping Gap</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A construct that an instrument does not measure.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.crosswalk.MappingGap#getConstruct <em>Construct</em>}</li>
 *   <li>{@link org.parapet.model.crosswalk.MappingGap#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see org.parapet.model.crosswalk.CrosswalkPackage#getMappingGap()
 * @model
 * @generated
 */
public interface MappingGap extends EObject {
	/**
	 * Returns the value of the '<em><b>Construct</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The construct.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Construct</em>' reference.
	 * @see #setConstruct(Construct)
	 * @see org.parapet.model.crosswalk.CrosswalkPackage#getMappingGap_Construct()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Construct getConstruct();

	/**
	 * Sets the value of the '{@link org.parapet.model.crosswalk.MappingGap#getConstruct <em>Construct</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Construct</em>' reference.
	 * @see #getConstruct()
	 * @generated
	 */
	void setConstruct(Construct value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it counts as not measured.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.parapet.model.crosswalk.CrosswalkPackage#getMappingGap_Reason()
	 * @model required="true"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.parapet.model.crosswalk.MappingGap#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

} // MappingGap
