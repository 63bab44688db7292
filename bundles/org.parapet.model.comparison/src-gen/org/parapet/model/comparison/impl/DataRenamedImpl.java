/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.comparison.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.parapet.model.comparison.ComparisonPackage;
import org.parapet.model.comparison.DataRenamed;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Data Renamed</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.comparison.impl.DataRenamedImpl#getPartnership <em>Partnership</em>}</li>
 *   <li>{@link org.parapet.model.comparison.impl.DataRenamedImpl#getNames <em>Names</em>}</li>
 *   <li>{@link org.parapet.model.comparison.impl.DataRenamedImpl#isSure <em>Sure</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DataRenamedImpl extends MinimalEObjectImpl.Container implements DataRenamed {
	/**
	 * The default value of the '{@link #getPartnership() <em>Partnership</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartnership()
	 * @generated
	 * @ordered
	 */
	protected static final String PARTNERSHIP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPartnership() <em>Partnership</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartnership()
	 * @generated
	 * @ordered
	 */
	protected String partnership = PARTNERSHIP_EDEFAULT;

	/**
	 * The cached value of the '{@link #getNames() <em>Names</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNames()
	 * @generated
	 * @ordered
	 */
	protected EList<String> names;

	/**
	 * The default value of the '{@link #isSure() <em>Sure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSure()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SURE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSure() <em>Sure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSure()
	 * @generated
	 * @ordered
	 */
	protected boolean sure = SURE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DataRenamedImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ComparisonPackage.Literals.DATA_RENAMED;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPartnership() {
		return partnership;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPartnership(String newPartnership) {
		String oldPartnership = partnership;
		partnership = newPartnership;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ComparisonPackage.DATA_RENAMED__PARTNERSHIP, oldPartnership, partnership));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getNames() {
		if (names == null) {
			names = new EDataTypeEList<String>(String.class, this, ComparisonPackage.DATA_RENAMED__NAMES);
		}
		return names;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSure() {
		return sure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSure(boolean newSure) {
		boolean oldSure = sure;
		sure = newSure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ComparisonPackage.DATA_RENAMED__SURE, oldSure, sure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ComparisonPackage.DATA_RENAMED__PARTNERSHIP:
				return getPartnership();
			case ComparisonPackage.DATA_RENAMED__NAMES:
				return getNames();
			case ComparisonPackage.DATA_RENAMED__SURE:
				return isSure();
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
			case ComparisonPackage.DATA_RENAMED__PARTNERSHIP:
				setPartnership((String)newValue);
				return;
			case ComparisonPackage.DATA_RENAMED__NAMES:
				getNames().clear();
				getNames().addAll((Collection<? extends String>)newValue);
				return;
			case ComparisonPackage.DATA_RENAMED__SURE:
				setSure((Boolean)newValue);
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
			case ComparisonPackage.DATA_RENAMED__PARTNERSHIP:
				setPartnership(PARTNERSHIP_EDEFAULT);
				return;
			case ComparisonPackage.DATA_RENAMED__NAMES:
				getNames().clear();
				return;
			case ComparisonPackage.DATA_RENAMED__SURE:
				setSure(SURE_EDEFAULT);
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
			case ComparisonPackage.DATA_RENAMED__PARTNERSHIP:
				return PARTNERSHIP_EDEFAULT == null ? partnership != null : !PARTNERSHIP_EDEFAULT.equals(partnership);
			case ComparisonPackage.DATA_RENAMED__NAMES:
				return names != null && !names.isEmpty();
			case ComparisonPackage.DATA_RENAMED__SURE:
				return sure != SURE_EDEFAULT;
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
		result.append(" (partnership: ");
		result.append(partnership);
		result.append(", names: ");
		result.append(names);
		result.append(", sure: ");
		result.append(sure);
		result.append(')');
		return result.toString();
	}

} //DataRenamedImpl
