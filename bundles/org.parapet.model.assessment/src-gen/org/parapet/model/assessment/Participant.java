/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.assessment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Participant</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A person who answers. Name and contact never leave the file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.assessment.Participant#getCode <em>Code</em>}</li>
 *   <li>{@link org.parapet.model.assessment.Participant#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.parapet.model.assessment.Participant#getRole <em>Role</em>}</li>
 *   <li>{@link org.parapet.model.assessment.Participant#getName <em>Name</em>}</li>
 *   <li>{@link org.parapet.model.assessment.Participant#getContact <em>Contact</em>}</li>
 *   <li>{@link org.parapet.model.assessment.Participant#isFoundInInterview <em>Found In Interview</em>}</li>
 * </ul>
 *
 * @see org.parapet.model.assessment.AssessmentPackage#getParticipant()
 * @model
 * @generated
 */
public interface Participant extends Identified {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The pseudonymous code that stands for the person in every import, export and log.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.parapet.model.assessment.AssessmentPackage#getParticipant_Code()
	 * @model required="true"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.parapet.model.assessment.Participant#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Organisation</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The organisation the person answers for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organisation</em>' reference.
	 * @see #setOrganisation(Organisation)
	 * @see org.parapet.model.assessment.AssessmentPackage#getParticipant_Organisation()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Organisation getOrganisation();

	/**
	 * Sets the value of the '{@link org.parapet.model.assessment.Participant#getOrganisation <em>Organisation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organisation</em>' reference.
	 * @see #getOrganisation()
	 * @generated
	 */
	void setOrganisation(Organisation value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The default value is <code>"other"</code>.
	 * The literals are from the enumeration {@link org.parapet.model.assessment.ParticipantRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The part the person plays.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.parapet.model.assessment.ParticipantRole
	 * @see #setRole(ParticipantRole)
	 * @see org.parapet.model.assessment.AssessmentPackage#getParticipant_Role()
	 * @model default="other" required="true"
	 * @generated
	 */
	ParticipantRole getRole();

	/**
	 * Sets the value of the '{@link org.parapet.model.assessment.Participant#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.parapet.model.assessment.ParticipantRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(ParticipantRole value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The person's name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.parapet.model.assessment.AssessmentPackage#getParticipant_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.parapet.model.assessment.Participant#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Contact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How to reach the person.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contact</em>' attribute.
	 * @see #setContact(String)
	 * @see org.parapet.model.assessment.AssessmentPackage#getParticipant_Contact()
	 * @model
	 * @generated
	 */
	String getContact();

	/**
	 * Sets the value of the '{@link org.parapet.model.assessment.Participant#getContact <em>Contact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contact</em>' attribute.
	 * @see #getContact()
	 * @generated
	 */
	void setContact(String value);

	/**
	 * Returns the value of the '<em><b>Found In Interview</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether an interview uncovered this participant.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Found In Interview</em>' attribute.
	 * @see #setFoundInInterview(boolean)
	 * @see org.parapet.model.assessment.AssessmentPackage#getParticipant_FoundInInterview()
	 * @model default="false"
	 * @generated
	 */
	boolean isFoundInInterview();

	/**
	 * Sets the value of the '{@link org.parapet.model.assessment.Participant#isFoundInInterview <em>Found In Interview</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Found In Interview</em>' attribute.
	 * @see #isFoundInInterview()
	 * @generated
	 */
	void setFoundInInterview(boolean value);

} // Participant
