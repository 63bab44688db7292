/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.instrument;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Source</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The published source of an instrument and the rights in it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.instrument.Source#getCitation <em>Citation</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Source#getReference <em>Reference</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Source#getRights <em>Rights</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Source#getBasedOn <em>Based On</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Source#getObtainFrom <em>Obtain From</em>}</li>
 * </ul>
 *
 * @see org.parapet.model.instrument.InstrumentPackage#getSource()
 * @model
 * @generated
 */
public interface Source extends EObject {
	/**
	 * Returns the value of the '<em><b>Citation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The full bibliographic reference.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Citation</em>' attribute.
	 * @see #setCitation(String)
	 * @see org.parapet.model.instrument.InstrumentPackage#getSource_Citation()
	 * @model required="true"
	 * @generated
	 */
	String getCitation();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Source#getCitation <em>Citation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Citation</em>' attribute.
	 * @see #getCitation()
	 * @generated
	 */
	void setCitation(String value);

	/**
	 * Returns the value of the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A page, chapter, address or file that locates the wording within the source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reference</em>' attribute.
	 * @see #setReference(String)
	 * @see org.parapet.model.instrument.InstrumentPackage#getSource_Reference()
	 * @model
	 * @generated
	 */
	String getReference();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Source#getReference <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reference</em>' attribute.
	 * @see #getReference()
	 * @generated
	 */
	void setReference(String value);

	/**
	 * Returns the value of the '<em><b>Rights</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The rights statement: who owns the wording and what may be done with it; says so when the source states none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rights</em>' attribute.
	 * @see #setRights(String)
	 * @see org.parapet.model.instrument.InstrumentPackage#getSource_Rights()
	 * @model required="true"
	 * @generated
	 */
	String getRights();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Source#getRights <em>Rights</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rights</em>' attribute.
	 * @see #getRights()
	 * @generated
	 */
	void setRights(String value);

	/**
	 * Returns the value of the '<em><b>Based On</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Further works the source says it draws on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Based On</em>' attribute list.
	 * @see org.parapet.model.instrument.InstrumentPackage#getSource_BasedOn()
	 * @model
	 * @generated
	 */
	EList<String> getBasedOn();

	/**
	 * Returns the value of the '<em><b>Obtain From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the wording can be got when the file does not hold it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Obtain From</em>' attribute.
	 * @see #setObtainFrom(String)
	 * @see org.parapet.model.instrument.InstrumentPackage#getSource_ObtainFrom()
	 * @model
	 * @generated
	 */
	String getObtainFrom();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Source#getObtainFrom <em>Obtain From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Obtain From</em>' attribute.
	 * @see #getObtainFrom()
	 * @generated
	 */
	void setObtainFrom(String value);

} // Source
