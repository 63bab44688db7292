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
 * A representation of the literals of the enumeration '<em><b>Yield</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What an administration of the instrument gives.
 * <!-- end-model-doc -->
 * @see org.parapet.model.instrument.InstrumentPackage#getYield()
 * @model
 * @generated
 */
public enum Yield implements Enumerator {
	/**
	 * The '<em><b>Findings</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Strengths, areas to work on, ranges of opinions.
	 * <!-- end-model-doc -->
	 * @see #FINDINGS_VALUE
	 * @generated
	 * @ordered
	 */
	FINDINGS(0, "findings", "findings"),

	/**
	 * The '<em><b>Score</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A numeric score that can be repeated later.
	 * <!-- end-model-doc -->
	 * @see #SCORE_VALUE
	 * @generated
	 * @ordered
	 */
	SCORE(1, "score", "score"),

	/**
	 * The '<em><b>Actions</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Suggested or agreed actions for an organisational development plan.
	 * <!-- end-model-doc -->
	 * @see #ACTIONS_VALUE
	 * @generated
	 * @ordered
	 */
	ACTIONS(2, "actions", "actions"),

	/**
	 * The '<em><b>Discussion</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A structured conversation, with no figures.
	 * <!-- end-model-doc -->
	 * @see #DISCUSSION_VALUE
	 * @generated
	 * @ordered
	 */
	DISCUSSION(3, "discussion", "discussion"),

	/**
	 * The '<em><b>Signposts</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Resources matched to the answers.
	 * <!-- end-model-doc -->
	 * @see #SIGNPOSTS_VALUE
	 * @generated
	 * @ordered
	 */
	SIGNPOSTS(4, "signposts", "signposts");

	/**
	 * The '<em><b>Findings</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Strengths, areas to work on, ranges of opinions.
	 * <!-- end-model-doc -->
	 * @see #FINDINGS
	 * @model name="findings"
	 * @generated
	 * @ordered
	 */
	public static final int FINDINGS_VALUE = 0;

	/**
	 * The '<em><b>Score</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A numeric score that can be repeated later.
	 * <!-- end-model-doc -->
	 * @see #SCORE
	 * @model name="score"
	 * @generated
	 * @ordered
	 */
	public static final int SCORE_VALUE = 1;

	/**
	 * The '<em><b>Actions</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Suggested or agreed actions for an organisational development plan.
	 * <!-- end-model-doc -->
	 * @see #ACTIONS
	 * @model name="actions"
	 * @generated
	 * @ordered
	 */
	public static final int ACTIONS_VALUE = 2;

	/**
	 * The '<em><b>Discussion</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A structured conversation, with no figures.
	 * <!-- end-model-doc -->
	 * @see #DISCUSSION
	 * @model name="discussion"
	 * @generated
	 * @ordered
	 */
	public static final int DISCUSSION_VALUE = 3;

	/**
	 * The '<em><b>Signposts</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Resources matched to the answers.
	 * <!-- end-model-doc -->
	 * @see #SIGNPOSTS
	 * @model name="signposts"
	 * @generated
	 * @ordered
	 */
	public static final int SIGNPOSTS_VALUE = 4;

	/**
	 * An array of all the '<em><b>Yield</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Yield[] VALUES_ARRAY =
		new Yield[] {
			FINDINGS,
			SCORE,
			ACTIONS,
			DISCUSSION,
			SIGNPOSTS,
		};

	/**
	 * A public read-only list of all the '<em><b>Yield</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Yield> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Yield</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Yield get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Yield result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Yield</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Yield getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Yield result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Yield</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Yield get(int value) {
		switch (value) {
			case FINDINGS_VALUE: return FINDINGS;
			case SCORE_VALUE: return SCORE;
			case ACTIONS_VALUE: return ACTIONS;
			case DISCUSSION_VALUE: return DISCUSSION;
			case SIGNPOSTS_VALUE: return SIGNPOSTS;
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
	private Yield(int value, String name, String literal) {
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
	
} //Yield
