/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.assessment.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.parapet.model.assessment.AssessmentPackage;
import org.parapet.model.assessment.Organisation;
import org.parapet.model.assessment.Participant;
import org.parapet.model.assessment.ParticipantRole;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Participant</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.assessment.impl.ParticipantImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.parapet.model.assessment.impl.ParticipantImpl#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.parapet.model.assessment.impl.ParticipantImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.parapet.model.assessment.impl.ParticipantImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.parapet.model.assessment.impl.ParticipantImpl#getContact <em>Contact</em>}</li>
 *   <li>{@link org.parapet.model.assessment.impl.ParticipantImpl#isFoundInInterview <em>Found In Interview</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ParticipantImpl extends IdentifiedImpl implements Participant {
	/**
	 * The default value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected static final String CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected String code = CODE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOrganisation() <em>Organisation</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganisation()
	 * @generated
	 * @ordered
	 */
	protected Organisation organisation;

	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final ParticipantRole ROLE_EDEFAULT = ParticipantRole.OTHER;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected ParticipantRole role = ROLE_EDEFAULT;

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
	 * The default value of the '{@link #getContact() <em>Contact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContact()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTACT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContact() <em>Contact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContact()
	 * @generated
	 * @ordered
	 */
	protected String contact = CONTACT_EDEFAULT;

	/**
	 * The default value of the '{@link #isFoundInInterview() <em>Found In Interview</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFoundInInterview()
	 * @generated
	 * @ordered
	 */
	protected static final boolean FOUND_IN_INTERVIEW_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isFoundInInterview() <em>Found In Interview</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFoundInInterview()
	 * @generated
	 * @ordered
	 */
	protected boolean foundInInterview = FOUND_IN_INTERVIEW_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ParticipantImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AssessmentPackage.Literals.PARTICIPANT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCode() {
		return code;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCode(String newCode) {
		String oldCode = code;
		code = newCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.PARTICIPANT__CODE, oldCode, code));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organisation getOrganisation() {
		return organisation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrganisation(Organisation newOrganisation) {
		Organisation oldOrganisation = organisation;
		organisation = newOrganisation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.PARTICIPANT__ORGANISATION, oldOrganisation, organisation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ParticipantRole getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(ParticipantRole newRole) {
		ParticipantRole oldRole = role;
		role = newRole == null ? ROLE_EDEFAULT : newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.PARTICIPANT__ROLE, oldRole, role));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.PARTICIPANT__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContact() {
		return contact;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContact(String newContact) {
		String oldContact = contact;
		contact = newContact;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.PARTICIPANT__CONTACT, oldContact, contact));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isFoundInInterview() {
		return foundInInterview;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFoundInInterview(boolean newFoundInInterview) {
		boolean oldFoundInInterview = foundInInterview;
		foundInInterview = newFoundInInterview;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.PARTICIPANT__FOUND_IN_INTERVIEW, oldFoundInInterview, foundInInterview));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AssessmentPackage.PARTICIPANT__CODE:
				return getCode();
			case AssessmentPackage.PARTICIPANT__ORGANISATION:
				return getOrganisation();
			case AssessmentPackage.PARTICIPANT__ROLE:
				return getRole();
			case AssessmentPackage.PARTICIPANT__NAME:
				return getName();
			case AssessmentPackage.PARTICIPANT__CONTACT:
				return getContact();
			case AssessmentPackage.PARTICIPANT__FOUND_IN_INTERVIEW:
				return isFoundInInterview();
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
			case AssessmentPackage.PARTICIPANT__CODE:
				setCode((String)newValue);
				return;
			case AssessmentPackage.PARTICIPANT__ORGANISATION:
				setOrganisation((Organisation)newValue);
				return;
			case AssessmentPackage.PARTICIPANT__ROLE:
				setRole((ParticipantRole)newValue);
				return;
			case AssessmentPackage.PARTICIPANT__NAME:
				setName((String)newValue);
				return;
			case AssessmentPackage.PARTICIPANT__CONTACT:
				setContact((String)newValue);
				return;
			case AssessmentPackage.PARTICIPANT__FOUND_IN_INTERVIEW:
				setFoundInInterview((Boolean)newValue);
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
			case AssessmentPackage.PARTICIPANT__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case AssessmentPackage.PARTICIPANT__ORGANISATION:
				setOrganisation((Organisation)null);
				return;
			case AssessmentPackage.PARTICIPANT__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case AssessmentPackage.PARTICIPANT__NAME:
				setName(NAME_EDEFAULT);
				return;
			case AssessmentPackage.PARTICIPANT__CONTACT:
				setContact(CONTACT_EDEFAULT);
				return;
			case AssessmentPackage.PARTICIPANT__FOUND_IN_INTERVIEW:
				setFoundInInterview(FOUND_IN_INTERVIEW_EDEFAULT);
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
			case AssessmentPackage.PARTICIPANT__CODE:
				return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
			case AssessmentPackage.PARTICIPANT__ORGANISATION:
				return organisation != null;
			case AssessmentPackage.PARTICIPANT__ROLE:
				return role != ROLE_EDEFAULT;
			case AssessmentPackage.PARTICIPANT__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case AssessmentPackage.PARTICIPANT__CONTACT:
				return CONTACT_EDEFAULT == null ? contact != null : !CONTACT_EDEFAULT.equals(contact);
			case AssessmentPackage.PARTICIPANT__FOUND_IN_INTERVIEW:
				return foundInInterview != FOUND_IN_INTERVIEW_EDEFAULT;
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
		result.append(" (code: ");
		result.append(code);
		result.append(", role: ");
		result.append(role);
		result.append(", name: ");
		result.append(name);
		result.append(", contact: ");
		result.append(contact);
		result.append(", foundInInterview: ");
		result.append(foundInInterview);
		result.append(')');
		return result.toString();
	}

} //ParticipantImpl
