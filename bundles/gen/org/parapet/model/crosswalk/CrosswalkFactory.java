/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.crosswalk;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.parapet.model.crosswalk.CrosswalkPackage
 * @generated
 */
public interface CrosswalkFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	CrosswalkFactory eINSTANCE = org.parapet.model.crosswalk.impl.CrosswalkFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Crosswalk</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Crosswalk</em>'.
	 * @generated
	 */
	Crosswalk createCrosswalk();

	/**
	 * Returns a new object of class '<em>Construct</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Construct</em>'.
	 * @generated
	 */
	Construct createConstruct();

	/**
	 * Returns a new object of class '<em>Instrument Mapping</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Instrument Mapping</em>'.
	 * @generated
	 */
	InstrumentMapping createInstrumentMapping();

	/**
	 * Returns a new object of class '<em>Mapping Entry</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Mapping Entry</em>'.
	 * @generated
	 */
	MappingEntry createMappingEntry();

	/**
	 * Returns a new object of class '<em>Mapping Gap</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Mapping Gap</em>'.
	 * @generated
	 */
	MappingGap createMappingGap();

	/**
	 * Returns a new object of class '<em>Dimension Link</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Dimension Link</em>'.
	 * @generated
	 */
	DimensionLink createDimensionLink();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	CrosswalkPackage getCrosswalkPackage();

} //CrosswalkFactory
