/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.assessment.impl;

import java.time.LocalDate;

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

import org.parapet.model.assessment.AssessmentPackage;
import org.parapet.model.assessment.OdPlan;
import org.parapet.model.assessment.PlanAction;
import org.parapet.model.assessment.PlanText;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Od Plan</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.assessment.impl.OdPlanImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.parapet.model.assessment.impl.OdPlanImpl#getDraftedOn <em>Drafted On</em>}</li>
 *   <li>{@link org.parapet.model.assessment.impl.OdPlanImpl#getSignedOffOn <em>Signed Off On</em>}</li>
 *   <li>{@link org.parapet.model.assessment.impl.OdPlanImpl#getTexts <em>Texts</em>}</li>
 *   <li>{@link org.parapet.model.assessment.impl.OdPlanImpl#getActions <em>Actions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class OdPlanImpl extends MinimalEObjectImpl.Container implements OdPlan {
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
	 * The default value of the '{@link #getDraftedOn() <em>Drafted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDraftedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DRAFTED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDraftedOn() <em>Drafted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDraftedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate draftedOn = DRAFTED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getSignedOffOn() <em>Signed Off On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignedOffOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate SIGNED_OFF_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSignedOffOn() <em>Signed Off On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSignedOffOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate signedOffOn = SIGNED_OFF_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTexts() <em>Texts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTexts()
	 * @generated
	 * @ordered
	 */
	protected EList<PlanText> texts;

	/**
	 * The cached value of the '{@link #getActions() <em>Actions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActions()
	 * @generated
	 * @ordered
	 */
	protected EList<PlanAction> actions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected OdPlanImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AssessmentPackage.Literals.OD_PLAN;
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
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.OD_PLAN__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDraftedOn() {
		return draftedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDraftedOn(LocalDate newDraftedOn) {
		LocalDate oldDraftedOn = draftedOn;
		draftedOn = newDraftedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.OD_PLAN__DRAFTED_ON, oldDraftedOn, draftedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getSignedOffOn() {
		return signedOffOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSignedOffOn(LocalDate newSignedOffOn) {
		LocalDate oldSignedOffOn = signedOffOn;
		signedOffOn = newSignedOffOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.OD_PLAN__SIGNED_OFF_ON, oldSignedOffOn, signedOffOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PlanText> getTexts() {
		if (texts == null) {
			texts = new EObjectContainmentEList<PlanText>(PlanText.class, this, AssessmentPackage.OD_PLAN__TEXTS);
		}
		return texts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PlanAction> getActions() {
		if (actions == null) {
			actions = new EObjectContainmentEList<PlanAction>(PlanAction.class, this, AssessmentPackage.OD_PLAN__ACTIONS);
		}
		return actions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AssessmentPackage.OD_PLAN__TEXTS:
				return ((InternalEList<?>)getTexts()).basicRemove(otherEnd, msgs);
			case AssessmentPackage.OD_PLAN__ACTIONS:
				return ((InternalEList<?>)getActions()).basicRemove(otherEnd, msgs);
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
			case AssessmentPackage.OD_PLAN__TITLE:
				return getTitle();
			case AssessmentPackage.OD_PLAN__DRAFTED_ON:
				return getDraftedOn();
			case AssessmentPackage.OD_PLAN__SIGNED_OFF_ON:
				return getSignedOffOn();
			case AssessmentPackage.OD_PLAN__TEXTS:
				return getTexts();
			case AssessmentPackage.OD_PLAN__ACTIONS:
				return getActions();
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
			case AssessmentPackage.OD_PLAN__TITLE:
				setTitle((String)newValue);
				return;
			case AssessmentPackage.OD_PLAN__DRAFTED_ON:
				setDraftedOn((LocalDate)newValue);
				return;
			case AssessmentPackage.OD_PLAN__SIGNED_OFF_ON:
				setSignedOffOn((LocalDate)newValue);
				return;
			case AssessmentPackage.OD_PLAN__TEXTS:
				getTexts().clear();
				getTexts().addAll((Collection<? extends PlanText>)newValue);
				return;
			case AssessmentPackage.OD_PLAN__ACTIONS:
				getActions().clear();
				getActions().addAll((Collection<? extends PlanAction>)newValue);
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
			case AssessmentPackage.OD_PLAN__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case AssessmentPackage.OD_PLAN__DRAFTED_ON:
				setDraftedOn(DRAFTED_ON_EDEFAULT);
				return;
			case AssessmentPackage.OD_PLAN__SIGNED_OFF_ON:
				setSignedOffOn(SIGNED_OFF_ON_EDEFAULT);
				return;
			case AssessmentPackage.OD_PLAN__TEXTS:
				getTexts().clear();
				return;
			case AssessmentPackage.OD_PLAN__ACTIONS:
				getActions().clear();
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
			case AssessmentPackage.OD_PLAN__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case AssessmentPackage.OD_PLAN__DRAFTED_ON:
				return DRAFTED_ON_EDEFAULT == null ? draftedOn != null : !DRAFTED_ON_EDEFAULT.equals(draftedOn);
			case AssessmentPackage.OD_PLAN__SIGNED_OFF_ON:
				return SIGNED_OFF_ON_EDEFAULT == null ? signedOffOn != null : !SIGNED_OFF_ON_EDEFAULT.equals(signedOffOn);
			case AssessmentPackage.OD_PLAN__TEXTS:
				return texts != null && !texts.isEmpty();
			case AssessmentPackage.OD_PLAN__ACTIONS:
				return actions != null && !actions.isEmpty();
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
		result.append(", draftedOn: ");
		result.append(draftedOn);
		result.append(", signedOffOn: ");
		result.append(signedOffOn);
		result.append(')');
		return result.toString();
	}

} //OdPlanImpl
