/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.instrument;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Fit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The situations for which an instrument is made. An empty list means that the source names no limit.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.instrument.Fit#getStages <em>Stages</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Fit#getKinds <em>Kinds</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Fit#getRespondents <em>Respondents</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Fit#getMinimumParticipants <em>Minimum Participants</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Fit#getMinutes <em>Minutes</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Fit#getAdministrations <em>Administrations</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Fit#getYields <em>Yields</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Fit#getNotes <em>Notes</em>}</li>
 * </ul>
 *
 * @see org.parapet.model.instrument.InstrumentPackage#getFit()
 * @model
 * @generated
 */
public interface Fit extends EObject {
	/**
	 * Returns the value of the '<em><b>Stages</b></em>' attribute list.
	 * The list contents are of type {@link org.parapet.model.instrument.Stage}.
	 * The literals are from the enumeration {@link org.parapet.model.instrument.Stage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The stages of a partnership for which it is suited.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stages</em>' attribute list.
	 * @see org.parapet.model.instrument.Stage
	 * @see org.parapet.model.instrument.InstrumentPackage#getFit_Stages()
	 * @model
	 * @generated
	 */
	EList<Stage> getStages();

	/**
	 * Returns the value of the '<em><b>Kinds</b></em>' attribute list.
	 * The list contents are of type {@link org.parapet.model.instrument.PartneringKind}.
	 * The literals are from the enumeration {@link org.parapet.model.instrument.PartneringKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The kinds of partnering for which it is suited.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kinds</em>' attribute list.
	 * @see org.parapet.model.instrument.PartneringKind
	 * @see org.parapet.model.instrument.InstrumentPackage#getFit_Kinds()
	 * @model
	 * @generated
	 */
	EList<PartneringKind> getKinds();

	/**
	 * Returns the value of the '<em><b>Respondents</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who answers, in words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Respondents</em>' attribute.
	 * @see #setRespondents(String)
	 * @see org.parapet.model.instrument.InstrumentPackage#getFit_Respondents()
	 * @model
	 * @generated
	 */
	String getRespondents();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Fit#getRespondents <em>Respondents</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Respondents</em>' attribute.
	 * @see #getRespondents()
	 * @generated
	 */
	void setRespondents(String value);

	/**
	 * Returns the value of the '<em><b>Minimum Participants</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many participants are needed at least.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum Participants</em>' attribute.
	 * @see #setMinimumParticipants(int)
	 * @see org.parapet.model.instrument.InstrumentPackage#getFit_MinimumParticipants()
	 * @model default="1"
	 * @generated
	 */
	int getMinimumParticipants();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Fit#getMinimumParticipants <em>Minimum Participants</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum Participants</em>' attribute.
	 * @see #getMinimumParticipants()
	 * @generated
	 */
	void setMinimumParticipants(int value);

	/**
	 * Returns the value of the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Minutes that one participant needs, interview included; 0 when the source does not say.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minutes</em>' attribute.
	 * @see #setMinutes(int)
	 * @see org.parapet.model.instrument.InstrumentPackage#getFit_Minutes()
	 * @model
	 * @generated
	 */
	int getMinutes();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Fit#getMinutes <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minutes</em>' attribute.
	 * @see #getMinutes()
	 * @generated
	 */
	void setMinutes(int value);

	/**
	 * Returns the value of the '<em><b>Administrations</b></em>' attribute list.
	 * The list contents are of type {@link org.parapet.model.instrument.Administration}.
	 * The literals are from the enumeration {@link org.parapet.model.instrument.Administration}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it can be administered, the recommended way first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Administrations</em>' attribute list.
	 * @see org.parapet.model.instrument.Administration
	 * @see org.parapet.model.instrument.InstrumentPackage#getFit_Administrations()
	 * @model
	 * @generated
	 */
	EList<Administration> getAdministrations();

	/**
	 * Returns the value of the '<em><b>Yields</b></em>' attribute list.
	 * The list contents are of type {@link org.parapet.model.instrument.Yield}.
	 * The literals are from the enumeration {@link org.parapet.model.instrument.Yield}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it gives.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Yields</em>' attribute list.
	 * @see org.parapet.model.instrument.Yield
	 * @see org.parapet.model.instrument.InstrumentPackage#getFit_Yields()
	 * @model
	 * @generated
	 */
	EList<Yield> getYields();

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where this information comes from, and anything a person choosing should know.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' attribute.
	 * @see #setNotes(String)
	 * @see org.parapet.model.instrument.InstrumentPackage#getFit_Notes()
	 * @model
	 * @generated
	 */
	String getNotes();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Fit#getNotes <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notes</em>' attribute.
	 * @see #getNotes()
	 * @generated
	 */
	void setNotes(String value);

} // Fit
