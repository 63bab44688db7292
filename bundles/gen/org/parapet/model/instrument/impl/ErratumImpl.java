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

import org.eclipse.emf.ecore.util.EObjectEList;

import org.parapet.model.instrument.Erratum;
import org.parapet.model.instrument.InstrumentPackage;
import org.parapet.model.instrument.Item;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Erratum</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.instrument.impl.ErratumImpl#getItems <em>Items</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.ErratumImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.ErratumImpl#getPrinted <em>Printed</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.ErratumImpl#getElsewhere <em>Elsewhere</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.ErratumImpl#getExplanation <em>Explanation</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ErratumImpl extends MinimalEObjectImpl.Container implements Erratum {
	/**
	 * The cached value of the '{@link #getItems() <em>Items</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItems()
	 * @generated
	 * @ordered
	 */
	protected EList<Item> items;

	/**
	 * The default value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected static final String PLACE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected String place = PLACE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPrinted() <em>Printed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrinted()
	 * @generated
	 * @ordered
	 */
	protected static final String PRINTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPrinted() <em>Printed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrinted()
	 * @generated
	 * @ordered
	 */
	protected String printed = PRINTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getElsewhere() <em>Elsewhere</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getElsewhere()
	 * @generated
	 * @ordered
	 */
	protected static final String ELSEWHERE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getElsewhere() <em>Elsewhere</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getElsewhere()
	 * @generated
	 * @ordered
	 */
	protected String elsewhere = ELSEWHERE_EDEFAULT;

	/**
	 * The default value of the '{@link #getExplanation() <em>Explanation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExplanation()
	 * @generated
	 * @ordered
	 */
	protected static final String EXPLANATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExplanation() <em>Explanation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExplanation()
	 * @generated
	 * @ordered
	 */
	protected String explanation = EXPLANATION_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ErratumImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.ERRATUM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Item> getItems() {
		if (items == null) {
			items = new EObjectEList<Item>(Item.class, this, InstrumentPackage.ERRATUM__ITEMS);
		}
		return items;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPlace() {
		return place;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlace(String newPlace) {
		String oldPlace = place;
		place = newPlace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.ERRATUM__PLACE, oldPlace, place));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPrinted() {
		return printed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrinted(String newPrinted) {
		String oldPrinted = printed;
		printed = newPrinted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.ERRATUM__PRINTED, oldPrinted, printed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getElsewhere() {
		return elsewhere;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setElsewhere(String newElsewhere) {
		String oldElsewhere = elsewhere;
		elsewhere = newElsewhere;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.ERRATUM__ELSEWHERE, oldElsewhere, elsewhere));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExplanation() {
		return explanation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExplanation(String newExplanation) {
		String oldExplanation = explanation;
		explanation = newExplanation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.ERRATUM__EXPLANATION, oldExplanation, explanation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case InstrumentPackage.ERRATUM__ITEMS:
				return getItems();
			case InstrumentPackage.ERRATUM__PLACE:
				return getPlace();
			case InstrumentPackage.ERRATUM__PRINTED:
				return getPrinted();
			case InstrumentPackage.ERRATUM__ELSEWHERE:
				return getElsewhere();
			case InstrumentPackage.ERRATUM__EXPLANATION:
				return getExplanation();
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
			case InstrumentPackage.ERRATUM__ITEMS:
				getItems().clear();
				getItems().addAll((Collection<? extends Item>)newValue);
				return;
			case InstrumentPackage.ERRATUM__PLACE:
				setPlace((String)newValue);
				return;
			case InstrumentPackage.ERRATUM__PRINTED:
				setPrinted((String)newValue);
				return;
			case InstrumentPackage.ERRATUM__ELSEWHERE:
				setElsewhere((String)newValue);
				return;
			case InstrumentPackage.ERRATUM__EXPLANATION:
				setExplanation((String)newValue);
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
			case InstrumentPackage.ERRATUM__ITEMS:
				getItems().clear();
				return;
			case InstrumentPackage.ERRATUM__PLACE:
				setPlace(PLACE_EDEFAULT);
				return;
			case InstrumentPackage.ERRATUM__PRINTED:
				setPrinted(PRINTED_EDEFAULT);
				return;
			case InstrumentPackage.ERRATUM__ELSEWHERE:
				setElsewhere(ELSEWHERE_EDEFAULT);
				return;
			case InstrumentPackage.ERRATUM__EXPLANATION:
				setExplanation(EXPLANATION_EDEFAULT);
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
			case InstrumentPackage.ERRATUM__ITEMS:
				return items != null && !items.isEmpty();
			case InstrumentPackage.ERRATUM__PLACE:
				return PLACE_EDEFAULT == null ? place != null : !PLACE_EDEFAULT.equals(place);
			case InstrumentPackage.ERRATUM__PRINTED:
				return PRINTED_EDEFAULT == null ? printed != null : !PRINTED_EDEFAULT.equals(printed);
			case InstrumentPackage.ERRATUM__ELSEWHERE:
				return ELSEWHERE_EDEFAULT == null ? elsewhere != null : !ELSEWHERE_EDEFAULT.equals(elsewhere);
			case InstrumentPackage.ERRATUM__EXPLANATION:
				return EXPLANATION_EDEFAULT == null ? explanation != null : !EXPLANATION_EDEFAULT.equals(explanation);
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
		result.append(" (place: ");
		result.append(place);
		result.append(", printed: ");
		result.append(printed);
		result.append(", elsewhere: ");
		result.append(elsewhere);
		result.append(", explanation: ");
		result.append(explanation);
		result.append(')');
		return result.toString();
	}

} //ErratumImpl
