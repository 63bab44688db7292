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

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.parapet.model.assessment.ActionStatus;
import org.parapet.model.assessment.AssessmentPackage;
import org.parapet.model.assessment.PlanAction;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Plan Action</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.assessment.impl.PlanActionImpl#getItems <em>Items</em>}</li>
 *   <li>{@link org.parapet.model.assessment.impl.PlanActionImpl#getFindingKind <em>Finding Kind</em>}</li>
 *   <li>{@link org.parapet.model.assessment.impl.PlanActionImpl#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.parapet.model.assessment.impl.PlanActionImpl#getDrafted <em>Drafted</em>}</li>
 *   <li>{@link org.parapet.model.assessment.impl.PlanActionImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.parapet.model.assessment.impl.PlanActionImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.parapet.model.assessment.impl.PlanActionImpl#getDueOn <em>Due On</em>}</li>
 *   <li>{@link org.parapet.model.assessment.impl.PlanActionImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.parapet.model.assessment.impl.PlanActionImpl#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PlanActionImpl extends IdentifiedImpl implements PlanAction {
	/**
	 * The cached value of the '{@link #getItems() <em>Items</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItems()
	 * @generated
	 * @ordered
	 */
	protected EList<String> items;

	/**
	 * The default value of the '{@link #getFindingKind() <em>Finding Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFindingKind()
	 * @generated
	 * @ordered
	 */
	protected static final String FINDING_KIND_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFindingKind() <em>Finding Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFindingKind()
	 * @generated
	 * @ordered
	 */
	protected String findingKind = FINDING_KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected static final String ORIGIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected String origin = ORIGIN_EDEFAULT;

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
	 * The default value of the '{@link #getOwner() <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected static final String OWNER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOwner() <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected String owner = OWNER_EDEFAULT;

	/**
	 * The default value of the '{@link #getDueOn() <em>Due On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDueOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DUE_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDueOn() <em>Due On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDueOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate dueOn = DUE_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final ActionStatus STATUS_EDEFAULT = ActionStatus.PROPOSED;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected ActionStatus status = STATUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PlanActionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AssessmentPackage.Literals.PLAN_ACTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getItems() {
		if (items == null) {
			items = new EDataTypeUniqueEList<String>(String.class, this, AssessmentPackage.PLAN_ACTION__ITEMS);
		}
		return items;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFindingKind() {
		return findingKind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFindingKind(String newFindingKind) {
		String oldFindingKind = findingKind;
		findingKind = newFindingKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.PLAN_ACTION__FINDING_KIND, oldFindingKind, findingKind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOrigin() {
		return origin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrigin(String newOrigin) {
		String oldOrigin = origin;
		origin = newOrigin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.PLAN_ACTION__ORIGIN, oldOrigin, origin));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.PLAN_ACTION__DRAFTED, oldDrafted, drafted));
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
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.PLAN_ACTION__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOwner() {
		return owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwner(String newOwner) {
		String oldOwner = owner;
		owner = newOwner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.PLAN_ACTION__OWNER, oldOwner, owner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDueOn() {
		return dueOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDueOn(LocalDate newDueOn) {
		LocalDate oldDueOn = dueOn;
		dueOn = newDueOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.PLAN_ACTION__DUE_ON, oldDueOn, dueOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ActionStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(ActionStatus newStatus) {
		ActionStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.PLAN_ACTION__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AssessmentPackage.PLAN_ACTION__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AssessmentPackage.PLAN_ACTION__ITEMS:
				return getItems();
			case AssessmentPackage.PLAN_ACTION__FINDING_KIND:
				return getFindingKind();
			case AssessmentPackage.PLAN_ACTION__ORIGIN:
				return getOrigin();
			case AssessmentPackage.PLAN_ACTION__DRAFTED:
				return getDrafted();
			case AssessmentPackage.PLAN_ACTION__TEXT:
				return getText();
			case AssessmentPackage.PLAN_ACTION__OWNER:
				return getOwner();
			case AssessmentPackage.PLAN_ACTION__DUE_ON:
				return getDueOn();
			case AssessmentPackage.PLAN_ACTION__STATUS:
				return getStatus();
			case AssessmentPackage.PLAN_ACTION__NOTE:
				return getNote();
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
			case AssessmentPackage.PLAN_ACTION__ITEMS:
				getItems().clear();
				getItems().addAll((Collection<? extends String>)newValue);
				return;
			case AssessmentPackage.PLAN_ACTION__FINDING_KIND:
				setFindingKind((String)newValue);
				return;
			case AssessmentPackage.PLAN_ACTION__ORIGIN:
				setOrigin((String)newValue);
				return;
			case AssessmentPackage.PLAN_ACTION__DRAFTED:
				setDrafted((String)newValue);
				return;
			case AssessmentPackage.PLAN_ACTION__TEXT:
				setText((String)newValue);
				return;
			case AssessmentPackage.PLAN_ACTION__OWNER:
				setOwner((String)newValue);
				return;
			case AssessmentPackage.PLAN_ACTION__DUE_ON:
				setDueOn((LocalDate)newValue);
				return;
			case AssessmentPackage.PLAN_ACTION__STATUS:
				setStatus((ActionStatus)newValue);
				return;
			case AssessmentPackage.PLAN_ACTION__NOTE:
				setNote((String)newValue);
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
			case AssessmentPackage.PLAN_ACTION__ITEMS:
				getItems().clear();
				return;
			case AssessmentPackage.PLAN_ACTION__FINDING_KIND:
				setFindingKind(FINDING_KIND_EDEFAULT);
				return;
			case AssessmentPackage.PLAN_ACTION__ORIGIN:
				setOrigin(ORIGIN_EDEFAULT);
				return;
			case AssessmentPackage.PLAN_ACTION__DRAFTED:
				setDrafted(DRAFTED_EDEFAULT);
				return;
			case AssessmentPackage.PLAN_ACTION__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case AssessmentPackage.PLAN_ACTION__OWNER:
				setOwner(OWNER_EDEFAULT);
				return;
			case AssessmentPackage.PLAN_ACTION__DUE_ON:
				setDueOn(DUE_ON_EDEFAULT);
				return;
			case AssessmentPackage.PLAN_ACTION__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case AssessmentPackage.PLAN_ACTION__NOTE:
				setNote(NOTE_EDEFAULT);
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
			case AssessmentPackage.PLAN_ACTION__ITEMS:
				return items != null && !items.isEmpty();
			case AssessmentPackage.PLAN_ACTION__FINDING_KIND:
				return FINDING_KIND_EDEFAULT == null ? findingKind != null : !FINDING_KIND_EDEFAULT.equals(findingKind);
			case AssessmentPackage.PLAN_ACTION__ORIGIN:
				return ORIGIN_EDEFAULT == null ? origin != null : !ORIGIN_EDEFAULT.equals(origin);
			case AssessmentPackage.PLAN_ACTION__DRAFTED:
				return DRAFTED_EDEFAULT == null ? drafted != null : !DRAFTED_EDEFAULT.equals(drafted);
			case AssessmentPackage.PLAN_ACTION__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case AssessmentPackage.PLAN_ACTION__OWNER:
				return OWNER_EDEFAULT == null ? owner != null : !OWNER_EDEFAULT.equals(owner);
			case AssessmentPackage.PLAN_ACTION__DUE_ON:
				return DUE_ON_EDEFAULT == null ? dueOn != null : !DUE_ON_EDEFAULT.equals(dueOn);
			case AssessmentPackage.PLAN_ACTION__STATUS:
				return status != STATUS_EDEFAULT;
			case AssessmentPackage.PLAN_ACTION__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
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
		result.append(" (items: ");
		result.append(items);
		result.append(", findingKind: ");
		result.append(findingKind);
		result.append(", origin: ");
		result.append(origin);
		result.append(", drafted: ");
		result.append(drafted);
		result.append(", text: ");
		result.append(text);
		result.append(", owner: ");
		result.append(owner);
		result.append(", dueOn: ");
		result.append(dueOn);
		result.append(", status: ");
		result.append(status);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //PlanActionImpl
