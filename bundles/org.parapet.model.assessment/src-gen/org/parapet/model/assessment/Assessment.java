/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.assessment;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Assessment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One instrument administered to the partnership in one wave.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.assessment.Assessment#getInstrument <em>Instrument</em>}</li>
 *   <li>{@link org.parapet.model.assessment.Assessment#getEdition <em>Edition</em>}</li>
 *   <li>{@link org.parapet.model.assessment.Assessment#getWave <em>Wave</em>}</li>
 *   <li>{@link org.parapet.model.assessment.Assessment#getStartedOn <em>Started On</em>}</li>
 *   <li>{@link org.parapet.model.assessment.Assessment#getFinishedOn <em>Finished On</em>}</li>
 *   <li>{@link org.parapet.model.assessment.Assessment#getNextDueOn <em>Next Due On</em>}</li>
 *   <li>{@link org.parapet.model.assessment.Assessment#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.parapet.model.assessment.Assessment#getResponses <em>Responses</em>}</li>
 *   <li>{@link org.parapet.model.assessment.Assessment#getInterviewNotes <em>Interview Notes</em>}</li>
 *   <li>{@link org.parapet.model.assessment.Assessment#getPlan <em>Plan</em>}</li>
 * </ul>
 *
 * @see org.parapet.model.assessment.AssessmentPackage#getAssessment()
 * @model
 * @generated
 */
public interface Assessment extends Identified {
	/**
	 * Returns the value of the '<em><b>Instrument</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The instrument's id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Instrument</em>' attribute.
	 * @see #setInstrument(String)
	 * @see org.parapet.model.assessment.AssessmentPackage#getAssessment_Instrument()
	 * @model required="true"
	 * @generated
	 */
	String getInstrument();

	/**
	 * Sets the value of the '{@link org.parapet.model.assessment.Assessment#getInstrument <em>Instrument</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Instrument</em>' attribute.
	 * @see #getInstrument()
	 * @generated
	 */
	void setInstrument(String value);

	/**
	 * Returns the value of the '<em><b>Edition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The instrument's edition.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Edition</em>' attribute.
	 * @see #setEdition(String)
	 * @see org.parapet.model.assessment.AssessmentPackage#getAssessment_Edition()
	 * @model required="true"
	 * @generated
	 */
	String getEdition();

	/**
	 * Sets the value of the '{@link org.parapet.model.assessment.Assessment#getEdition <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Edition</em>' attribute.
	 * @see #getEdition()
	 * @generated
	 */
	void setEdition(String value);

	/**
	 * Returns the value of the '<em><b>Wave</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The occasion.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wave</em>' reference.
	 * @see #setWave(Wave)
	 * @see org.parapet.model.assessment.AssessmentPackage#getAssessment_Wave()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Wave getWave();

	/**
	 * Sets the value of the '{@link org.parapet.model.assessment.Assessment#getWave <em>Wave</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wave</em>' reference.
	 * @see #getWave()
	 * @generated
	 */
	void setWave(Wave value);

	/**
	 * Returns the value of the '<em><b>Started On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it began.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Started On</em>' attribute.
	 * @see #setStartedOn(LocalDate)
	 * @see org.parapet.model.assessment.AssessmentPackage#getAssessment_StartedOn()
	 * @model dataType="org.parapet.model.assessment.Date"
	 * @generated
	 */
	LocalDate getStartedOn();

	/**
	 * Sets the value of the '{@link org.parapet.model.assessment.Assessment#getStartedOn <em>Started On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Started On</em>' attribute.
	 * @see #getStartedOn()
	 * @generated
	 */
	void setStartedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Finished On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the last answer was taken.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Finished On</em>' attribute.
	 * @see #setFinishedOn(LocalDate)
	 * @see org.parapet.model.assessment.AssessmentPackage#getAssessment_FinishedOn()
	 * @model dataType="org.parapet.model.assessment.Date"
	 * @generated
	 */
	LocalDate getFinishedOn();

	/**
	 * Sets the value of the '{@link org.parapet.model.assessment.Assessment#getFinishedOn <em>Finished On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Finished On</em>' attribute.
	 * @see #getFinishedOn()
	 * @generated
	 */
	void setFinishedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Next Due On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the next assessment is due.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Next Due On</em>' attribute.
	 * @see #setNextDueOn(LocalDate)
	 * @see org.parapet.model.assessment.AssessmentPackage#getAssessment_NextDueOn()
	 * @model dataType="org.parapet.model.assessment.Date"
	 * @generated
	 */
	LocalDate getNextDueOn();

	/**
	 * Sets the value of the '{@link org.parapet.model.assessment.Assessment#getNextDueOn <em>Next Due On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Next Due On</em>' attribute.
	 * @see #getNextDueOn()
	 * @generated
	 */
	void setNextDueOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Steps</b></em>' containment reference list.
	 * The list contents are of type {@link org.parapet.model.assessment.StepRecord}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The steps of the assessment plan that were done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Steps</em>' containment reference list.
	 * @see org.parapet.model.assessment.AssessmentPackage#getAssessment_Steps()
	 * @model containment="true"
	 * @generated
	 */
	EList<StepRecord> getSteps();

	/**
	 * Returns the value of the '<em><b>Responses</b></em>' containment reference list.
	 * The list contents are of type {@link org.parapet.model.assessment.Response}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One for each participant who answered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Responses</em>' containment reference list.
	 * @see org.parapet.model.assessment.AssessmentPackage#getAssessment_Responses()
	 * @model containment="true"
	 * @generated
	 */
	EList<Response> getResponses();

	/**
	 * Returns the value of the '<em><b>Interview Notes</b></em>' containment reference list.
	 * The list contents are of type {@link org.parapet.model.assessment.InterviewNote}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was noted in interviews.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interview Notes</em>' containment reference list.
	 * @see org.parapet.model.assessment.AssessmentPackage#getAssessment_InterviewNotes()
	 * @model containment="true"
	 * @generated
	 */
	EList<InterviewNote> getInterviewNotes();

	/**
	 * Returns the value of the '<em><b>Plan</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The OD plan made from this assessment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Plan</em>' containment reference.
	 * @see #setPlan(OdPlan)
	 * @see org.parapet.model.assessment.AssessmentPackage#getAssessment_Plan()
	 * @model containment="true"
	 * @generated
	 */
	OdPlan getPlan();

	/**
	 * Sets the value of the '{@link org.parapet.model.assessment.Assessment#getPlan <em>Plan</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Plan</em>' containment reference.
	 * @see #getPlan()
	 * @generated
	 */
	void setPlan(OdPlan value);

} // Assessment
