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

import org.parapet.model.instrument.Basis;
import org.parapet.model.instrument.InstrumentPackage;
import org.parapet.model.instrument.Option;
import org.parapet.model.instrument.ResponseScale;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Response Scale</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.instrument.impl.ResponseScaleImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.ResponseScaleImpl#getQuestion <em>Question</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.ResponseScaleImpl#getOptions <em>Options</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.ResponseScaleImpl#getScoreBasis <em>Score Basis</em>}</li>
 *   <li>{@link org.parapet.model.instrument.impl.ResponseScaleImpl#getScoreNote <em>Score Note</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ResponseScaleImpl extends CodedImpl implements ResponseScale {
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
	 * The default value of the '{@link #getQuestion() <em>Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuestion()
	 * @generated
	 * @ordered
	 */
	protected static final String QUESTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getQuestion() <em>Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuestion()
	 * @generated
	 * @ordered
	 */
	protected String question = QUESTION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOptions() <em>Options</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOptions()
	 * @generated
	 * @ordered
	 */
	protected EList<Option> options;

	/**
	 * The default value of the '{@link #getScoreBasis() <em>Score Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScoreBasis()
	 * @generated
	 * @ordered
	 */
	protected static final Basis SCORE_BASIS_EDEFAULT = Basis.SOURCE;

	/**
	 * The cached value of the '{@link #getScoreBasis() <em>Score Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScoreBasis()
	 * @generated
	 * @ordered
	 */
	protected Basis scoreBasis = SCORE_BASIS_EDEFAULT;

	/**
	 * The default value of the '{@link #getScoreNote() <em>Score Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScoreNote()
	 * @generated
	 * @ordered
	 */
	protected static final String SCORE_NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScoreNote() <em>Score Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScoreNote()
	 * @generated
	 * @ordered
	 */
	protected String scoreNote = SCORE_NOTE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ResponseScaleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.RESPONSE_SCALE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.RESPONSE_SCALE__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getQuestion() {
		return question;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuestion(String newQuestion) {
		String oldQuestion = question;
		question = newQuestion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.RESPONSE_SCALE__QUESTION, oldQuestion, question));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Option> getOptions() {
		if (options == null) {
			options = new EObjectContainmentEList<Option>(Option.class, this, InstrumentPackage.RESPONSE_SCALE__OPTIONS);
		}
		return options;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Basis getScoreBasis() {
		return scoreBasis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScoreBasis(Basis newScoreBasis) {
		Basis oldScoreBasis = scoreBasis;
		scoreBasis = newScoreBasis == null ? SCORE_BASIS_EDEFAULT : newScoreBasis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.RESPONSE_SCALE__SCORE_BASIS, oldScoreBasis, scoreBasis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getScoreNote() {
		return scoreNote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScoreNote(String newScoreNote) {
		String oldScoreNote = scoreNote;
		scoreNote = newScoreNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.RESPONSE_SCALE__SCORE_NOTE, oldScoreNote, scoreNote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case InstrumentPackage.RESPONSE_SCALE__OPTIONS:
				return ((InternalEList<?>)getOptions()).basicRemove(otherEnd, msgs);
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
			case InstrumentPackage.RESPONSE_SCALE__TITLE:
				return getTitle();
			case InstrumentPackage.RESPONSE_SCALE__QUESTION:
				return getQuestion();
			case InstrumentPackage.RESPONSE_SCALE__OPTIONS:
				return getOptions();
			case InstrumentPackage.RESPONSE_SCALE__SCORE_BASIS:
				return getScoreBasis();
			case InstrumentPackage.RESPONSE_SCALE__SCORE_NOTE:
				return getScoreNote();
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
			case InstrumentPackage.RESPONSE_SCALE__TITLE:
				setTitle((String)newValue);
				return;
			case InstrumentPackage.RESPONSE_SCALE__QUESTION:
				setQuestion((String)newValue);
				return;
			case InstrumentPackage.RESPONSE_SCALE__OPTIONS:
				getOptions().clear();
				getOptions().addAll((Collection<? extends Option>)newValue);
				return;
			case InstrumentPackage.RESPONSE_SCALE__SCORE_BASIS:
				setScoreBasis((Basis)newValue);
				return;
			case InstrumentPackage.RESPONSE_SCALE__SCORE_NOTE:
				setScoreNote((String)newValue);
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
			case InstrumentPackage.RESPONSE_SCALE__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case InstrumentPackage.RESPONSE_SCALE__QUESTION:
				setQuestion(QUESTION_EDEFAULT);
				return;
			case InstrumentPackage.RESPONSE_SCALE__OPTIONS:
				getOptions().clear();
				return;
			case InstrumentPackage.RESPONSE_SCALE__SCORE_BASIS:
				setScoreBasis(SCORE_BASIS_EDEFAULT);
				return;
			case InstrumentPackage.RESPONSE_SCALE__SCORE_NOTE:
				setScoreNote(SCORE_NOTE_EDEFAULT);
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
			case InstrumentPackage.RESPONSE_SCALE__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case InstrumentPackage.RESPONSE_SCALE__QUESTION:
				return QUESTION_EDEFAULT == null ? question != null : !QUESTION_EDEFAULT.equals(question);
			case InstrumentPackage.RESPONSE_SCALE__OPTIONS:
				return options != null && !options.isEmpty();
			case InstrumentPackage.RESPONSE_SCALE__SCORE_BASIS:
				return scoreBasis != SCORE_BASIS_EDEFAULT;
			case InstrumentPackage.RESPONSE_SCALE__SCORE_NOTE:
				return SCORE_NOTE_EDEFAULT == null ? scoreNote != null : !SCORE_NOTE_EDEFAULT.equals(scoreNote);
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
		result.append(", question: ");
		result.append(question);
		result.append(", scoreBasis: ");
		result.append(scoreBasis);
		result.append(", scoreNote: ");
		result.append(scoreNote);
		result.append(')');
		return result.toString();
	}

} //ResponseScaleImpl
