/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.parapet.model.instrument;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Score</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A number computed for each participant from the options chosen, and its bands.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.parapet.model.instrument.Score#getLabel <em>Label</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Score#getAggregation <em>Aggregation</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Score#getScale <em>Scale</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Score#getSections <em>Sections</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Score#getItems <em>Items</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Score#getMissing <em>Missing</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Score#getBasis <em>Basis</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Score#getSource <em>Source</em>}</li>
 *   <li>{@link org.parapet.model.instrument.Score#getBands <em>Bands</em>}</li>
 * </ul>
 *
 * @see org.parapet.model.instrument.InstrumentPackage#getScore()
 * @model
 * @generated
 */
public interface Score extends Coded {
	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the number is called.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.parapet.model.instrument.InstrumentPackage#getScore_Label()
	 * @model required="true"
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Score#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Aggregation</b></em>' attribute.
	 * The default value is <code>"sum"</code>.
	 * The literals are from the enumeration {@link org.parapet.model.instrument.Aggregation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How item scores are put together.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aggregation</em>' attribute.
	 * @see org.parapet.model.instrument.Aggregation
	 * @see #setAggregation(Aggregation)
	 * @see org.parapet.model.instrument.InstrumentPackage#getScore_Aggregation()
	 * @model default="sum" required="true"
	 * @generated
	 */
	Aggregation getAggregation();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Score#getAggregation <em>Aggregation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Aggregation</em>' attribute.
	 * @see org.parapet.model.instrument.Aggregation
	 * @see #getAggregation()
	 * @generated
	 */
	void setAggregation(Aggregation value);

	/**
	 * Returns the value of the '<em><b>Scale</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The scale used where items take several; empty when each item takes one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scale</em>' reference.
	 * @see #setScale(ResponseScale)
	 * @see org.parapet.model.instrument.InstrumentPackage#getScore_Scale()
	 * @model resolveProxies="false"
	 * @generated
	 */
	ResponseScale getScale();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Score#getScale <em>Scale</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scale</em>' reference.
	 * @see #getScale()
	 * @generated
	 */
	void setScale(ResponseScale value);

	/**
	 * Returns the value of the '<em><b>Sections</b></em>' reference list.
	 * The list contents are of type {@link org.parapet.model.instrument.Section}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The sections whose items count; with items, both count; none and no items: all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sections</em>' reference list.
	 * @see org.parapet.model.instrument.InstrumentPackage#getScore_Sections()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Section> getSections();

	/**
	 * Returns the value of the '<em><b>Items</b></em>' reference list.
	 * The list contents are of type {@link org.parapet.model.instrument.Item}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The items that count.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Items</em>' reference list.
	 * @see org.parapet.model.instrument.InstrumentPackage#getScore_Items()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Item> getItems();

	/**
	 * Returns the value of the '<em><b>Missing</b></em>' attribute.
	 * The default value is <code>"require-complete"</code>.
	 * The literals are from the enumeration {@link org.parapet.model.instrument.MissingPolicy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happens with blanks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Missing</em>' attribute.
	 * @see org.parapet.model.instrument.MissingPolicy
	 * @see #setMissing(MissingPolicy)
	 * @see org.parapet.model.instrument.InstrumentPackage#getScore_Missing()
	 * @model default="require-complete" required="true"
	 * @generated
	 */
	MissingPolicy getMissing();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Score#getMissing <em>Missing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Missing</em>' attribute.
	 * @see org.parapet.model.instrument.MissingPolicy
	 * @see #getMissing()
	 * @generated
	 */
	void setMissing(MissingPolicy value);

	/**
	 * Returns the value of the '<em><b>Basis</b></em>' attribute.
	 * The default value is <code>"source"</code>.
	 * The literals are from the enumeration {@link org.parapet.model.instrument.Basis}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the score is the source's.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Basis</em>' attribute.
	 * @see org.parapet.model.instrument.Basis
	 * @see #setBasis(Basis)
	 * @see org.parapet.model.instrument.InstrumentPackage#getScore_Basis()
	 * @model default="source" required="true"
	 * @generated
	 */
	Basis getBasis();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Score#getBasis <em>Basis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Basis</em>' attribute.
	 * @see org.parapet.model.instrument.Basis
	 * @see #getBasis()
	 * @generated
	 */
	void setBasis(Basis value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the source defines it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.parapet.model.instrument.InstrumentPackage#getScore_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.parapet.model.instrument.Score#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Bands</b></em>' containment reference list.
	 * The list contents are of type {@link org.parapet.model.instrument.Band}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ranges of the score with a meaning, by ascending lower bound.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bands</em>' containment reference list.
	 * @see org.parapet.model.instrument.InstrumentPackage#getScore_Bands()
	 * @model containment="true"
	 * @generated
	 */
	EList<Band> getBands();

} // Score
