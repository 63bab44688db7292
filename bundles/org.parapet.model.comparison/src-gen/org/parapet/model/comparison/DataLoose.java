/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.comparison;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Data Loose</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Answers to one question that are linked to nobody.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.comparison.DataLoose#getQuestion <em>Question</em>}</li>
 *   <li>{@link org.parapet.model.comparison.DataLoose#getOrganisations <em>Organisations</em>}</li>
 *   <li>{@link org.parapet.model.comparison.DataLoose#getRoles <em>Roles</em>}</li>
 *   <li>{@link org.parapet.model.comparison.DataLoose#getCounts <em>Counts</em>}</li>
 * </ul>
 *
 * @see org.parapet.model.comparison.ComparisonPackage#getDataLoose()
 * @model
 * @generated
 */
public interface DataLoose extends EObject {
	/**
	 * Returns the value of the '<em><b>Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The question; an item, or item/scale where it takes several.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Question</em>' attribute.
	 * @see #setQuestion(String)
	 * @see org.parapet.model.comparison.ComparisonPackage#getDataLoose_Question()
	 * @model required="true"
	 * @generated
	 */
	String getQuestion();

	/**
	 * Sets the value of the '{@link org.parapet.model.comparison.DataLoose#getQuestion <em>Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Question</em>' attribute.
	 * @see #getQuestion()
	 * @generated
	 */
	void setQuestion(String value);

	/**
	 * Returns the value of the '<em><b>Organisations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The keys of the organisations whose answers these are, with spaces between.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organisations</em>' attribute.
	 * @see #setOrganisations(String)
	 * @see org.parapet.model.comparison.ComparisonPackage#getDataLoose_Organisations()
	 * @model
	 * @generated
	 */
	String getOrganisations();

	/**
	 * Sets the value of the '{@link org.parapet.model.comparison.DataLoose#getOrganisations <em>Organisations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organisations</em>' attribute.
	 * @see #getOrganisations()
	 * @generated
	 */
	void setOrganisations(String value);

	/**
	 * Returns the value of the '<em><b>Roles</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The keys of the roles whose answers these are, with spaces between.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Roles</em>' attribute.
	 * @see #setRoles(String)
	 * @see org.parapet.model.comparison.ComparisonPackage#getDataLoose_Roles()
	 * @model
	 * @generated
	 */
	String getRoles();

	/**
	 * Sets the value of the '{@link org.parapet.model.comparison.DataLoose#getRoles <em>Roles</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Roles</em>' attribute.
	 * @see #getRoles()
	 * @generated
	 */
	void setRoles(String value);

	/**
	 * Returns the value of the '<em><b>Counts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many chose each option, in the instrument's order, with spaces between.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Counts</em>' attribute.
	 * @see #setCounts(String)
	 * @see org.parapet.model.comparison.ComparisonPackage#getDataLoose_Counts()
	 * @model required="true"
	 * @generated
	 */
	String getCounts();

	/**
	 * Sets the value of the '{@link org.parapet.model.comparison.DataLoose#getCounts <em>Counts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Counts</em>' attribute.
	 * @see #getCounts()
	 * @generated
	 */
	void setCounts(String value);

} // DataLoose
