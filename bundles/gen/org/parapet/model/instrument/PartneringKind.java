/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.instrument;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Partnering Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The scale, nature and make-up of a partnership; a partnership has one or more.
 * <!-- end-model-doc -->
 * @see org.parapet.model.instrument.InstrumentPackage#getPartneringKind()
 * @model
 * @generated
 */
public enum PartneringKind implements Enumerator {
	/**
	 * The '<em><b>Individual</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Between individual people or teams.
	 * <!-- end-model-doc -->
	 * @see #INDIVIDUAL_VALUE
	 * @generated
	 * @ordered
	 */
	INDIVIDUAL(0, "individual", "individual"),

	/**
	 * The '<em><b>Structural</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Between whole organisations, with formal arrangements.
	 * <!-- end-model-doc -->
	 * @see #STRUCTURAL_VALUE
	 * @generated
	 * @ordered
	 */
	STRUCTURAL(1, "structural", "structural"),

	/**
	 * The '<em><b>Voluntary</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Entered into by choice.
	 * <!-- end-model-doc -->
	 * @see #VOLUNTARY_VALUE
	 * @generated
	 * @ordered
	 */
	VOLUNTARY(2, "voluntary", "voluntary"),

	/**
	 * The '<em><b>Mandated</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Required by a regulator, funder or law.
	 * <!-- end-model-doc -->
	 * @see #MANDATED_VALUE
	 * @generated
	 * @ordered
	 */
	MANDATED(3, "mandated", "mandated"),

	/**
	 * The '<em><b>Public Public</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Between public bodies.
	 * <!-- end-model-doc -->
	 * @see #PUBLIC_PUBLIC_VALUE
	 * @generated
	 * @ordered
	 */
	PUBLIC_PUBLIC(4, "publicPublic", "public-public"),

	/**
	 * The '<em><b>Public Private</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Between public bodies and private companies.
	 * <!-- end-model-doc -->
	 * @see #PUBLIC_PRIVATE_VALUE
	 * @generated
	 * @ordered
	 */
	PUBLIC_PRIVATE(5, "publicPrivate", "public-private"),

	/**
	 * The '<em><b>Multi Agency</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Three or more agencies, often of several sectors.
	 * <!-- end-model-doc -->
	 * @see #MULTI_AGENCY_VALUE
	 * @generated
	 * @ordered
	 */
	MULTI_AGENCY(6, "multiAgency", "multi-agency");

	/**
	 * The '<em><b>Individual</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Between individual people or teams.
	 * <!-- end-model-doc -->
	 * @see #INDIVIDUAL
	 * @model name="individual"
	 * @generated
	 * @ordered
	 */
	public static final int INDIVIDUAL_VALUE = 0;

	/**
	 * The '<em><b>Structural</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Between whole organisations, with formal arrangements.
	 * <!-- end-model-doc -->
	 * @see #STRUCTURAL
	 * @model name="structural"
	 * @generated
	 * @ordered
	 */
	public static final int STRUCTURAL_VALUE = 1;

	/**
	 * The '<em><b>Voluntary</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Entered into by choice.
	 * <!-- end-model-doc -->
	 * @see #VOLUNTARY
	 * @model name="voluntary"
	 * @generated
	 * @ordered
	 */
	public static final int VOLUNTARY_VALUE = 2;

	/**
	 * The '<em><b>Mandated</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Required by a regulator, funder or law.
	 * <!-- end-model-doc -->
	 * @see #MANDATED
	 * @model name="mandated"
	 * @generated
	 * @ordered
	 */
	public static final int MANDATED_VALUE = 3;

	/**
	 * The '<em><b>Public Public</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Between public bodies.
	 * <!-- end-model-doc -->
	 * @see #PUBLIC_PUBLIC
	 * @model name="publicPublic" literal="public-public"
	 * @generated
	 * @ordered
	 */
	public static final int PUBLIC_PUBLIC_VALUE = 4;

	/**
	 * The '<em><b>Public Private</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Between public bodies and private companies.
	 * <!-- end-model-doc -->
	 * @see #PUBLIC_PRIVATE
	 * @model name="publicPrivate" literal="public-private"
	 * @generated
	 * @ordered
	 */
	public static final int PUBLIC_PRIVATE_VALUE = 5;

	/**
	 * The '<em><b>Multi Agency</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Three or more agencies, often of several sectors.
	 * <!-- end-model-doc -->
	 * @see #MULTI_AGENCY
	 * @model name="multiAgency" literal="multi-agency"
	 * @generated
	 * @ordered
	 */
	public static final int MULTI_AGENCY_VALUE = 6;

	/**
	 * An array of all the '<em><b>Partnering Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final PartneringKind[] VALUES_ARRAY =
		new PartneringKind[] {
			INDIVIDUAL,
			STRUCTURAL,
			VOLUNTARY,
			MANDATED,
			PUBLIC_PUBLIC,
			PUBLIC_PRIVATE,
			MULTI_AGENCY,
		};

	/**
	 * A public read-only list of all the '<em><b>Partnering Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<PartneringKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Partnering Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PartneringKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PartneringKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Partnering Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PartneringKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PartneringKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Partnering Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PartneringKind get(int value) {
		switch (value) {
			case INDIVIDUAL_VALUE: return INDIVIDUAL;
			case STRUCTURAL_VALUE: return STRUCTURAL;
			case VOLUNTARY_VALUE: return VOLUNTARY;
			case MANDATED_VALUE: return MANDATED;
			case PUBLIC_PUBLIC_VALUE: return PUBLIC_PUBLIC;
			case PUBLIC_PRIVATE_VALUE: return PUBLIC_PRIVATE;
			case MULTI_AGENCY_VALUE: return MULTI_AGENCY;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private PartneringKind(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //PartneringKind
