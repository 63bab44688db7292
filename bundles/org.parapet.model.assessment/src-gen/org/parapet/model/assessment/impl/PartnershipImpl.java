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

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.parapet.model.assessment.Assessment;
import org.parapet.model.assessment.AssessmentPackage;
import org.parapet.model.assessment.ContextNote;
import org.parapet.model.assessment.Organisation;
import org.parapet.model.assessment.Participant;
import org.parapet.model.assessment.Partnership;
import org.parapet.model.assessment.SmallGroupAgreement;
import org.parapet.model.assessment.Theme;
import org.parapet.model.assessment.Wave;

import org.parapet.model.instrument.PartneringKind;
import org.parapet.model.instrument.Stage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Partnership</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.assessment.impl.PartnershipImpl#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.parapet.model.assessment.impl.PartnershipImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.parapet.model.assessment.impl.PartnershipImpl#isMadeUp <em>Made Up</em>}</li>
 *   <li>{@link org.parapet.model.assessment.impl.PartnershipImpl#getStage <em>Stage</em>}</li>
 *   <li>{@link org.parapet.model.assessment.impl.PartnershipImpl#getKinds <em>Kinds</em>}</li>
 *   <li>{@link org.parapet.model.assessment.impl.PartnershipImpl#getFormedOn <em>Formed On</em>}</li>
 *   <li>{@link org.parapet.model.assessment.impl.PartnershipImpl#getOrganisations <em>Organisations</em>}</li>
 *   <li>{@link org.parapet.model.assessment.impl.PartnershipImpl#getParticipants <em>Participants</em>}</li>
 *   <li>{@link org.parapet.model.assessment.impl.PartnershipImpl#getContextNotes <em>Context Notes</em>}</li>
 *   <li>{@link org.parapet.model.assessment.impl.PartnershipImpl#getThemes <em>Themes</em>}</li>
 *   <li>{@link org.parapet.model.assessment.impl.PartnershipImpl#getWaves <em>Waves</em>}</li>
 *   <li>{@link org.parapet.model.assessment.impl.PartnershipImpl#getAssessments <em>Assessments</em>}</li>
 *   <li>{@link org.parapet.model.assessment.impl.PartnershipImpl#getAgreements <em>Agreements</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PartnershipImpl extends IdentifiedImpl implements Partnership {
	/**
	 * The default value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected static final int FORMAT_VERSION_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFormatVersion() <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormatVersion()
	 * @generated
	 * @ordered
	 */
	protected int formatVersion = FORMAT_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #isMadeUp() <em>Made Up</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMadeUp()
	 * @generated
	 * @ordered
	 */
	protected static final boolean MADE_UP_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isMadeUp() <em>Made Up</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMadeUp()
	 * @generated
	 * @ordered
	 */
	protected boolean madeUp = MADE_UP_EDEFAULT;

	/**
	 * The default value of the '{@link #getStage() <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStage()
	 * @generated
	 * @ordered
	 */
	protected static final Stage STAGE_EDEFAULT = Stage.CONSIDERING;

	/**
	 * The cached value of the '{@link #getStage() <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStage()
	 * @generated
	 * @ordered
	 */
	protected Stage stage = STAGE_EDEFAULT;

	/**
	 * This is true if the Stage attribute has been set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	protected boolean stageESet;

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
	 * The default value of the '{@link #getFormedOn() <em>Formed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate FORMED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFormedOn() <em>Formed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate formedOn = FORMED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOrganisations() <em>Organisations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganisations()
	 * @generated
	 * @ordered
	 */
	protected EList<Organisation> organisations;

	/**
	 * The cached value of the '{@link #getParticipants() <em>Participants</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParticipants()
	 * @generated
	 * @ordered
	 */
	protected EList<Participant> participants;

	/**
	 * The cached value of the '{@link #getContextNotes() <em>Context Notes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContextNotes()
	 * @generated
	 * @ordered
	 */
	protected EList<ContextNote> contextNotes;

	/**
	 * The cached value of the '{@link #getThemes() <em>Themes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThemes()
	 * @generated
	 * @ordered
	 */
	protected EList<Theme> themes;

	/**
	 * The cached value of the '{@link #getWaves() <em>Waves</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaves()
	 * @generated
	 * @ordered
	 */
	protected EList<Wave> waves;

	/**
	 * The cached value of the '{@link #getAssessments() <em>Assessments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssessments()
	 * @generated
	 * @ordered
	 */
	protected EList<Assessment> assessments;

	/**
	 * The cached value of the '{@link #getAgreements() <em>Agreements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgreements()
	 * @generated
	 * @ordered
	 */
	protected EList<SmallGroupAgreement> agreements;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PartnershipImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AssessmentPackage.Literals.PARTNERSHIP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFormatVersion() {
		return formatVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormatVersion(int newFormatVersion) {
		int oldFormatVersion = formatVersion;
		formatVersion = newFormatVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.PARTNERSHIP__FORMAT_VERSION, oldFormatVersion, formatVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.PARTNERSHIP__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isMadeUp() {
		return madeUp;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMadeUp(boolean newMadeUp) {
		boolean oldMadeUp = madeUp;
		madeUp = newMadeUp;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.PARTNERSHIP__MADE_UP, oldMadeUp, madeUp));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Stage getStage() {
		return stage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStage(Stage newStage) {
		Stage oldStage = stage;
		stage = newStage == null ? STAGE_EDEFAULT : newStage;
		boolean oldStageESet = stageESet;
		stageESet = true;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.PARTNERSHIP__STAGE, oldStage, stage, !oldStageESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void unsetStage() {
		Stage oldStage = stage;
		boolean oldStageESet = stageESet;
		stage = STAGE_EDEFAULT;
		stageESet = false;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.UNSET, AssessmentPackage.PARTNERSHIP__STAGE, oldStage, STAGE_EDEFAULT, oldStageESet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSetStage() {
		return stageESet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PartneringKind> getKinds() {
		if (kinds == null) {
			kinds = new EDataTypeUniqueEList<PartneringKind>(PartneringKind.class, this, AssessmentPackage.PARTNERSHIP__KINDS);
		}
		return kinds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getFormedOn() {
		return formedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormedOn(LocalDate newFormedOn) {
		LocalDate oldFormedOn = formedOn;
		formedOn = newFormedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.PARTNERSHIP__FORMED_ON, oldFormedOn, formedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Organisation> getOrganisations() {
		if (organisations == null) {
			organisations = new EObjectContainmentEList<Organisation>(Organisation.class, this, AssessmentPackage.PARTNERSHIP__ORGANISATIONS);
		}
		return organisations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Participant> getParticipants() {
		if (participants == null) {
			participants = new EObjectContainmentEList<Participant>(Participant.class, this, AssessmentPackage.PARTNERSHIP__PARTICIPANTS);
		}
		return participants;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ContextNote> getContextNotes() {
		if (contextNotes == null) {
			contextNotes = new EObjectContainmentEList<ContextNote>(ContextNote.class, this, AssessmentPackage.PARTNERSHIP__CONTEXT_NOTES);
		}
		return contextNotes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Theme> getThemes() {
		if (themes == null) {
			themes = new EObjectContainmentEList<Theme>(Theme.class, this, AssessmentPackage.PARTNERSHIP__THEMES);
		}
		return themes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Wave> getWaves() {
		if (waves == null) {
			waves = new EObjectContainmentEList<Wave>(Wave.class, this, AssessmentPackage.PARTNERSHIP__WAVES);
		}
		return waves;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Assessment> getAssessments() {
		if (assessments == null) {
			assessments = new EObjectContainmentEList<Assessment>(Assessment.class, this, AssessmentPackage.PARTNERSHIP__ASSESSMENTS);
		}
		return assessments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SmallGroupAgreement> getAgreements() {
		if (agreements == null) {
			agreements = new EObjectContainmentEList<SmallGroupAgreement>(SmallGroupAgreement.class, this, AssessmentPackage.PARTNERSHIP__AGREEMENTS);
		}
		return agreements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case AssessmentPackage.PARTNERSHIP__ORGANISATIONS:
				return ((InternalEList<?>)getOrganisations()).basicRemove(otherEnd, msgs);
			case AssessmentPackage.PARTNERSHIP__PARTICIPANTS:
				return ((InternalEList<?>)getParticipants()).basicRemove(otherEnd, msgs);
			case AssessmentPackage.PARTNERSHIP__CONTEXT_NOTES:
				return ((InternalEList<?>)getContextNotes()).basicRemove(otherEnd, msgs);
			case AssessmentPackage.PARTNERSHIP__THEMES:
				return ((InternalEList<?>)getThemes()).basicRemove(otherEnd, msgs);
			case AssessmentPackage.PARTNERSHIP__WAVES:
				return ((InternalEList<?>)getWaves()).basicRemove(otherEnd, msgs);
			case AssessmentPackage.PARTNERSHIP__ASSESSMENTS:
				return ((InternalEList<?>)getAssessments()).basicRemove(otherEnd, msgs);
			case AssessmentPackage.PARTNERSHIP__AGREEMENTS:
				return ((InternalEList<?>)getAgreements()).basicRemove(otherEnd, msgs);
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
			case AssessmentPackage.PARTNERSHIP__FORMAT_VERSION:
				return getFormatVersion();
			case AssessmentPackage.PARTNERSHIP__NAME:
				return getName();
			case AssessmentPackage.PARTNERSHIP__MADE_UP:
				return isMadeUp();
			case AssessmentPackage.PARTNERSHIP__STAGE:
				return getStage();
			case AssessmentPackage.PARTNERSHIP__KINDS:
				return getKinds();
			case AssessmentPackage.PARTNERSHIP__FORMED_ON:
				return getFormedOn();
			case AssessmentPackage.PARTNERSHIP__ORGANISATIONS:
				return getOrganisations();
			case AssessmentPackage.PARTNERSHIP__PARTICIPANTS:
				return getParticipants();
			case AssessmentPackage.PARTNERSHIP__CONTEXT_NOTES:
				return getContextNotes();
			case AssessmentPackage.PARTNERSHIP__THEMES:
				return getThemes();
			case AssessmentPackage.PARTNERSHIP__WAVES:
				return getWaves();
			case AssessmentPackage.PARTNERSHIP__ASSESSMENTS:
				return getAssessments();
			case AssessmentPackage.PARTNERSHIP__AGREEMENTS:
				return getAgreements();
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
			case AssessmentPackage.PARTNERSHIP__FORMAT_VERSION:
				setFormatVersion((Integer)newValue);
				return;
			case AssessmentPackage.PARTNERSHIP__NAME:
				setName((String)newValue);
				return;
			case AssessmentPackage.PARTNERSHIP__MADE_UP:
				setMadeUp((Boolean)newValue);
				return;
			case AssessmentPackage.PARTNERSHIP__STAGE:
				setStage((Stage)newValue);
				return;
			case AssessmentPackage.PARTNERSHIP__KINDS:
				getKinds().clear();
				getKinds().addAll((Collection<? extends PartneringKind>)newValue);
				return;
			case AssessmentPackage.PARTNERSHIP__FORMED_ON:
				setFormedOn((LocalDate)newValue);
				return;
			case AssessmentPackage.PARTNERSHIP__ORGANISATIONS:
				getOrganisations().clear();
				getOrganisations().addAll((Collection<? extends Organisation>)newValue);
				return;
			case AssessmentPackage.PARTNERSHIP__PARTICIPANTS:
				getParticipants().clear();
				getParticipants().addAll((Collection<? extends Participant>)newValue);
				return;
			case AssessmentPackage.PARTNERSHIP__CONTEXT_NOTES:
				getContextNotes().clear();
				getContextNotes().addAll((Collection<? extends ContextNote>)newValue);
				return;
			case AssessmentPackage.PARTNERSHIP__THEMES:
				getThemes().clear();
				getThemes().addAll((Collection<? extends Theme>)newValue);
				return;
			case AssessmentPackage.PARTNERSHIP__WAVES:
				getWaves().clear();
				getWaves().addAll((Collection<? extends Wave>)newValue);
				return;
			case AssessmentPackage.PARTNERSHIP__ASSESSMENTS:
				getAssessments().clear();
				getAssessments().addAll((Collection<? extends Assessment>)newValue);
				return;
			case AssessmentPackage.PARTNERSHIP__AGREEMENTS:
				getAgreements().clear();
				getAgreements().addAll((Collection<? extends SmallGroupAgreement>)newValue);
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
			case AssessmentPackage.PARTNERSHIP__FORMAT_VERSION:
				setFormatVersion(FORMAT_VERSION_EDEFAULT);
				return;
			case AssessmentPackage.PARTNERSHIP__NAME:
				setName(NAME_EDEFAULT);
				return;
			case AssessmentPackage.PARTNERSHIP__MADE_UP:
				setMadeUp(MADE_UP_EDEFAULT);
				return;
			case AssessmentPackage.PARTNERSHIP__STAGE:
				unsetStage();
				return;
			case AssessmentPackage.PARTNERSHIP__KINDS:
				getKinds().clear();
				return;
			case AssessmentPackage.PARTNERSHIP__FORMED_ON:
				setFormedOn(FORMED_ON_EDEFAULT);
				return;
			case AssessmentPackage.PARTNERSHIP__ORGANISATIONS:
				getOrganisations().clear();
				return;
			case AssessmentPackage.PARTNERSHIP__PARTICIPANTS:
				getParticipants().clear();
				return;
			case AssessmentPackage.PARTNERSHIP__CONTEXT_NOTES:
				getContextNotes().clear();
				return;
			case AssessmentPackage.PARTNERSHIP__THEMES:
				getThemes().clear();
				return;
			case AssessmentPackage.PARTNERSHIP__WAVES:
				getWaves().clear();
				return;
			case AssessmentPackage.PARTNERSHIP__ASSESSMENTS:
				getAssessments().clear();
				return;
			case AssessmentPackage.PARTNERSHIP__AGREEMENTS:
				getAgreements().clear();
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
			case AssessmentPackage.PARTNERSHIP__FORMAT_VERSION:
				return formatVersion != FORMAT_VERSION_EDEFAULT;
			case AssessmentPackage.PARTNERSHIP__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case AssessmentPackage.PARTNERSHIP__MADE_UP:
				return madeUp != MADE_UP_EDEFAULT;
			case AssessmentPackage.PARTNERSHIP__STAGE:
				return isSetStage();
			case AssessmentPackage.PARTNERSHIP__KINDS:
				return kinds != null && !kinds.isEmpty();
			case AssessmentPackage.PARTNERSHIP__FORMED_ON:
				return FORMED_ON_EDEFAULT == null ? formedOn != null : !FORMED_ON_EDEFAULT.equals(formedOn);
			case AssessmentPackage.PARTNERSHIP__ORGANISATIONS:
				return organisations != null && !organisations.isEmpty();
			case AssessmentPackage.PARTNERSHIP__PARTICIPANTS:
				return participants != null && !participants.isEmpty();
			case AssessmentPackage.PARTNERSHIP__CONTEXT_NOTES:
				return contextNotes != null && !contextNotes.isEmpty();
			case AssessmentPackage.PARTNERSHIP__THEMES:
				return themes != null && !themes.isEmpty();
			case AssessmentPackage.PARTNERSHIP__WAVES:
				return waves != null && !waves.isEmpty();
			case AssessmentPackage.PARTNERSHIP__ASSESSMENTS:
				return assessments != null && !assessments.isEmpty();
			case AssessmentPackage.PARTNERSHIP__AGREEMENTS:
				return agreements != null && !agreements.isEmpty();
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
		result.append(" (formatVersion: ");
		result.append(formatVersion);
		result.append(", name: ");
		result.append(name);
		result.append(", madeUp: ");
		result.append(madeUp);
		result.append(", stage: ");
		if (stageESet) result.append(stage); else result.append("<unset>");
		result.append(", kinds: ");
		result.append(kinds);
		result.append(", formedOn: ");
		result.append(formedOn);
		result.append(')');
		return result.toString();
	}

} //PartnershipImpl
