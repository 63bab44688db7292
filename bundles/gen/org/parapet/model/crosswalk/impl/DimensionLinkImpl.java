/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.crosswalk.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

import org.parapet.model.crosswalk.Construct;
import org.parapet.model.crosswalk.CrosswalkPackage;
import org.parapet.model.crosswalk.DimensionLink;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Dimension Link</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.crosswalk.impl.DimensionLinkImpl#getInstrument <em>Instrument</em>}</li>
 *   <li>{@link org.parapet.model.crosswalk.impl.DimensionLinkImpl#getFramework <em>Framework</em>}</li>
 *   <li>{@link org.parapet.model.crosswalk.impl.DimensionLinkImpl#getDimension <em>Dimension</em>}</li>
 *   <li>{@link org.parapet.model.crosswalk.impl.DimensionLinkImpl#getConstructs <em>Constructs</em>}</li>
 *   <li>{@link org.parapet.model.crosswalk.impl.DimensionLinkImpl#isHighWhenLow <em>High When Low</em>}</li>
 *   <li>{@link org.parapet.model.crosswalk.impl.DimensionLinkImpl#getBasis <em>Basis</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DimensionLinkImpl extends MinimalEObjectImpl.Container implements DimensionLink {
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
	 * The default value of the '{@link #getFramework() <em>Framework</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFramework()
	 * @generated
	 * @ordered
	 */
	protected static final String FRAMEWORK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFramework() <em>Framework</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFramework()
	 * @generated
	 * @ordered
	 */
	protected String framework = FRAMEWORK_EDEFAULT;

	/**
	 * The default value of the '{@link #getDimension() <em>Dimension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDimension()
	 * @generated
	 * @ordered
	 */
	protected static final String DIMENSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDimension() <em>Dimension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDimension()
	 * @generated
	 * @ordered
	 */
	protected String dimension = DIMENSION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getConstructs() <em>Constructs</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConstructs()
	 * @generated
	 * @ordered
	 */
	protected EList<Construct> constructs;

	/**
	 * The default value of the '{@link #isHighWhenLow() <em>High When Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHighWhenLow()
	 * @generated
	 * @ordered
	 */
	protected static final boolean HIGH_WHEN_LOW_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isHighWhenLow() <em>High When Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHighWhenLow()
	 * @generated
	 * @ordered
	 */
	protected boolean highWhenLow = HIGH_WHEN_LOW_EDEFAULT;

	/**
	 * The default value of the '{@link #getBasis() <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasis()
	 * @generated
	 * @ordered
	 */
	protected static final String BASIS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBasis() <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBasis()
	 * @generated
	 * @ordered
	 */
	protected String basis = BASIS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DimensionLinkImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CrosswalkPackage.Literals.DIMENSION_LINK;
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
			eNotify(new ENotificationImpl(this, Notification.SET, CrosswalkPackage.DIMENSION_LINK__INSTRUMENT, oldInstrument, instrument));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFramework() {
		return framework;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFramework(String newFramework) {
		String oldFramework = framework;
		framework = newFramework;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrosswalkPackage.DIMENSION_LINK__FRAMEWORK, oldFramework, framework));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDimension() {
		return dimension;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDimension(String newDimension) {
		String oldDimension = dimension;
		dimension = newDimension;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrosswalkPackage.DIMENSION_LINK__DIMENSION, oldDimension, dimension));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Construct> getConstructs() {
		if (constructs == null) {
			constructs = new EObjectEList<Construct>(Construct.class, this, CrosswalkPackage.DIMENSION_LINK__CONSTRUCTS);
		}
		return constructs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isHighWhenLow() {
		return highWhenLow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHighWhenLow(boolean newHighWhenLow) {
		boolean oldHighWhenLow = highWhenLow;
		highWhenLow = newHighWhenLow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrosswalkPackage.DIMENSION_LINK__HIGH_WHEN_LOW, oldHighWhenLow, highWhenLow));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBasis() {
		return basis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBasis(String newBasis) {
		String oldBasis = basis;
		basis = newBasis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CrosswalkPackage.DIMENSION_LINK__BASIS, oldBasis, basis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CrosswalkPackage.DIMENSION_LINK__INSTRUMENT:
				return getInstrument();
			case CrosswalkPackage.DIMENSION_LINK__FRAMEWORK:
				return getFramework();
			case CrosswalkPackage.DIMENSION_LINK__DIMENSION:
				return getDimension();
			case CrosswalkPackage.DIMENSION_LINK__CONSTRUCTS:
				return getConstructs();
			case CrosswalkPackage.DIMENSION_LINK__HIGH_WHEN_LOW:
				return isHighWhenLow();
			case CrosswalkPackage.DIMENSION_LINK__BASIS:
				return getBasis();
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
			case CrosswalkPackage.DIMENSION_LINK__INSTRUMENT:
				setInstrument((String)newValue);
				return;
			case CrosswalkPackage.DIMENSION_LINK__FRAMEWORK:
				setFramework((String)newValue);
				return;
			case CrosswalkPackage.DIMENSION_LINK__DIMENSION:
				setDimension((String)newValue);
				return;
			case CrosswalkPackage.DIMENSION_LINK__CONSTRUCTS:
				getConstructs().clear();
				getConstructs().addAll((Collection<? extends Construct>)newValue);
				return;
			case CrosswalkPackage.DIMENSION_LINK__HIGH_WHEN_LOW:
				setHighWhenLow((Boolean)newValue);
				return;
			case CrosswalkPackage.DIMENSION_LINK__BASIS:
				setBasis((String)newValue);
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
			case CrosswalkPackage.DIMENSION_LINK__INSTRUMENT:
				setInstrument(INSTRUMENT_EDEFAULT);
				return;
			case CrosswalkPackage.DIMENSION_LINK__FRAMEWORK:
				setFramework(FRAMEWORK_EDEFAULT);
				return;
			case CrosswalkPackage.DIMENSION_LINK__DIMENSION:
				setDimension(DIMENSION_EDEFAULT);
				return;
			case CrosswalkPackage.DIMENSION_LINK__CONSTRUCTS:
				getConstructs().clear();
				return;
			case CrosswalkPackage.DIMENSION_LINK__HIGH_WHEN_LOW:
				setHighWhenLow(HIGH_WHEN_LOW_EDEFAULT);
				return;
			case CrosswalkPackage.DIMENSION_LINK__BASIS:
				setBasis(BASIS_EDEFAULT);
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
			case CrosswalkPackage.DIMENSION_LINK__INSTRUMENT:
				return INSTRUMENT_EDEFAULT == null ? instrument != null : !INSTRUMENT_EDEFAULT.equals(instrument);
			case CrosswalkPackage.DIMENSION_LINK__FRAMEWORK:
				return FRAMEWORK_EDEFAULT == null ? framework != null : !FRAMEWORK_EDEFAULT.equals(framework);
			case CrosswalkPackage.DIMENSION_LINK__DIMENSION:
				return DIMENSION_EDEFAULT == null ? dimension != null : !DIMENSION_EDEFAULT.equals(dimension);
			case CrosswalkPackage.DIMENSION_LINK__CONSTRUCTS:
				return constructs != null && !constructs.isEmpty();
			case CrosswalkPackage.DIMENSION_LINK__HIGH_WHEN_LOW:
				return highWhenLow != HIGH_WHEN_LOW_EDEFAULT;
			case CrosswalkPackage.DIMENSION_LINK__BASIS:
				return BASIS_EDEFAULT == null ? basis != null : !BASIS_EDEFAULT.equals(basis);
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
		result.append(", framework: ");
		result.append(framework);
		result.append(", dimension: ");
		result.append(dimension);
		result.append(", highWhenLow: ");
		result.append(highWhenLow);
		result.append(", basis: ");
		result.append(basis);
		result.append(')');
		return result.toString();
	}

} //DimensionLinkImpl
