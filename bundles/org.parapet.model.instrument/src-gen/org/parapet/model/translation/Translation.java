/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.translation;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Translation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The texts of one instrument edition in another language, as an overlay keyed by stable codes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.translation.Translation#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.parapet.model.translation.Translation#getInstrument <em>Instrument</em>}</li>
 *   <li>{@link org.parapet.model.translation.Translation#getEdition <em>Edition</em>}</li>
 *   <li>{@link org.parapet.model.translation.Translation#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.parapet.model.translation.Translation#getTranslators <em>Translators</em>}</li>
 *   <li>{@link org.parapet.model.translation.Translation#getRights <em>Rights</em>}</li>
 *   <li>{@link org.parapet.model.translation.Translation#getFidelityNote <em>Fidelity Note</em>}</li>
 *   <li>{@link org.parapet.model.translation.Translation#getEntries <em>Entries</em>}</li>
 * </ul>
 *
 * @see org.parapet.model.translation.TranslationPackage#getTranslation()
 * @model
 * @generated
 */
public interface Translation extends EObject {
	/**
	 * Returns the value of the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The version of the file format.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format Version</em>' attribute.
	 * @see #setFormatVersion(int)
	 * @see org.parapet.model.translation.TranslationPackage#getTranslation_FormatVersion()
	 * @model required="true"
	 * @generated
	 */
	int getFormatVersion();

	/**
	 * Sets the value of the '{@link org.parapet.model.translation.Translation#getFormatVersion <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format Version</em>' attribute.
	 * @see #getFormatVersion()
	 * @generated
	 */
	void setFormatVersion(int value);

	/**
	 * Returns the value of the '<em><b>Instrument</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the instrument translated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Instrument</em>' attribute.
	 * @see #setInstrument(String)
	 * @see org.parapet.model.translation.TranslationPackage#getTranslation_Instrument()
	 * @model required="true"
	 * @generated
	 */
	String getInstrument();

	/**
	 * Sets the value of the '{@link org.parapet.model.translation.Translation#getInstrument <em>Instrument</em>}' attribute.
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
	 * The edition translated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Edition</em>' attribute.
	 * @see #setEdition(String)
	 * @see org.parapet.model.translation.TranslationPackage#getTranslation_Edition()
	 * @model required="true"
	 * @generated
	 */
	String getEdition();

	/**
	 * Sets the value of the '{@link org.parapet.model.translation.Translation#getEdition <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Edition</em>' attribute.
	 * @see #getEdition()
	 * @generated
	 */
	void setEdition(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The language of the translation as a BCP 47 tag.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.parapet.model.translation.TranslationPackage#getTranslation_Language()
	 * @model required="true"
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.parapet.model.translation.Translation#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Translators</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who translated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Translators</em>' attribute list.
	 * @see org.parapet.model.translation.TranslationPackage#getTranslation_Translators()
	 * @model
	 * @generated
	 */
	EList<String> getTranslators();

	/**
	 * Returns the value of the '<em><b>Rights</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The rights statement for the translation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rights</em>' attribute.
	 * @see #setRights(String)
	 * @see org.parapet.model.translation.TranslationPackage#getTranslation_Rights()
	 * @model required="true"
	 * @generated
	 */
	String getRights();

	/**
	 * Sets the value of the '{@link org.parapet.model.translation.Translation#getRights <em>Rights</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rights</em>' attribute.
	 * @see #getRights()
	 * @generated
	 */
	void setRights(String value);

	/**
	 * Returns the value of the '<em><b>Fidelity Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the translation was made and checked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fidelity Note</em>' attribute.
	 * @see #setFidelityNote(String)
	 * @see org.parapet.model.translation.TranslationPackage#getTranslation_FidelityNote()
	 * @model
	 * @generated
	 */
	String getFidelityNote();

	/**
	 * Sets the value of the '{@link org.parapet.model.translation.Translation#getFidelityNote <em>Fidelity Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fidelity Note</em>' attribute.
	 * @see #getFidelityNote()
	 * @generated
	 */
	void setFidelityNote(String value);

	/**
	 * Returns the value of the '<em><b>Entries</b></em>' containment reference list.
	 * The list contents are of type {@link org.parapet.model.translation.TranslatedText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The translated texts in the order of the instrument.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entries</em>' containment reference list.
	 * @see org.parapet.model.translation.TranslationPackage#getTranslation_Entries()
	 * @model containment="true"
	 * @generated
	 */
	EList<TranslatedText> getEntries();

} // Translation
