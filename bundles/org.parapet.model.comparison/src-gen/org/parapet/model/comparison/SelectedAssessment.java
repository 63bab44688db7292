/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.comparison;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Selected Assessment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An assessment that is compared.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.comparison.SelectedAssessment#getAssessment <em>Assessment</em>}</li>
 *   <li>{@link org.parapet.model.comparison.SelectedAssessment#getInstrument <em>Instrument</em>}</li>
 *   <li>{@link org.parapet.model.comparison.SelectedAssessment#getWave <em>Wave</em>}</li>
 * </ul>
 *
 * @see org.parapet.model.comparison.ComparisonPackage#getSelectedAssessment()
 * @model
 * @generated
 */
public interface SelectedAssessment extends EObject {
	/**
	 * Returns the value of the '<em><b>Assessment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The assessment's id in its file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assessment</em>' attribute.
	 * @see #setAssessment(String)
	 * @see org.parapet.model.comparison.ComparisonPackage#getSelectedAssessment_Assessment()
	 * @model required="true"
	 * @generated
	 */
	String getAssessment();

	/**
	 * Sets the value of the '{@link org.parapet.model.comparison.SelectedAssessment#getAssessment <em>Assessment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Assessment</em>' attribute.
	 * @see #getAssessment()
	 * @generated
	 */
	void setAssessment(String value);

	/**
	 * Returns the value of the '<em><b>Instrument</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its instrument as id@edition, for people.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Instrument</em>' attribute.
	 * @see #setInstrument(String)
	 * @see org.parapet.model.comparison.ComparisonPackage#getSelectedAssessment_Instrument()
	 * @model
	 * @generated
	 */
	String getInstrument();

	/**
	 * Sets the value of the '{@link org.parapet.model.comparison.SelectedAssessment#getInstrument <em>Instrument</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Instrument</em>' attribute.
	 * @see #getInstrument()
	 * @generated
	 */
	void setInstrument(String value);

	/**
	 * Returns the value of the '<em><b>Wave</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its wave's name, for people.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wave</em>' attribute.
	 * @see #setWave(String)
	 * @see org.parapet.model.comparison.ComparisonPackage#getSelectedAssessment_Wave()
	 * @model
	 * @generated
	 */
	String getWave();

	/**
	 * Sets the value of the '{@link org.parapet.model.comparison.SelectedAssessment#getWave <em>Wave</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wave</em>' attribute.
	 * @see #getWave()
	 * @generated
	 */
	void setWave(String value);

} // SelectedAssessment
