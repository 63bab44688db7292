/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.crosswalk.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.parapet.model.crosswalk.CrosswalkPackage;
import org.parapet.model.crosswalk.InstrumentMapping;
import org.parapet.model.crosswalk.MappingEntry;
import org.parapet.model.crosswalk.MappingGap;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Instrument Mapping</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.crosswalk.impl.InstrumentMappingImpl#getInstrument <em>Instrument</em>}</li>
 *   <li>{@link org.parapet.model.crosswalk.impl.InstrumentMappingImpl#getEdition <em>Edition</em>}</li>
 *   <li>{@link org.parapet.model.crosswalk.impl.InstrumentMappingImpl#getEntries <em>Entries</em>}</li>
 *   <li>{@link org.parapet.model.crosswalk.impl.InstrumentMappingImpl#getGaps <em>Gaps</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InstrumentMappingImpl extends MinimalEObjectImpl.Container implements InstrumentMapping {
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
	 * The cached value of the '{@link #getEntries() <em>Entries</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntries()
	 * @generated
	 * @ordered
	 */
	protected EList<MappingEntry> entries;

	/**
	 * The cached value of the '{@link #getGaps() <em>Gaps</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGaps()
	 * @generated
	 * @ordered
	 */
	protected EList<MappingGap> gaps;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InstrumentMappingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CrosswalkPackage.Literals.INSTRUMENT_MAPPING;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CrosswalkPackage.INSTRUMENT_MAPPING__INSTRUMENT, oldInstrument, instrument));
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
			eNotify(new ENotificationImpl(this, Notification.SET, CrosswalkPackage.INSTRUMENT_MAPPING__EDITION, oldEdition, edition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MappingEntry> getEntries() {
		if (entries == null) {
			entries = new EObjectContainmentEList<MappingEntry>(MappingEntry.class, this, CrosswalkPackage.INSTRUMENT_MAPPING__ENTRIES);
		}
		return entries;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MappingGap> getGaps() {
		if (gaps == null) {
			gaps = new EObjectContainmentEList<MappingGap>(MappingGap.class, this, CrosswalkPackage.INSTRUMENT_MAPPING__GAPS);
		}
		return gaps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CrosswalkPackage.INSTRUMENT_MAPPING__ENTRIES:
				return ((InternalEList<?>)getEntries()).basicRemove(otherEnd, msgs);
			case CrosswalkPackage.INSTRUMENT_MAPPING__GAPS:
				return ((InternalEList<?>)getGaps()).basicRemove(otherEnd, msgs);
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
			case CrosswalkPackage.INSTRUMENT_MAPPING__INSTRUMENT:
				return getInstrument();
			case CrosswalkPackage.INSTRUMENT_MAPPING__EDITION:
				return getEdition();
			case CrosswalkPackage.INSTRUMENT_MAPPING__ENTRIES:
				return getEntries();
			case CrosswalkPackage.INSTRUMENT_MAPPING__GAPS:
				return getGaps();
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
			case CrosswalkPackage.INSTRUMENT_MAPPING__INSTRUMENT:
				setInstrument((String)newValue);
				return;
			case CrosswalkPackage.INSTRUMENT_MAPPING__EDITION:
				setEdition((String)newValue);
				return;
			case CrosswalkPackage.INSTRUMENT_MAPPING__ENTRIES:
				getEntries().clear();
				getEntries().addAll((Collection<? extends MappingEntry>)newValue);
				return;
			case CrosswalkPackage.INSTRUMENT_MAPPING__GAPS:
				getGaps().clear();
				getGaps().addAll((Collection<? extends MappingGap>)newValue);
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
			case CrosswalkPackage.INSTRUMENT_MAPPING__INSTRUMENT:
				setInstrument(INSTRUMENT_EDEFAULT);
				return;
			case CrosswalkPackage.INSTRUMENT_MAPPING__EDITION:
				setEdition(EDITION_EDEFAULT);
				return;
			case CrosswalkPackage.INSTRUMENT_MAPPING__ENTRIES:
				getEntries().clear();
				return;
			case CrosswalkPackage.INSTRUMENT_MAPPING__GAPS:
				getGaps().clear();
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
			case CrosswalkPackage.INSTRUMENT_MAPPING__INSTRUMENT:
				return INSTRUMENT_EDEFAULT == null ? instrument != null : !INSTRUMENT_EDEFAULT.equals(instrument);
			case CrosswalkPackage.INSTRUMENT_MAPPING__EDITION:
				return EDITION_EDEFAULT == null ? edition != null : !EDITION_EDEFAULT.equals(edition);
			case CrosswalkPackage.INSTRUMENT_MAPPING__ENTRIES:
				return entries != null && !entries.isEmpty();
			case CrosswalkPackage.INSTRUMENT_MAPPING__GAPS:
				return gaps != null && !gaps.isEmpty();
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
		result.append(" (instrument: ");
		result.append(instrument);
		result.append(", edition: ");
		result.append(edition);
		result.append(')');
		return result.toString();
	}

} //InstrumentMappingImpl
