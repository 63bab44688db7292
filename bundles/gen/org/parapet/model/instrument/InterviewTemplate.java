/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.instrument;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Interview Template</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A semi-structured interview.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.instrument.InterviewTemplate#getIntroduction <em>Introduction</em>}</li>
 *   <li>{@link org.parapet.model.instrument.InterviewTemplate#getMinutes <em>Minutes</em>}</li>
 *   <li>{@link org.parapet.model.instrument.InterviewTemplate#getPrompts <em>Prompts</em>}</li>
 * </ul>
 *
 * @see org.parapet.model.instrument.InstrumentPackage#getInterviewTemplate()
 * @model
 * @generated
 */
public interface InterviewTemplate extends EObject {
	/**
	 * Returns the value of the '<em><b>Introduction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the source says about holding it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Introduction</em>' attribute.
	 * @see #setIntroduction(String)
	 * @see org.parapet.model.instrument.InstrumentPackage#getInterviewTemplate_Introduction()
	 * @model
	 * @generated
	 */
	String getIntroduction();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.InterviewTemplate#getIntroduction <em>Introduction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Introduction</em>' attribute.
	 * @see #getIntroduction()
	 * @generated
	 */
	void setIntroduction(String value);

	/**
	 * Returns the value of the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long it typically takes; 0 when not said.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minutes</em>' attribute.
	 * @see #setMinutes(int)
	 * @see org.parapet.model.instrument.InstrumentPackage#getInterviewTemplate_Minutes()
	 * @model
	 * @generated
	 */
	int getMinutes();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.InterviewTemplate#getMinutes <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minutes</em>' attribute.
	 * @see #getMinutes()
	 * @generated
	 */
	void setMinutes(int value);

	/**
	 * Returns the value of the '<em><b>Prompts</b></em>' containment reference list.
	 * The list contents are of type {@link org.parapet.model.instrument.Prompt}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The prompts in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prompts</em>' containment reference list.
	 * @see org.parapet.model.instrument.InstrumentPackage#getInterviewTemplate_Prompts()
	 * @model containment="true" required="true"
	 * @generated
	 */
	EList<Prompt> getPrompts();

} // InterviewTemplate
