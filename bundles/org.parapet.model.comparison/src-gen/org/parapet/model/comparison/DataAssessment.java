/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.comparison;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Data Assessment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The protected answers of one assessment.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.comparison.DataAssessment#getPartnership <em>Partnership</em>}</li>
 *   <li>{@link org.parapet.model.comparison.DataAssessment#getPartnershipName <em>Partnership Name</em>}</li>
 *   <li>{@link org.parapet.model.comparison.DataAssessment#isMadeUp <em>Made Up</em>}</li>
 *   <li>{@link org.parapet.model.comparison.DataAssessment#getAssessment <em>Assessment</em>}</li>
 *   <li>{@link org.parapet.model.comparison.DataAssessment#getInstrument <em>Instrument</em>}</li>
 *   <li>{@link org.parapet.model.comparison.DataAssessment#getEdition <em>Edition</em>}</li>
 *   <li>{@link org.parapet.model.comparison.DataAssessment#getWave <em>Wave</em>}</li>
 *   <li>{@link org.parapet.model.comparison.DataAssessment#getWaveOrder <em>Wave Order</em>}</li>
 *   <li>{@link org.parapet.model.comparison.DataAssessment#getFinishedOn <em>Finished On</em>}</li>
 *   <li>{@link org.parapet.model.comparison.DataAssessment#getMinimum <em>Minimum</em>}</li>
 *   <li>{@link org.parapet.model.comparison.DataAssessment#getParticipants <em>Participants</em>}</li>
 *   <li>{@link org.parapet.model.comparison.DataAssessment#getBlankResponses <em>Blank Responses</em>}</li>
 *   <li>{@link org.parapet.model.comparison.DataAssessment#isFollowed <em>Followed</em>}</li>
 *   <li>{@link org.parapet.model.comparison.DataAssessment#getWithheld <em>Withheld</em>}</li>
 *   <li>{@link org.parapet.model.comparison.DataAssessment#getOrganisations <em>Organisations</em>}</li>
 *   <li>{@link org.parapet.model.comparison.DataAssessment#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.parapet.model.comparison.DataAssessment#getRespondents <em>Respondents</em>}</li>
 *   <li>{@link org.parapet.model.comparison.DataAssessment#getLoose <em>Loose</em>}</li>
 * </ul>
 *
 * @see org.parapet.model.comparison.ComparisonPackage#getDataAssessment()
 * @model
 * @generated
 */
public interface DataAssessment extends EObject {
	/**
	 * Returns the value of the '<em><b>Partnership</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The partnership's id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Partnership</em>' attribute.
	 * @see #setPartnership(String)
	 * @see org.parapet.model.comparison.ComparisonPackage#getDataAssessment_Partnership()
	 * @model required="true"
	 * @generated
	 */
	String getPartnership();

	/**
	 * Sets the value of the '{@link org.parapet.model.comparison.DataAssessment#getPartnership <em>Partnership</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Partnership</em>' attribute.
	 * @see #getPartnership()
	 * @generated
	 */
	void setPartnership(String value);

	/**
	 * Returns the value of the '<em><b>Partnership Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the partnership is called.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Partnership Name</em>' attribute.
	 * @see #setPartnershipName(String)
	 * @see org.parapet.model.comparison.ComparisonPackage#getDataAssessment_PartnershipName()
	 * @model required="true"
	 * @generated
	 */
	String getPartnershipName();

	/**
	 * Sets the value of the '{@link org.parapet.model.comparison.DataAssessment#getPartnershipName <em>Partnership Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Partnership Name</em>' attribute.
	 * @see #getPartnershipName()
	 * @generated
	 */
	void setPartnershipName(String value);

	/**
	 * Returns the value of the '<em><b>Made Up</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the partnership is invented.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Made Up</em>' attribute.
	 * @see #setMadeUp(boolean)
	 * @see org.parapet.model.comparison.ComparisonPackage#getDataAssessment_MadeUp()
	 * @model default="false"
	 * @generated
	 */
	boolean isMadeUp();

	/**
	 * Sets the value of the '{@link org.parapet.model.comparison.DataAssessment#isMadeUp <em>Made Up</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Made Up</em>' attribute.
	 * @see #isMadeUp()
	 * @generated
	 */
	void setMadeUp(boolean value);

	/**
	 * Returns the value of the '<em><b>Assessment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The assessment's id in the partnership.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assessment</em>' attribute.
	 * @see #setAssessment(String)
	 * @see org.parapet.model.comparison.ComparisonPackage#getDataAssessment_Assessment()
	 * @model required="true"
	 * @generated
	 */
	String getAssessment();

	/**
	 * Sets the value of the '{@link org.parapet.model.comparison.DataAssessment#getAssessment <em>Assessment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Assessment</em>' attribute.
	 * @see #getAssessment()
	 * @generated
	 */
	void setAssessment(String value);

	/**
	 * Returns the value of the '<em><b>Instrument</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The instrument's id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Instrument</em>' attribute.
	 * @see #setInstrument(String)
	 * @see org.parapet.model.comparison.ComparisonPackage#getDataAssessment_Instrument()
	 * @model required="true"
	 * @generated
	 */
	String getInstrument();

	/**
	 * Sets the value of the '{@link org.parapet.model.comparison.DataAssessment#getInstrument <em>Instrument</em>}' attribute.
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
	 * @see org.parapet.model.comparison.ComparisonPackage#getDataAssessment_Edition()
	 * @model required="true"
	 * @generated
	 */
	String getEdition();

	/**
	 * Sets the value of the '{@link org.parapet.model.comparison.DataAssessment#getEdition <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Edition</em>' attribute.
	 * @see #getEdition()
	 * @generated
	 */
	void setEdition(String value);

	/**
	 * Returns the value of the '<em><b>Wave</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The wave's name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wave</em>' attribute.
	 * @see #setWave(String)
	 * @see org.parapet.model.comparison.ComparisonPackage#getDataAssessment_Wave()
	 * @model required="true"
	 * @generated
	 */
	String getWave();

	/**
	 * Sets the value of the '{@link org.parapet.model.comparison.DataAssessment#getWave <em>Wave</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wave</em>' attribute.
	 * @see #getWave()
	 * @generated
	 */
	void setWave(String value);

	/**
	 * Returns the value of the '<em><b>Wave Order</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The wave's place among the partnership's waves, from 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wave Order</em>' attribute.
	 * @see #setWaveOrder(int)
	 * @see org.parapet.model.comparison.ComparisonPackage#getDataAssessment_WaveOrder()
	 * @model required="true"
	 * @generated
	 */
	int getWaveOrder();

	/**
	 * Sets the value of the '{@link org.parapet.model.comparison.DataAssessment#getWaveOrder <em>Wave Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wave Order</em>' attribute.
	 * @see #getWaveOrder()
	 * @generated
	 */
	void setWaveOrder(int value);

	/**
	 * Returns the value of the '<em><b>Finished On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was finished, else started.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Finished On</em>' attribute.
	 * @see #setFinishedOn(LocalDate)
	 * @see org.parapet.model.comparison.ComparisonPackage#getDataAssessment_FinishedOn()
	 * @model dataType="org.parapet.model.comparison.Date"
	 * @generated
	 */
	LocalDate getFinishedOn();

	/**
	 * Sets the value of the '{@link org.parapet.model.comparison.DataAssessment#getFinishedOn <em>Finished On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Finished On</em>' attribute.
	 * @see #getFinishedOn()
	 * @generated
	 */
	void setFinishedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Minimum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The least number of answers of a group that is shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum</em>' attribute.
	 * @see #setMinimum(int)
	 * @see org.parapet.model.comparison.ComparisonPackage#getDataAssessment_Minimum()
	 * @model required="true"
	 * @generated
	 */
	int getMinimum();

	/**
	 * Sets the value of the '{@link org.parapet.model.comparison.DataAssessment#getMinimum <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum</em>' attribute.
	 * @see #getMinimum()
	 * @generated
	 */
	void setMinimum(int value);

	/**
	 * Returns the value of the '<em><b>Participants</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many responded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Participants</em>' attribute.
	 * @see #setParticipants(int)
	 * @see org.parapet.model.comparison.ComparisonPackage#getDataAssessment_Participants()
	 * @model required="true"
	 * @generated
	 */
	int getParticipants();

	/**
	 * Sets the value of the '{@link org.parapet.model.comparison.DataAssessment#getParticipants <em>Participants</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Participants</em>' attribute.
	 * @see #getParticipants()
	 * @generated
	 */
	void setParticipants(int value);

	/**
	 * Returns the value of the '<em><b>Blank Responses</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many of them left everything blank.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Blank Responses</em>' attribute.
	 * @see #setBlankResponses(int)
	 * @see org.parapet.model.comparison.ComparisonPackage#getDataAssessment_BlankResponses()
	 * @model required="true"
	 * @generated
	 */
	int getBlankResponses();

	/**
	 * Sets the value of the '{@link org.parapet.model.comparison.DataAssessment#getBlankResponses <em>Blank Responses</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Blank Responses</em>' attribute.
	 * @see #getBlankResponses()
	 * @generated
	 */
	void setBlankResponses(int value);

	/**
	 * Returns the value of the '<em><b>Followed</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether any participant has the same code in another assessment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Followed</em>' attribute.
	 * @see #setFollowed(boolean)
	 * @see org.parapet.model.comparison.ComparisonPackage#getDataAssessment_Followed()
	 * @model default="false"
	 * @generated
	 */
	boolean isFollowed();

	/**
	 * Sets the value of the '{@link org.parapet.model.comparison.DataAssessment#isFollowed <em>Followed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Followed</em>' attribute.
	 * @see #isFollowed()
	 * @generated
	 */
	void setFollowed(boolean value);

	/**
	 * Returns the value of the '<em><b>Withheld</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Questions that too few answered, with spaces between; an item, or item/scale where it takes several.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Withheld</em>' attribute.
	 * @see #setWithheld(String)
	 * @see org.parapet.model.comparison.ComparisonPackage#getDataAssessment_Withheld()
	 * @model
	 * @generated
	 */
	String getWithheld();

	/**
	 * Sets the value of the '{@link org.parapet.model.comparison.DataAssessment#getWithheld <em>Withheld</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Withheld</em>' attribute.
	 * @see #getWithheld()
	 * @generated
	 */
	void setWithheld(String value);

	/**
	 * Returns the value of the '<em><b>Organisations</b></em>' containment reference list.
	 * The list contents are of type {@link org.parapet.model.comparison.DataGroup}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The organisations that show.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organisations</em>' containment reference list.
	 * @see org.parapet.model.comparison.ComparisonPackage#getDataAssessment_Organisations()
	 * @model containment="true"
	 * @generated
	 */
	EList<DataGroup> getOrganisations();

	/**
	 * Returns the value of the '<em><b>Roles</b></em>' containment reference list.
	 * The list contents are of type {@link org.parapet.model.comparison.DataGroup}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The roles that show.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Roles</em>' containment reference list.
	 * @see org.parapet.model.comparison.ComparisonPackage#getDataAssessment_Roles()
	 * @model containment="true"
	 * @generated
	 */
	EList<DataGroup> getRoles();

	/**
	 * Returns the value of the '<em><b>Respondents</b></em>' containment reference list.
	 * The list contents are of type {@link org.parapet.model.comparison.DataRespondent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The answers that are linked to a person.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Respondents</em>' containment reference list.
	 * @see org.parapet.model.comparison.ComparisonPackage#getDataAssessment_Respondents()
	 * @model containment="true"
	 * @generated
	 */
	EList<DataRespondent> getRespondents();

	/**
	 * Returns the value of the '<em><b>Loose</b></em>' containment reference list.
	 * The list contents are of type {@link org.parapet.model.comparison.DataLoose}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The answers that are linked to nobody.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Loose</em>' containment reference list.
	 * @see org.parapet.model.comparison.ComparisonPackage#getDataAssessment_Loose()
	 * @model containment="true"
	 * @generated
	 */
	EList<DataLoose> getLoose();

} // DataAssessment
