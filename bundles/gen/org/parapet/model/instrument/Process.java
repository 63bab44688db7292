/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.instrument;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Process</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How an assessment with the instrument is run.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.instrument.Process#getIntroduction <em>Introduction</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Process#getInterview <em>Interview</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Process#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Process#getChecklists <em>Checklists</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Process#getAgreement <em>Agreement</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Process#isAsksNextAssessmentDue <em>Asks Next Assessment Due</em>}</li>
 * </ul>
 *
 * @see org.parapet.model.instrument.InstrumentPackage#getProcess()
 * @model
 * @generated
 */
public interface Process extends EObject {
	/**
	 * Returns the value of the '<em><b>Introduction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the source says about running it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Introduction</em>' attribute.
	 * @see #setIntroduction(String)
	 * @see org.parapet.model.instrument.InstrumentPackage#getProcess_Introduction()
	 * @model
	 * @generated
	 */
	String getIntroduction();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Process#getIntroduction <em>Introduction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Introduction</em>' attribute.
	 * @see #getIntroduction()
	 * @generated
	 */
	void setIntroduction(String value);

	/**
	 * Returns the value of the '<em><b>Interview</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The template of the interview before the questionnaire.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interview</em>' containment reference.
	 * @see #setInterview(InterviewTemplate)
	 * @see org.parapet.model.instrument.InstrumentPackage#getProcess_Interview()
	 * @model containment="true"
	 * @generated
	 */
	InterviewTemplate getInterview();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Process#getInterview <em>Interview</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Interview</em>' containment reference.
	 * @see #getInterview()
	 * @generated
	 */
	void setInterview(InterviewTemplate value);

	/**
	 * Returns the value of the '<em><b>Steps</b></em>' containment reference list.
	 * The list contents are of type {@link org.parapet.model.instrument.PlanStep}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The steps of the assessment plan in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Steps</em>' containment reference list.
	 * @see org.parapet.model.instrument.InstrumentPackage#getProcess_Steps()
	 * @model containment="true"
	 * @generated
	 */
	EList<PlanStep> getSteps();

	/**
	 * Returns the value of the '<em><b>Checklists</b></em>' containment reference list.
	 * The list contents are of type {@link org.parapet.model.instrument.Checklist}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Preparation and start-up checklists.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Checklists</em>' containment reference list.
	 * @see org.parapet.model.instrument.InstrumentPackage#getProcess_Checklists()
	 * @model containment="true"
	 * @generated
	 */
	EList<Checklist> getChecklists();

	/**
	 * Returns the value of the '<em><b>Agreement</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A template for a partnership agreement.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agreement</em>' containment reference.
	 * @see #setAgreement(AgreementTemplate)
	 * @see org.parapet.model.instrument.InstrumentPackage#getProcess_Agreement()
	 * @model containment="true"
	 * @generated
	 */
	AgreementTemplate getAgreement();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Process#getAgreement <em>Agreement</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agreement</em>' containment reference.
	 * @see #getAgreement()
	 * @generated
	 */
	void setAgreement(AgreementTemplate value);

	/**
	 * Returns the value of the '<em><b>Asks Next Assessment Due</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the instrument asks for the date of the next assessment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Asks Next Assessment Due</em>' attribute.
	 * @see #setAsksNextAssessmentDue(boolean)
	 * @see org.parapet.model.instrument.InstrumentPackage#getProcess_AsksNextAssessmentDue()
	 * @model default="false"
	 * @generated
	 */
	boolean isAsksNextAssessmentDue();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Process#isAsksNextAssessmentDue <em>Asks Next Assessment Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Asks Next Assessment Due</em>' attribute.
	 * @see #isAsksNextAssessmentDue()
	 * @generated
	 */
	void setAsksNextAssessmentDue(boolean value);

} // Process
