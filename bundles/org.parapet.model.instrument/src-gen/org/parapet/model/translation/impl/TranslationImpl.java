/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.translation.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.parapet.model.translation.TranslatedText;
import org.parapet.model.translation.Translation;
import org.parapet.model.translation.TranslationPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Translation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.translation.impl.TranslationImpl#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.parapet.model.translation.impl.TranslationImpl#getInstrument <em>Instrument</em>}</li>
 *   <li>{@link org.parapet.model.translation.impl.TranslationImpl#getEdition <em>Edition</em>}</li>
 *   <li>{@link org.parapet.model.translation.impl.TranslationImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.parapet.model.translation.impl.TranslationImpl#getTranslators <em>Translators</em>}</li>
 *   <li>{@link org.parapet.model.translation.impl.TranslationImpl#getRights <em>Rights</em>}</li>
 *   <li>{@link org.parapet.model.translation.impl.TranslationImpl#getFidelityNote <em>Fidelity Note</em>}</li>
 *   <li>{@link org.parapet.model.translation.impl.TranslationImpl#getEntries <em>Entries</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TranslationImpl extends MinimalEObjectImpl.Container implements Translation {
	/**
	 * The default value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected static final int FORMAT_VERSION_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected int formatVersion = FORMAT_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getInstrument() <em>Instrument</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstrument()
	 * @generated
	 * @ordered
	 */
	protected static final String INSTRUMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInstrument() <em>Instrument</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstrument()
	 * @generated
	 * @ordered
	 */
	protected String instrument = INSTRUMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getEdition() <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdition()
	 * @generated
	 * @ordered
	 */
	protected static final String EDITION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEdition() <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdition()
	 * @generated
	 * @ordered
	 */
	protected String edition = EDITION_EDEFAULT;

	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTranslators() <em>Translators</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTranslators()
	 * @generated
	 * @ordered
	 */
	protected EList<String> translators;

	/**
	 * The default value of the '{@link #getRights() <em>Rights</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRights()
	 * @generated
	 * @ordered
	 */
	protected static final String RIGHTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRights() <em>Rights</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRights()
	 * @generated
	 * @ordered
	 */
	protected String rights = RIGHTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getFidelityNote() <em>Fidelity Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFidelityNote()
	 * @generated
	 * @ordered
	 */
	protected static final String FIDELITY_NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFidelityNote() <em>Fidelity Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFidelityNote()
	 * @generated
	 * @ordered
	 */
	protected String fidelityNote = FIDELITY_NOTE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEntries() <em>Entries</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntries()
	 * @generated
	 * @ordered
	 */
	protected EList<TranslatedText> entries;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TranslationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return TranslationPackage.Literals.TRANSLATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFormatVersion() {
		return formatVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormatVersion(int newFormatVersion) {
		int oldFormatVersion = formatVersion;
		formatVersion = newFormatVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TranslationPackage.TRANSLATION__FORMAT_VERSION, oldFormatVersion, formatVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInstrument() {
		return instrument;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInstrument(String newInstrument) {
		String oldInstrument = instrument;
		instrument = newInstrument;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TranslationPackage.TRANSLATION__INSTRUMENT, oldInstrument, instrument));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEdition() {
		return edition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEdition(String newEdition) {
		String oldEdition = edition;
		edition = newEdition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TranslationPackage.TRANSLATION__EDITION, oldEdition, edition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TranslationPackage.TRANSLATION__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getTranslators() {
		if (translators == null) {
			translators = new EDataTypeUniqueEList<String>(String.class, this, TranslationPackage.TRANSLATION__TRANSLATORS);
		}
		return translators;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRights() {
		return rights;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRights(String newRights) {
		String oldRights = rights;
		rights = newRights;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TranslationPackage.TRANSLATION__RIGHTS, oldRights, rights));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFidelityNote() {
		return fidelityNote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFidelityNote(String newFidelityNote) {
		String oldFidelityNote = fidelityNote;
		fidelityNote = newFidelityNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TranslationPackage.TRANSLATION__FIDELITY_NOTE, oldFidelityNote, fidelityNote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TranslatedText> getEntries() {
		if (entries == null) {
			entries = new EObjectContainmentEList<TranslatedText>(TranslatedText.class, this, TranslationPackage.TRANSLATION__ENTRIES);
		}
		return entries;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case TranslationPackage.TRANSLATION__ENTRIES:
				return ((InternalEList<?>)getEntries()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case TranslationPackage.TRANSLATION__FORMAT_VERSION:
				return getFormatVersion();
			case TranslationPackage.TRANSLATION__INSTRUMENT:
				return getInstrument();
			case TranslationPackage.TRANSLATION__EDITION:
				return getEdition();
			case TranslationPackage.TRANSLATION__LANGUAGE:
				return getLanguage();
			case TranslationPackage.TRANSLATION__TRANSLATORS:
				return getTranslators();
			case TranslationPackage.TRANSLATION__RIGHTS:
				return getRights();
			case TranslationPackage.TRANSLATION__FIDELITY_NOTE:
				return getFidelityNote();
			case TranslationPackage.TRANSLATION__ENTRIES:
				return getEntries();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case TranslationPackage.TRANSLATION__FORMAT_VERSION:
				setFormatVersion((Integer)newValue);
				return;
			case TranslationPackage.TRANSLATION__INSTRUMENT:
				setInstrument((String)newValue);
				return;
			case TranslationPackage.TRANSLATION__EDITION:
				setEdition((String)newValue);
				return;
			case TranslationPackage.TRANSLATION__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case TranslationPackage.TRANSLATION__TRANSLATORS:
				getTranslators().clear();
				getTranslators().addAll((Collection<? extends String>)newValue);
				return;
			case TranslationPackage.TRANSLATION__RIGHTS:
				setRights((String)newValue);
				return;
			case TranslationPackage.TRANSLATION__FIDELITY_NOTE:
				setFidelityNote((String)newValue);
				return;
			case TranslationPackage.TRANSLATION__ENTRIES:
				getEntries().clear();
				getEntries().addAll((Collection<? extends TranslatedText>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case TranslationPackage.TRANSLATION__FORMAT_VERSION:
				setFormatVersion(FORMAT_VERSION_EDEFAULT);
				return;
			case TranslationPackage.TRANSLATION__INSTRUMENT:
				setInstrument(INSTRUMENT_EDEFAULT);
				return;
			case TranslationPackage.TRANSLATION__EDITION:
				setEdition(EDITION_EDEFAULT);
				return;
			case TranslationPackage.TRANSLATION__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case TranslationPackage.TRANSLATION__TRANSLATORS:
				getTranslators().clear();
				return;
			case TranslationPackage.TRANSLATION__RIGHTS:
				setRights(RIGHTS_EDEFAULT);
				return;
			case TranslationPackage.TRANSLATION__FIDELITY_NOTE:
				setFidelityNote(FIDELITY_NOTE_EDEFAULT);
				return;
			case TranslationPackage.TRANSLATION__ENTRIES:
				getEntries().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case TranslationPackage.TRANSLATION__FORMAT_VERSION:
				return formatVersion != FORMAT_VERSION_EDEFAULT;
			case TranslationPackage.TRANSLATION__INSTRUMENT:
				return INSTRUMENT_EDEFAULT == null ? instrument != null : !INSTRUMENT_EDEFAULT.equals(instrument);
			case TranslationPackage.TRANSLATION__EDITION:
				return EDITION_EDEFAULT == null ? edition != null : !EDITION_EDEFAULT.equals(edition);
			case TranslationPackage.TRANSLATION__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case TranslationPackage.TRANSLATION__TRANSLATORS:
				return translators != null && !translators.isEmpty();
			case TranslationPackage.TRANSLATION__RIGHTS:
				return RIGHTS_EDEFAULT == null ? rights != null : !RIGHTS_EDEFAULT.equals(rights);
			case TranslationPackage.TRANSLATION__FIDELITY_NOTE:
				return FIDELITY_NOTE_EDEFAULT == null ? fidelityNote != null : !FIDELITY_NOTE_EDEFAULT.equals(fidelityNote);
			case TranslationPackage.TRANSLATION__ENTRIES:
				return entries != null && !entries.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (formatVersion: ");
		result.append(formatVersion);
		result.append(", instrument: ");
		result.append(instrument);
		result.append(", edition: ");
		result.append(edition);
		result.append(", language: ");
		result.append(language);
		result.append(", translators: ");
		result.append(translators);
		result.append(", rights: ");
		result.append(rights);
		result.append(", fidelityNote: ");
		result.append(fidelityNote);
		result.append(')');
		return result.toString();
	}

} //TranslationImpl
