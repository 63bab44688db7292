/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.assessment;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Step Record</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A step of the assessment plan that was done.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.assessment.StepRecord#getStep <em>Step</em>}</li>
 *   <li>{@link org.parapet.model.assessment.StepRecord#getDoneOn <em>Done On</em>}</li>
 *   <li>{@link org.parapet.model.assessment.StepRecord#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.parapet.model.assessment.AssessmentPackage#getStepRecord()
 * @model
 * @generated
 */
public interface StepRecord extends EObject {
	/**
	 * Returns the value of the '<em><b>Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The code of the step in the instrument.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Step</em>' attribute.
	 * @see #setStep(String)
	 * @see org.parapet.model.assessment.AssessmentPackage#getStepRecord_Step()
	 * @model required="true"
	 * @generated
	 */
	String getStep();

	/**
	 * Sets the value of the '{@link org.parapet.model.assessment.StepRecord#getStep <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Step</em>' attribute.
	 * @see #getStep()
	 * @generated
	 */
	void setStep(String value);

	/**
	 * Returns the value of the '<em><b>Done On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Done On</em>' attribute.
	 * @see #setDoneOn(LocalDate)
	 * @see org.parapet.model.assessment.AssessmentPackage#getStepRecord_DoneOn()
	 * @model dataType="org.parapet.model.assessment.Date"
	 * @generated
	 */
	LocalDate getDoneOn();

	/**
	 * Sets the value of the '{@link org.parapet.model.assessment.StepRecord#getDoneOn <em>Done On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Done On</em>' attribute.
	 * @see #getDoneOn()
	 * @generated
	 */
	void setDoneOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What came of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.parapet.model.assessment.AssessmentPackage#getStepRecord_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.parapet.model.assessment.StepRecord#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // StepRecord
