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

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.AssessmentPackage;
import org.parapet.model.assessment.InterviewNote;
import org.parapet.model.assessment.OdPlan;
import org.parapet.model.assessment.Response;
import org.parapet.model.assessment.StepRecord;
import org.parapet.model.assessment.Wave;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Assessment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.assessment.impl.AssessmentImpl#getInstrument <em>Instrument</em>}</li>
 *   <li>{@link org.parapet.model.assessment.impl.AssessmentImpl#getEdition <em>Edition</em>}</li>
 *   <li>{@link org.parapet.model.assessment.impl.AssessmentImpl#getWave <em>Wave</em>}</li>
 *   <li>{@link org.parapet.model.assessment.impl.AssessmentImpl#getStartedOn <em>Started On</em>}</li>
 *   <li>{@link org.parapet.model.assessment.impl.AssessmentImpl#getFinishedOn <em>Finished On</em>}</li>
 *   <li>{@link org.parapet.model.assessment.impl.AssessmentImpl#getNextDueOn <em>Next Due On</em>}</li>
 *   <li>{@link org.parapet.model.assessment.impl.AssessmentImpl#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.parapet.model.assessment.impl.AssessmentImpl#getResponses <em>Responses</em>}</li>
 *   <li>{@link org.parapet.model.assessment.impl.AssessmentImpl#getInterviewNotes <em>Interview Notes</em>}</li>
 *   <li>{@link org.parapet.model.assessment.impl.AssessmentImpl#getPlan <em>Plan</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AssessmentImpl extends IdentifiedImpl implements Assessment {
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
	 * The default value of the '{@link #getEdition() <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdition()
	 * @generated
	 * @ordered
	 */
	protected static final String EDITION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEdition() <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdition()
	 * @generated
	 * @ordered
	 */
	protected String edition = EDITION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getWave() <em>Wave</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWave()
	 * @generated
	 * @ordered
	 */
	protected Wave wave;

	/**
	 * The default value of the '{@link #getStartedOn() <em>Started On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate STARTED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStartedOn() <em>Started On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate startedOn = STARTED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getFinishedOn() <em>Finished On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFinishedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate FINISHED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFinishedOn() <em>Finished On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFinishedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate finishedOn = FINISHED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getNextDueOn() <em>Next Due On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNextDueOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate NEXT_DUE_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNextDueOn() <em>Next Due On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNextDueOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate nextDueOn = NEXT_DUE_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSteps() <em>Steps</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSteps()
	 * @generated
	 * @ordered
	 */
	protected EList<StepRecord> steps;

	/**
	 * The cached value of the '{@link #getResponses() <em>Responses</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponses()
	 * @generated
	 * @ordered
	 */
	protected EList<Response> responses;

	/**
	 * The cached value of the '{@link #getInterviewNotes() <em>Interview Notes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterviewNotes()
	 * @generated
	 * @ordered
	 */
	protected EList<InterviewNote> interviewNotes;

	/**
	 * The cached value of the '{@link #getPlan() <em>Plan</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlan()
	 * @generated
	 * @ordered
	 */
	protected OdPlan plan;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AssessmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AssessmentPackage.Literals.ASSESSMENT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.ASSESSMENT__INSTRUMENT, oldInstrument, instrument));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEdition() {
		return edition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEdition(String newEdition) {
		String oldEdition = edition;
		edition = newEdition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.ASSESSMENT__EDITION, oldEdition, edition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Wave getWave() {
		return wave;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWave(Wave newWave) {
		Wave oldWave = wave;
		wave = newWave;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.ASSESSMENT__WAVE, oldWave, wave));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getStartedOn() {
		return startedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartedOn(LocalDate newStartedOn) {
		LocalDate oldStartedOn = startedOn;
		startedOn = newStartedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.ASSESSMENT__STARTED_ON, oldStartedOn, startedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getFinishedOn() {
		return finishedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFinishedOn(LocalDate newFinishedOn) {
		LocalDate oldFinishedOn = finishedOn;
		finishedOn = newFinishedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.ASSESSMENT__FINISHED_ON, oldFinishedOn, finishedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getNextDueOn() {
		return nextDueOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNextDueOn(LocalDate newNextDueOn) {
		LocalDate oldNextDueOn = nextDueOn;
		nextDueOn = newNextDueOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.ASSESSMENT__NEXT_DUE_ON, oldNextDueOn, nextDueOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<StepRecord> getSteps() {
		if (steps == null) {
			steps = new EObjectContainmentEList<StepRecord>(StepRecord.class, this, AssessmentPackage.ASSESSMENT__STEPS);
		}
		return steps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Response> getResponses() {
		if (responses == null) {
			responses = new EObjectContainmentEList<Response>(Response.class, this, AssessmentPackage.ASSESSMENT__RESPONSES);
		}
		return responses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<InterviewNote> getInterviewNotes() {
		if (interviewNotes == null) {
			interviewNotes = new EObjectContainmentEList<InterviewNote>(InterviewNote.class, this, AssessmentPackage.ASSESSMENT__INTERVIEW_NOTES);
		}
		return interviewNotes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OdPlan getPlan() {
		return plan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPlan(OdPlan newPlan, NotificationChain msgs) {
		OdPlan oldPlan = plan;
		plan = newPlan;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, AssessmentPackage.ASSESSMENT__PLAN, oldPlan, newPlan);
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
	public void setPlan(OdPlan newPlan) {
		if (newPlan != plan) {
			NotificationChain msgs = null;
			if (plan != null)
				msgs = ((InternalEObject)plan).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - AssessmentPackage.ASSESSMENT__PLAN, null, msgs);
			if (newPlan != null)
				msgs = ((InternalEObject)newPlan).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - AssessmentPackage.ASSESSMENT__PLAN, null, msgs);
			msgs = basicSetPlan(newPlan, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.ASSESSMENT__PLAN, newPlan, newPlan));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AssessmentPackage.ASSESSMENT__STEPS:
				return ((InternalEList<?>)getSteps()).basicRemove(otherEnd, msgs);
			case AssessmentPackage.ASSESSMENT__RESPONSES:
				return ((InternalEList<?>)getResponses()).basicRemove(otherEnd, msgs);
			case AssessmentPackage.ASSESSMENT__INTERVIEW_NOTES:
				return ((InternalEList<?>)getInterviewNotes()).basicRemove(otherEnd, msgs);
			case AssessmentPackage.ASSESSMENT__PLAN:
				return basicSetPlan(null, msgs);
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
			case AssessmentPackage.ASSESSMENT__INSTRUMENT:
				return getInstrument();
			case AssessmentPackage.ASSESSMENT__EDITION:
				return getEdition();
			case AssessmentPackage.ASSESSMENT__WAVE:
				return getWave();
			case AssessmentPackage.ASSESSMENT__STARTED_ON:
				return getStartedOn();
			case AssessmentPackage.ASSESSMENT__FINISHED_ON:
				return getFinishedOn();
			case AssessmentPackage.ASSESSMENT__NEXT_DUE_ON:
				return getNextDueOn();
			case AssessmentPackage.ASSESSMENT__STEPS:
				return getSteps();
			case AssessmentPackage.ASSESSMENT__RESPONSES:
				return getResponses();
			case AssessmentPackage.ASSESSMENT__INTERVIEW_NOTES:
				return getInterviewNotes();
			case AssessmentPackage.ASSESSMENT__PLAN:
				return getPlan();
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
			case AssessmentPackage.ASSESSMENT__INSTRUMENT:
				setInstrument((String)newValue);
				return;
			case AssessmentPackage.ASSESSMENT__EDITION:
				setEdition((String)newValue);
				return;
			case AssessmentPackage.ASSESSMENT__WAVE:
				setWave((Wave)newValue);
				return;
			case AssessmentPackage.ASSESSMENT__STARTED_ON:
				setStartedOn((LocalDate)newValue);
				return;
			case AssessmentPackage.ASSESSMENT__FINISHED_ON:
				setFinishedOn((LocalDate)newValue);
				return;
			case AssessmentPackage.ASSESSMENT__NEXT_DUE_ON:
				setNextDueOn((LocalDate)newValue);
				return;
			case AssessmentPackage.ASSESSMENT__STEPS:
				getSteps().clear();
				getSteps().addAll((Collection<? extends StepRecord>)newValue);
				return;
			case AssessmentPackage.ASSESSMENT__RESPONSES:
				getResponses().clear();
				getResponses().addAll((Collection<? extends Response>)newValue);
				return;
			case AssessmentPackage.ASSESSMENT__INTERVIEW_NOTES:
				getInterviewNotes().clear();
				getInterviewNotes().addAll((Collection<? extends InterviewNote>)newValue);
				return;
			case AssessmentPackage.ASSESSMENT__PLAN:
				setPlan((OdPlan)newValue);
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
			case AssessmentPackage.ASSESSMENT__INSTRUMENT:
				setInstrument(INSTRUMENT_EDEFAULT);
				return;
			case AssessmentPackage.ASSESSMENT__EDITION:
				setEdition(EDITION_EDEFAULT);
				return;
			case AssessmentPackage.ASSESSMENT__WAVE:
				setWave((Wave)null);
				return;
			case AssessmentPackage.ASSESSMENT__STARTED_ON:
				setStartedOn(STARTED_ON_EDEFAULT);
				return;
			case AssessmentPackage.ASSESSMENT__FINISHED_ON:
				setFinishedOn(FINISHED_ON_EDEFAULT);
				return;
			case AssessmentPackage.ASSESSMENT__NEXT_DUE_ON:
				setNextDueOn(NEXT_DUE_ON_EDEFAULT);
				return;
			case AssessmentPackage.ASSESSMENT__STEPS:
				getSteps().clear();
				return;
			case AssessmentPackage.ASSESSMENT__RESPONSES:
				getResponses().clear();
				return;
			case AssessmentPackage.ASSESSMENT__INTERVIEW_NOTES:
				getInterviewNotes().clear();
				return;
			case AssessmentPackage.ASSESSMENT__PLAN:
				setPlan((OdPlan)null);
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
			case AssessmentPackage.ASSESSMENT__INSTRUMENT:
				return INSTRUMENT_EDEFAULT == null ? instrument != null : !INSTRUMENT_EDEFAULT.equals(instrument);
			case AssessmentPackage.ASSESSMENT__EDITION:
				return EDITION_EDEFAULT == null ? edition != null : !EDITION_EDEFAULT.equals(edition);
			case AssessmentPackage.ASSESSMENT__WAVE:
				return wave != null;
			case AssessmentPackage.ASSESSMENT__STARTED_ON:
				return STARTED_ON_EDEFAULT == null ? startedOn != null : !STARTED_ON_EDEFAULT.equals(startedOn);
			case AssessmentPackage.ASSESSMENT__FINISHED_ON:
				return FINISHED_ON_EDEFAULT == null ? finishedOn != null : !FINISHED_ON_EDEFAULT.equals(finishedOn);
			case AssessmentPackage.ASSESSMENT__NEXT_DUE_ON:
				return NEXT_DUE_ON_EDEFAULT == null ? nextDueOn != null : !NEXT_DUE_ON_EDEFAULT.equals(nextDueOn);
			case AssessmentPackage.ASSESSMENT__STEPS:
				return steps != null && !steps.isEmpty();
			case AssessmentPackage.ASSESSMENT__RESPONSES:
				return responses != null && !responses.isEmpty();
			case AssessmentPackage.ASSESSMENT__INTERVIEW_NOTES:
				return interviewNotes != null && !interviewNotes.isEmpty();
			case AssessmentPackage.ASSESSMENT__PLAN:
				return plan != null;
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
		result.append(", edition: ");
		result.append(edition);
		result.append(", startedOn: ");
		result.append(startedOn);
		result.append(", finishedOn: ");
		result.append(finishedOn);
		result.append(", nextDueOn: ");
		result.append(nextDueOn);
		result.append(')');
		return result.toString();
	}

} //AssessmentImpl
