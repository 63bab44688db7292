/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.assessment;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.parapet.model.instrument.PartneringKind;
import org.parapet.model.instrument.Stage;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Partnership</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The thing assessed: organisations that work together, the people who answer, and every assessment made.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.assessment.Partnership#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.parapet.model.assessment.Partnership#getName <em>Name</em>}</li>
 *   <li>{@link org.parapet.model.assessment.Partnership#isMadeUp <em>Made Up</em>}</li>
 *   <li>{@link org.parapet.model.assessment.Partnership#getStage <em>Stage</em>}</li>
 *   <li>{@link org.parapet.model.assessment.Partnership#getKinds <em>Kinds</em>}</li>
 *   <li>{@link org.parapet.model.assessment.Partnership#getFormedOn <em>Formed On</em>}</li>
 *   <li>{@link org.parapet.model.assessment.Partnership#getOrganisations <em>Organisations</em>}</li>
 *   <li>{@link org.parapet.model.assessment.Partnership#getParticipants <em>Participants</em>}</li>
 *   <li>{@link org.parapet.model.assessment.Partnership#getContextNotes <em>Context Notes</em>}</li>
 *   <li>{@link org.parapet.model.assessment.Partnership#getThemes <em>Themes</em>}</li>
 *   <li>{@link org.parapet.model.assessment.Partnership#getWaves <em>Waves</em>}</li>
 *   <li>{@link org.parapet.model.assessment.Partnership#getAssessments <em>Assessments</em>}</li>
 *   <li>{@link org.parapet.model.assessment.Partnership#getAgreements <em>Agreements</em>}</li>
 * </ul>
 *
 * @see org.parapet.model.assessment.AssessmentPackage#getPartnership()
 * @model
 * @generated
 */
public interface Partnership extends Identified {
	/**
	 * Returns the value of the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The version of the file format.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format Version</em>' attribute.
	 * @see #setFormatVersion(int)
	 * @see org.parapet.model.assessment.AssessmentPackage#getPartnership_FormatVersion()
	 * @model required="true"
	 * @generated
	 */
	int getFormatVersion();

	/**
	 * Sets the value of the '{@link org.parapet.model.assessment.Partnership#getFormatVersion <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format Version</em>' attribute.
	 * @see #getFormatVersion()
	 * @generated
	 */
	void setFormatVersion(int value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name of the partnership.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.parapet.model.assessment.AssessmentPackage#getPartnership_Name()
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.parapet.model.assessment.Partnership#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Made Up</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the partnership and its people are invented, as in samples; every report says so.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Made Up</em>' attribute.
	 * @see #setMadeUp(boolean)
	 * @see org.parapet.model.assessment.AssessmentPackage#getPartnership_MadeUp()
	 * @model default="false"
	 * @generated
	 */
	boolean isMadeUp();

	/**
	 * Sets the value of the '{@link org.parapet.model.assessment.Partnership#isMadeUp <em>Made Up</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Made Up</em>' attribute.
	 * @see #isMadeUp()
	 * @generated
	 */
	void setMadeUp(boolean value);

	/**
	 * Returns the value of the '<em><b>Stage</b></em>' attribute.
	 * The literals are from the enumeration {@link org.parapet.model.instrument.Stage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the partnership stands in its life.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stage</em>' attribute.
	 * @see org.parapet.model.instrument.Stage
	 * @see #isSetStage()
	 * @see #unsetStage()
	 * @see #setStage(Stage)
	 * @see org.parapet.model.assessment.AssessmentPackage#getPartnership_Stage()
	 * @model unsettable="true"
	 * @generated
	 */
	Stage getStage();

	/**
	 * Sets the value of the '{@link org.parapet.model.assessment.Partnership#getStage <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stage</em>' attribute.
	 * @see org.parapet.model.instrument.Stage
	 * @see #isSetStage()
	 * @see #unsetStage()
	 * @see #getStage()
	 * @generated
	 */
	void setStage(Stage value);

	/**
	 * Unsets the value of the '{@link org.parapet.model.assessment.Partnership#getStage <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetStage()
	 * @see #getStage()
	 * @see #setStage(Stage)
	 * @generated
	 */
	void unsetStage();

	/**
	 * Returns whether the value of the '{@link org.parapet.model.assessment.Partnership#getStage <em>Stage</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Stage</em>' attribute is set.
	 * @see #unsetStage()
	 * @see #getStage()
	 * @see #setStage(Stage)
	 * @generated
	 */
	boolean isSetStage();

	/**
	 * Returns the value of the '<em><b>Kinds</b></em>' attribute list.
	 * The list contents are of type {@link org.parapet.model.instrument.PartneringKind}.
	 * The literals are from the enumeration {@link org.parapet.model.instrument.PartneringKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The scale, nature and make-up of the partnership.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kinds</em>' attribute list.
	 * @see org.parapet.model.instrument.PartneringKind
	 * @see org.parapet.model.assessment.AssessmentPackage#getPartnership_Kinds()
	 * @model
	 * @generated
	 */
	EList<PartneringKind> getKinds();

	/**
	 * Returns the value of the '<em><b>Formed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the partnership was formed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Formed On</em>' attribute.
	 * @see #setFormedOn(LocalDate)
	 * @see org.parapet.model.assessment.AssessmentPackage#getPartnership_FormedOn()
	 * @model dataType="org.parapet.model.assessment.Date"
	 * @generated
	 */
	LocalDate getFormedOn();

	/**
	 * Sets the value of the '{@link org.parapet.model.assessment.Partnership#getFormedOn <em>Formed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Formed On</em>' attribute.
	 * @see #getFormedOn()
	 * @generated
	 */
	void setFormedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Organisations</b></em>' containment reference list.
	 * The list contents are of type {@link org.parapet.model.assessment.Organisation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The members.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organisations</em>' containment reference list.
	 * @see org.parapet.model.assessment.AssessmentPackage#getPartnership_Organisations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Organisation> getOrganisations();

	/**
	 * Returns the value of the '<em><b>Participants</b></em>' containment reference list.
	 * The list contents are of type {@link org.parapet.model.assessment.Participant}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The people who answer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Participants</em>' containment reference list.
	 * @see org.parapet.model.assessment.AssessmentPackage#getPartnership_Participants()
	 * @model containment="true"
	 * @generated
	 */
	EList<Participant> getParticipants();

	/**
	 * Returns the value of the '<em><b>Context Notes</b></em>' containment reference list.
	 * The list contents are of type {@link org.parapet.model.assessment.ContextNote}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The wider policy and organisational context, for the OD plan.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Context Notes</em>' containment reference list.
	 * @see org.parapet.model.assessment.AssessmentPackage#getPartnership_ContextNotes()
	 * @model containment="true"
	 * @generated
	 */
	EList<ContextNote> getContextNotes();

	/**
	 * Returns the value of the '<em><b>Themes</b></em>' containment reference list.
	 * The list contents are of type {@link org.parapet.model.assessment.Theme}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Codes for what interviews bring up.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Themes</em>' containment reference list.
	 * @see org.parapet.model.assessment.AssessmentPackage#getPartnership_Themes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Theme> getThemes();

	/**
	 * Returns the value of the '<em><b>Waves</b></em>' containment reference list.
	 * The list contents are of type {@link org.parapet.model.assessment.Wave}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The occasions, in the order in which they were held.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Waves</em>' containment reference list.
	 * @see org.parapet.model.assessment.AssessmentPackage#getPartnership_Waves()
	 * @model containment="true"
	 * @generated
	 */
	EList<Wave> getWaves();

	/**
	 * Returns the value of the '<em><b>Assessments</b></em>' containment reference list.
	 * The list contents are of type {@link org.parapet.model.assessment.Assessment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One for each instrument edition and wave.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assessments</em>' containment reference list.
	 * @see org.parapet.model.assessment.AssessmentPackage#getPartnership_Assessments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Assessment> getAssessments();

	/**
	 * Returns the value of the '<em><b>Agreements</b></em>' containment reference list.
	 * The list contents are of type {@link org.parapet.model.assessment.SmallGroupAgreement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Recorded agreements to show smaller groups than the default.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agreements</em>' containment reference list.
	 * @see org.parapet.model.assessment.AssessmentPackage#getPartnership_Agreements()
	 * @model containment="true"
	 * @generated
	 */
	EList<SmallGroupAgreement> getAgreements();

} // Partnership
