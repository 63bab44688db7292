/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.assessment;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Plan Text</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One paragraph of the OD plan's prose.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.assessment.PlanText#getSection <em>Section</em>}</li>
 *   <li>{@link org.parapet.model.assessment.PlanText#getPosition <em>Position</em>}</li>
 *   <li>{@link org.parapet.model.assessment.PlanText#getDrafted <em>Drafted</em>}</li>
 *   <li>{@link org.parapet.model.assessment.PlanText#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.parapet.model.assessment.AssessmentPackage#getPlanText()
 * @model
 * @generated
 */
public interface PlanText extends EObject {
	/**
	 * Returns the value of the '<em><b>Section</b></em>' attribute.
	 * The literals are from the enumeration {@link org.parapet.model.assessment.PlanSectionKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The section it stands in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Section</em>' attribute.
	 * @see org.parapet.model.assessment.PlanSectionKind
	 * @see #setSection(PlanSectionKind)
	 * @see org.parapet.model.assessment.AssessmentPackage#getPlanText_Section()
	 * @model required="true"
	 * @generated
	 */
	PlanSectionKind getSection();

	/**
	 * Sets the value of the '{@link org.parapet.model.assessment.PlanText#getSection <em>Section</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Section</em>' attribute.
	 * @see org.parapet.model.assessment.PlanSectionKind
	 * @see #getSection()
	 * @generated
	 */
	void setSection(PlanSectionKind value);

	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its place in the section, from 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see #setPosition(int)
	 * @see org.parapet.model.assessment.AssessmentPackage#getPlanText_Position()
	 * @model default="1" required="true"
	 * @generated
	 */
	int getPosition();

	/**
	 * Sets the value of the '{@link org.parapet.model.assessment.PlanText#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(int value);

	/**
	 * Returns the value of the '<em><b>Drafted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The paragraph as drafted from the answers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Drafted</em>' attribute.
	 * @see #setDrafted(String)
	 * @see org.parapet.model.assessment.AssessmentPackage#getPlanText_Drafted()
	 * @model
	 * @generated
	 */
	String getDrafted();

	/**
	 * Sets the value of the '{@link org.parapet.model.assessment.PlanText#getDrafted <em>Drafted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Drafted</em>' attribute.
	 * @see #getDrafted()
	 * @generated
	 */
	void setDrafted(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The paragraph as a person edited it; empty while the draft stands.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.parapet.model.assessment.AssessmentPackage#getPlanText_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.parapet.model.assessment.PlanText#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

} // PlanText
