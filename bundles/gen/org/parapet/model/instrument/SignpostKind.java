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
 * A representation of the literals of the enumeration '<em><b>Signpost Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a signpost points to.
 * <!-- end-model-doc -->
 * @see org.parapet.model.instrument.InstrumentPackage#getSignpostKind()
 * @model
 * @generated
 */
public enum SignpostKind implements Enumerator {
	/**
	 * The '<em><b>Fact Sheet</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A short explanation of a subject.
	 * <!-- end-model-doc -->
	 * @see #FACT_SHEET_VALUE
	 * @generated
	 * @ordered
	 */
	FACT_SHEET(0, "factSheet", "fact-sheet"),

	/**
	 * The '<em><b>Case Study</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An account of what others did.
	 * <!-- end-model-doc -->
	 * @see #CASE_STUDY_VALUE
	 * @generated
	 * @ordered
	 */
	CASE_STUDY(1, "caseStudy", "case-study"),

	/**
	 * The '<em><b>Web Resource</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A page or site.
	 * <!-- end-model-doc -->
	 * @see #WEB_RESOURCE_VALUE
	 * @generated
	 * @ordered
	 */
	WEB_RESOURCE(2, "webResource", "web-resource");

	/**
	 * The '<em><b>Fact Sheet</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A short explanation of a subject.
	 * <!-- end-model-doc -->
	 * @see #FACT_SHEET
	 * @model name="factSheet" literal="fact-sheet"
	 * @generated
	 * @ordered
	 */
	public static final int FACT_SHEET_VALUE = 0;

	/**
	 * The '<em><b>Case Study</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * An account of what others did.
	 * <!-- end-model-doc -->
	 * @see #CASE_STUDY
	 * @model name="caseStudy" literal="case-study"
	 * @generated
	 * @ordered
	 */
	public static final int CASE_STUDY_VALUE = 1;

	/**
	 * The '<em><b>Web Resource</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A page or site.
	 * <!-- end-model-doc -->
	 * @see #WEB_RESOURCE
	 * @model name="webResource" literal="web-resource"
	 * @generated
	 * @ordered
	 */
	public static final int WEB_RESOURCE_VALUE = 2;

	/**
	 * An array of all the '<em><b>Signpost Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final SignpostKind[] VALUES_ARRAY =
		new SignpostKind[] {
			FACT_SHEET,
			CASE_STUDY,
			WEB_RESOURCE,
		};

	/**
	 * A public read-only list of all the '<em><b>Signpost Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<SignpostKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Signpost Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SignpostKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SignpostKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Signpost Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SignpostKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SignpostKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Signpost Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SignpostKind get(int value) {
		switch (value) {
			case FACT_SHEET_VALUE: return FACT_SHEET;
			case CASE_STUDY_VALUE: return CASE_STUDY;
			case WEB_RESOURCE_VALUE: return WEB_RESOURCE;
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
	private SignpostKind(int value, String name, String literal) {
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
	
} //SignpostKind
