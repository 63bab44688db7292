/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.assessment;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Wave</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One occasion on which the partnership is assessed.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.assessment.Wave#getName <em>Name</em>}</li>
 *   <li>{@link org.parapet.model.assessment.Wave#getStartedOn <em>Started On</em>}</li>
 *   <li>{@link org.parapet.model.assessment.Wave#getFinishedOn <em>Finished On</em>}</li>
 * </ul>
 *
 * @see org.parapet.model.assessment.AssessmentPackage#getWave()
 * @model
 * @generated
 */
public interface Wave extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its name, such as 2025.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.parapet.model.assessment.AssessmentPackage#getWave_Name()
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.parapet.model.assessment.Wave#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Started On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it began.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Started On</em>' attribute.
	 * @see #setStartedOn(LocalDate)
	 * @see org.parapet.model.assessment.AssessmentPackage#getWave_StartedOn()
	 * @model dataType="org.parapet.model.assessment.Date"
	 * @generated
	 */
	LocalDate getStartedOn();

	/**
	 * Sets the value of the '{@link org.parapet.model.assessment.Wave#getStartedOn <em>Started On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Started On</em>' attribute.
	 * @see #getStartedOn()
	 * @generated
	 */
	void setStartedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Finished On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the last answer was taken.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Finished On</em>' attribute.
	 * @see #setFinishedOn(LocalDate)
	 * @see org.parapet.model.assessment.AssessmentPackage#getWave_FinishedOn()
	 * @model dataType="org.parapet.model.assessment.Date"
	 * @generated
	 */
	LocalDate getFinishedOn();

	/**
	 * Sets the value of the '{@link org.parapet.model.assessment.Wave#getFinishedOn <em>Finished On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Finished On</em>' attribute.
	 * @see #getFinishedOn()
	 * @generated
	 */
	void setFinishedOn(LocalDate value);

} // Wave
