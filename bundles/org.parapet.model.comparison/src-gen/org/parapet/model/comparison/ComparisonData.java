/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.comparison;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Data</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Protected answers, from which a comparison can be computed again without the partnership files: small groups are put together and participants have new codes. Part of a bundle that may be handed on.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.comparison.ComparisonData#getParapetVersion <em>Parapet Version</em>}</li>
 *   <li>{@link org.parapet.model.comparison.ComparisonData#getAssessments <em>Assessments</em>}</li>
 *   <li>{@link org.parapet.model.comparison.ComparisonData#getRenamed <em>Renamed</em>}</li>
 *   <li>{@link org.parapet.model.comparison.ComparisonData#getLeftOut <em>Left Out</em>}</li>
 * </ul>
 *
 * @see org.parapet.model.comparison.ComparisonPackage#getComparisonData()
 * @model
 * @generated
 */
public interface ComparisonData extends ModelFile {
	/**
	 * Returns the value of the '<em><b>Parapet Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The version of Parapet that wrote it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parapet Version</em>' attribute.
	 * @see #setParapetVersion(String)
	 * @see org.parapet.model.comparison.ComparisonPackage#getComparisonData_ParapetVersion()
	 * @model
	 * @generated
	 */
	String getParapetVersion();

	/**
	 * Sets the value of the '{@link org.parapet.model.comparison.ComparisonData#getParapetVersion <em>Parapet Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parapet Version</em>' attribute.
	 * @see #getParapetVersion()
	 * @generated
	 */
	void setParapetVersion(String value);

	/**
	 * Returns the value of the '<em><b>Assessments</b></em>' containment reference list.
	 * The list contents are of type {@link org.parapet.model.comparison.DataAssessment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The answers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assessments</em>' containment reference list.
	 * @see org.parapet.model.comparison.ComparisonPackage#getComparisonData_Assessments()
	 * @model containment="true"
	 * @generated
	 */
	EList<DataAssessment> getAssessments();

	/**
	 * Returns the value of the '<em><b>Renamed</b></em>' containment reference list.
	 * The list contents are of type {@link org.parapet.model.comparison.DataRenamed}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Organisations that bear different names.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Renamed</em>' containment reference list.
	 * @see org.parapet.model.comparison.ComparisonPackage#getComparisonData_Renamed()
	 * @model containment="true"
	 * @generated
	 */
	EList<DataRenamed> getRenamed();

	/**
	 * Returns the value of the '<em><b>Left Out</b></em>' containment reference list.
	 * The list contents are of type {@link org.parapet.model.comparison.DataLeftOut}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was left out before the comparison began.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Left Out</em>' containment reference list.
	 * @see org.parapet.model.comparison.ComparisonPackage#getComparisonData_LeftOut()
	 * @model containment="true"
	 * @generated
	 */
	EList<DataLeftOut> getLeftOut();

} // ComparisonData
