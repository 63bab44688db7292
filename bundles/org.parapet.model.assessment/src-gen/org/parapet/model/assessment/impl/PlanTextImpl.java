/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.assessment.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.parapet.model.assessment.AssessmentPackage;
import org.parapet.model.assessment.PlanSectionKind;
import org.parapet.model.assessment.PlanText;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Plan Text</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.assessment.impl.PlanTextImpl#getSection <em>Section</em>}</li>
 *   <li>{@link org.parapet.model.assessment.impl.PlanTextImpl#getPosition <em>Position</em>}</li>
 *   <li>{@link org.parapet.model.assessment.impl.PlanTextImpl#getDrafted <em>Drafted</em>}</li>
 *   <li>{@link org.parapet.model.assessment.impl.PlanTextImpl#getText <em>Text</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PlanTextImpl extends MinimalEObjectImpl.Container implements PlanText {
	/**
	 * The default value of the '{@link #getSection() <em>Section</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSection()
	 * @generated
	 * @ordered
	 */
	protected static final PlanSectionKind SECTION_EDEFAULT = PlanSectionKind.EXECUTIVE_SUMMARY;

	/**
	 * The cached value of the '{@link #getSection() <em>Section</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSection()
	 * @generated
	 * @ordered
	 */
	protected PlanSectionKind section = SECTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getPosition() <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPosition()
	 * @generated
	 * @ordered
	 */
	protected static final int POSITION_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getPosition() <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPosition()
	 * @generated
	 * @ordered
	 */
	protected int position = POSITION_EDEFAULT;

	/**
	 * The default value of the '{@link #getDrafted() <em>Drafted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDrafted()
	 * @generated
	 * @ordered
	 */
	protected static final String DRAFTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDrafted() <em>Drafted</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDrafted()
	 * @generated
	 * @ordered
	 */
	protected String drafted = DRAFTED_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PlanTextImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AssessmentPackage.Literals.PLAN_TEXT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PlanSectionKind getSection() {
		return section;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSection(PlanSectionKind newSection) {
		PlanSectionKind oldSection = section;
		section = newSection == null ? SECTION_EDEFAULT : newSection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.PLAN_TEXT__SECTION, oldSection, section));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPosition() {
		return position;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPosition(int newPosition) {
		int oldPosition = position;
		position = newPosition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.PLAN_TEXT__POSITION, oldPosition, position));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDrafted() {
		return drafted;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDrafted(String newDrafted) {
		String oldDrafted = drafted;
		drafted = newDrafted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.PLAN_TEXT__DRAFTED, oldDrafted, drafted));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.PLAN_TEXT__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AssessmentPackage.PLAN_TEXT__SECTION:
				return getSection();
			case AssessmentPackage.PLAN_TEXT__POSITION:
				return getPosition();
			case AssessmentPackage.PLAN_TEXT__DRAFTED:
				return getDrafted();
			case AssessmentPackage.PLAN_TEXT__TEXT:
				return getText();
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
			case AssessmentPackage.PLAN_TEXT__SECTION:
				setSection((PlanSectionKind)newValue);
				return;
			case AssessmentPackage.PLAN_TEXT__POSITION:
				setPosition((Integer)newValue);
				return;
			case AssessmentPackage.PLAN_TEXT__DRAFTED:
				setDrafted((String)newValue);
				return;
			case AssessmentPackage.PLAN_TEXT__TEXT:
				setText((String)newValue);
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
			case AssessmentPackage.PLAN_TEXT__SECTION:
				setSection(SECTION_EDEFAULT);
				return;
			case AssessmentPackage.PLAN_TEXT__POSITION:
				setPosition(POSITION_EDEFAULT);
				return;
			case AssessmentPackage.PLAN_TEXT__DRAFTED:
				setDrafted(DRAFTED_EDEFAULT);
				return;
			case AssessmentPackage.PLAN_TEXT__TEXT:
				setText(TEXT_EDEFAULT);
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
			case AssessmentPackage.PLAN_TEXT__SECTION:
				return section != SECTION_EDEFAULT;
			case AssessmentPackage.PLAN_TEXT__POSITION:
				return position != POSITION_EDEFAULT;
			case AssessmentPackage.PLAN_TEXT__DRAFTED:
				return DRAFTED_EDEFAULT == null ? drafted != null : !DRAFTED_EDEFAULT.equals(drafted);
			case AssessmentPackage.PLAN_TEXT__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
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
		result.append(" (section: ");
		result.append(section);
		result.append(", position: ");
		result.append(position);
		result.append(", drafted: ");
		result.append(drafted);
		result.append(", text: ");
		result.append(text);
		result.append(')');
		return result.toString();
	}

} //PlanTextImpl
