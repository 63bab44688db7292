/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.assessment;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Plan Section Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * A section of the OD plan that holds prose.
 * <!-- end-model-doc -->
 * @see org.parapet.model.assessment.AssessmentPackage#getPlanSectionKind()
 * @model
 * @generated
 */
public enum PlanSectionKind implements Enumerator {
	/**
	 * The '<em><b>Executive Summary</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The four opening paragraphs.
	 * <!-- end-model-doc -->
	 * @see #EXECUTIVE_SUMMARY_VALUE
	 * @generated
	 * @ordered
	 */
	EXECUTIVE_SUMMARY(0, "executiveSummary", "executive-summary"),

	/**
	 * The '<em><b>Context</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The wider policy and organisational context.
	 * <!-- end-model-doc -->
	 * @see #CONTEXT_VALUE
	 * @generated
	 * @ordered
	 */
	CONTEXT(1, "context", "context"),

	/**
	 * The '<em><b>Positives</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Comments on the strengths.
	 * <!-- end-model-doc -->
	 * @see #POSITIVES_VALUE
	 * @generated
	 * @ordered
	 */
	POSITIVES(2, "positives", "positives"),

	/**
	 * The '<em><b>Areas To Work On</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Comments on the areas to work on.
	 * <!-- end-model-doc -->
	 * @see #AREAS_TO_WORK_ON_VALUE
	 * @generated
	 * @ordered
	 */
	AREAS_TO_WORK_ON(3, "areasToWorkOn", "areas-to-work-on"),

	/**
	 * The '<em><b>Lack Of Consensus</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Comments on areas that lacked consensus.
	 * <!-- end-model-doc -->
	 * @see #LACK_OF_CONSENSUS_VALUE
	 * @generated
	 * @ordered
	 */
	LACK_OF_CONSENSUS(4, "lackOfConsensus", "lack-of-consensus"),

	/**
	 * The '<em><b>Next Steps</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happens next.
	 * <!-- end-model-doc -->
	 * @see #NEXT_STEPS_VALUE
	 * @generated
	 * @ordered
	 */
	NEXT_STEPS(5, "nextSteps", "next-steps");

	/**
	 * The '<em><b>Executive Summary</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The four opening paragraphs.
	 * <!-- end-model-doc -->
	 * @see #EXECUTIVE_SUMMARY
	 * @model name="executiveSummary" literal="executive-summary"
	 * @generated
	 * @ordered
	 */
	public static final int EXECUTIVE_SUMMARY_VALUE = 0;

	/**
	 * The '<em><b>Context</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The wider policy and organisational context.
	 * <!-- end-model-doc -->
	 * @see #CONTEXT
	 * @model name="context"
	 * @generated
	 * @ordered
	 */
	public static final int CONTEXT_VALUE = 1;

	/**
	 * The '<em><b>Positives</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Comments on the strengths.
	 * <!-- end-model-doc -->
	 * @see #POSITIVES
	 * @model name="positives"
	 * @generated
	 * @ordered
	 */
	public static final int POSITIVES_VALUE = 2;

	/**
	 * The '<em><b>Areas To Work On</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Comments on the areas to work on.
	 * <!-- end-model-doc -->
	 * @see #AREAS_TO_WORK_ON
	 * @model name="areasToWorkOn" literal="areas-to-work-on"
	 * @generated
	 * @ordered
	 */
	public static final int AREAS_TO_WORK_ON_VALUE = 3;

	/**
	 * The '<em><b>Lack Of Consensus</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Comments on areas that lacked consensus.
	 * <!-- end-model-doc -->
	 * @see #LACK_OF_CONSENSUS
	 * @model name="lackOfConsensus" literal="lack-of-consensus"
	 * @generated
	 * @ordered
	 */
	public static final int LACK_OF_CONSENSUS_VALUE = 4;

	/**
	 * The '<em><b>Next Steps</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happens next.
	 * <!-- end-model-doc -->
	 * @see #NEXT_STEPS
	 * @model name="nextSteps" literal="next-steps"
	 * @generated
	 * @ordered
	 */
	public static final int NEXT_STEPS_VALUE = 5;

	/**
	 * An array of all the '<em><b>Plan Section Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final PlanSectionKind[] VALUES_ARRAY =
		new PlanSectionKind[] {
			EXECUTIVE_SUMMARY,
			CONTEXT,
			POSITIVES,
			AREAS_TO_WORK_ON,
			LACK_OF_CONSENSUS,
			NEXT_STEPS,
		};

	/**
	 * A public read-only list of all the '<em><b>Plan Section Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<PlanSectionKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Plan Section Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PlanSectionKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PlanSectionKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Plan Section Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PlanSectionKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PlanSectionKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Plan Section Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PlanSectionKind get(int value) {
		switch (value) {
			case EXECUTIVE_SUMMARY_VALUE: return EXECUTIVE_SUMMARY;
			case CONTEXT_VALUE: return CONTEXT;
			case POSITIVES_VALUE: return POSITIVES;
			case AREAS_TO_WORK_ON_VALUE: return AREAS_TO_WORK_ON;
			case LACK_OF_CONSENSUS_VALUE: return LACK_OF_CONSENSUS;
			case NEXT_STEPS_VALUE: return NEXT_STEPS;
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
	private PlanSectionKind(int value, String name, String literal) {
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
	
} //PlanSectionKind
