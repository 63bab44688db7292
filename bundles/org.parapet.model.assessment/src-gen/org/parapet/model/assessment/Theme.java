/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.assessment;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Theme</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A code given to passages of interview notes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.assessment.Theme#getLabel <em>Label</em>}</li>
 *   <li>{@link org.parapet.model.assessment.Theme#getDescription <em>Description</em>}</li>
 *   <li>{@link org.parapet.model.assessment.Theme#isReported <em>Reported</em>}</li>
 * </ul>
 *
 * @see org.parapet.model.assessment.AssessmentPackage#getTheme()
 * @model
 * @generated
 */
public interface Theme extends Identified {
	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the theme is called.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.parapet.model.assessment.AssessmentPackage#getTheme_Label()
	 * @model required="true"
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.parapet.model.assessment.Theme#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What belongs under it; appears in the OD plan.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.parapet.model.assessment.AssessmentPackage#getTheme_Description()
	 * @model
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.parapet.model.assessment.Theme#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Reported</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the OD plan mentions the theme.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reported</em>' attribute.
	 * @see #setReported(boolean)
	 * @see org.parapet.model.assessment.AssessmentPackage#getTheme_Reported()
	 * @model default="false"
	 * @generated
	 */
	boolean isReported();

	/**
	 * Sets the value of the '{@link org.parapet.model.assessment.Theme#isReported <em>Reported</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reported</em>' attribute.
	 * @see #isReported()
	 * @generated
	 */
	void setReported(boolean value);

} // Theme
