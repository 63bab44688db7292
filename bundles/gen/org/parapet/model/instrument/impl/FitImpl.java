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

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.parapet.model.instrument.Administration;
import org.parapet.model.instrument.Fit;
import org.parapet.model.instrument.InstrumentPackage;
import org.parapet.model.instrument.PartneringKind;
import org.parapet.model.instrument.Stage;
import org.parapet.model.instrument.Yield;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Fit</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.instrument.impl.FitImpl#getStages <em>Stages</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.FitImpl#getKinds <em>Kinds</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.FitImpl#getRespondents <em>Respondents</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.FitImpl#getMinimumParticipants <em>Minimum Participants</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.FitImpl#getMinutes <em>Minutes</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.FitImpl#getAdministrations <em>Administrations</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.FitImpl#getYields <em>Yields</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.FitImpl#getNotes <em>Notes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FitImpl extends MinimalEObjectImpl.Container implements Fit {
	/**
	 * The cached value of the '{@link #getStages() <em>Stages</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStages()
	 * @generated
	 * @ordered
	 */
	protected EList<Stage> stages;

	/**
	 * The cached value of the '{@link #getKinds() <em>Kinds</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKinds()
	 * @generated
	 * @ordered
	 */
	protected EList<PartneringKind> kinds;

	/**
	 * The default value of the '{@link #getRespondents() <em>Respondents</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRespondents()
	 * @generated
	 * @ordered
	 */
	protected static final String RESPONDENTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRespondents() <em>Respondents</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRespondents()
	 * @generated
	 * @ordered
	 */
	protected String respondents = RESPONDENTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinimumParticipants() <em>Minimum Participants</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumParticipants()
	 * @generated
	 * @ordered
	 */
	protected static final int MINIMUM_PARTICIPANTS_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getMinimumParticipants() <em>Minimum Participants</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimumParticipants()
	 * @generated
	 * @ordered
	 */
	protected int minimumParticipants = MINIMUM_PARTICIPANTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinutes() <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinutes()
	 * @generated
	 * @ordered
	 */
	protected static final int MINUTES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMinutes() <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinutes()
	 * @generated
	 * @ordered
	 */
	protected int minutes = MINUTES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAdministrations() <em>Administrations</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdministrations()
	 * @generated
	 * @ordered
	 */
	protected EList<Administration> administrations;

	/**
	 * The cached value of the '{@link #getYields() <em>Yields</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYields()
	 * @generated
	 * @ordered
	 */
	protected EList<Yield> yields;

	/**
	 * The default value of the '{@link #getNotes() <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNotes() <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected String notes = NOTES_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FitImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.FIT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Stage> getStages() {
		if (stages == null) {
			stages = new EDataTypeUniqueEList<Stage>(Stage.class, this, InstrumentPackage.FIT__STAGES);
		}
		return stages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PartneringKind> getKinds() {
		if (kinds == null) {
			kinds = new EDataTypeUniqueEList<PartneringKind>(PartneringKind.class, this, InstrumentPackage.FIT__KINDS);
		}
		return kinds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRespondents() {
		return respondents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRespondents(String newRespondents) {
		String oldRespondents = respondents;
		respondents = newRespondents;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.FIT__RESPONDENTS, oldRespondents, respondents));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMinimumParticipants() {
		return minimumParticipants;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimumParticipants(int newMinimumParticipants) {
		int oldMinimumParticipants = minimumParticipants;
		minimumParticipants = newMinimumParticipants;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.FIT__MINIMUM_PARTICIPANTS, oldMinimumParticipants, minimumParticipants));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMinutes() {
		return minutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinutes(int newMinutes) {
		int oldMinutes = minutes;
		minutes = newMinutes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.FIT__MINUTES, oldMinutes, minutes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Administration> getAdministrations() {
		if (administrations == null) {
			administrations = new EDataTypeUniqueEList<Administration>(Administration.class, this, InstrumentPackage.FIT__ADMINISTRATIONS);
		}
		return administrations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Yield> getYields() {
		if (yields == null) {
			yields = new EDataTypeUniqueEList<Yield>(Yield.class, this, InstrumentPackage.FIT__YIELDS);
		}
		return yields;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNotes() {
		return notes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotes(String newNotes) {
		String oldNotes = notes;
		notes = newNotes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.FIT__NOTES, oldNotes, notes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case InstrumentPackage.FIT__STAGES:
				return getStages();
			case InstrumentPackage.FIT__KINDS:
				return getKinds();
			case InstrumentPackage.FIT__RESPONDENTS:
				return getRespondents();
			case InstrumentPackage.FIT__MINIMUM_PARTICIPANTS:
				return getMinimumParticipants();
			case InstrumentPackage.FIT__MINUTES:
				return getMinutes();
			case InstrumentPackage.FIT__ADMINISTRATIONS:
				return getAdministrations();
			case InstrumentPackage.FIT__YIELDS:
				return getYields();
			case InstrumentPackage.FIT__NOTES:
				return getNotes();
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
			case InstrumentPackage.FIT__STAGES:
				getStages().clear();
				getStages().addAll((Collection<? extends Stage>)newValue);
				return;
			case InstrumentPackage.FIT__KINDS:
				getKinds().clear();
				getKinds().addAll((Collection<? extends PartneringKind>)newValue);
				return;
			case InstrumentPackage.FIT__RESPONDENTS:
				setRespondents((String)newValue);
				return;
			case InstrumentPackage.FIT__MINIMUM_PARTICIPANTS:
				setMinimumParticipants((Integer)newValue);
				return;
			case InstrumentPackage.FIT__MINUTES:
				setMinutes((Integer)newValue);
				return;
			case InstrumentPackage.FIT__ADMINISTRATIONS:
				getAdministrations().clear();
				getAdministrations().addAll((Collection<? extends Administration>)newValue);
				return;
			case InstrumentPackage.FIT__YIELDS:
				getYields().clear();
				getYields().addAll((Collection<? extends Yield>)newValue);
				return;
			case InstrumentPackage.FIT__NOTES:
				setNotes((String)newValue);
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
			case InstrumentPackage.FIT__STAGES:
				getStages().clear();
				return;
			case InstrumentPackage.FIT__KINDS:
				getKinds().clear();
				return;
			case InstrumentPackage.FIT__RESPONDENTS:
				setRespondents(RESPONDENTS_EDEFAULT);
				return;
			case InstrumentPackage.FIT__MINIMUM_PARTICIPANTS:
				setMinimumParticipants(MINIMUM_PARTICIPANTS_EDEFAULT);
				return;
			case InstrumentPackage.FIT__MINUTES:
				setMinutes(MINUTES_EDEFAULT);
				return;
			case InstrumentPackage.FIT__ADMINISTRATIONS:
				getAdministrations().clear();
				return;
			case InstrumentPackage.FIT__YIELDS:
				getYields().clear();
				return;
			case InstrumentPackage.FIT__NOTES:
				setNotes(NOTES_EDEFAULT);
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
			case InstrumentPackage.FIT__STAGES:
				return stages != null && !stages.isEmpty();
			case InstrumentPackage.FIT__KINDS:
				return kinds != null && !kinds.isEmpty();
			case InstrumentPackage.FIT__RESPONDENTS:
				return RESPONDENTS_EDEFAULT == null ? respondents != null : !RESPONDENTS_EDEFAULT.equals(respondents);
			case InstrumentPackage.FIT__MINIMUM_PARTICIPANTS:
				return minimumParticipants != MINIMUM_PARTICIPANTS_EDEFAULT;
			case InstrumentPackage.FIT__MINUTES:
				return minutes != MINUTES_EDEFAULT;
			case InstrumentPackage.FIT__ADMINISTRATIONS:
				return administrations != null && !administrations.isEmpty();
			case InstrumentPackage.FIT__YIELDS:
				return yields != null && !yields.isEmpty();
			case InstrumentPackage.FIT__NOTES:
				return NOTES_EDEFAULT == null ? notes != null : !NOTES_EDEFAULT.equals(notes);
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
		result.append(" (stages: ");
		result.append(stages);
		result.append(", kinds: ");
		result.append(kinds);
		result.append(", respondents: ");
		result.append(respondents);
		result.append(", minimumParticipants: ");
		result.append(minimumParticipants);
		result.append(", minutes: ");
		result.append(minutes);
		result.append(", administrations: ");
		result.append(administrations);
		result.append(", yields: ");
		result.append(yields);
		result.append(", notes: ");
		result.append(notes);
		result.append(')');
		return result.toString();
	}

} //FitImpl
