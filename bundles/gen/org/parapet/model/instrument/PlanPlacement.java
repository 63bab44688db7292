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
 * A representation of the literals of the enumeration '<em><b>Plan Placement</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The section of the OD plan in which an item with a finding is put.
 * <!-- end-model-doc -->
 * @see org.parapet.model.instrument.InstrumentPackage#getPlanPlacement()
 * @model
 * @generated
 */
public enum PlanPlacement implements Enumerator {
	/**
	 * The '<em><b>Positives</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Positives about the partnership.
	 * <!-- end-model-doc -->
	 * @see #POSITIVES_VALUE
	 * @generated
	 * @ordered
	 */
	POSITIVES(0, "positives", "positives"),

	/**
	 * The '<em><b>Areas To Work On</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Areas to work on, each with its action.
	 * <!-- end-model-doc -->
	 * @see #AREAS_TO_WORK_ON_VALUE
	 * @generated
	 * @ordered
	 */
	AREAS_TO_WORK_ON(1, "areasToWorkOn", "areas-to-work-on"),

	/**
	 * The '<em><b>Lack Of Consensus</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Areas that lacked consensus, for discussion.
	 * <!-- end-model-doc -->
	 * @see #LACK_OF_CONSENSUS_VALUE
	 * @generated
	 * @ordered
	 */
	LACK_OF_CONSENSUS(2, "lackOfConsensus", "lack-of-consensus"),

	/**
	 * The '<em><b>Not Placed</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not in the OD plan.
	 * <!-- end-model-doc -->
	 * @see #NOT_PLACED_VALUE
	 * @generated
	 * @ordered
	 */
	NOT_PLACED(3, "notPlaced", "not-placed");

	/**
	 * The '<em><b>Positives</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Positives about the partnership.
	 * <!-- end-model-doc -->
	 * @see #POSITIVES
	 * @model name="positives"
	 * @generated
	 * @ordered
	 */
	public static final int POSITIVES_VALUE = 0;

	/**
	 * The '<em><b>Areas To Work On</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Areas to work on, each with its action.
	 * <!-- end-model-doc -->
	 * @see #AREAS_TO_WORK_ON
	 * @model name="areasToWorkOn" literal="areas-to-work-on"
	 * @generated
	 * @ordered
	 */
	public static final int AREAS_TO_WORK_ON_VALUE = 1;

	/**
	 * The '<em><b>Lack Of Consensus</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Areas that lacked consensus, for discussion.
	 * <!-- end-model-doc -->
	 * @see #LACK_OF_CONSENSUS
	 * @model name="lackOfConsensus" literal="lack-of-consensus"
	 * @generated
	 * @ordered
	 */
	public static final int LACK_OF_CONSENSUS_VALUE = 2;

	/**
	 * The '<em><b>Not Placed</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not in the OD plan.
	 * <!-- end-model-doc -->
	 * @see #NOT_PLACED
	 * @model name="notPlaced" literal="not-placed"
	 * @generated
	 * @ordered
	 */
	public static final int NOT_PLACED_VALUE = 3;

	/**
	 * An array of all the '<em><b>Plan Placement</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final PlanPlacement[] VALUES_ARRAY =
		new PlanPlacement[] {
			POSITIVES,
			AREAS_TO_WORK_ON,
			LACK_OF_CONSENSUS,
			NOT_PLACED,
		};

	/**
	 * A public read-only list of all the '<em><b>Plan Placement</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<PlanPlacement> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Plan Placement</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PlanPlacement get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PlanPlacement result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Plan Placement</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PlanPlacement getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PlanPlacement result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Plan Placement</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PlanPlacement get(int value) {
		switch (value) {
			case POSITIVES_VALUE: return POSITIVES;
			case AREAS_TO_WORK_ON_VALUE: return AREAS_TO_WORK_ON;
			case LACK_OF_CONSENSUS_VALUE: return LACK_OF_CONSENSUS;
			case NOT_PLACED_VALUE: return NOT_PLACED;
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
	private PlanPlacement(int value, String name, String literal) {
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
	
} //PlanPlacement
