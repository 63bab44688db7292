/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.instrument;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Signpost</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A resource pointed to when an answer calls for it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.instrument.Signpost#getKind <em>Kind</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Signpost#getTitle <em>Title</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Signpost#getText <em>Text</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Signpost#getAddress <em>Address</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Signpost#getItems <em>Items</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Signpost#getFindingKinds <em>Finding Kinds</em>}</li>
 * </ul>
 *
 * @see org.parapet.model.instrument.InstrumentPackage#getSignpost()
 * @model
 * @generated
 */
public interface Signpost extends Coded {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"webResource"</code>.
	 * The literals are from the enumeration {@link org.parapet.model.instrument.SignpostKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.parapet.model.instrument.SignpostKind
	 * @see #setKind(SignpostKind)
	 * @see org.parapet.model.instrument.InstrumentPackage#getSignpost_Kind()
	 * @model default="webResource" required="true"
	 * @generated
	 */
	SignpostKind getKind();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Signpost#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.parapet.model.instrument.SignpostKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(SignpostKind value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The title of the resource.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.parapet.model.instrument.InstrumentPackage#getSignpost_Title()
	 * @model required="true"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Signpost#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it offers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.parapet.model.instrument.InstrumentPackage#getSignpost_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Signpost#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its web address; http or https only.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(String)
	 * @see org.parapet.model.instrument.InstrumentPackage#getSignpost_Address()
	 * @model
	 * @generated
	 */
	String getAddress();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Signpost#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(String value);

	/**
	 * Returns the value of the '<em><b>Items</b></em>' reference list.
	 * The list contents are of type {@link org.parapet.model.instrument.Item}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The items it helps with; none: all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Items</em>' reference list.
	 * @see org.parapet.model.instrument.InstrumentPackage#getSignpost_Items()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Item> getItems();

	/**
	 * Returns the value of the '<em><b>Finding Kinds</b></em>' reference list.
	 * The list contents are of type {@link org.parapet.model.instrument.FindingKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The findings that call for it; none: any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Finding Kinds</em>' reference list.
	 * @see org.parapet.model.instrument.InstrumentPackage#getSignpost_FindingKinds()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<FindingKind> getFindingKinds();

} // Signpost
