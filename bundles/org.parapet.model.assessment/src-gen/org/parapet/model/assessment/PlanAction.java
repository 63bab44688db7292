/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.assessment;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Plan Action</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An action of the OD plan.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.assessment.PlanAction#getItems <em>Items</em>}</li>
 *   <li>{@link org.parapet.model.assessment.PlanAction#getFindingKind <em>Finding Kind</em>}</li>
 *   <li>{@link org.parapet.model.assessment.PlanAction#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.parapet.model.assessment.PlanAction#getDrafted <em>Drafted</em>}</li>
 *   <li>{@link org.parapet.model.assessment.PlanAction#getText <em>Text</em>}</li>
 *   <li>{@link org.parapet.model.assessment.PlanAction#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.parapet.model.assessment.PlanAction#getDueOn <em>Due On</em>}</li>
 *   <li>{@link org.parapet.model.assessment.PlanAction#getStatus <em>Status</em>}</li>
 *   <li>{@link org.parapet.model.assessment.PlanAction#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.parapet.model.assessment.AssessmentPackage#getPlanAction()
 * @model
 * @generated
 */
public interface PlanAction extends Identified {
	/**
	 * Returns the value of the '<em><b>Items</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The codes of the items that called for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Items</em>' attribute list.
	 * @see org.parapet.model.assessment.AssessmentPackage#getPlanAction_Items()
	 * @model
	 * @generated
	 */
	EList<String> getItems();

	/**
	 * Returns the value of the '<em><b>Finding Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The code of the finding kind that called for it; empty for an action added by hand.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Finding Kind</em>' attribute.
	 * @see #setFindingKind(String)
	 * @see org.parapet.model.assessment.AssessmentPackage#getPlanAction_FindingKind()
	 * @model
	 * @generated
	 */
	String getFindingKind();

	/**
	 * Sets the value of the '{@link org.parapet.model.assessment.PlanAction#getFindingKind <em>Finding Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Finding Kind</em>' attribute.
	 * @see #getFindingKind()
	 * @generated
	 */
	void setFindingKind(String value);

	/**
	 * Returns the value of the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The code of the instrument's action it was drafted from; empty for one added by hand.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin</em>' attribute.
	 * @see #setOrigin(String)
	 * @see org.parapet.model.assessment.AssessmentPackage#getPlanAction_Origin()
	 * @model
	 * @generated
	 */
	String getOrigin();

	/**
	 * Sets the value of the '{@link org.parapet.model.assessment.PlanAction#getOrigin <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin</em>' attribute.
	 * @see #getOrigin()
	 * @generated
	 */
	void setOrigin(String value);

	/**
	 * Returns the value of the '<em><b>Drafted</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The wording as drafted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Drafted</em>' attribute.
	 * @see #setDrafted(String)
	 * @see org.parapet.model.assessment.AssessmentPackage#getPlanAction_Drafted()
	 * @model
	 * @generated
	 */
	String getDrafted();

	/**
	 * Sets the value of the '{@link org.parapet.model.assessment.PlanAction#getDrafted <em>Drafted</em>}' attribute.
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
	 * The wording as a person tailored it; empty while the draft stands.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.parapet.model.assessment.AssessmentPackage#getPlanAction_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.parapet.model.assessment.PlanAction#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who sees to it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' attribute.
	 * @see #setOwner(String)
	 * @see org.parapet.model.assessment.AssessmentPackage#getPlanAction_Owner()
	 * @model
	 * @generated
	 */
	String getOwner();

	/**
	 * Sets the value of the '{@link org.parapet.model.assessment.PlanAction#getOwner <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' attribute.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(String value);

	/**
	 * Returns the value of the '<em><b>Due On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it is due.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due On</em>' attribute.
	 * @see #setDueOn(LocalDate)
	 * @see org.parapet.model.assessment.AssessmentPackage#getPlanAction_DueOn()
	 * @model dataType="org.parapet.model.assessment.Date"
	 * @generated
	 */
	LocalDate getDueOn();

	/**
	 * Sets the value of the '{@link org.parapet.model.assessment.PlanAction#getDueOn <em>Due On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due On</em>' attribute.
	 * @see #getDueOn()
	 * @generated
	 */
	void setDueOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The default value is <code>"proposed"</code>.
	 * The literals are from the enumeration {@link org.parapet.model.assessment.ActionStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far it has got.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.parapet.model.assessment.ActionStatus
	 * @see #setStatus(ActionStatus)
	 * @see org.parapet.model.assessment.AssessmentPackage#getPlanAction_Status()
	 * @model default="proposed" required="true"
	 * @generated
	 */
	ActionStatus getStatus();

	/**
	 * Sets the value of the '{@link org.parapet.model.assessment.PlanAction#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.parapet.model.assessment.ActionStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(ActionStatus value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Progress notes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.parapet.model.assessment.AssessmentPackage#getPlanAction_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.parapet.model.assessment.PlanAction#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // PlanAction
