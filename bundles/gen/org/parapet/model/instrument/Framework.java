/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.instrument;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Framework</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A framework of the source with two poles, such as the boundary wall.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.instrument.Framework#getTitle <em>Title</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Framework#getDescription <em>Description</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Framework#getHighLabel <em>High Label</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Framework#getLowLabel <em>Low Label</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Framework#getDimensions <em>Dimensions</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Framework#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @see org.parapet.model.instrument.InstrumentPackage#getFramework()
 * @model
 * @generated
 */
public interface Framework extends Coded {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The title.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.parapet.model.instrument.InstrumentPackage#getFramework_Title()
	 * @model required="true"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Framework#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the source says about it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.parapet.model.instrument.InstrumentPackage#getFramework_Description()
	 * @model
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Framework#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>High Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The heading of the one pole.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>High Label</em>' attribute.
	 * @see #setHighLabel(String)
	 * @see org.parapet.model.instrument.InstrumentPackage#getFramework_HighLabel()
	 * @model required="true"
	 * @generated
	 */
	String getHighLabel();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Framework#getHighLabel <em>High Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>High Label</em>' attribute.
	 * @see #getHighLabel()
	 * @generated
	 */
	void setHighLabel(String value);

	/**
	 * Returns the value of the '<em><b>Low Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The heading of the other pole.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Low Label</em>' attribute.
	 * @see #setLowLabel(String)
	 * @see org.parapet.model.instrument.InstrumentPackage#getFramework_LowLabel()
	 * @model required="true"
	 * @generated
	 */
	String getLowLabel();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Framework#getLowLabel <em>Low Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Low Label</em>' attribute.
	 * @see #getLowLabel()
	 * @generated
	 */
	void setLowLabel(String value);

	/**
	 * Returns the value of the '<em><b>Dimensions</b></em>' containment reference list.
	 * The list contents are of type {@link org.parapet.model.instrument.FrameworkDimension}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The rows in the order of the source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dimensions</em>' containment reference list.
	 * @see org.parapet.model.instrument.InstrumentPackage#getFramework_Dimensions()
	 * @model containment="true" required="true"
	 * @generated
	 */
	EList<FrameworkDimension> getDimensions();

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the source gives it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.parapet.model.instrument.InstrumentPackage#getFramework_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Framework#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

} // Framework
