/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.instrument;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Erratum</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A slip of the source. The printed wording is kept; this says what is wrong with it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.instrument.Erratum#getItems <em>Items</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Erratum#getPlace <em>Place</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Erratum#getPrinted <em>Printed</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Erratum#getElsewhere <em>Elsewhere</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Erratum#getExplanation <em>Explanation</em>}</li>
 * </ul>
 *
 * @see org.parapet.model.instrument.InstrumentPackage#getErratum()
 * @model
 * @generated
 */
public interface Erratum extends EObject {
	/**
	 * Returns the value of the '<em><b>Items</b></em>' reference list.
	 * The list contents are of type {@link org.parapet.model.instrument.Item}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The items concerned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Items</em>' reference list.
	 * @see org.parapet.model.instrument.InstrumentPackage#getErratum_Items()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Item> getItems();

	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where in the source the slip stands.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(String)
	 * @see org.parapet.model.instrument.InstrumentPackage#getErratum_Place()
	 * @model required="true"
	 * @generated
	 */
	String getPlace();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Erratum#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(String value);

	/**
	 * Returns the value of the '<em><b>Printed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The wording as printed at that place.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Printed</em>' attribute.
	 * @see #setPrinted(String)
	 * @see org.parapet.model.instrument.InstrumentPackage#getErratum_Printed()
	 * @model required="true"
	 * @generated
	 */
	String getPrinted();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Erratum#getPrinted <em>Printed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Printed</em>' attribute.
	 * @see #getPrinted()
	 * @generated
	 */
	void setPrinted(String value);

	/**
	 * Returns the value of the '<em><b>Elsewhere</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The wording used elsewhere in the source, if any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Elsewhere</em>' attribute.
	 * @see #setElsewhere(String)
	 * @see org.parapet.model.instrument.InstrumentPackage#getErratum_Elsewhere()
	 * @model
	 * @generated
	 */
	String getElsewhere();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Erratum#getElsewhere <em>Elsewhere</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Elsewhere</em>' attribute.
	 * @see #getElsewhere()
	 * @generated
	 */
	void setElsewhere(String value);

	/**
	 * Returns the value of the '<em><b>Explanation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is wrong and what was kept.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Explanation</em>' attribute.
	 * @see #setExplanation(String)
	 * @see org.parapet.model.instrument.InstrumentPackage#getErratum_Explanation()
	 * @model required="true"
	 * @generated
	 */
	String getExplanation();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Erratum#getExplanation <em>Explanation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Explanation</em>' attribute.
	 * @see #getExplanation()
	 * @generated
	 */
	void setExplanation(String value);

} // Erratum
