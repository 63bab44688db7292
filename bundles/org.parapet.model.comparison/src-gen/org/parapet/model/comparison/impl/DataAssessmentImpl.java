/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.comparison.impl;

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

import org.parapet.model.comparison.ComparisonPackage;
import org.parapet.model.comparison.DataAssessment;
import org.parapet.model.comparison.DataGroup;
import org.parapet.model.comparison.DataLoose;
import org.parapet.model.comparison.DataRespondent;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Data Assessment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.comparison.impl.DataAssessmentImpl#getPartnership <em>Partnership</em>}</li>
 *   <li>{@link org.parapet.model.comparison.impl.DataAssessmentImpl#getPartnershipName <em>Partnership Name</em>}</li>
 *   <li>{@link org.parapet.model.comparison.impl.DataAssessmentImpl#isMadeUp <em>Made Up</em>}</li>
 *   <li>{@link org.parapet.model.comparison.impl.DataAssessmentImpl#getAssessment <em>Assessment</em>}</li>
 *   <li>{@link org.parapet.model.comparison.impl.DataAssessmentImpl#getInstrument <em>Instrument</em>}</li>
 *   <li>{@link org.parapet.model.comparison.impl.DataAssessmentImpl#getEdition <em>Edition</em>}</li>
 *   <li>{@link org.parapet.model.comparison.impl.DataAssessmentImpl#getWave <em>Wave</em>}</li>
 *   <li>{@link org.parapet.model.comparison.impl.DataAssessmentImpl#getWaveOrder <em>Wave Order</em>}</li>
 *   <li>{@link org.parapet.model.comparison.impl.DataAssessmentImpl#getFinishedOn <em>Finished On</em>}</li>
 *   <li>{@link org.parapet.model.comparison.impl.DataAssessmentImpl#getMinimum <em>Minimum</em>}</li>
 *   <li>{@link org.parapet.model.comparison.impl.DataAssessmentImpl#getParticipants <em>Participants</em>}</li>
 *   <li>{@link org.parapet.model.comparison.impl.DataAssessmentImpl#getBlankResponses <em>Blank Responses</em>}</li>
 *   <li>{@link org.parapet.model.comparison.impl.DataAssessmentImpl#isFollowed <em>Followed</em>}</li>
 *   <li>{@link org.parapet.model.comparison.impl.DataAssessmentImpl#getWithheld <em>Withheld</em>}</li>
 *   <li>{@link org.parapet.model.comparison.impl.DataAssessmentImpl#getOrganisations <em>Organisations</em>}</li>
 *   <li>{@link org.parapet.model.comparison.impl.DataAssessmentImpl#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.parapet.model.comparison.impl.DataAssessmentImpl#getRespondents <em>Respondents</em>}</li>
 *   <li>{@link org.parapet.model.comparison.impl.DataAssessmentImpl#getLoose <em>Loose</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DataAssessmentImpl extends MinimalEObjectImpl.Container implements DataAssessment {
	/**
	 * The default value of the '{@link #getPartnership() <em>Partnership</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartnership()
	 * @generated
	 * @ordered
	 */
	protected static final String PARTNERSHIP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPartnership() <em>Partnership</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartnership()
	 * @generated
	 * @ordered
	 */
	protected String partnership = PARTNERSHIP_EDEFAULT;

	/**
	 * The default value of the '{@link #getPartnershipName() <em>Partnership Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartnershipName()
	 * @generated
	 * @ordered
	 */
	protected static final String PARTNERSHIP_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPartnershipName() <em>Partnership Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartnershipName()
	 * @generated
	 * @ordered
	 */
	protected String partnershipName = PARTNERSHIP_NAME_EDEFAULT;

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
	 * The default value of the '{@link #getWaveOrder() <em>Wave Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaveOrder()
	 * @generated
	 * @ordered
	 */
	protected static final int WAVE_ORDER_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getWaveOrder() <em>Wave Order</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaveOrder()
	 * @generated
	 * @ordered
	 */
	protected int waveOrder = WAVE_ORDER_EDEFAULT;

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
	 * The default value of the '{@link #getMinimum() <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimum()
	 * @generated
	 * @ordered
	 */
	protected static final int MINIMUM_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getMinimum() <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinimum()
	 * @generated
	 * @ordered
	 */
	protected int minimum = MINIMUM_EDEFAULT;

	/**
	 * The default value of the '{@link #getParticipants() <em>Participants</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParticipants()
	 * @generated
	 * @ordered
	 */
	protected static final int PARTICIPANTS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getParticipants() <em>Participants</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParticipants()
	 * @generated
	 * @ordered
	 */
	protected int participants = PARTICIPANTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getBlankResponses() <em>Blank Responses</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlankResponses()
	 * @generated
	 * @ordered
	 */
	protected static final int BLANK_RESPONSES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getBlankResponses() <em>Blank Responses</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlankResponses()
	 * @generated
	 * @ordered
	 */
	protected int blankResponses = BLANK_RESPONSES_EDEFAULT;

	/**
	 * The default value of the '{@link #isFollowed() <em>Followed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFollowed()
	 * @generated
	 * @ordered
	 */
	protected static final boolean FOLLOWED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isFollowed() <em>Followed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFollowed()
	 * @generated
	 * @ordered
	 */
	protected boolean followed = FOLLOWED_EDEFAULT;

	/**
	 * The default value of the '{@link #getWithheld() <em>Withheld</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWithheld()
	 * @generated
	 * @ordered
	 */
	protected static final String WITHHELD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWithheld() <em>Withheld</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWithheld()
	 * @generated
	 * @ordered
	 */
	protected String withheld = WITHHELD_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOrganisations() <em>Organisations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganisations()
	 * @generated
	 * @ordered
	 */
	protected EList<DataGroup> organisations;

	/**
	 * The cached value of the '{@link #getRoles() <em>Roles</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRoles()
	 * @generated
	 * @ordered
	 */
	protected EList<DataGroup> roles;

	/**
	 * The cached value of the '{@link #getRespondents() <em>Respondents</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRespondents()
	 * @generated
	 * @ordered
	 */
	protected EList<DataRespondent> respondents;

	/**
	 * The cached value of the '{@link #getLoose() <em>Loose</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLoose()
	 * @generated
	 * @ordered
	 */
	protected EList<DataLoose> loose;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DataAssessmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ComparisonPackage.Literals.DATA_ASSESSMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPartnership() {
		return partnership;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPartnership(String newPartnership) {
		String oldPartnership = partnership;
		partnership = newPartnership;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ComparisonPackage.DATA_ASSESSMENT__PARTNERSHIP, oldPartnership, partnership));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPartnershipName() {
		return partnershipName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPartnershipName(String newPartnershipName) {
		String oldPartnershipName = partnershipName;
		partnershipName = newPartnershipName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ComparisonPackage.DATA_ASSESSMENT__PARTNERSHIP_NAME, oldPartnershipName, partnershipName));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ComparisonPackage.DATA_ASSESSMENT__MADE_UP, oldMadeUp, madeUp));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ComparisonPackage.DATA_ASSESSMENT__ASSESSMENT, oldAssessment, assessment));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ComparisonPackage.DATA_ASSESSMENT__INSTRUMENT, oldInstrument, instrument));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ComparisonPackage.DATA_ASSESSMENT__EDITION, oldEdition, edition));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ComparisonPackage.DATA_ASSESSMENT__WAVE, oldWave, wave));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getWaveOrder() {
		return waveOrder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWaveOrder(int newWaveOrder) {
		int oldWaveOrder = waveOrder;
		waveOrder = newWaveOrder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ComparisonPackage.DATA_ASSESSMENT__WAVE_ORDER, oldWaveOrder, waveOrder));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ComparisonPackage.DATA_ASSESSMENT__FINISHED_ON, oldFinishedOn, finishedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMinimum() {
		return minimum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinimum(int newMinimum) {
		int oldMinimum = minimum;
		minimum = newMinimum;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ComparisonPackage.DATA_ASSESSMENT__MINIMUM, oldMinimum, minimum));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getParticipants() {
		return participants;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParticipants(int newParticipants) {
		int oldParticipants = participants;
		participants = newParticipants;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ComparisonPackage.DATA_ASSESSMENT__PARTICIPANTS, oldParticipants, participants));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getBlankResponses() {
		return blankResponses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBlankResponses(int newBlankResponses) {
		int oldBlankResponses = blankResponses;
		blankResponses = newBlankResponses;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ComparisonPackage.DATA_ASSESSMENT__BLANK_RESPONSES, oldBlankResponses, blankResponses));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isFollowed() {
		return followed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFollowed(boolean newFollowed) {
		boolean oldFollowed = followed;
		followed = newFollowed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ComparisonPackage.DATA_ASSESSMENT__FOLLOWED, oldFollowed, followed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWithheld() {
		return withheld;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWithheld(String newWithheld) {
		String oldWithheld = withheld;
		withheld = newWithheld;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ComparisonPackage.DATA_ASSESSMENT__WITHHELD, oldWithheld, withheld));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DataGroup> getOrganisations() {
		if (organisations == null) {
			organisations = new EObjectContainmentEList<DataGroup>(DataGroup.class, this, ComparisonPackage.DATA_ASSESSMENT__ORGANISATIONS);
		}
		return organisations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DataGroup> getRoles() {
		if (roles == null) {
			roles = new EObjectContainmentEList<DataGroup>(DataGroup.class, this, ComparisonPackage.DATA_ASSESSMENT__ROLES);
		}
		return roles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DataRespondent> getRespondents() {
		if (respondents == null) {
			respondents = new EObjectContainmentEList<DataRespondent>(DataRespondent.class, this, ComparisonPackage.DATA_ASSESSMENT__RESPONDENTS);
		}
		return respondents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DataLoose> getLoose() {
		if (loose == null) {
			loose = new EObjectContainmentEList<DataLoose>(DataLoose.class, this, ComparisonPackage.DATA_ASSESSMENT__LOOSE);
		}
		return loose;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ComparisonPackage.DATA_ASSESSMENT__ORGANISATIONS:
				return ((InternalEList<?>)getOrganisations()).basicRemove(otherEnd, msgs);
			case ComparisonPackage.DATA_ASSESSMENT__ROLES:
				return ((InternalEList<?>)getRoles()).basicRemove(otherEnd, msgs);
			case ComparisonPackage.DATA_ASSESSMENT__RESPONDENTS:
				return ((InternalEList<?>)getRespondents()).basicRemove(otherEnd, msgs);
			case ComparisonPackage.DATA_ASSESSMENT__LOOSE:
				return ((InternalEList<?>)getLoose()).basicRemove(otherEnd, msgs);
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
			case ComparisonPackage.DATA_ASSESSMENT__PARTNERSHIP:
				return getPartnership();
			case ComparisonPackage.DATA_ASSESSMENT__PARTNERSHIP_NAME:
				return getPartnershipName();
			case ComparisonPackage.DATA_ASSESSMENT__MADE_UP:
				return isMadeUp();
			case ComparisonPackage.DATA_ASSESSMENT__ASSESSMENT:
				return getAssessment();
			case ComparisonPackage.DATA_ASSESSMENT__INSTRUMENT:
				return getInstrument();
			case ComparisonPackage.DATA_ASSESSMENT__EDITION:
				return getEdition();
			case ComparisonPackage.DATA_ASSESSMENT__WAVE:
				return getWave();
			case ComparisonPackage.DATA_ASSESSMENT__WAVE_ORDER:
				return getWaveOrder();
			case ComparisonPackage.DATA_ASSESSMENT__FINISHED_ON:
				return getFinishedOn();
			case ComparisonPackage.DATA_ASSESSMENT__MINIMUM:
				return getMinimum();
			case ComparisonPackage.DATA_ASSESSMENT__PARTICIPANTS:
				return getParticipants();
			case ComparisonPackage.DATA_ASSESSMENT__BLANK_RESPONSES:
				return getBlankResponses();
			case ComparisonPackage.DATA_ASSESSMENT__FOLLOWED:
				return isFollowed();
			case ComparisonPackage.DATA_ASSESSMENT__WITHHELD:
				return getWithheld();
			case ComparisonPackage.DATA_ASSESSMENT__ORGANISATIONS:
				return getOrganisations();
			case ComparisonPackage.DATA_ASSESSMENT__ROLES:
				return getRoles();
			case ComparisonPackage.DATA_ASSESSMENT__RESPONDENTS:
				return getRespondents();
			case ComparisonPackage.DATA_ASSESSMENT__LOOSE:
				return getLoose();
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
			case ComparisonPackage.DATA_ASSESSMENT__PARTNERSHIP:
				setPartnership((String)newValue);
				return;
			case ComparisonPackage.DATA_ASSESSMENT__PARTNERSHIP_NAME:
				setPartnershipName((String)newValue);
				return;
			case ComparisonPackage.DATA_ASSESSMENT__MADE_UP:
				setMadeUp((Boolean)newValue);
				return;
			case ComparisonPackage.DATA_ASSESSMENT__ASSESSMENT:
				setAssessment((String)newValue);
				return;
			case ComparisonPackage.DATA_ASSESSMENT__INSTRUMENT:
				setInstrument((String)newValue);
				return;
			case ComparisonPackage.DATA_ASSESSMENT__EDITION:
				setEdition((String)newValue);
				return;
			case ComparisonPackage.DATA_ASSESSMENT__WAVE:
				setWave((String)newValue);
				return;
			case ComparisonPackage.DATA_ASSESSMENT__WAVE_ORDER:
				setWaveOrder((Integer)newValue);
				return;
			case ComparisonPackage.DATA_ASSESSMENT__FINISHED_ON:
				setFinishedOn((LocalDate)newValue);
				return;
			case ComparisonPackage.DATA_ASSESSMENT__MINIMUM:
				setMinimum((Integer)newValue);
				return;
			case ComparisonPackage.DATA_ASSESSMENT__PARTICIPANTS:
				setParticipants((Integer)newValue);
				return;
			case ComparisonPackage.DATA_ASSESSMENT__BLANK_RESPONSES:
				setBlankResponses((Integer)newValue);
				return;
			case ComparisonPackage.DATA_ASSESSMENT__FOLLOWED:
				setFollowed((Boolean)newValue);
				return;
			case ComparisonPackage.DATA_ASSESSMENT__WITHHELD:
				setWithheld((String)newValue);
				return;
			case ComparisonPackage.DATA_ASSESSMENT__ORGANISATIONS:
				getOrganisations().clear();
				getOrganisations().addAll((Collection<? extends DataGroup>)newValue);
				return;
			case ComparisonPackage.DATA_ASSESSMENT__ROLES:
				getRoles().clear();
				getRoles().addAll((Collection<? extends DataGroup>)newValue);
				return;
			case ComparisonPackage.DATA_ASSESSMENT__RESPONDENTS:
				getRespondents().clear();
				getRespondents().addAll((Collection<? extends DataRespondent>)newValue);
				return;
			case ComparisonPackage.DATA_ASSESSMENT__LOOSE:
				getLoose().clear();
				getLoose().addAll((Collection<? extends DataLoose>)newValue);
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
			case ComparisonPackage.DATA_ASSESSMENT__PARTNERSHIP:
				setPartnership(PARTNERSHIP_EDEFAULT);
				return;
			case ComparisonPackage.DATA_ASSESSMENT__PARTNERSHIP_NAME:
				setPartnershipName(PARTNERSHIP_NAME_EDEFAULT);
				return;
			case ComparisonPackage.DATA_ASSESSMENT__MADE_UP:
				setMadeUp(MADE_UP_EDEFAULT);
				return;
			case ComparisonPackage.DATA_ASSESSMENT__ASSESSMENT:
				setAssessment(ASSESSMENT_EDEFAULT);
				return;
			case ComparisonPackage.DATA_ASSESSMENT__INSTRUMENT:
				setInstrument(INSTRUMENT_EDEFAULT);
				return;
			case ComparisonPackage.DATA_ASSESSMENT__EDITION:
				setEdition(EDITION_EDEFAULT);
				return;
			case ComparisonPackage.DATA_ASSESSMENT__WAVE:
				setWave(WAVE_EDEFAULT);
				return;
			case ComparisonPackage.DATA_ASSESSMENT__WAVE_ORDER:
				setWaveOrder(WAVE_ORDER_EDEFAULT);
				return;
			case ComparisonPackage.DATA_ASSESSMENT__FINISHED_ON:
				setFinishedOn(FINISHED_ON_EDEFAULT);
				return;
			case ComparisonPackage.DATA_ASSESSMENT__MINIMUM:
				setMinimum(MINIMUM_EDEFAULT);
				return;
			case ComparisonPackage.DATA_ASSESSMENT__PARTICIPANTS:
				setParticipants(PARTICIPANTS_EDEFAULT);
				return;
			case ComparisonPackage.DATA_ASSESSMENT__BLANK_RESPONSES:
				setBlankResponses(BLANK_RESPONSES_EDEFAULT);
				return;
			case ComparisonPackage.DATA_ASSESSMENT__FOLLOWED:
				setFollowed(FOLLOWED_EDEFAULT);
				return;
			case ComparisonPackage.DATA_ASSESSMENT__WITHHELD:
				setWithheld(WITHHELD_EDEFAULT);
				return;
			case ComparisonPackage.DATA_ASSESSMENT__ORGANISATIONS:
				getOrganisations().clear();
				return;
			case ComparisonPackage.DATA_ASSESSMENT__ROLES:
				getRoles().clear();
				return;
			case ComparisonPackage.DATA_ASSESSMENT__RESPONDENTS:
				getRespondents().clear();
				return;
			case ComparisonPackage.DATA_ASSESSMENT__LOOSE:
				getLoose().clear();
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
			case ComparisonPackage.DATA_ASSESSMENT__PARTNERSHIP:
				return PARTNERSHIP_EDEFAULT == null ? partnership != null : !PARTNERSHIP_EDEFAULT.equals(partnership);
			case ComparisonPackage.DATA_ASSESSMENT__PARTNERSHIP_NAME:
				return PARTNERSHIP_NAME_EDEFAULT == null ? partnershipName != null : !PARTNERSHIP_NAME_EDEFAULT.equals(partnershipName);
			case ComparisonPackage.DATA_ASSESSMENT__MADE_UP:
				return madeUp != MADE_UP_EDEFAULT;
			case ComparisonPackage.DATA_ASSESSMENT__ASSESSMENT:
				return ASSESSMENT_EDEFAULT == null ? assessment != null : !ASSESSMENT_EDEFAULT.equals(assessment);
			case ComparisonPackage.DATA_ASSESSMENT__INSTRUMENT:
				return INSTRUMENT_EDEFAULT == null ? instrument != null : !INSTRUMENT_EDEFAULT.equals(instrument);
			case ComparisonPackage.DATA_ASSESSMENT__EDITION:
				return EDITION_EDEFAULT == null ? edition != null : !EDITION_EDEFAULT.equals(edition);
			case ComparisonPackage.DATA_ASSESSMENT__WAVE:
				return WAVE_EDEFAULT == null ? wave != null : !WAVE_EDEFAULT.equals(wave);
			case ComparisonPackage.DATA_ASSESSMENT__WAVE_ORDER:
				return waveOrder != WAVE_ORDER_EDEFAULT;
			case ComparisonPackage.DATA_ASSESSMENT__FINISHED_ON:
				return FINISHED_ON_EDEFAULT == null ? finishedOn != null : !FINISHED_ON_EDEFAULT.equals(finishedOn);
			case ComparisonPackage.DATA_ASSESSMENT__MINIMUM:
				return minimum != MINIMUM_EDEFAULT;
			case ComparisonPackage.DATA_ASSESSMENT__PARTICIPANTS:
				return participants != PARTICIPANTS_EDEFAULT;
			case ComparisonPackage.DATA_ASSESSMENT__BLANK_RESPONSES:
				return blankResponses != BLANK_RESPONSES_EDEFAULT;
			case ComparisonPackage.DATA_ASSESSMENT__FOLLOWED:
				return followed != FOLLOWED_EDEFAULT;
			case ComparisonPackage.DATA_ASSESSMENT__WITHHELD:
				return WITHHELD_EDEFAULT == null ? withheld != null : !WITHHELD_EDEFAULT.equals(withheld);
			case ComparisonPackage.DATA_ASSESSMENT__ORGANISATIONS:
				return organisations != null && !organisations.isEmpty();
			case ComparisonPackage.DATA_ASSESSMENT__ROLES:
				return roles != null && !roles.isEmpty();
			case ComparisonPackage.DATA_ASSESSMENT__RESPONDENTS:
				return respondents != null && !respondents.isEmpty();
			case ComparisonPackage.DATA_ASSESSMENT__LOOSE:
				return loose != null && !loose.isEmpty();
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
		result.append(" (partnership: ");
		result.append(partnership);
		result.append(", partnershipName: ");
		result.append(partnershipName);
		result.append(", madeUp: ");
		result.append(madeUp);
		result.append(", assessment: ");
		result.append(assessment);
		result.append(", instrument: ");
		result.append(instrument);
		result.append(", edition: ");
		result.append(edition);
		result.append(", wave: ");
		result.append(wave);
		result.append(", waveOrder: ");
		result.append(waveOrder);
		result.append(", finishedOn: ");
		result.append(finishedOn);
		result.append(", minimum: ");
		result.append(minimum);
		result.append(", participants: ");
		result.append(participants);
		result.append(", blankResponses: ");
		result.append(blankResponses);
		result.append(", followed: ");
		result.append(followed);
		result.append(", withheld: ");
		result.append(withheld);
		result.append(')');
		return result.toString();
	}

} //DataAssessmentImpl
