/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.comparison;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.parapet.model.comparison.ComparisonPackage
 * @generated
 */
public interface ComparisonFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ComparisonFactory eINSTANCE = org.parapet.model.comparison.impl.ComparisonFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Comparison</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Comparison</em>'.
	 * @generated
	 */
	Comparison createComparison();

	/**
	 * Returns a new object of class '<em>Source</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Source</em>'.
	 * @generated
	 */
	Source createSource();

	/**
	 * Returns a new object of class '<em>Selected Assessment</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Selected Assessment</em>'.
	 * @generated
	 */
	SelectedAssessment createSelectedAssessment();

	/**
	 * Returns a new object of class '<em>View</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>View</em>'.
	 * @generated
	 */
	View createView();

	/**
	 * Returns a new object of class '<em>Annotation</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Annotation</em>'.
	 * @generated
	 */
	Annotation createAnnotation();

	/**
	 * Returns a new object of class '<em>Data</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Data</em>'.
	 * @generated
	 */
	ComparisonData createComparisonData();

	/**
	 * Returns a new object of class '<em>Data Assessment</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Data Assessment</em>'.
	 * @generated
	 */
	DataAssessment createDataAssessment();

	/**
	 * Returns a new object of class '<em>Data Group</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Data Group</em>'.
	 * @generated
	 */
	DataGroup createDataGroup();

	/**
	 * Returns a new object of class '<em>Data Respondent</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Data Respondent</em>'.
	 * @generated
	 */
	DataRespondent createDataRespondent();

	/**
	 * Returns a new object of class '<em>Data Loose</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Data Loose</em>'.
	 * @generated
	 */
	DataLoose createDataLoose();

	/**
	 * Returns a new object of class '<em>Data Renamed</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Data Renamed</em>'.
	 * @generated
	 */
	DataRenamed createDataRenamed();

	/**
	 * Returns a new object of class '<em>Data Left Out</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Data Left Out</em>'.
	 * @generated
	 */
	DataLeftOut createDataLeftOut();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	ComparisonPackage getComparisonPackage();

} //ComparisonFactory
