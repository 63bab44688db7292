/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.crosswalk;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Instrument Mapping</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Which items of one instrument edition measure which construct.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.crosswalk.InstrumentMapping#getInstrument <em>Instrument</em>}</li>
 *   <li>{@link org.parapet.model.crosswalk.InstrumentMapping#getEdition <em>Edition</em>}</li>
 *   <li>{@link org.parapet.model.crosswalk.InstrumentMapping#getEntries <em>Entries</em>}</li>
 *   <li>{@link org.parapet.model.crosswalk.InstrumentMapping#getGaps <em>Gaps</em>}</li>
 * </ul>
 *
 * @see org.parapet.model.crosswalk.CrosswalkPackage#getInstrumentMapping()
 * @model
 * @generated
 */
public interface InstrumentMapping extends EObject {
	/**
	 * Returns the value of the '<em><b>Instrument</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The instrument's id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Instrument</em>' attribute.
	 * @see #setInstrument(String)
	 * @see org.parapet.model.crosswalk.CrosswalkPackage#getInstrumentMapping_Instrument()
	 * @model required="true"
	 * @generated
	 */
	String getInstrument();

	/**
	 * Sets the value of the '{@link org.parapet.model.crosswalk.InstrumentMapping#getInstrument <em>Instrument</em>}' attribute.
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
	 * @see org.parapet.model.crosswalk.CrosswalkPackage#getInstrumentMapping_Edition()
	 * @model required="true"
	 * @generated
	 */
	String getEdition();

	/**
	 * Sets the value of the '{@link org.parapet.model.crosswalk.InstrumentMapping#getEdition <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Edition</em>' attribute.
	 * @see #getEdition()
	 * @generated
	 */
	void setEdition(String value);

	/**
	 * Returns the value of the '<em><b>Entries</b></em>' containment reference list.
	 * The list contents are of type {@link org.parapet.model.crosswalk.MappingEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The mapped items by construct.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entries</em>' containment reference list.
	 * @see org.parapet.model.crosswalk.CrosswalkPackage#getInstrumentMapping_Entries()
	 * @model containment="true"
	 * @generated
	 */
	EList<MappingEntry> getEntries();

	/**
	 * Returns the value of the '<em><b>Gaps</b></em>' containment reference list.
	 * The list contents are of type {@link org.parapet.model.crosswalk.MappingGap}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The constructs the instrument does not measure, said rather than guessed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gaps</em>' containment reference list.
	 * @see org.parapet.model.crosswalk.CrosswalkPackage#getInstrumentMapping_Gaps()
	 * @model containment="true"
	 * @generated
	 */
	EList<MappingGap> getGaps();

} // InstrumentMapping
