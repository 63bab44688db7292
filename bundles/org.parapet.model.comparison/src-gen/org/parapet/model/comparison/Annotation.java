/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.comparison;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Annotation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A note on a cell, a row or a column.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.comparison.Annotation#getConstruct <em>Construct</em>}</li>
 *   <li>{@link org.parapet.model.comparison.Annotation#getAssessment <em>Assessment</em>}</li>
 *   <li>{@link org.parapet.model.comparison.Annotation#getGroup <em>Group</em>}</li>
 *   <li>{@link org.parapet.model.comparison.Annotation#getText <em>Text</em>}</li>
 *   <li>{@link org.parapet.model.comparison.Annotation#getMadeOn <em>Made On</em>}</li>
 * </ul>
 *
 * @see org.parapet.model.comparison.ComparisonPackage#getAnnotation()
 * @model
 * @generated
 */
public interface Annotation extends EObject {
	/**
	 * Returns the value of the '<em><b>Construct</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The code of the construct it is about; none for all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Construct</em>' attribute.
	 * @see #setConstruct(String)
	 * @see org.parapet.model.comparison.ComparisonPackage#getAnnotation_Construct()
	 * @model
	 * @generated
	 */
	String getConstruct();

	/**
	 * Sets the value of the '{@link org.parapet.model.comparison.Annotation#getConstruct <em>Construct</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Construct</em>' attribute.
	 * @see #getConstruct()
	 * @generated
	 */
	void setConstruct(String value);

	/**
	 * Returns the value of the '<em><b>Assessment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The assessment it is about, as partnership/assessment; none for all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assessment</em>' attribute.
	 * @see #setAssessment(String)
	 * @see org.parapet.model.comparison.ComparisonPackage#getAnnotation_Assessment()
	 * @model
	 * @generated
	 */
	String getAssessment();

	/**
	 * Sets the value of the '{@link org.parapet.model.comparison.Annotation#getAssessment <em>Assessment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Assessment</em>' attribute.
	 * @see #getAssessment()
	 * @generated
	 */
	void setAssessment(String value);

	/**
	 * Returns the value of the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the organisation or role it is about; none for everybody.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Group</em>' attribute.
	 * @see #setGroup(String)
	 * @see org.parapet.model.comparison.ComparisonPackage#getAnnotation_Group()
	 * @model
	 * @generated
	 */
	String getGroup();

	/**
	 * Sets the value of the '{@link org.parapet.model.comparison.Annotation#getGroup <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group</em>' attribute.
	 * @see #getGroup()
	 * @generated
	 */
	void setGroup(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The note.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.parapet.model.comparison.ComparisonPackage#getAnnotation_Text()
	 * @model required="true"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.parapet.model.comparison.Annotation#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Made On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Made On</em>' attribute.
	 * @see #setMadeOn(LocalDate)
	 * @see org.parapet.model.comparison.ComparisonPackage#getAnnotation_MadeOn()
	 * @model dataType="org.parapet.model.comparison.Date"
	 * @generated
	 */
	LocalDate getMadeOn();

	/**
	 * Sets the value of the '{@link org.parapet.model.comparison.Annotation#getMadeOn <em>Made On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Made On</em>' attribute.
	 * @see #getMadeOn()
	 * @generated
	 */
	void setMadeOn(LocalDate value);

} // Annotation
