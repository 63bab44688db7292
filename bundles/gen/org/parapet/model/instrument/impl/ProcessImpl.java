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
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.parapet.model.instrument.AgreementTemplate;
import org.parapet.model.instrument.Checklist;
import org.parapet.model.instrument.InstrumentPackage;
import org.parapet.model.instrument.InterviewTemplate;
import org.parapet.model.instrument.PlanStep;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Process</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.instrument.impl.ProcessImpl#getIntroduction <em>Introduction</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.ProcessImpl#getInterview <em>Interview</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.ProcessImpl#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.ProcessImpl#getChecklists <em>Checklists</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.ProcessImpl#getAgreement <em>Agreement</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.ProcessImpl#isAsksNextAssessmentDue <em>Asks Next Assessment Due</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProcessImpl extends MinimalEObjectImpl.Container implements org.parapet.model.instrument.Process {
	/**
	 * The default value of the '{@link #getIntroduction() <em>Introduction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntroduction()
	 * @generated
	 * @ordered
	 */
	protected static final String INTRODUCTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIntroduction() <em>Introduction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntroduction()
	 * @generated
	 * @ordered
	 */
	protected String introduction = INTRODUCTION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getInterview() <em>Interview</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterview()
	 * @generated
	 * @ordered
	 */
	protected InterviewTemplate interview;

	/**
	 * The cached value of the '{@link #getSteps() <em>Steps</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSteps()
	 * @generated
	 * @ordered
	 */
	protected EList<PlanStep> steps;

	/**
	 * The cached value of the '{@link #getChecklists() <em>Checklists</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChecklists()
	 * @generated
	 * @ordered
	 */
	protected EList<Checklist> checklists;

	/**
	 * The cached value of the '{@link #getAgreement() <em>Agreement</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgreement()
	 * @generated
	 * @ordered
	 */
	protected AgreementTemplate agreement;

	/**
	 * The default value of the '{@link #isAsksNextAssessmentDue() <em>Asks Next Assessment Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAsksNextAssessmentDue()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ASKS_NEXT_ASSESSMENT_DUE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAsksNextAssessmentDue() <em>Asks Next Assessment Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAsksNextAssessmentDue()
	 * @generated
	 * @ordered
	 */
	protected boolean asksNextAssessmentDue = ASKS_NEXT_ASSESSMENT_DUE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProcessImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.PROCESS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIntroduction() {
		return introduction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIntroduction(String newIntroduction) {
		String oldIntroduction = introduction;
		introduction = newIntroduction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.PROCESS__INTRODUCTION, oldIntroduction, introduction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InterviewTemplate getInterview() {
		return interview;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetInterview(InterviewTemplate newInterview, NotificationChain msgs) {
		InterviewTemplate oldInterview = interview;
		interview = newInterview;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, InstrumentPackage.PROCESS__INTERVIEW, oldInterview, newInterview);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInterview(InterviewTemplate newInterview) {
		if (newInterview != interview) {
			NotificationChain msgs = null;
			if (interview != null)
				msgs = ((InternalEObject)interview).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.PROCESS__INTERVIEW, null, msgs);
			if (newInterview != null)
				msgs = ((InternalEObject)newInterview).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.PROCESS__INTERVIEW, null, msgs);
			msgs = basicSetInterview(newInterview, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.PROCESS__INTERVIEW, newInterview, newInterview));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PlanStep> getSteps() {
		if (steps == null) {
			steps = new EObjectContainmentEList<PlanStep>(PlanStep.class, this, InstrumentPackage.PROCESS__STEPS);
		}
		return steps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Checklist> getChecklists() {
		if (checklists == null) {
			checklists = new EObjectContainmentEList<Checklist>(Checklist.class, this, InstrumentPackage.PROCESS__CHECKLISTS);
		}
		return checklists;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AgreementTemplate getAgreement() {
		return agreement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetAgreement(AgreementTemplate newAgreement, NotificationChain msgs) {
		AgreementTemplate oldAgreement = agreement;
		agreement = newAgreement;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, InstrumentPackage.PROCESS__AGREEMENT, oldAgreement, newAgreement);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgreement(AgreementTemplate newAgreement) {
		if (newAgreement != agreement) {
			NotificationChain msgs = null;
			if (agreement != null)
				msgs = ((InternalEObject)agreement).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.PROCESS__AGREEMENT, null, msgs);
			if (newAgreement != null)
				msgs = ((InternalEObject)newAgreement).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.PROCESS__AGREEMENT, null, msgs);
			msgs = basicSetAgreement(newAgreement, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.PROCESS__AGREEMENT, newAgreement, newAgreement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAsksNextAssessmentDue() {
		return asksNextAssessmentDue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAsksNextAssessmentDue(boolean newAsksNextAssessmentDue) {
		boolean oldAsksNextAssessmentDue = asksNextAssessmentDue;
		asksNextAssessmentDue = newAsksNextAssessmentDue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.PROCESS__ASKS_NEXT_ASSESSMENT_DUE, oldAsksNextAssessmentDue, asksNextAssessmentDue));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case InstrumentPackage.PROCESS__INTERVIEW:
				return basicSetInterview(null, msgs);
			case InstrumentPackage.PROCESS__STEPS:
				return ((InternalEList<?>)getSteps()).basicRemove(otherEnd, msgs);
			case InstrumentPackage.PROCESS__CHECKLISTS:
				return ((InternalEList<?>)getChecklists()).basicRemove(otherEnd, msgs);
			case InstrumentPackage.PROCESS__AGREEMENT:
				return basicSetAgreement(null, msgs);
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
			case InstrumentPackage.PROCESS__INTRODUCTION:
				return getIntroduction();
			case InstrumentPackage.PROCESS__INTERVIEW:
				return getInterview();
			case InstrumentPackage.PROCESS__STEPS:
				return getSteps();
			case InstrumentPackage.PROCESS__CHECKLISTS:
				return getChecklists();
			case InstrumentPackage.PROCESS__AGREEMENT:
				return getAgreement();
			case InstrumentPackage.PROCESS__ASKS_NEXT_ASSESSMENT_DUE:
				return isAsksNextAssessmentDue();
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
			case InstrumentPackage.PROCESS__INTRODUCTION:
				setIntroduction((String)newValue);
				return;
			case InstrumentPackage.PROCESS__INTERVIEW:
				setInterview((InterviewTemplate)newValue);
				return;
			case InstrumentPackage.PROCESS__STEPS:
				getSteps().clear();
				getSteps().addAll((Collection<? extends PlanStep>)newValue);
				return;
			case InstrumentPackage.PROCESS__CHECKLISTS:
				getChecklists().clear();
				getChecklists().addAll((Collection<? extends Checklist>)newValue);
				return;
			case InstrumentPackage.PROCESS__AGREEMENT:
				setAgreement((AgreementTemplate)newValue);
				return;
			case InstrumentPackage.PROCESS__ASKS_NEXT_ASSESSMENT_DUE:
				setAsksNextAssessmentDue((Boolean)newValue);
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
			case InstrumentPackage.PROCESS__INTRODUCTION:
				setIntroduction(INTRODUCTION_EDEFAULT);
				return;
			case InstrumentPackage.PROCESS__INTERVIEW:
				setInterview((InterviewTemplate)null);
				return;
			case InstrumentPackage.PROCESS__STEPS:
				getSteps().clear();
				return;
			case InstrumentPackage.PROCESS__CHECKLISTS:
				getChecklists().clear();
				return;
			case InstrumentPackage.PROCESS__AGREEMENT:
				setAgreement((AgreementTemplate)null);
				return;
			case InstrumentPackage.PROCESS__ASKS_NEXT_ASSESSMENT_DUE:
				setAsksNextAssessmentDue(ASKS_NEXT_ASSESSMENT_DUE_EDEFAULT);
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
			case InstrumentPackage.PROCESS__INTRODUCTION:
				return INTRODUCTION_EDEFAULT == null ? introduction != null : !INTRODUCTION_EDEFAULT.equals(introduction);
			case InstrumentPackage.PROCESS__INTERVIEW:
				return interview != null;
			case InstrumentPackage.PROCESS__STEPS:
				return steps != null && !steps.isEmpty();
			case InstrumentPackage.PROCESS__CHECKLISTS:
				return checklists != null && !checklists.isEmpty();
			case InstrumentPackage.PROCESS__AGREEMENT:
				return agreement != null;
			case InstrumentPackage.PROCESS__ASKS_NEXT_ASSESSMENT_DUE:
				return asksNextAssessmentDue != ASKS_NEXT_ASSESSMENT_DUE_EDEFAULT;
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
		result.append(" (introduction: ");
		result.append(introduction);
		result.append(", asksNextAssessmentDue: ");
		result.append(asksNextAssessmentDue);
		result.append(')');
		return result.toString();
	}

} //ProcessImpl
