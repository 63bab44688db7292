/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.comparison.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.parapet.model.comparison.ComparisonPackage;
import org.parapet.model.comparison.SelectedAssessment;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Selected Assessment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.comparison.impl.SelectedAssessmentImpl#getAssessment <em>Assessment</em>}</li>
 *   <li>{@link org.parapet.model.comparison.impl.SelectedAssessmentImpl#getInstrument <em>Instrument</em>}</li>
 *   <li>{@link org.parapet.model.comparison.impl.SelectedAssessmentImpl#getWave <em>Wave</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SelectedAssessmentImpl extends MinimalEObjectImpl.Container implements SelectedAssessment {
	/**
	 * The default value of the '{@link #getAssessment() <em>Assessment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssessment()
	 * @generated
	 * @ordered
	 */
	protected static final String ASSESSMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAssessment() <em>Assessment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssessment()
	 * @generated
	 * @ordered
	 */
	protected String assessment = ASSESSMENT_EDEFAULT;

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
	 * The default value of the '{@link #getWave() <em>Wave</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWave()
	 * @generated
	 * @ordered
	 */
	protected static final String WAVE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWave() <em>Wave</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWave()
	 * @generated
	 * @ordered
	 */
	protected String wave = WAVE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SelectedAssessmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ComparisonPackage.Literals.SELECTED_ASSESSMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAssessment() {
		return assessment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAssessment(String newAssessment) {
		String oldAssessment = assessment;
		assessment = newAssessment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ComparisonPackage.SELECTED_ASSESSMENT__ASSESSMENT, oldAssessment, assessment));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ComparisonPackage.SELECTED_ASSESSMENT__INSTRUMENT, oldInstrument, instrument));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWave() {
		return wave;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWave(String newWave) {
		String oldWave = wave;
		wave = newWave;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ComparisonPackage.SELECTED_ASSESSMENT__WAVE, oldWave, wave));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ComparisonPackage.SELECTED_ASSESSMENT__ASSESSMENT:
				return getAssessment();
			case ComparisonPackage.SELECTED_ASSESSMENT__INSTRUMENT:
				return getInstrument();
			case ComparisonPackage.SELECTED_ASSESSMENT__WAVE:
				return getWave();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ComparisonPackage.SELECTED_ASSESSMENT__ASSESSMENT:
				setAssessment((String)newValue);
				return;
			case ComparisonPackage.SELECTED_ASSESSMENT__INSTRUMENT:
				setInstrument((String)newValue);
				return;
			case ComparisonPackage.SELECTED_ASSESSMENT__WAVE:
				setWave((String)newValue);
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
			case ComparisonPackage.SELECTED_ASSESSMENT__ASSESSMENT:
				setAssessment(ASSESSMENT_EDEFAULT);
				return;
			case ComparisonPackage.SELECTED_ASSESSMENT__INSTRUMENT:
				setInstrument(INSTRUMENT_EDEFAULT);
				return;
			case ComparisonPackage.SELECTED_ASSESSMENT__WAVE:
				setWave(WAVE_EDEFAULT);
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
			case ComparisonPackage.SELECTED_ASSESSMENT__ASSESSMENT:
				return ASSESSMENT_EDEFAULT == null ? assessment != null : !ASSESSMENT_EDEFAULT.equals(assessment);
			case ComparisonPackage.SELECTED_ASSESSMENT__INSTRUMENT:
				return INSTRUMENT_EDEFAULT == null ? instrument != null : !INSTRUMENT_EDEFAULT.equals(instrument);
			case ComparisonPackage.SELECTED_ASSESSMENT__WAVE:
				return WAVE_EDEFAULT == null ? wave != null : !WAVE_EDEFAULT.equals(wave);
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
		result.append(" (assessment: ");
		result.append(assessment);
		result.append(", instrument: ");
		result.append(instrument);
		result.append(", wave: ");
		result.append(wave);
		result.append(')');
		return result.toString();
	}

} //SelectedAssessmentImpl
