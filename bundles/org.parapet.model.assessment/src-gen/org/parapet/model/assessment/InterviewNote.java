/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.assessment;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Interview Note</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What one participant said to one prompt of the interview.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.assessment.InterviewNote#getParticipant <em>Participant</em>}</li>
 *   <li>{@link org.parapet.model.assessment.InterviewNote#getPrompt <em>Prompt</em>}</li>
 *   <li>{@link org.parapet.model.assessment.InterviewNote#getText <em>Text</em>}</li>
 *   <li>{@link org.parapet.model.assessment.InterviewNote#getThemes <em>Themes</em>}</li>
 *   <li>{@link org.parapet.model.assessment.InterviewNote#getNotedOn <em>Noted On</em>}</li>
 * </ul>
 *
 * @see org.parapet.model.assessment.AssessmentPackage#getInterviewNote()
 * @model
 * @generated
 */
public interface InterviewNote extends Identified {
	/**
	 * Returns the value of the '<em><b>Participant</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who was interviewed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Participant</em>' reference.
	 * @see #setParticipant(Participant)
	 * @see org.parapet.model.assessment.AssessmentPackage#getInterviewNote_Participant()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Participant getParticipant();

	/**
	 * Sets the value of the '{@link org.parapet.model.assessment.InterviewNote#getParticipant <em>Participant</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Participant</em>' reference.
	 * @see #getParticipant()
	 * @generated
	 */
	void setParticipant(Participant value);

	/**
	 * Returns the value of the '<em><b>Prompt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The code of the prompt; empty for a general note.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prompt</em>' attribute.
	 * @see #setPrompt(String)
	 * @see org.parapet.model.assessment.AssessmentPackage#getInterviewNote_Prompt()
	 * @model
	 * @generated
	 */
	String getPrompt();

	/**
	 * Sets the value of the '{@link org.parapet.model.assessment.InterviewNote#getPrompt <em>Prompt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Prompt</em>' attribute.
	 * @see #getPrompt()
	 * @generated
	 */
	void setPrompt(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The note.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.parapet.model.assessment.AssessmentPackage#getInterviewNote_Text()
	 * @model required="true"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.parapet.model.assessment.InterviewNote#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Themes</b></em>' reference list.
	 * The list contents are of type {@link org.parapet.model.assessment.Theme}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The themes it was coded with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Themes</em>' reference list.
	 * @see org.parapet.model.assessment.AssessmentPackage#getInterviewNote_Themes()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Theme> getThemes();

	/**
	 * Returns the value of the '<em><b>Noted On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Noted On</em>' attribute.
	 * @see #setNotedOn(LocalDate)
	 * @see org.parapet.model.assessment.AssessmentPackage#getInterviewNote_NotedOn()
	 * @model dataType="org.parapet.model.assessment.Date"
	 * @generated
	 */
	LocalDate getNotedOn();

	/**
	 * Sets the value of the '{@link org.parapet.model.assessment.InterviewNote#getNotedOn <em>Noted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Noted On</em>' attribute.
	 * @see #getNotedOn()
	 * @generated
	 */
	void setNotedOn(LocalDate value);

} // InterviewNote
