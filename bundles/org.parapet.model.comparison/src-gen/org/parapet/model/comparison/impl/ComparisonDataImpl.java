/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.comparison.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.parapet.model.comparison.ComparisonData;
import org.parapet.model.comparison.ComparisonPackage;
import org.parapet.model.comparison.DataAssessment;
import org.parapet.model.comparison.DataLeftOut;
import org.parapet.model.comparison.DataRenamed;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Data</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.comparison.impl.ComparisonDataImpl#getParapetVersion <em>Parapet Version</em>}</li>
 *   <li>{@link org.parapet.model.comparison.impl.ComparisonDataImpl#getAssessments <em>Assessments</em>}</li>
 *   <li>{@link org.parapet.model.comparison.impl.ComparisonDataImpl#getRenamed <em>Renamed</em>}</li>
 *   <li>{@link org.parapet.model.comparison.impl.ComparisonDataImpl#getLeftOut <em>Left Out</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ComparisonDataImpl extends ModelFileImpl implements ComparisonData {
	/**
	 * The default value of the '{@link #getParapetVersion() <em>Parapet Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParapetVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String PARAPET_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getParapetVersion() <em>Parapet Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParapetVersion()
	 * @generated
	 * @ordered
	 */
	protected String parapetVersion = PARAPET_VERSION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAssessments() <em>Assessments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssessments()
	 * @generated
	 * @ordered
	 */
	protected EList<DataAssessment> assessments;

	/**
	 * The cached value of the '{@link #getRenamed() <em>Renamed</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRenamed()
	 * @generated
	 * @ordered
	 */
	protected EList<DataRenamed> renamed;

	/**
	 * The cached value of the '{@link #getLeftOut() <em>Left Out</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeftOut()
	 * @generated
	 * @ordered
	 */
	protected EList<DataLeftOut> leftOut;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ComparisonDataImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ComparisonPackage.Literals.COMPARISON_DATA;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getParapetVersion() {
		return parapetVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParapetVersion(String newParapetVersion) {
		String oldParapetVersion = parapetVersion;
		parapetVersion = newParapetVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ComparisonPackage.COMPARISON_DATA__PARAPET_VERSION, oldParapetVersion, parapetVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DataAssessment> getAssessments() {
		if (assessments == null) {
			assessments = new EObjectContainmentEList<DataAssessment>(DataAssessment.class, this, ComparisonPackage.COMPARISON_DATA__ASSESSMENTS);
		}
		return assessments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DataRenamed> getRenamed() {
		if (renamed == null) {
			renamed = new EObjectContainmentEList<DataRenamed>(DataRenamed.class, this, ComparisonPackage.COMPARISON_DATA__RENAMED);
		}
		return renamed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DataLeftOut> getLeftOut() {
		if (leftOut == null) {
			leftOut = new EObjectContainmentEList<DataLeftOut>(DataLeftOut.class, this, ComparisonPackage.COMPARISON_DATA__LEFT_OUT);
		}
		return leftOut;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ComparisonPackage.COMPARISON_DATA__ASSESSMENTS:
				return ((InternalEList<?>)getAssessments()).basicRemove(otherEnd, msgs);
			case ComparisonPackage.COMPARISON_DATA__RENAMED:
				return ((InternalEList<?>)getRenamed()).basicRemove(otherEnd, msgs);
			case ComparisonPackage.COMPARISON_DATA__LEFT_OUT:
				return ((InternalEList<?>)getLeftOut()).basicRemove(otherEnd, msgs);
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
			case ComparisonPackage.COMPARISON_DATA__PARAPET_VERSION:
				return getParapetVersion();
			case ComparisonPackage.COMPARISON_DATA__ASSESSMENTS:
				return getAssessments();
			case ComparisonPackage.COMPARISON_DATA__RENAMED:
				return getRenamed();
			case ComparisonPackage.COMPARISON_DATA__LEFT_OUT:
				return getLeftOut();
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
			case ComparisonPackage.COMPARISON_DATA__PARAPET_VERSION:
				setParapetVersion((String)newValue);
				return;
			case ComparisonPackage.COMPARISON_DATA__ASSESSMENTS:
				getAssessments().clear();
				getAssessments().addAll((Collection<? extends DataAssessment>)newValue);
				return;
			case ComparisonPackage.COMPARISON_DATA__RENAMED:
				getRenamed().clear();
				getRenamed().addAll((Collection<? extends DataRenamed>)newValue);
				return;
			case ComparisonPackage.COMPARISON_DATA__LEFT_OUT:
				getLeftOut().clear();
				getLeftOut().addAll((Collection<? extends DataLeftOut>)newValue);
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
			case ComparisonPackage.COMPARISON_DATA__PARAPET_VERSION:
				setParapetVersion(PARAPET_VERSION_EDEFAULT);
				return;
			case ComparisonPackage.COMPARISON_DATA__ASSESSMENTS:
				getAssessments().clear();
				return;
			case ComparisonPackage.COMPARISON_DATA__RENAMED:
				getRenamed().clear();
				return;
			case ComparisonPackage.COMPARISON_DATA__LEFT_OUT:
				getLeftOut().clear();
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
			case ComparisonPackage.COMPARISON_DATA__PARAPET_VERSION:
				return PARAPET_VERSION_EDEFAULT == null ? parapetVersion != null : !PARAPET_VERSION_EDEFAULT.equals(parapetVersion);
			case ComparisonPackage.COMPARISON_DATA__ASSESSMENTS:
				return assessments != null && !assessments.isEmpty();
			case ComparisonPackage.COMPARISON_DATA__RENAMED:
				return renamed != null && !renamed.isEmpty();
			case ComparisonPackage.COMPARISON_DATA__LEFT_OUT:
				return leftOut != null && !leftOut.isEmpty();
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
		result.append(" (parapetVersion: ");
		result.append(parapetVersion);
		result.append(')');
		return result.toString();
	}

} //ComparisonDataImpl
