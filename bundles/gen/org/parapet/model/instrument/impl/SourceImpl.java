/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.instrument.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.parapet.model.instrument.InstrumentPackage;
import org.parapet.model.instrument.Source;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Source</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.instrument.impl.SourceImpl#getCitation <em>Citation</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.SourceImpl#getReference <em>Reference</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.SourceImpl#getRights <em>Rights</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.SourceImpl#getBasedOn <em>Based On</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.SourceImpl#getObtainFrom <em>Obtain From</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SourceImpl extends MinimalEObjectImpl.Container implements Source {
	/**
	 * The default value of the '{@link #getCitation() <em>Citation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCitation()
	 * @generated
	 * @ordered
	 */
	protected static final String CITATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCitation() <em>Citation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCitation()
	 * @generated
	 * @ordered
	 */
	protected String citation = CITATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getReference() <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReference()
	 * @generated
	 * @ordered
	 */
	protected static final String REFERENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReference() <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReference()
	 * @generated
	 * @ordered
	 */
	protected String reference = REFERENCE_EDEFAULT;

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
	 * The cached value of the '{@link #getBasedOn() <em>Based On</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasedOn()
	 * @generated
	 * @ordered
	 */
	protected EList<String> basedOn;

	/**
	 * The default value of the '{@link #getObtainFrom() <em>Obtain From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObtainFrom()
	 * @generated
	 * @ordered
	 */
	protected static final String OBTAIN_FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getObtainFrom() <em>Obtain From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObtainFrom()
	 * @generated
	 * @ordered
	 */
	protected String obtainFrom = OBTAIN_FROM_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SourceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.SOURCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCitation() {
		return citation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCitation(String newCitation) {
		String oldCitation = citation;
		citation = newCitation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.SOURCE__CITATION, oldCitation, citation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReference() {
		return reference;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReference(String newReference) {
		String oldReference = reference;
		reference = newReference;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.SOURCE__REFERENCE, oldReference, reference));
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
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.SOURCE__RIGHTS, oldRights, rights));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getBasedOn() {
		if (basedOn == null) {
			basedOn = new EDataTypeUniqueEList<String>(String.class, this, InstrumentPackage.SOURCE__BASED_ON);
		}
		return basedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getObtainFrom() {
		return obtainFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setObtainFrom(String newObtainFrom) {
		String oldObtainFrom = obtainFrom;
		obtainFrom = newObtainFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.SOURCE__OBTAIN_FROM, oldObtainFrom, obtainFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case InstrumentPackage.SOURCE__CITATION:
				return getCitation();
			case InstrumentPackage.SOURCE__REFERENCE:
				return getReference();
			case InstrumentPackage.SOURCE__RIGHTS:
				return getRights();
			case InstrumentPackage.SOURCE__BASED_ON:
				return getBasedOn();
			case InstrumentPackage.SOURCE__OBTAIN_FROM:
				return getObtainFrom();
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
			case InstrumentPackage.SOURCE__CITATION:
				setCitation((String)newValue);
				return;
			case InstrumentPackage.SOURCE__REFERENCE:
				setReference((String)newValue);
				return;
			case InstrumentPackage.SOURCE__RIGHTS:
				setRights((String)newValue);
				return;
			case InstrumentPackage.SOURCE__BASED_ON:
				getBasedOn().clear();
				getBasedOn().addAll((Collection<? extends String>)newValue);
				return;
			case InstrumentPackage.SOURCE__OBTAIN_FROM:
				setObtainFrom((String)newValue);
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
			case InstrumentPackage.SOURCE__CITATION:
				setCitation(CITATION_EDEFAULT);
				return;
			case InstrumentPackage.SOURCE__REFERENCE:
				setReference(REFERENCE_EDEFAULT);
				return;
			case InstrumentPackage.SOURCE__RIGHTS:
				setRights(RIGHTS_EDEFAULT);
				return;
			case InstrumentPackage.SOURCE__BASED_ON:
				getBasedOn().clear();
				return;
			case InstrumentPackage.SOURCE__OBTAIN_FROM:
				setObtainFrom(OBTAIN_FROM_EDEFAULT);
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
			case InstrumentPackage.SOURCE__CITATION:
				return CITATION_EDEFAULT == null ? citation != null : !CITATION_EDEFAULT.equals(citation);
			case InstrumentPackage.SOURCE__REFERENCE:
				return REFERENCE_EDEFAULT == null ? reference != null : !REFERENCE_EDEFAULT.equals(reference);
			case InstrumentPackage.SOURCE__RIGHTS:
				return RIGHTS_EDEFAULT == null ? rights != null : !RIGHTS_EDEFAULT.equals(rights);
			case InstrumentPackage.SOURCE__BASED_ON:
				return basedOn != null && !basedOn.isEmpty();
			case InstrumentPackage.SOURCE__OBTAIN_FROM:
				return OBTAIN_FROM_EDEFAULT == null ? obtainFrom != null : !OBTAIN_FROM_EDEFAULT.equals(obtainFrom);
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
		result.append(" (citation: ");
		result.append(citation);
		result.append(", reference: ");
		result.append(reference);
		result.append(", rights: ");
		result.append(rights);
		result.append(", basedOn: ");
		result.append(basedOn);
		result.append(", obtainFrom: ");
		result.append(obtainFrom);
		result.append(')');
		return result.toString();
	}

} //SourceImpl
