/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.instrument;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Action</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What to do about an item with a finding: the suggested OD action, or a prompt to write one.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.instrument.Action#getKind <em>Kind</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Action#getItems <em>Items</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Action#getFindingKinds <em>Finding Kinds</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Action#getText <em>Text</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Action#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @see org.parapet.model.instrument.InstrumentPackage#getAction()
 * @model
 * @generated
 */
public interface Action extends Coded {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"prescribed"</code>.
	 * The literals are from the enumeration {@link org.parapet.model.instrument.ActionKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the wording is given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.parapet.model.instrument.ActionKind
	 * @see #setKind(ActionKind)
	 * @see org.parapet.model.instrument.InstrumentPackage#getAction_Kind()
	 * @model default="prescribed" required="true"
	 * @generated
	 */
	ActionKind getKind();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Action#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.parapet.model.instrument.ActionKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ActionKind value);

	/**
	 * Returns the value of the '<em><b>Items</b></em>' reference list.
	 * The list contents are of type {@link org.parapet.model.instrument.Item}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The items it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Items</em>' reference list.
	 * @see org.parapet.model.instrument.InstrumentPackage#getAction_Items()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	EList<Item> getItems();

	/**
	 * Returns the value of the '<em><b>Finding Kinds</b></em>' reference list.
	 * The list contents are of type {@link org.parapet.model.instrument.FindingKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The findings that call for it; none: any that the OD plan places under areas to work on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Finding Kinds</em>' reference list.
	 * @see org.parapet.model.instrument.InstrumentPackage#getAction_FindingKinds()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<FindingKind> getFindingKinds();

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The action's or the prompt's wording.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.parapet.model.instrument.InstrumentPackage#getAction_Text()
	 * @model required="true"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Action#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the source gives it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.parapet.model.instrument.InstrumentPackage#getAction_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Action#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

} // Action
