/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.instrument.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.parapet.model.instrument.Framework;
import org.parapet.model.instrument.FrameworkDimension;
import org.parapet.model.instrument.InstrumentPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Framework</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.instrument.impl.FrameworkImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.FrameworkImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.FrameworkImpl#getHighLabel <em>High Label</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.FrameworkImpl#getLowLabel <em>Low Label</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.FrameworkImpl#getDimensions <em>Dimensions</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.FrameworkImpl#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FrameworkImpl extends CodedImpl implements Framework {
	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getHighLabel() <em>High Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHighLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String HIGH_LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHighLabel() <em>High Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHighLabel()
	 * @generated
	 * @ordered
	 */
	protected String highLabel = HIGH_LABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getLowLabel() <em>Low Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLowLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String LOW_LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLowLabel() <em>Low Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLowLabel()
	 * @generated
	 * @ordered
	 */
	protected String lowLabel = LOW_LABEL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDimensions() <em>Dimensions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDimensions()
	 * @generated
	 * @ordered
	 */
	protected EList<FrameworkDimension> dimensions;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FrameworkImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.FRAMEWORK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.FRAMEWORK__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.FRAMEWORK__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHighLabel() {
		return highLabel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHighLabel(String newHighLabel) {
		String oldHighLabel = highLabel;
		highLabel = newHighLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.FRAMEWORK__HIGH_LABEL, oldHighLabel, highLabel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLowLabel() {
		return lowLabel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLowLabel(String newLowLabel) {
		String oldLowLabel = lowLabel;
		lowLabel = newLowLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.FRAMEWORK__LOW_LABEL, oldLowLabel, lowLabel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FrameworkDimension> getDimensions() {
		if (dimensions == null) {
			dimensions = new EObjectContainmentEList<FrameworkDimension>(FrameworkDimension.class, this, InstrumentPackage.FRAMEWORK__DIMENSIONS);
		}
		return dimensions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.FRAMEWORK__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case InstrumentPackage.FRAMEWORK__DIMENSIONS:
				return ((InternalEList<?>)getDimensions()).basicRemove(otherEnd, msgs);
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
			case InstrumentPackage.FRAMEWORK__TITLE:
				return getTitle();
			case InstrumentPackage.FRAMEWORK__DESCRIPTION:
				return getDescription();
			case InstrumentPackage.FRAMEWORK__HIGH_LABEL:
				return getHighLabel();
			case InstrumentPackage.FRAMEWORK__LOW_LABEL:
				return getLowLabel();
			case InstrumentPackage.FRAMEWORK__DIMENSIONS:
				return getDimensions();
			case InstrumentPackage.FRAMEWORK__SOURCE:
				return getSource();
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
			case InstrumentPackage.FRAMEWORK__TITLE:
				setTitle((String)newValue);
				return;
			case InstrumentPackage.FRAMEWORK__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case InstrumentPackage.FRAMEWORK__HIGH_LABEL:
				setHighLabel((String)newValue);
				return;
			case InstrumentPackage.FRAMEWORK__LOW_LABEL:
				setLowLabel((String)newValue);
				return;
			case InstrumentPackage.FRAMEWORK__DIMENSIONS:
				getDimensions().clear();
				getDimensions().addAll((Collection<? extends FrameworkDimension>)newValue);
				return;
			case InstrumentPackage.FRAMEWORK__SOURCE:
				setSource((String)newValue);
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
			case InstrumentPackage.FRAMEWORK__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case InstrumentPackage.FRAMEWORK__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case InstrumentPackage.FRAMEWORK__HIGH_LABEL:
				setHighLabel(HIGH_LABEL_EDEFAULT);
				return;
			case InstrumentPackage.FRAMEWORK__LOW_LABEL:
				setLowLabel(LOW_LABEL_EDEFAULT);
				return;
			case InstrumentPackage.FRAMEWORK__DIMENSIONS:
				getDimensions().clear();
				return;
			case InstrumentPackage.FRAMEWORK__SOURCE:
				setSource(SOURCE_EDEFAULT);
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
			case InstrumentPackage.FRAMEWORK__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case InstrumentPackage.FRAMEWORK__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case InstrumentPackage.FRAMEWORK__HIGH_LABEL:
				return HIGH_LABEL_EDEFAULT == null ? highLabel != null : !HIGH_LABEL_EDEFAULT.equals(highLabel);
			case InstrumentPackage.FRAMEWORK__LOW_LABEL:
				return LOW_LABEL_EDEFAULT == null ? lowLabel != null : !LOW_LABEL_EDEFAULT.equals(lowLabel);
			case InstrumentPackage.FRAMEWORK__DIMENSIONS:
				return dimensions != null && !dimensions.isEmpty();
			case InstrumentPackage.FRAMEWORK__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
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
		result.append(" (title: ");
		result.append(title);
		result.append(", description: ");
		result.append(description);
		result.append(", highLabel: ");
		result.append(highLabel);
		result.append(", lowLabel: ");
		result.append(lowLabel);
		result.append(", source: ");
		result.append(source);
		result.append(')');
		return result.toString();
	}

} //FrameworkImpl
