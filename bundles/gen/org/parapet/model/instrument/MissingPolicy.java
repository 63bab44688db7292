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
 * A representation of the literals of the enumeration '<em><b>Missing Policy</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a score does with items a participant left blank.
 * <!-- end-model-doc -->
 * @see org.parapet.model.instrument.InstrumentPackage#getMissingPolicy()
 * @model
 * @generated
 */
public enum MissingPolicy implements Enumerator {
	/**
	 * The '<em><b>Require Complete</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No score for a participant who left any of its items blank.
	 * <!-- end-model-doc -->
	 * @see #REQUIRE_COMPLETE_VALUE
	 * @generated
	 * @ordered
	 */
	REQUIRE_COMPLETE(0, "requireComplete", "require-complete"),

	/**
	 * The '<em><b>Answered Only</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The mean of the answered items stands for the blank ones.
	 * <!-- end-model-doc -->
	 * @see #ANSWERED_ONLY_VALUE
	 * @generated
	 * @ordered
	 */
	ANSWERED_ONLY(1, "answeredOnly", "answered-only");

	/**
	 * The '<em><b>Require Complete</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No score for a participant who left any of its items blank.
	 * <!-- end-model-doc -->
	 * @see #REQUIRE_COMPLETE
	 * @model name="requireComplete" literal="require-complete"
	 * @generated
	 * @ordered
	 */
	public static final int REQUIRE_COMPLETE_VALUE = 0;

	/**
	 * The '<em><b>Answered Only</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The mean of the answered items stands for the blank ones.
	 * <!-- end-model-doc -->
	 * @see #ANSWERED_ONLY
	 * @model name="answeredOnly" literal="answered-only"
	 * @generated
	 * @ordered
	 */
	public static final int ANSWERED_ONLY_VALUE = 1;

	/**
	 * An array of all the '<em><b>Missing Policy</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final MissingPolicy[] VALUES_ARRAY =
		new MissingPolicy[] {
			REQUIRE_COMPLETE,
			ANSWERED_ONLY,
		};

	/**
	 * A public read-only list of all the '<em><b>Missing Policy</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<MissingPolicy> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Missing Policy</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MissingPolicy get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MissingPolicy result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Missing Policy</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MissingPolicy getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MissingPolicy result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Missing Policy</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MissingPolicy get(int value) {
		switch (value) {
			case REQUIRE_COMPLETE_VALUE: return REQUIRE_COMPLETE;
			case ANSWERED_ONLY_VALUE: return ANSWERED_ONLY;
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
	private MissingPolicy(int value, String name, String literal) {
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
	
} //MissingPolicy
