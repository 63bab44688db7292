/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.comparison;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Axis</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What can stand in rows and columns.
 * <!-- end-model-doc -->
 * @see org.parapet.model.comparison.ComparisonPackage#getAxis()
 * @model
 * @generated
 */
public enum Axis implements Enumerator {
	/**
	 * The '<em><b>Construct</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Constructs.
	 * <!-- end-model-doc -->
	 * @see #CONSTRUCT_VALUE
	 * @generated
	 * @ordered
	 */
	CONSTRUCT(0, "construct", "construct"),

	/**
	 * The '<em><b>Assessment</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Partnership, instrument and wave together.
	 * <!-- end-model-doc -->
	 * @see #ASSESSMENT_VALUE
	 * @generated
	 * @ordered
	 */
	ASSESSMENT(1, "assessment", "assessment"),

	/**
	 * The '<em><b>Instrument</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Editions of instruments.
	 * <!-- end-model-doc -->
	 * @see #INSTRUMENT_VALUE
	 * @generated
	 * @ordered
	 */
	INSTRUMENT(2, "instrument", "instrument"),

	/**
	 * The '<em><b>Partnership</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Partnerships.
	 * <!-- end-model-doc -->
	 * @see #PARTNERSHIP_VALUE
	 * @generated
	 * @ordered
	 */
	PARTNERSHIP(3, "partnership", "partnership"),

	/**
	 * The '<em><b>Organisation</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Organisations, with everybody first.
	 * <!-- end-model-doc -->
	 * @see #ORGANISATION_VALUE
	 * @generated
	 * @ordered
	 */
	ORGANISATION(4, "organisation", "organisation"),

	/**
	 * The '<em><b>Role</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Roles, with everybody first.
	 * <!-- end-model-doc -->
	 * @see #ROLE_VALUE
	 * @generated
	 * @ordered
	 */
	ROLE(5, "role", "role"),

	/**
	 * The '<em><b>Wave</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Waves.
	 * <!-- end-model-doc -->
	 * @see #WAVE_VALUE
	 * @generated
	 * @ordered
	 */
	WAVE(6, "wave", "wave");

	/**
	 * The '<em><b>Construct</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Constructs.
	 * <!-- end-model-doc -->
	 * @see #CONSTRUCT
	 * @model name="construct"
	 * @generated
	 * @ordered
	 */
	public static final int CONSTRUCT_VALUE = 0;

	/**
	 * The '<em><b>Assessment</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Partnership, instrument and wave together.
	 * <!-- end-model-doc -->
	 * @see #ASSESSMENT
	 * @model name="assessment"
	 * @generated
	 * @ordered
	 */
	public static final int ASSESSMENT_VALUE = 1;

	/**
	 * The '<em><b>Instrument</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Editions of instruments.
	 * <!-- end-model-doc -->
	 * @see #INSTRUMENT
	 * @model name="instrument"
	 * @generated
	 * @ordered
	 */
	public static final int INSTRUMENT_VALUE = 2;

	/**
	 * The '<em><b>Partnership</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Partnerships.
	 * <!-- end-model-doc -->
	 * @see #PARTNERSHIP
	 * @model name="partnership"
	 * @generated
	 * @ordered
	 */
	public static final int PARTNERSHIP_VALUE = 3;

	/**
	 * The '<em><b>Organisation</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Organisations, with everybody first.
	 * <!-- end-model-doc -->
	 * @see #ORGANISATION
	 * @model name="organisation"
	 * @generated
	 * @ordered
	 */
	public static final int ORGANISATION_VALUE = 4;

	/**
	 * The '<em><b>Role</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Roles, with everybody first.
	 * <!-- end-model-doc -->
	 * @see #ROLE
	 * @model name="role"
	 * @generated
	 * @ordered
	 */
	public static final int ROLE_VALUE = 5;

	/**
	 * The '<em><b>Wave</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Waves.
	 * <!-- end-model-doc -->
	 * @see #WAVE
	 * @model name="wave"
	 * @generated
	 * @ordered
	 */
	public static final int WAVE_VALUE = 6;

	/**
	 * An array of all the '<em><b>Axis</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Axis[] VALUES_ARRAY =
		new Axis[] {
			CONSTRUCT,
			ASSESSMENT,
			INSTRUMENT,
			PARTNERSHIP,
			ORGANISATION,
			ROLE,
			WAVE,
		};

	/**
	 * A public read-only list of all the '<em><b>Axis</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Axis> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Axis</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Axis get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Axis result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Axis</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Axis getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Axis result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Axis</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Axis get(int value) {
		switch (value) {
			case CONSTRUCT_VALUE: return CONSTRUCT;
			case ASSESSMENT_VALUE: return ASSESSMENT;
			case INSTRUMENT_VALUE: return INSTRUMENT;
			case PARTNERSHIP_VALUE: return PARTNERSHIP;
			case ORGANISATION_VALUE: return ORGANISATION;
			case ROLE_VALUE: return ROLE;
			case WAVE_VALUE: return WAVE;
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
	private Axis(int value, String name, String literal) {
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
	
} //Axis
