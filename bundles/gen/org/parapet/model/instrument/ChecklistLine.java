/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.instrument;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Checklist Line</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One line of a checklist.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.instrument.ChecklistLine#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.parapet.model.instrument.InstrumentPackage#getChecklistLine()
 * @model
 * @generated
 */
public interface ChecklistLine extends Coded {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The wording.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.parapet.model.instrument.InstrumentPackage#getChecklistLine_Text()
	 * @model required="true"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.ChecklistLine#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

} // ChecklistLine
