/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.comparison.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.parapet.model.comparison.ComparisonPackage;
import org.parapet.model.comparison.DataLeftOut;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Data Left Out</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.comparison.impl.DataLeftOutImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.parapet.model.comparison.impl.DataLeftOutImpl#getFile <em>File</em>}</li>
 *   <li>{@link org.parapet.model.comparison.impl.DataLeftOutImpl#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.parapet.model.comparison.impl.DataLeftOutImpl#getMessage <em>Message</em>}</li>
 *   <li>{@link org.parapet.model.comparison.impl.DataLeftOutImpl#getCure <em>Cure</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DataLeftOutImpl extends MinimalEObjectImpl.Container implements DataLeftOut {
	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getFile() <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFile()
	 * @generated
	 * @ordered
	 */
	protected static final String FILE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFile() <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFile()
	 * @generated
	 * @ordered
	 */
	protected String file = FILE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubject() <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubject()
	 * @generated
	 * @ordered
	 */
	protected static final String SUBJECT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubject() <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubject()
	 * @generated
	 * @ordered
	 */
	protected String subject = SUBJECT_EDEFAULT;

	/**
	 * The default value of the '{@link #getMessage() <em>Message</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMessage()
	 * @generated
	 * @ordered
	 */
	protected static final String MESSAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMessage() <em>Message</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMessage()
	 * @generated
	 * @ordered
	 */
	protected String message = MESSAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCure() <em>Cure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCure()
	 * @generated
	 * @ordered
	 */
	protected static final String CURE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCure() <em>Cure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCure()
	 * @generated
	 * @ordered
	 */
	protected String cure = CURE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DataLeftOutImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ComparisonPackage.Literals.DATA_LEFT_OUT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ComparisonPackage.DATA_LEFT_OUT__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFile() {
		return file;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFile(String newFile) {
		String oldFile = file;
		file = newFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ComparisonPackage.DATA_LEFT_OUT__FILE, oldFile, file));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubject() {
		return subject;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubject(String newSubject) {
		String oldSubject = subject;
		subject = newSubject;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ComparisonPackage.DATA_LEFT_OUT__SUBJECT, oldSubject, subject));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMessage() {
		return message;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMessage(String newMessage) {
		String oldMessage = message;
		message = newMessage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ComparisonPackage.DATA_LEFT_OUT__MESSAGE, oldMessage, message));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCure() {
		return cure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCure(String newCure) {
		String oldCure = cure;
		cure = newCure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ComparisonPackage.DATA_LEFT_OUT__CURE, oldCure, cure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ComparisonPackage.DATA_LEFT_OUT__REASON:
				return getReason();
			case ComparisonPackage.DATA_LEFT_OUT__FILE:
				return getFile();
			case ComparisonPackage.DATA_LEFT_OUT__SUBJECT:
				return getSubject();
			case ComparisonPackage.DATA_LEFT_OUT__MESSAGE:
				return getMessage();
			case ComparisonPackage.DATA_LEFT_OUT__CURE:
				return getCure();
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
			case ComparisonPackage.DATA_LEFT_OUT__REASON:
				setReason((String)newValue);
				return;
			case ComparisonPackage.DATA_LEFT_OUT__FILE:
				setFile((String)newValue);
				return;
			case ComparisonPackage.DATA_LEFT_OUT__SUBJECT:
				setSubject((String)newValue);
				return;
			case ComparisonPackage.DATA_LEFT_OUT__MESSAGE:
				setMessage((String)newValue);
				return;
			case ComparisonPackage.DATA_LEFT_OUT__CURE:
				setCure((String)newValue);
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
			case ComparisonPackage.DATA_LEFT_OUT__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case ComparisonPackage.DATA_LEFT_OUT__FILE:
				setFile(FILE_EDEFAULT);
				return;
			case ComparisonPackage.DATA_LEFT_OUT__SUBJECT:
				setSubject(SUBJECT_EDEFAULT);
				return;
			case ComparisonPackage.DATA_LEFT_OUT__MESSAGE:
				setMessage(MESSAGE_EDEFAULT);
				return;
			case ComparisonPackage.DATA_LEFT_OUT__CURE:
				setCure(CURE_EDEFAULT);
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
			case ComparisonPackage.DATA_LEFT_OUT__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case ComparisonPackage.DATA_LEFT_OUT__FILE:
				return FILE_EDEFAULT == null ? file != null : !FILE_EDEFAULT.equals(file);
			case ComparisonPackage.DATA_LEFT_OUT__SUBJECT:
				return SUBJECT_EDEFAULT == null ? subject != null : !SUBJECT_EDEFAULT.equals(subject);
			case ComparisonPackage.DATA_LEFT_OUT__MESSAGE:
				return MESSAGE_EDEFAULT == null ? message != null : !MESSAGE_EDEFAULT.equals(message);
			case ComparisonPackage.DATA_LEFT_OUT__CURE:
				return CURE_EDEFAULT == null ? cure != null : !CURE_EDEFAULT.equals(cure);
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
		result.append(" (reason: ");
		result.append(reason);
		result.append(", file: ");
		result.append(file);
		result.append(", subject: ");
		result.append(subject);
		result.append(", message: ");
		result.append(message);
		result.append(", cure: ");
		result.append(cure);
		result.append(')');
		return result.toString();
	}

} //DataLeftOutImpl
