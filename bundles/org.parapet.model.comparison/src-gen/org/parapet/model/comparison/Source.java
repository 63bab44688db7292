/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.comparison;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Source</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A partnership file that is compared.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.comparison.Source#getFile <em>File</em>}</li>
 *   <li>{@link org.parapet.model.comparison.Source#getPartnership <em>Partnership</em>}</li>
 *   <li>{@link org.parapet.model.comparison.Source#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.parapet.model.comparison.Source#getAssessments <em>Assessments</em>}</li>
 * </ul>
 *
 * @see org.parapet.model.comparison.ComparisonPackage#getSource()
 * @model
 * @generated
 */
public interface Source extends EObject {
	/**
	 * Returns the value of the '<em><b>File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The file's path, relative to the comparison's folder, with slashes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>File</em>' attribute.
	 * @see #setFile(String)
	 * @see org.parapet.model.comparison.ComparisonPackage#getSource_File()
	 * @model required="true"
	 * @generated
	 */
	String getFile();

	/**
	 * Sets the value of the '{@link org.parapet.model.comparison.Source#getFile <em>File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>File</em>' attribute.
	 * @see #getFile()
	 * @generated
	 */
	void setFile(String value);

	/**
	 * Returns the value of the '<em><b>Partnership</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the partnership in it, to find it again when the file was moved.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Partnership</em>' attribute.
	 * @see #setPartnership(String)
	 * @see org.parapet.model.comparison.ComparisonPackage#getSource_Partnership()
	 * @model
	 * @generated
	 */
	String getPartnership();

	/**
	 * Sets the value of the '{@link org.parapet.model.comparison.Source#getPartnership <em>Partnership</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Partnership</em>' attribute.
	 * @see #getPartnership()
	 * @generated
	 */
	void setPartnership(String value);

	/**
	 * Returns the value of the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A digest of the file's content when it was last compared, to tell what changed since.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sha256</em>' attribute.
	 * @see #setSha256(String)
	 * @see org.parapet.model.comparison.ComparisonPackage#getSource_Sha256()
	 * @model
	 * @generated
	 */
	String getSha256();

	/**
	 * Sets the value of the '{@link org.parapet.model.comparison.Source#getSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #getSha256()
	 * @generated
	 */
	void setSha256(String value);

	/**
	 * Returns the value of the '<em><b>Assessments</b></em>' containment reference list.
	 * The list contents are of type {@link org.parapet.model.comparison.SelectedAssessment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The assessments compared; none for all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assessments</em>' containment reference list.
	 * @see org.parapet.model.comparison.ComparisonPackage#getSource_Assessments()
	 * @model containment="true"
	 * @generated
	 */
	EList<SelectedAssessment> getAssessments();

} // Source
