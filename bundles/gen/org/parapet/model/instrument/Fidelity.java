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
 * A representation of the literals of the enumeration '<em><b>Fidelity</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How closely the instrument in the file follows its published source.
 * <!-- end-model-doc -->
 * @see org.parapet.model.instrument.InstrumentPackage#getFidelity()
 * @model
 * @generated
 */
public enum Fidelity implements Enumerator {
	/**
	 * The '<em><b>Verbatim</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The wording is the source's, letter for letter.
	 * <!-- end-model-doc -->
	 * @see #VERBATIM_VALUE
	 * @generated
	 * @ordered
	 */
	VERBATIM(0, "verbatim", "verbatim"),

	/**
	 * The '<em><b>Adapted</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The wording was changed with a stated purpose.
	 * <!-- end-model-doc -->
	 * @see #ADAPTED_VALUE
	 * @generated
	 * @ordered
	 */
	ADAPTED(1, "adapted", "adapted"),

	/**
	 * The '<em><b>Reconstructed</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The wording was put together from what sources state about the instrument.
	 * <!-- end-model-doc -->
	 * @see #RECONSTRUCTED_VALUE
	 * @generated
	 * @ordered
	 */
	RECONSTRUCTED(2, "reconstructed", "reconstructed"),

	/**
	 * The '<em><b>Catalogued Only</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The instrument is described, but its wording is not available.
	 * <!-- end-model-doc -->
	 * @see #CATALOGUED_ONLY_VALUE
	 * @generated
	 * @ordered
	 */
	CATALOGUED_ONLY(3, "cataloguedOnly", "catalogued-only");

	/**
	 * The '<em><b>Verbatim</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The wording is the source's, letter for letter.
	 * <!-- end-model-doc -->
	 * @see #VERBATIM
	 * @model name="verbatim"
	 * @generated
	 * @ordered
	 */
	public static final int VERBATIM_VALUE = 0;

	/**
	 * The '<em><b>Adapted</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The wording was changed with a stated purpose.
	 * <!-- end-model-doc -->
	 * @see #ADAPTED
	 * @model name="adapted"
	 * @generated
	 * @ordered
	 */
	public static final int ADAPTED_VALUE = 1;

	/**
	 * The '<em><b>Reconstructed</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The wording was put together from what sources state about the instrument.
	 * <!-- end-model-doc -->
	 * @see #RECONSTRUCTED
	 * @model name="reconstructed"
	 * @generated
	 * @ordered
	 */
	public static final int RECONSTRUCTED_VALUE = 2;

	/**
	 * The '<em><b>Catalogued Only</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The instrument is described, but its wording is not available.
	 * <!-- end-model-doc -->
	 * @see #CATALOGUED_ONLY
	 * @model name="cataloguedOnly" literal="catalogued-only"
	 * @generated
	 * @ordered
	 */
	public static final int CATALOGUED_ONLY_VALUE = 3;

	/**
	 * An array of all the '<em><b>Fidelity</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Fidelity[] VALUES_ARRAY =
		new Fidelity[] {
			VERBATIM,
			ADAPTED,
			RECONSTRUCTED,
			CATALOGUED_ONLY,
		};

	/**
	 * A public read-only list of all the '<em><b>Fidelity</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Fidelity> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Fidelity</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Fidelity get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Fidelity result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Fidelity</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Fidelity getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Fidelity result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Fidelity</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Fidelity get(int value) {
		switch (value) {
			case VERBATIM_VALUE: return VERBATIM;
			case ADAPTED_VALUE: return ADAPTED;
			case RECONSTRUCTED_VALUE: return RECONSTRUCTED;
			case CATALOGUED_ONLY_VALUE: return CATALOGUED_ONLY;
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
	private Fidelity(int value, String name, String literal) {
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
	
} //Fidelity
