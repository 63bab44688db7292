/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.assessment.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

import org.parapet.model.assessment.AssessmentPackage;
import org.parapet.model.assessment.InterviewNote;
import org.parapet.model.assessment.Participant;
import org.parapet.model.assessment.Theme;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Interview Note</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.assessment.impl.InterviewNoteImpl#getParticipant <em>Participant</em>}</li>
 *   <li>{@link org.parapet.model.assessment.impl.InterviewNoteImpl#getPrompt <em>Prompt</em>}</li>
 *   <li>{@link org.parapet.model.assessment.impl.InterviewNoteImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.parapet.model.assessment.impl.InterviewNoteImpl#getThemes <em>Themes</em>}</li>
 *   <li>{@link org.parapet.model.assessment.impl.InterviewNoteImpl#getNotedOn <em>Noted On</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InterviewNoteImpl extends IdentifiedImpl implements InterviewNote {
	/**
	 * The cached value of the '{@link #getParticipant() <em>Participant</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParticipant()
	 * @generated
	 * @ordered
	 */
	protected Participant participant;

	/**
	 * The default value of the '{@link #getPrompt() <em>Prompt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrompt()
	 * @generated
	 * @ordered
	 */
	protected static final String PROMPT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPrompt() <em>Prompt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrompt()
	 * @generated
	 * @ordered
	 */
	protected String prompt = PROMPT_EDEFAULT;

	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getThemes() <em>Themes</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThemes()
	 * @generated
	 * @ordered
	 */
	protected EList<Theme> themes;

	/**
	 * The default value of the '{@link #getNotedOn() <em>Noted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate NOTED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNotedOn() <em>Noted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate notedOn = NOTED_ON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InterviewNoteImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AssessmentPackage.Literals.INTERVIEW_NOTE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Participant getParticipant() {
		return participant;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParticipant(Participant newParticipant) {
		Participant oldParticipant = participant;
		participant = newParticipant;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.INTERVIEW_NOTE__PARTICIPANT, oldParticipant, participant));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPrompt() {
		return prompt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrompt(String newPrompt) {
		String oldPrompt = prompt;
		prompt = newPrompt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.INTERVIEW_NOTE__PROMPT, oldPrompt, prompt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.INTERVIEW_NOTE__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Theme> getThemes() {
		if (themes == null) {
			themes = new EObjectEList<Theme>(Theme.class, this, AssessmentPackage.INTERVIEW_NOTE__THEMES);
		}
		return themes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getNotedOn() {
		return notedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotedOn(LocalDate newNotedOn) {
		LocalDate oldNotedOn = notedOn;
		notedOn = newNotedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.INTERVIEW_NOTE__NOTED_ON, oldNotedOn, notedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AssessmentPackage.INTERVIEW_NOTE__PARTICIPANT:
				return getParticipant();
			case AssessmentPackage.INTERVIEW_NOTE__PROMPT:
				return getPrompt();
			case AssessmentPackage.INTERVIEW_NOTE__TEXT:
				return getText();
			case AssessmentPackage.INTERVIEW_NOTE__THEMES:
				return getThemes();
			case AssessmentPackage.INTERVIEW_NOTE__NOTED_ON:
				return getNotedOn();
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
			case AssessmentPackage.INTERVIEW_NOTE__PARTICIPANT:
				setParticipant((Participant)newValue);
				return;
			case AssessmentPackage.INTERVIEW_NOTE__PROMPT:
				setPrompt((String)newValue);
				return;
			case AssessmentPackage.INTERVIEW_NOTE__TEXT:
				setText((String)newValue);
				return;
			case AssessmentPackage.INTERVIEW_NOTE__THEMES:
				getThemes().clear();
				getThemes().addAll((Collection<? extends Theme>)newValue);
				return;
			case AssessmentPackage.INTERVIEW_NOTE__NOTED_ON:
				setNotedOn((LocalDate)newValue);
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
			case AssessmentPackage.INTERVIEW_NOTE__PARTICIPANT:
				setParticipant((Participant)null);
				return;
			case AssessmentPackage.INTERVIEW_NOTE__PROMPT:
				setPrompt(PROMPT_EDEFAULT);
				return;
			case AssessmentPackage.INTERVIEW_NOTE__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case AssessmentPackage.INTERVIEW_NOTE__THEMES:
				getThemes().clear();
				return;
			case AssessmentPackage.INTERVIEW_NOTE__NOTED_ON:
				setNotedOn(NOTED_ON_EDEFAULT);
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
			case AssessmentPackage.INTERVIEW_NOTE__PARTICIPANT:
				return participant != null;
			case AssessmentPackage.INTERVIEW_NOTE__PROMPT:
				return PROMPT_EDEFAULT == null ? prompt != null : !PROMPT_EDEFAULT.equals(prompt);
			case AssessmentPackage.INTERVIEW_NOTE__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case AssessmentPackage.INTERVIEW_NOTE__THEMES:
				return themes != null && !themes.isEmpty();
			case AssessmentPackage.INTERVIEW_NOTE__NOTED_ON:
				return NOTED_ON_EDEFAULT == null ? notedOn != null : !NOTED_ON_EDEFAULT.equals(notedOn);
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
		result.append(" (prompt: ");
		result.append(prompt);
		result.append(", text: ");
		result.append(text);
		result.append(", notedOn: ");
		result.append(notedOn);
		result.append(')');
		return result.toString();
	}

} //InterviewNoteImpl
