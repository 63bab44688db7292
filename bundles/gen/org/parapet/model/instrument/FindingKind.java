/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.instrument;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Finding Kind</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A kind of finding, such as a strength, and how the OD plan presents it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.instrument.FindingKind#getLabel <em>Label</em>}</li>
 *   <li>{@link org.parapet.model.instrument.FindingKind#getMeaning <em>Meaning</em>}</li>
 *   <li>{@link org.parapet.model.instrument.FindingKind#getPolarity <em>Polarity</em>}</li>
 *   <li>{@link org.parapet.model.instrument.FindingKind#getPlacement <em>Placement</em>}</li>
 *   <li>{@link org.parapet.model.instrument.FindingKind#getPlanHeading <em>Plan Heading</em>}</li>
 *   <li>{@link org.parapet.model.instrument.FindingKind#getPlanIntroduction <em>Plan Introduction</em>}</li>
 * </ul>
 *
 * @see org.parapet.model.instrument.InstrumentPackage#getFindingKind()
 * @model
 * @generated
 */
public interface FindingKind extends Coded {
	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is called in results.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.parapet.model.instrument.InstrumentPackage#getFindingKind_Label()
	 * @model required="true"
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.FindingKind#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Meaning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it means, in a sentence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Meaning</em>' attribute.
	 * @see #setMeaning(String)
	 * @see org.parapet.model.instrument.InstrumentPackage#getFindingKind_Meaning()
	 * @model
	 * @generated
	 */
	String getMeaning();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.FindingKind#getMeaning <em>Meaning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Meaning</em>' attribute.
	 * @see #getMeaning()
	 * @generated
	 */
	void setMeaning(String value);

	/**
	 * Returns the value of the '<em><b>Polarity</b></em>' attribute.
	 * The default value is <code>"neutral"</code>.
	 * The literals are from the enumeration {@link org.parapet.model.instrument.Polarity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is good news.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Polarity</em>' attribute.
	 * @see org.parapet.model.instrument.Polarity
	 * @see #setPolarity(Polarity)
	 * @see org.parapet.model.instrument.InstrumentPackage#getFindingKind_Polarity()
	 * @model default="neutral" required="true"
	 * @generated
	 */
	Polarity getPolarity();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.FindingKind#getPolarity <em>Polarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Polarity</em>' attribute.
	 * @see org.parapet.model.instrument.Polarity
	 * @see #getPolarity()
	 * @generated
	 */
	void setPolarity(Polarity value);

	/**
	 * Returns the value of the '<em><b>Placement</b></em>' attribute.
	 * The default value is <code>"notPlaced"</code>.
	 * The literals are from the enumeration {@link org.parapet.model.instrument.PlanPlacement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the OD plan puts items with this finding.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Placement</em>' attribute.
	 * @see org.parapet.model.instrument.PlanPlacement
	 * @see #setPlacement(PlanPlacement)
	 * @see org.parapet.model.instrument.InstrumentPackage#getFindingKind_Placement()
	 * @model default="notPlaced" required="true"
	 * @generated
	 */
	PlanPlacement getPlacement();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.FindingKind#getPlacement <em>Placement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Placement</em>' attribute.
	 * @see org.parapet.model.instrument.PlanPlacement
	 * @see #getPlacement()
	 * @generated
	 */
	void setPlacement(PlanPlacement value);

	/**
	 * Returns the value of the '<em><b>Plan Heading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The heading of that section in the OD plan.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Plan Heading</em>' attribute.
	 * @see #setPlanHeading(String)
	 * @see org.parapet.model.instrument.InstrumentPackage#getFindingKind_PlanHeading()
	 * @model
	 * @generated
	 */
	String getPlanHeading();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.FindingKind#getPlanHeading <em>Plan Heading</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Plan Heading</em>' attribute.
	 * @see #getPlanHeading()
	 * @generated
	 */
	void setPlanHeading(String value);

	/**
	 * Returns the value of the '<em><b>Plan Introduction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The sentence that introduces it, as the source words it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Plan Introduction</em>' attribute.
	 * @see #setPlanIntroduction(String)
	 * @see org.parapet.model.instrument.InstrumentPackage#getFindingKind_PlanIntroduction()
	 * @model
	 * @generated
	 */
	String getPlanIntroduction();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.FindingKind#getPlanIntroduction <em>Plan Introduction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Plan Introduction</em>' attribute.
	 * @see #getPlanIntroduction()
	 * @generated
	 */
	void setPlanIntroduction(String value);

} // FindingKind
