/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.assessment;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Small Group Agreement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The participants' recorded agreement to show groups smaller than the default of 5 answers.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.assessment.SmallGroupAgreement#getMinimum <em>Minimum</em>}</li>
 *   <li>{@link org.parapet.model.assessment.SmallGroupAgreement#getAgreedBy <em>Agreed By</em>}</li>
 *   <li>{@link org.parapet.model.assessment.SmallGroupAgreement#getAgreedOn <em>Agreed On</em>}</li>
 *   <li>{@link org.parapet.model.assessment.SmallGroupAgreement#getWaves <em>Waves</em>}</li>
 * </ul>
 *
 * @see org.parapet.model.assessment.AssessmentPackage#getSmallGroupAgreement()
 * @model
 * @generated
 */
public interface SmallGroupAgreement extends EObject {
	/**
	 * Returns the value of the '<em><b>Minimum</b></em>' attribute.
	 * The default value is <code>"3"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The least number of answers a shown group has: 3 or 4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum</em>' attribute.
	 * @see #setMinimum(int)
	 * @see org.parapet.model.assessment.AssessmentPackage#getSmallGroupAgreement_Minimum()
	 * @model default="3" required="true"
	 * @generated
	 */
	int getMinimum();

	/**
	 * Sets the value of the '{@link org.parapet.model.assessment.SmallGroupAgreement#getMinimum <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum</em>' attribute.
	 * @see #getMinimum()
	 * @generated
	 */
	void setMinimum(int value);

	/**
	 * Returns the value of the '<em><b>Agreed By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who agreed, in words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agreed By</em>' attribute.
	 * @see #setAgreedBy(String)
	 * @see org.parapet.model.assessment.AssessmentPackage#getSmallGroupAgreement_AgreedBy()
	 * @model required="true"
	 * @generated
	 */
	String getAgreedBy();

	/**
	 * Sets the value of the '{@link org.parapet.model.assessment.SmallGroupAgreement#getAgreedBy <em>Agreed By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agreed By</em>' attribute.
	 * @see #getAgreedBy()
	 * @generated
	 */
	void setAgreedBy(String value);

	/**
	 * Returns the value of the '<em><b>Agreed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agreed On</em>' attribute.
	 * @see #setAgreedOn(LocalDate)
	 * @see org.parapet.model.assessment.AssessmentPackage#getSmallGroupAgreement_AgreedOn()
	 * @model dataType="org.parapet.model.assessment.Date" required="true"
	 * @generated
	 */
	LocalDate getAgreedOn();

	/**
	 * Sets the value of the '{@link org.parapet.model.assessment.SmallGroupAgreement#getAgreedOn <em>Agreed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agreed On</em>' attribute.
	 * @see #getAgreedOn()
	 * @generated
	 */
	void setAgreedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Waves</b></em>' reference list.
	 * The list contents are of type {@link org.parapet.model.assessment.Wave}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The waves it covers; none: all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Waves</em>' reference list.
	 * @see org.parapet.model.assessment.AssessmentPackage#getSmallGroupAgreement_Waves()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Wave> getWaves();

} // SmallGroupAgreement
