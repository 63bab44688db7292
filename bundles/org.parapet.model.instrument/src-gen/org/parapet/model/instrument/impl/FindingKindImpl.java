/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.instrument.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.parapet.model.instrument.FindingKind;
import org.parapet.model.instrument.InstrumentPackage;
import org.parapet.model.instrument.PlanPlacement;
import org.parapet.model.instrument.Polarity;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Finding Kind</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.instrument.impl.FindingKindImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.FindingKindImpl#getMeaning <em>Meaning</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.FindingKindImpl#getPolarity <em>Polarity</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.FindingKindImpl#getPlacement <em>Placement</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.FindingKindImpl#getPlanHeading <em>Plan Heading</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.FindingKindImpl#getPlanIntroduction <em>Plan Introduction</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FindingKindImpl extends CodedImpl implements FindingKind {
	/**
	 * The default value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected String label = LABEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getMeaning() <em>Meaning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeaning()
	 * @generated
	 * @ordered
	 */
	protected static final String MEANING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMeaning() <em>Meaning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeaning()
	 * @generated
	 * @ordered
	 */
	protected String meaning = MEANING_EDEFAULT;

	/**
	 * The default value of the '{@link #getPolarity() <em>Polarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolarity()
	 * @generated
	 * @ordered
	 */
	protected static final Polarity POLARITY_EDEFAULT = Polarity.NEUTRAL;

	/**
	 * The cached value of the '{@link #getPolarity() <em>Polarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolarity()
	 * @generated
	 * @ordered
	 */
	protected Polarity polarity = POLARITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlacement() <em>Placement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlacement()
	 * @generated
	 * @ordered
	 */
	protected static final PlanPlacement PLACEMENT_EDEFAULT = PlanPlacement.NOT_PLACED;

	/**
	 * The cached value of the '{@link #getPlacement() <em>Placement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlacement()
	 * @generated
	 * @ordered
	 */
	protected PlanPlacement placement = PLACEMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlanHeading() <em>Plan Heading</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlanHeading()
	 * @generated
	 * @ordered
	 */
	protected static final String PLAN_HEADING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlanHeading() <em>Plan Heading</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlanHeading()
	 * @generated
	 * @ordered
	 */
	protected String planHeading = PLAN_HEADING_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlanIntroduction() <em>Plan Introduction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlanIntroduction()
	 * @generated
	 * @ordered
	 */
	protected static final String PLAN_INTRODUCTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlanIntroduction() <em>Plan Introduction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlanIntroduction()
	 * @generated
	 * @ordered
	 */
	protected String planIntroduction = PLAN_INTRODUCTION_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FindingKindImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.FINDING_KIND;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabel() {
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabel(String newLabel) {
		String oldLabel = label;
		label = newLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.FINDING_KIND__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMeaning() {
		return meaning;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeaning(String newMeaning) {
		String oldMeaning = meaning;
		meaning = newMeaning;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.FINDING_KIND__MEANING, oldMeaning, meaning));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Polarity getPolarity() {
		return polarity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPolarity(Polarity newPolarity) {
		Polarity oldPolarity = polarity;
		polarity = newPolarity == null ? POLARITY_EDEFAULT : newPolarity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.FINDING_KIND__POLARITY, oldPolarity, polarity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlanPlacement getPlacement() {
		return placement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlacement(PlanPlacement newPlacement) {
		PlanPlacement oldPlacement = placement;
		placement = newPlacement == null ? PLACEMENT_EDEFAULT : newPlacement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.FINDING_KIND__PLACEMENT, oldPlacement, placement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPlanHeading() {
		return planHeading;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlanHeading(String newPlanHeading) {
		String oldPlanHeading = planHeading;
		planHeading = newPlanHeading;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.FINDING_KIND__PLAN_HEADING, oldPlanHeading, planHeading));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPlanIntroduction() {
		return planIntroduction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlanIntroduction(String newPlanIntroduction) {
		String oldPlanIntroduction = planIntroduction;
		planIntroduction = newPlanIntroduction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.FINDING_KIND__PLAN_INTRODUCTION, oldPlanIntroduction, planIntroduction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case InstrumentPackage.FINDING_KIND__LABEL:
				return getLabel();
			case InstrumentPackage.FINDING_KIND__MEANING:
				return getMeaning();
			case InstrumentPackage.FINDING_KIND__POLARITY:
				return getPolarity();
			case InstrumentPackage.FINDING_KIND__PLACEMENT:
				return getPlacement();
			case InstrumentPackage.FINDING_KIND__PLAN_HEADING:
				return getPlanHeading();
			case InstrumentPackage.FINDING_KIND__PLAN_INTRODUCTION:
				return getPlanIntroduction();
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
			case InstrumentPackage.FINDING_KIND__LABEL:
				setLabel((String)newValue);
				return;
			case InstrumentPackage.FINDING_KIND__MEANING:
				setMeaning((String)newValue);
				return;
			case InstrumentPackage.FINDING_KIND__POLARITY:
				setPolarity((Polarity)newValue);
				return;
			case InstrumentPackage.FINDING_KIND__PLACEMENT:
				setPlacement((PlanPlacement)newValue);
				return;
			case InstrumentPackage.FINDING_KIND__PLAN_HEADING:
				setPlanHeading((String)newValue);
				return;
			case InstrumentPackage.FINDING_KIND__PLAN_INTRODUCTION:
				setPlanIntroduction((String)newValue);
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
			case InstrumentPackage.FINDING_KIND__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case InstrumentPackage.FINDING_KIND__MEANING:
				setMeaning(MEANING_EDEFAULT);
				return;
			case InstrumentPackage.FINDING_KIND__POLARITY:
				setPolarity(POLARITY_EDEFAULT);
				return;
			case InstrumentPackage.FINDING_KIND__PLACEMENT:
				setPlacement(PLACEMENT_EDEFAULT);
				return;
			case InstrumentPackage.FINDING_KIND__PLAN_HEADING:
				setPlanHeading(PLAN_HEADING_EDEFAULT);
				return;
			case InstrumentPackage.FINDING_KIND__PLAN_INTRODUCTION:
				setPlanIntroduction(PLAN_INTRODUCTION_EDEFAULT);
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
			case InstrumentPackage.FINDING_KIND__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case InstrumentPackage.FINDING_KIND__MEANING:
				return MEANING_EDEFAULT == null ? meaning != null : !MEANING_EDEFAULT.equals(meaning);
			case InstrumentPackage.FINDING_KIND__POLARITY:
				return polarity != POLARITY_EDEFAULT;
			case InstrumentPackage.FINDING_KIND__PLACEMENT:
				return placement != PLACEMENT_EDEFAULT;
			case InstrumentPackage.FINDING_KIND__PLAN_HEADING:
				return PLAN_HEADING_EDEFAULT == null ? planHeading != null : !PLAN_HEADING_EDEFAULT.equals(planHeading);
			case InstrumentPackage.FINDING_KIND__PLAN_INTRODUCTION:
				return PLAN_INTRODUCTION_EDEFAULT == null ? planIntroduction != null : !PLAN_INTRODUCTION_EDEFAULT.equals(planIntroduction);
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
		result.append(" (label: ");
		result.append(label);
		result.append(", meaning: ");
		result.append(meaning);
		result.append(", polarity: ");
		result.append(polarity);
		result.append(", placement: ");
		result.append(placement);
		result.append(", planHeading: ");
		result.append(planHeading);
		result.append(", planIntroduction: ");
		result.append(planIntroduction);
		result.append(')');
		return result.toString();
	}

} //FindingKindImpl
