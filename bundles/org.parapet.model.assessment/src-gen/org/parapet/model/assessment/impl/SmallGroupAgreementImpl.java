/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.assessment.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

import org.parapet.model.assessment.AssessmentPackage;
import org.parapet.model.assessment.SmallGroupAgreement;
import org.parapet.model.assessment.Wave;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Small Group Agreement</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.assessment.impl.SmallGroupAgreementImpl#getMinimum <em>Minimum</em>}</li>
 *   <li>{@link org.parapet.model.assessment.impl.SmallGroupAgreementImpl#getAgreedBy <em>Agreed By</em>}</li>
 *   <li>{@link org.parapet.model.assessment.impl.SmallGroupAgreementImpl#getAgreedOn <em>Agreed On</em>}</li>
 *   <li>{@link org.parapet.model.assessment.impl.SmallGroupAgreementImpl#getWaves <em>Waves</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SmallGroupAgreementImpl extends MinimalEObjectImpl.Container implements SmallGroupAgreement {
	/**
	 * The default value of the '{@link #getMinimum() <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimum()
	 * @generated
	 * @ordered
	 */
	protected static final int MINIMUM_EDEFAULT = 3;

	/**
	 * The cached value of the '{@link #getMinimum() <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimum()
	 * @generated
	 * @ordered
	 */
	protected int minimum = MINIMUM_EDEFAULT;

	/**
	 * The default value of the '{@link #getAgreedBy() <em>Agreed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgreedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String AGREED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAgreedBy() <em>Agreed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgreedBy()
	 * @generated
	 * @ordered
	 */
	protected String agreedBy = AGREED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getAgreedOn() <em>Agreed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgreedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate AGREED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAgreedOn() <em>Agreed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgreedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate agreedOn = AGREED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getWaves() <em>Waves</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaves()
	 * @generated
	 * @ordered
	 */
	protected EList<Wave> waves;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SmallGroupAgreementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AssessmentPackage.Literals.SMALL_GROUP_AGREEMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMinimum() {
		return minimum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimum(int newMinimum) {
		int oldMinimum = minimum;
		minimum = newMinimum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.SMALL_GROUP_AGREEMENT__MINIMUM, oldMinimum, minimum));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAgreedBy() {
		return agreedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgreedBy(String newAgreedBy) {
		String oldAgreedBy = agreedBy;
		agreedBy = newAgreedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.SMALL_GROUP_AGREEMENT__AGREED_BY, oldAgreedBy, agreedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getAgreedOn() {
		return agreedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgreedOn(LocalDate newAgreedOn) {
		LocalDate oldAgreedOn = agreedOn;
		agreedOn = newAgreedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.SMALL_GROUP_AGREEMENT__AGREED_ON, oldAgreedOn, agreedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Wave> getWaves() {
		if (waves == null) {
			waves = new EObjectEList<Wave>(Wave.class, this, AssessmentPackage.SMALL_GROUP_AGREEMENT__WAVES);
		}
		return waves;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AssessmentPackage.SMALL_GROUP_AGREEMENT__MINIMUM:
				return getMinimum();
			case AssessmentPackage.SMALL_GROUP_AGREEMENT__AGREED_BY:
				return getAgreedBy();
			case AssessmentPackage.SMALL_GROUP_AGREEMENT__AGREED_ON:
				return getAgreedOn();
			case AssessmentPackage.SMALL_GROUP_AGREEMENT__WAVES:
				return getWaves();
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
			case AssessmentPackage.SMALL_GROUP_AGREEMENT__MINIMUM:
				setMinimum((Integer)newValue);
				return;
			case AssessmentPackage.SMALL_GROUP_AGREEMENT__AGREED_BY:
				setAgreedBy((String)newValue);
				return;
			case AssessmentPackage.SMALL_GROUP_AGREEMENT__AGREED_ON:
				setAgreedOn((LocalDate)newValue);
				return;
			case AssessmentPackage.SMALL_GROUP_AGREEMENT__WAVES:
				getWaves().clear();
				getWaves().addAll((Collection<? extends Wave>)newValue);
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
			case AssessmentPackage.SMALL_GROUP_AGREEMENT__MINIMUM:
				setMinimum(MINIMUM_EDEFAULT);
				return;
			case AssessmentPackage.SMALL_GROUP_AGREEMENT__AGREED_BY:
				setAgreedBy(AGREED_BY_EDEFAULT);
				return;
			case AssessmentPackage.SMALL_GROUP_AGREEMENT__AGREED_ON:
				setAgreedOn(AGREED_ON_EDEFAULT);
				return;
			case AssessmentPackage.SMALL_GROUP_AGREEMENT__WAVES:
				getWaves().clear();
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
			case AssessmentPackage.SMALL_GROUP_AGREEMENT__MINIMUM:
				return minimum != MINIMUM_EDEFAULT;
			case AssessmentPackage.SMALL_GROUP_AGREEMENT__AGREED_BY:
				return AGREED_BY_EDEFAULT == null ? agreedBy != null : !AGREED_BY_EDEFAULT.equals(agreedBy);
			case AssessmentPackage.SMALL_GROUP_AGREEMENT__AGREED_ON:
				return AGREED_ON_EDEFAULT == null ? agreedOn != null : !AGREED_ON_EDEFAULT.equals(agreedOn);
			case AssessmentPackage.SMALL_GROUP_AGREEMENT__WAVES:
				return waves != null && !waves.isEmpty();
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
		result.append(" (minimum: ");
		result.append(minimum);
		result.append(", agreedBy: ");
		result.append(agreedBy);
		result.append(", agreedOn: ");
		result.append(agreedOn);
		result.append(')');
		return result.toString();
	}

} //SmallGroupAgreementImpl
