/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.translation;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Translations of instruments as overlay files.
 * <!-- end-model-doc -->
 * @see org.parapet.model.translation.TranslationFactory
 * @model kind="package"
 * @generated
 */
public interface TranslationPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "translation";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://parapet.org/model/translation";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "translation";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	TranslationPackage eINSTANCE = org.parapet.model.translation.impl.TranslationPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.parapet.model.translation.impl.TranslationImpl <em>Translation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.translation.impl.TranslationImpl
	 * @see org.parapet.model.translation.impl.TranslationPackageImpl#getTranslation()
	 * @generated
	 */
	int TRANSLATION = 0;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSLATION__FORMAT_VERSION = 0;

	/**
	 * The feature id for the '<em><b>Instrument</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSLATION__INSTRUMENT = 1;

	/**
	 * The feature id for the '<em><b>Edition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSLATION__EDITION = 2;

	/**
	 * The feature id for the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSLATION__LANGUAGE = 3;

	/**
	 * The feature id for the '<em><b>Translators</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSLATION__TRANSLATORS = 4;

	/**
	 * The feature id for the '<em><b>Rights</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSLATION__RIGHTS = 5;

	/**
	 * The feature id for the '<em><b>Fidelity Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSLATION__FIDELITY_NOTE = 6;

	/**
	 * The feature id for the '<em><b>Entries</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSLATION__ENTRIES = 7;

	/**
	 * The number of structural features of the '<em>Translation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSLATION_FEATURE_COUNT = 8;

	/**
	 * The meta object id for the '{@link org.parapet.model.translation.impl.TranslatedTextImpl <em>Translated Text</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.parapet.model.translation.impl.TranslatedTextImpl
	 * @see org.parapet.model.translation.impl.TranslationPackageImpl#getTranslatedText()
	 * @generated
	 */
	int TRANSLATED_TEXT = 1;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSLATED_TEXT__KEY = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSLATED_TEXT__TEXT = 1;

	/**
	 * The feature id for the '<em><b>Original</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSLATED_TEXT__ORIGINAL = 2;

	/**
	 * The number of structural features of the '<em>Translated Text</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TRANSLATED_TEXT_FEATURE_COUNT = 3;


	/**
	 * Returns the meta object for class '{@link org.parapet.model.translation.Translation <em>Translation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Translation</em>'.
	 * @see org.parapet.model.translation.Translation
	 * @generated
	 */
	EClass getTranslation();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.translation.Translation#getFormatVersion <em>Format Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Version</em>'.
	 * @see org.parapet.model.translation.Translation#getFormatVersion()
	 * @see #getTranslation()
	 * @generated
	 */
	EAttribute getTranslation_FormatVersion();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.translation.Translation#getInstrument <em>Instrument</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Instrument</em>'.
	 * @see org.parapet.model.translation.Translation#getInstrument()
	 * @see #getTranslation()
	 * @generated
	 */
	EAttribute getTranslation_Instrument();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.translation.Translation#getEdition <em>Edition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Edition</em>'.
	 * @see org.parapet.model.translation.Translation#getEdition()
	 * @see #getTranslation()
	 * @generated
	 */
	EAttribute getTranslation_Edition();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.translation.Translation#getLanguage <em>Language</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Language</em>'.
	 * @see org.parapet.model.translation.Translation#getLanguage()
	 * @see #getTranslation()
	 * @generated
	 */
	EAttribute getTranslation_Language();

	/**
	 * Returns the meta object for the attribute list '{@link org.parapet.model.translation.Translation#getTranslators <em>Translators</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Translators</em>'.
	 * @see org.parapet.model.translation.Translation#getTranslators()
	 * @see #getTranslation()
	 * @generated
	 */
	EAttribute getTranslation_Translators();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.translation.Translation#getRights <em>Rights</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rights</em>'.
	 * @see org.parapet.model.translation.Translation#getRights()
	 * @see #getTranslation()
	 * @generated
	 */
	EAttribute getTranslation_Rights();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.translation.Translation#getFidelityNote <em>Fidelity Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fidelity Note</em>'.
	 * @see org.parapet.model.translation.Translation#getFidelityNote()
	 * @see #getTranslation()
	 * @generated
	 */
	EAttribute getTranslation_FidelityNote();

	/**
	 * Returns the meta object for the containment reference list '{@link org.parapet.model.translation.Translation#getEntries <em>Entries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Entries</em>'.
	 * @see org.parapet.model.translation.Translation#getEntries()
	 * @see #getTranslation()
	 * @generated
	 */
	EReference getTranslation_Entries();

	/**
	 * Returns the meta object for class '{@link org.parapet.model.translation.TranslatedText <em>Translated Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Translated Text</em>'.
	 * @see org.parapet.model.translation.TranslatedText
	 * @generated
	 */
	EClass getTranslatedText();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.translation.TranslatedText#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.parapet.model.translation.TranslatedText#getKey()
	 * @see #getTranslatedText()
	 * @generated
	 */
	EAttribute getTranslatedText_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.translation.TranslatedText#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.parapet.model.translation.TranslatedText#getText()
	 * @see #getTranslatedText()
	 * @generated
	 */
	EAttribute getTranslatedText_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.parapet.model.translation.TranslatedText#getOriginal <em>Original</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Original</em>'.
	 * @see org.parapet.model.translation.TranslatedText#getOriginal()
	 * @see #getTranslatedText()
	 * @generated
	 */
	EAttribute getTranslatedText_Original();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	TranslationFactory getTranslationFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.parapet.model.translation.impl.TranslationImpl <em>Translation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.translation.impl.TranslationImpl
		 * @see org.parapet.model.translation.impl.TranslationPackageImpl#getTranslation()
		 * @generated
		 */
		EClass TRANSLATION = eINSTANCE.getTranslation();

		/**
		 * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSLATION__FORMAT_VERSION = eINSTANCE.getTranslation_FormatVersion();

		/**
		 * The meta object literal for the '<em><b>Instrument</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSLATION__INSTRUMENT = eINSTANCE.getTranslation_Instrument();

		/**
		 * The meta object literal for the '<em><b>Edition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSLATION__EDITION = eINSTANCE.getTranslation_Edition();

		/**
		 * The meta object literal for the '<em><b>Language</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSLATION__LANGUAGE = eINSTANCE.getTranslation_Language();

		/**
		 * The meta object literal for the '<em><b>Translators</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSLATION__TRANSLATORS = eINSTANCE.getTranslation_Translators();

		/**
		 * The meta object literal for the '<em><b>Rights</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSLATION__RIGHTS = eINSTANCE.getTranslation_Rights();

		/**
		 * The meta object literal for the '<em><b>Fidelity Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSLATION__FIDELITY_NOTE = eINSTANCE.getTranslation_FidelityNote();

		/**
		 * The meta object literal for the '<em><b>Entries</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TRANSLATION__ENTRIES = eINSTANCE.getTranslation_Entries();

		/**
		 * The meta object literal for the '{@link org.parapet.model.translation.impl.TranslatedTextImpl <em>Translated Text</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.parapet.model.translation.impl.TranslatedTextImpl
		 * @see org.parapet.model.translation.impl.TranslationPackageImpl#getTranslatedText()
		 * @generated
		 */
		EClass TRANSLATED_TEXT = eINSTANCE.getTranslatedText();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSLATED_TEXT__KEY = eINSTANCE.getTranslatedText_Key();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSLATED_TEXT__TEXT = eINSTANCE.getTranslatedText_Text();

		/**
		 * The meta object literal for the '<em><b>Original</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TRANSLATED_TEXT__ORIGINAL = eINSTANCE.getTranslatedText_Original();

	}

} //TranslationPackage
