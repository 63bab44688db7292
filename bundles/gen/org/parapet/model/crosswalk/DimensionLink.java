/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.crosswalk;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dimension Link</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The constructs that speak to a dimension of a framework, where the framework's source allows that.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.crosswalk.DimensionLink#getInstrument <em>Instrument</em>}</li>
 *   <li>{@link org.parapet.model.crosswalk.DimensionLink#getFramework <em>Framework</em>}</li>
 *   <li>{@link org.parapet.model.crosswalk.DimensionLink#getDimension <em>Dimension</em>}</li>
 *   <li>{@link org.parapet.model.crosswalk.DimensionLink#getConstructs <em>Constructs</em>}</li>
 *   <li>{@link org.parapet.model.crosswalk.DimensionLink#isHighWhenLow <em>High When Low</em>}</li>
 *   <li>{@link org.parapet.model.crosswalk.DimensionLink#getBasis <em>Basis</em>}</li>
 * </ul>
 *
 * @see org.parapet.model.crosswalk.CrosswalkPackage#getDimensionLink()
 * @model
 * @generated
 */
public interface DimensionLink extends EObject {
	/**
	 * Returns the value of the '<em><b>Instrument</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the instrument whose framework it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Instrument</em>' attribute.
	 * @see #setInstrument(String)
	 * @see org.parapet.model.crosswalk.CrosswalkPackage#getDimensionLink_Instrument()
	 * @model required="true"
	 * @generated
	 */
	String getInstrument();

	/**
	 * Sets the value of the '{@link org.parapet.model.crosswalk.DimensionLink#getInstrument <em>Instrument</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Instrument</em>' attribute.
	 * @see #getInstrument()
	 * @generated
	 */
	void setInstrument(String value);

	/**
	 * Returns the value of the '<em><b>Framework</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The code of the framework.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Framework</em>' attribute.
	 * @see #setFramework(String)
	 * @see org.parapet.model.crosswalk.CrosswalkPackage#getDimensionLink_Framework()
	 * @model required="true"
	 * @generated
	 */
	String getFramework();

	/**
	 * Sets the value of the '{@link org.parapet.model.crosswalk.DimensionLink#getFramework <em>Framework</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Framework</em>' attribute.
	 * @see #getFramework()
	 * @generated
	 */
	void setFramework(String value);

	/**
	 * Returns the value of the '<em><b>Dimension</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The code of the dimension.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dimension</em>' attribute.
	 * @see #setDimension(String)
	 * @see org.parapet.model.crosswalk.CrosswalkPackage#getDimensionLink_Dimension()
	 * @model required="true"
	 * @generated
	 */
	String getDimension();

	/**
	 * Sets the value of the '{@link org.parapet.model.crosswalk.DimensionLink#getDimension <em>Dimension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dimension</em>' attribute.
	 * @see #getDimension()
	 * @generated
	 */
	void setDimension(String value);

	/**
	 * Returns the value of the '<em><b>Constructs</b></em>' reference list.
	 * The list contents are of type {@link org.parapet.model.crosswalk.Construct}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The constructs; none when nothing measures the dimension.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Constructs</em>' reference list.
	 * @see org.parapet.model.crosswalk.CrosswalkPackage#getDimensionLink_Constructs()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Construct> getConstructs();

	/**
	 * Returns the value of the '<em><b>High When Low</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a low score of the constructs stands for the high pole of the dimension.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>High When Low</em>' attribute.
	 * @see #setHighWhenLow(boolean)
	 * @see org.parapet.model.crosswalk.CrosswalkPackage#getDimensionLink_HighWhenLow()
	 * @model default="true"
	 * @generated
	 */
	boolean isHighWhenLow();

	/**
	 * Sets the value of the '{@link org.parapet.model.crosswalk.DimensionLink#isHighWhenLow <em>High When Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>High When Low</em>' attribute.
	 * @see #isHighWhenLow()
	 * @generated
	 */
	void setHighWhenLow(boolean value);

	/**
	 * Returns the value of the '<em><b>Basis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the source allows the link, or why nothing measures the dimension.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Basis</em>' attribute.
	 * @see #setBasis(String)
	 * @see org.parapet.model.crosswalk.CrosswalkPackage#getDimensionLink_Basis()
	 * @model required="true"
	 * @generated
	 */
	String getBasis();

	/**
	 * Sets the value of the '{@link org.parapet.model.crosswalk.DimensionLink#getBasis <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Basis</em>' attribute.
	 * @see #getBasis()
	 * @generated
	 */
	void setBasis(String value);

} // DimensionLink
