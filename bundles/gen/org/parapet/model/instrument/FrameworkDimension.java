/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.instrument;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Framework Dimension</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One row of a framework.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.instrument.FrameworkDimension#getLabel <em>Label</em>}</li>
 *   <li>{@link org.parapet.model.instrument.FrameworkDimension#getConcept <em>Concept</em>}</li>
 *   <li>{@link org.parapet.model.instrument.FrameworkDimension#getHigh <em>High</em>}</li>
 *   <li>{@link org.parapet.model.instrument.FrameworkDimension#getLow <em>Low</em>}</li>
 *   <li>{@link org.parapet.model.instrument.FrameworkDimension#isOutcome <em>Outcome</em>}</li>
 * </ul>
 *
 * @see org.parapet.model.instrument.InstrumentPackage#getFrameworkDimension()
 * @model
 * @generated
 */
public interface FrameworkDimension extends Coded {
	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name of the row.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.parapet.model.instrument.InstrumentPackage#getFrameworkDimension_Label()
	 * @model required="true"
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.FrameworkDimension#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Concept</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the dimension stands for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Concept</em>' attribute.
	 * @see #setConcept(String)
	 * @see org.parapet.model.instrument.InstrumentPackage#getFrameworkDimension_Concept()
	 * @model
	 * @generated
	 */
	String getConcept();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.FrameworkDimension#getConcept <em>Concept</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Concept</em>' attribute.
	 * @see #getConcept()
	 * @generated
	 */
	void setConcept(String value);

	/**
	 * Returns the value of the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The wording at the one pole.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>High</em>' attribute.
	 * @see #setHigh(String)
	 * @see org.parapet.model.instrument.InstrumentPackage#getFrameworkDimension_High()
	 * @model required="true"
	 * @generated
	 */
	String getHigh();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.FrameworkDimension#getHigh <em>High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>High</em>' attribute.
	 * @see #getHigh()
	 * @generated
	 */
	void setHigh(String value);

	/**
	 * Returns the value of the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The wording at the other pole.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Low</em>' attribute.
	 * @see #setLow(String)
	 * @see org.parapet.model.instrument.InstrumentPackage#getFrameworkDimension_Low()
	 * @model required="true"
	 * @generated
	 */
	String getLow();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.FrameworkDimension#getLow <em>Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Low</em>' attribute.
	 * @see #getLow()
	 * @generated
	 */
	void setLow(String value);

	/**
	 * Returns the value of the '<em><b>Outcome</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the row tells a consequence rather than something measured.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcome</em>' attribute.
	 * @see #setOutcome(boolean)
	 * @see org.parapet.model.instrument.InstrumentPackage#getFrameworkDimension_Outcome()
	 * @model default="false"
	 * @generated
	 */
	boolean isOutcome();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.FrameworkDimension#isOutcome <em>Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outcome</em>' attribute.
	 * @see #isOutcome()
	 * @generated
	 */
	void setOutcome(boolean value);

} // FrameworkDimension
