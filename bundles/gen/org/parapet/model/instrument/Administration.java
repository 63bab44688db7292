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
 * A representation of the literals of the enumeration '<em><b>Administration</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How answers are obtained.
 * <!-- end-model-doc -->
 * @see org.parapet.model.instrument.InstrumentPackage#getAdministration()
 * @model
 * @generated
 */
public enum Administration implements Enumerator {
	/**
	 * The '<em><b>Facilitated Interview</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A facilitator reads the items out and records the answers.
	 * <!-- end-model-doc -->
	 * @see #FACILITATED_INTERVIEW_VALUE
	 * @generated
	 * @ordered
	 */
	FACILITATED_INTERVIEW(0, "facilitatedInterview", "facilitated-interview"),

	/**
	 * The '<em><b>Self Completion</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Participants fill the instrument in themselves.
	 * <!-- end-model-doc -->
	 * @see #SELF_COMPLETION_VALUE
	 * @generated
	 * @ordered
	 */
	SELF_COMPLETION(1, "selfCompletion", "self-completion"),

	/**
	 * The '<em><b>Group Consensus</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A group discusses and agrees one answer.
	 * <!-- end-model-doc -->
	 * @see #GROUP_CONSENSUS_VALUE
	 * @generated
	 * @ordered
	 */
	GROUP_CONSENSUS(2, "groupConsensus", "group-consensus");

	/**
	 * The '<em><b>Facilitated Interview</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A facilitator reads the items out and records the answers.
	 * <!-- end-model-doc -->
	 * @see #FACILITATED_INTERVIEW
	 * @model name="facilitatedInterview" literal="facilitated-interview"
	 * @generated
	 * @ordered
	 */
	public static final int FACILITATED_INTERVIEW_VALUE = 0;

	/**
	 * The '<em><b>Self Completion</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Participants fill the instrument in themselves.
	 * <!-- end-model-doc -->
	 * @see #SELF_COMPLETION
	 * @model name="selfCompletion" literal="self-completion"
	 * @generated
	 * @ordered
	 */
	public static final int SELF_COMPLETION_VALUE = 1;

	/**
	 * The '<em><b>Group Consensus</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A group discusses and agrees one answer.
	 * <!-- end-model-doc -->
	 * @see #GROUP_CONSENSUS
	 * @model name="groupConsensus" literal="group-consensus"
	 * @generated
	 * @ordered
	 */
	public static final int GROUP_CONSENSUS_VALUE = 2;

	/**
	 * An array of all the '<em><b>Administration</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Administration[] VALUES_ARRAY =
		new Administration[] {
			FACILITATED_INTERVIEW,
			SELF_COMPLETION,
			GROUP_CONSENSUS,
		};

	/**
	 * A public read-only list of all the '<em><b>Administration</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Administration> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Administration</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Administration get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Administration result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Administration</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Administration getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Administration result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Administration</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Administration get(int value) {
		switch (value) {
			case FACILITATED_INTERVIEW_VALUE: return FACILITATED_INTERVIEW;
			case SELF_COMPLETION_VALUE: return SELF_COMPLETION;
			case GROUP_CONSENSUS_VALUE: return GROUP_CONSENSUS;
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
	private Administration(int value, String name, String literal) {
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
	
} //Administration
