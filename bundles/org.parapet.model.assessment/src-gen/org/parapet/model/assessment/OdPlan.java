/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.assessment;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Od Plan</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The organisational development plan of one assessment.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.assessment.OdPlan#getTitle <em>Title</em>}</li>
 *   <li>{@link org.parapet.model.assessment.OdPlan#getDraftedOn <em>Drafted On</em>}</li>
 *   <li>{@link org.parapet.model.assessment.OdPlan#getSignedOffOn <em>Signed Off On</em>}</li>
 *   <li>{@link org.parapet.model.assessment.OdPlan#getTexts <em>Texts</em>}</li>
 *   <li>{@link org.parapet.model.assessment.OdPlan#getActions <em>Actions</em>}</li>
 * </ul>
 *
 * @see org.parapet.model.assessment.AssessmentPackage#getOdPlan()
 * @model
 * @generated
 */
public interface OdPlan extends EObject {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A title of its own; empty for the default.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.parapet.model.assessment.AssessmentPackage#getOdPlan_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.parapet.model.assessment.OdPlan#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Drafted On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was last drafted from answers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Drafted On</em>' attribute.
	 * @see #setDraftedOn(LocalDate)
	 * @see org.parapet.model.assessment.AssessmentPackage#getOdPlan_DraftedOn()
	 * @model dataType="org.parapet.model.assessment.Date"
	 * @generated
	 */
	LocalDate getDraftedOn();

	/**
	 * Sets the value of the '{@link org.parapet.model.assessment.OdPlan#getDraftedOn <em>Drafted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Drafted On</em>' attribute.
	 * @see #getDraftedOn()
	 * @generated
	 */
	void setDraftedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Signed Off On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the senior stakeholders signed it off.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signed Off On</em>' attribute.
	 * @see #setSignedOffOn(LocalDate)
	 * @see org.parapet.model.assessment.AssessmentPackage#getOdPlan_SignedOffOn()
	 * @model dataType="org.parapet.model.assessment.Date"
	 * @generated
	 */
	LocalDate getSignedOffOn();

	/**
	 * Sets the value of the '{@link org.parapet.model.assessment.OdPlan#getSignedOffOn <em>Signed Off On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Signed Off On</em>' attribute.
	 * @see #getSignedOffOn()
	 * @generated
	 */
	void setSignedOffOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Texts</b></em>' containment reference list.
	 * The list contents are of type {@link org.parapet.model.assessment.PlanText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The prose of its sections.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Texts</em>' containment reference list.
	 * @see org.parapet.model.assessment.AssessmentPackage#getOdPlan_Texts()
	 * @model containment="true"
	 * @generated
	 */
	EList<PlanText> getTexts();

	/**
	 * Returns the value of the '<em><b>Actions</b></em>' containment reference list.
	 * The list contents are of type {@link org.parapet.model.assessment.PlanAction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its actions in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actions</em>' containment reference list.
	 * @see org.parapet.model.assessment.AssessmentPackage#getOdPlan_Actions()
	 * @model containment="true"
	 * @generated
	 */
	EList<PlanAction> getActions();

} // OdPlan
