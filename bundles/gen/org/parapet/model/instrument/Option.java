/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.instrument;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Option</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One answer of a response scale.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.instrument.Option#getLabel <em>Label</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Option#getPrinted <em>Printed</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Option#getScore <em>Score</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Option#getPolarity <em>Polarity</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Option#isStrongest <em>Strongest</em>}</li>
 * </ul>
 *
 * @see org.parapet.model.instrument.InstrumentPackage#getOption()
 * @model
 * @generated
 */
public interface Option extends Coded {
	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The answer's wording.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.parapet.model.instrument.InstrumentPackage#getOption_Label()
	 * @model required="true"
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Option#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Printed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The wording exactly as laid out in the source where the label had to be joined from a table.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Printed</em>' attribute.
	 * @see #setPrinted(String)
	 * @see org.parapet.model.instrument.InstrumentPackage#getOption_Printed()
	 * @model
	 * @generated
	 */
	String getPrinted();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Option#getPrinted <em>Printed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Printed</em>' attribute.
	 * @see #getPrinted()
	 * @generated
	 */
	void setPrinted(String value);

	/**
	 * Returns the value of the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The score of the answer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Score</em>' attribute.
	 * @see #isSetScore()
	 * @see #unsetScore()
	 * @see #setScore(double)
	 * @see org.parapet.model.instrument.InstrumentPackage#getOption_Score()
	 * @model unsettable="true"
	 * @generated
	 */
	double getScore();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Option#getScore <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Score</em>' attribute.
	 * @see #isSetScore()
	 * @see #unsetScore()
	 * @see #getScore()
	 * @generated
	 */
	void setScore(double value);

	/**
	 * Unsets the value of the '{@link org.parapet.model.instrument.Option#getScore <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSetScore()
	 * @see #getScore()
	 * @see #setScore(double)
	 * @generated
	 */
	void unsetScore();

	/**
	 * Returns whether the value of the '{@link org.parapet.model.instrument.Option#getScore <em>Score</em>}' attribute is set.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return whether the value of the '<em>Score</em>' attribute is set.
	 * @see #unsetScore()
	 * @see #getScore()
	 * @see #setScore(double)
	 * @generated
	 */
	boolean isSetScore();

	/**
	 * Returns the value of the '<em><b>Polarity</b></em>' attribute.
	 * The default value is <code>"neutral"</code>.
	 * The literals are from the enumeration {@link org.parapet.model.instrument.Polarity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it speaks for or against the partnership.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Polarity</em>' attribute.
	 * @see org.parapet.model.instrument.Polarity
	 * @see #setPolarity(Polarity)
	 * @see org.parapet.model.instrument.InstrumentPackage#getOption_Polarity()
	 * @model default="neutral" required="true"
	 * @generated
	 */
	Polarity getPolarity();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Option#getPolarity <em>Polarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Polarity</em>' attribute.
	 * @see org.parapet.model.instrument.Polarity
	 * @see #getPolarity()
	 * @generated
	 */
	void setPolarity(Polarity value);

	/**
	 * Returns the value of the '<em><b>Strongest</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is the strongest option of its side.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Strongest</em>' attribute.
	 * @see #setStrongest(boolean)
	 * @see org.parapet.model.instrument.InstrumentPackage#getOption_Strongest()
	 * @model default="false"
	 * @generated
	 */
	boolean isStrongest();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Option#isStrongest <em>Strongest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Strongest</em>' attribute.
	 * @see #isStrongest()
	 * @generated
	 */
	void setStrongest(boolean value);

} // Option
