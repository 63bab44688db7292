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
 * A representation of the literals of the enumeration '<em><b>Stage</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Where a partnership stands in its life.
 * <!-- end-model-doc -->
 * @see org.parapet.model.instrument.InstrumentPackage#getStage()
 * @model
 * @generated
 */
public enum Stage implements Enumerator {
	/**
	 * The '<em><b>Considering</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Deciding whether to work in partnership.
	 * <!-- end-model-doc -->
	 * @see #CONSIDERING_VALUE
	 * @generated
	 * @ordered
	 */
	CONSIDERING(0, "considering", "considering"),

	/**
	 * The '<em><b>Forming</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Approaching partners and setting the partnership up.
	 * <!-- end-model-doc -->
	 * @see #FORMING_VALUE
	 * @generated
	 * @ordered
	 */
	FORMING(1, "forming", "forming"),

	/**
	 * The '<em><b>Established</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Working, past its first agreements.
	 * <!-- end-model-doc -->
	 * @see #ESTABLISHED_VALUE
	 * @generated
	 * @ordered
	 */
	ESTABLISHED(2, "established", "established"),

	/**
	 * The '<em><b>In Difficulty</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In conflict, or failing to deliver.
	 * <!-- end-model-doc -->
	 * @see #IN_DIFFICULTY_VALUE
	 * @generated
	 * @ordered
	 */
	IN_DIFFICULTY(3, "inDifficulty", "in-difficulty"),

	/**
	 * The '<em><b>Reviewing</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reviewing or renewing its arrangements.
	 * <!-- end-model-doc -->
	 * @see #REVIEWING_VALUE
	 * @generated
	 * @ordered
	 */
	REVIEWING(4, "reviewing", "reviewing"),

	/**
	 * The '<em><b>Ending</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Closing or handing over.
	 * <!-- end-model-doc -->
	 * @see #ENDING_VALUE
	 * @generated
	 * @ordered
	 */
	ENDING(5, "ending", "ending");

	/**
	 * The '<em><b>Considering</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Deciding whether to work in partnership.
	 * <!-- end-model-doc -->
	 * @see #CONSIDERING
	 * @model name="considering"
	 * @generated
	 * @ordered
	 */
	public static final int CONSIDERING_VALUE = 0;

	/**
	 * The '<em><b>Forming</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Approaching partners and setting the partnership up.
	 * <!-- end-model-doc -->
	 * @see #FORMING
	 * @model name="forming"
	 * @generated
	 * @ordered
	 */
	public static final int FORMING_VALUE = 1;

	/**
	 * The '<em><b>Established</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Working, past its first agreements.
	 * <!-- end-model-doc -->
	 * @see #ESTABLISHED
	 * @model name="established"
	 * @generated
	 * @ordered
	 */
	public static final int ESTABLISHED_VALUE = 2;

	/**
	 * The '<em><b>In Difficulty</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In conflict, or failing to deliver.
	 * <!-- end-model-doc -->
	 * @see #IN_DIFFICULTY
	 * @model name="inDifficulty" literal="in-difficulty"
	 * @generated
	 * @ordered
	 */
	public static final int IN_DIFFICULTY_VALUE = 3;

	/**
	 * The '<em><b>Reviewing</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reviewing or renewing its arrangements.
	 * <!-- end-model-doc -->
	 * @see #REVIEWING
	 * @model name="reviewing"
	 * @generated
	 * @ordered
	 */
	public static final int REVIEWING_VALUE = 4;

	/**
	 * The '<em><b>Ending</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Closing or handing over.
	 * <!-- end-model-doc -->
	 * @see #ENDING
	 * @model name="ending"
	 * @generated
	 * @ordered
	 */
	public static final int ENDING_VALUE = 5;

	/**
	 * An array of all the '<em><b>Stage</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Stage[] VALUES_ARRAY =
		new Stage[] {
			CONSIDERING,
			FORMING,
			ESTABLISHED,
			IN_DIFFICULTY,
			REVIEWING,
			ENDING,
		};

	/**
	 * A public read-only list of all the '<em><b>Stage</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Stage> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Stage</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Stage get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Stage result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Stage</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Stage getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Stage result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Stage</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Stage get(int value) {
		switch (value) {
			case CONSIDERING_VALUE: return CONSIDERING;
			case FORMING_VALUE: return FORMING;
			case ESTABLISHED_VALUE: return ESTABLISHED;
			case IN_DIFFICULTY_VALUE: return IN_DIFFICULTY;
			case REVIEWING_VALUE: return REVIEWING;
			case ENDING_VALUE: return ENDING;
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
	private Stage(int value, String name, String literal) {
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
	
} //Stage
